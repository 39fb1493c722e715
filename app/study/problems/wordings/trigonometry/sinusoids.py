"""Reads requests for the features of a wave: amplitude, period, phase shift, midline, largest value."""

import re

from app.study.maths.wave import wave
from app.study.problems.expressions import expression
from app.study.problems.tasks.trigonometry import Sinusoid
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_FEATURES = {
    "amplitude": "amplitude",
    "period": "period",
    "frequency": "frequency",
    "phase shift": "phase-shift",
    "horizontal shift": "phase-shift",
    "midline": "midline",
    "vertical shift": "vertical-shift",
    "maximum": "maximum",
    "minimum": "minimum",
}
_CALLED = re.compile(r"\s*(?:[a-z]\s*\(\s*(?P<by>[a-z]|theta)\s*\)|y)\s*=\s*(?P<f>.+)", re.IGNORECASE)
FEATURE = "(minimal |minimum (?=period)|fundamental )?{what:wave_feature}( value)?"


def _feature(slots: Slots) -> Sinusoid | None:
    found = _CALLED.fullmatch(slots["f"])
    tree = expression(found["f"] if found else slots["f"])
    by = (found and found["by"]) or only_letter(tree)
    what = _FEATURES[" ".join(slots["what"].lower().split())]
    return Sinusoid(tree, by, what) if wave(tree, by) is not None else None


WORDINGS = (
    Wording(
        f"{{FIND}} (the )?{FEATURE} (of|for) (the )?((sinusoidal|sine|cosine|trigonometric|following) )*"
        "(function |wave |graph )?(of )?:? ?{f}",
        _feature,
        {
            "What is the amplitude of the wave y = 6 cos(5x)?": "sinusoid amplitude 6 cos(5x) by x",
            "Determine the period of f(x) = cos(4x - 1) + 2": "sinusoid period cos(4x - 1) + 2 by x",
            "Find the minimum period of sin(3x)": "sinusoid period sin(3x) by x",
            "State the phase shift of y = 2cos(3x - 6)": "sinusoid phase-shift 2cos(3x - 6) by x",
        },
    ),
    Wording(
        "(use|consider|given|for|let) (the )?((sinusoidal|sine|cosine|trigonometric|following) )*(function )?"
        "{f}( to (solve|answer) the following( questions)?)? ?[.,:;] ?({FIND}|identify) (the |its )"
        f"{FEATURE}( of (the|this) (function|graph|wave))?",
        _feature,
        {
            "Use the function 4cos(2x) to answer the following questions. Find the period of the function.": (
                "sinusoid period 4cos(2x) by x"
            ),
            "Given y = 5sin(x) - 1, what is the midline?": "sinusoid midline 5sin(x) - 1 by x",
        },
    ),
    Wording(
        "identify (the )?{what:wave_feature}( value)? of (the )?(function )?{f}",
        _feature,
        {
            "Identify the maximum value of the function y = 5sin(2x) + 12": "sinusoid maximum 5sin(2x) "
            "+ 12 by x"
        },
    ),
)
