"""All settings, by their names."""

from app.study.maths.laws.everyday import EVERYDAY
from app.study.maths.laws.law import Setting
from app.study.maths.laws.plane import FIGURES
from app.study.maths.laws.solids import SOLIDS

SETTINGS: dict[str, Setting] = {setting.name: setting for setting in (*FIGURES, *SOLIDS, *EVERYDAY)}
