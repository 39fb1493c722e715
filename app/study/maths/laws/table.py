"""All settings, by their names."""

from app.study.maths.laws.everyday import EVERYDAY
from app.study.maths.laws.law import Setting
from app.study.maths.laws.physics import PHYSICS
from app.study.maths.laws.plane import COMPLEMENT, FIGURES, SUPPLEMENT
from app.study.maths.laws.similar import SCALES
from app.study.maths.laws.solids import SOLIDS

SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (*FIGURES, SUPPLEMENT, COMPLEMENT, *SOLIDS, *SCALES, *EVERYDAY, *PHYSICS)
}
