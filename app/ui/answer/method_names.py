"""What the ways to work a problem are called in the window."""

from app.ui.kit.sentences import translated
from engine.base.sentence import Sentence

_NAMES = {
    "numbers": "working.method.numbers",
    "expand": "working.method.expand",
    "factor": "working.method.factor",
    "linear": "working.method.linear",
    "square-roots": "working.method.square-roots",
    "common-factor": "working.method.common-factor",
    "factorise": "working.method.factorise",
    "formula": "working.method.formula",
    "complete-square": "working.method.complete-square",
    "derivative": "working.method.derivative",
    "integral": "working.method.integral",
    "definite-integral": "working.method.definite-integral",
    "limit": "working.method.limit",
    "factor-tree": "working.method.factor-tree",
    "factor-pairs": "working.method.factor-pairs",
    "prime-factors": "working.method.prime-factors",
    "euclid": "working.method.euclid",
    "long-division": "working.method.long-division",
    "round": "working.method.round",
    "compare": "working.method.compare",
    "decide": "working.method.decide",
    "convert": "working.method.convert",
    "scientific": "working.method.scientific",
    "cancel": "working.method.cancel",
    "surds": "working.method.surds",
    "powers": "working.method.powers",
    "squares": "working.method.squares",
    "rational": "working.method.rational",
    "linear-inequality": "working.method.linear-inequality",
    "absolute-inequality": "working.method.absolute-inequality",
    "compound-inequality": "working.method.compound-inequality",
    "sign-table": "working.method.sign-table",
    "elimination": "working.method.elimination",
    "substitution": "working.method.substitution",
    "gauss": "working.method.gauss",
    "cramer": "working.method.cramer",
    "share": "working.method.share",
    "proportion": "working.method.proportion",
    "partial-fractions": "working.method.partial-fractions",
    "complete-the-square": "working.method.complete-the-square",
    "polynomial-division": "working.method.polynomial-division",
    "synthetic-division": "working.method.synthetic-division",
    "parts": "working.method.parts",
    "logarithms": "working.method.logarithms",
    "radicals": "working.method.radicals",
}
"""NAME of a module in `app/study/working/methods` → its sentence."""


def method_name(method: str) -> str:
    """“by factorising”, in the student's language; a way that has no such name by its own."""
    key = _NAMES.get(method)
    return translated(Sentence(key)) if key is not None else method.replace("-", " ")
