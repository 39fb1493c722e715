"""What the slots of wordings may hold."""

from app.study.problems.wordings.calculus.words import CURVE_SLOTS
from app.study.problems.wordings.numbers.words import NUMBER_SLOTS
from app.study.problems.wordings.textbook_words import WITH_VECTOR

_UNKNOWN = r"(?:alpha|beta|gamma|theta|phi|lambda|omega|[a-z])(?:_\{?\w\}?)?(?![a-z])"
"""A letter that can be solved for: x, theta, d_1."""

SLOTS: dict[str, str] = {
    "text": r".+?",
    "formula": r"[^=]+?",
    "wanted": r"[^=<>]+?",
    "sentence": r"[^.]+?",
    "with_letters": r"[^=]*[a-z][^=]*?",
    "equation": r"[^=]+=[^=]+",
    "relation": r".*[=<>].+?",
    "with_two_equations": r"[^=]*=[^=]+=.*?",
    "with_inequality": r".*?(?:[<>≠]|\\[lg]eq?\b).*?",
    "with_matrix": r".*(?:\\begin\s*\{\s*[bpvB]?matrix|\bmat\s*\(\s*\{|\[\s*\[).*",
    "with_vector": WITH_VECTOR,
    "coordinates": r"-?[\d./\\a-z{}]+(?: ?, ?-?[\d./\\a-z{}]+)+",
    "how_far": r"within|at most|at least|no more than|more than|less than|greater than",
    "unknown": _UNKNOWN,
    "one_equation": r"[^=]+?=[^=]+?",
    "unknowns": rf"{_UNKNOWN}(?:\s*(?:,|and|, and)\s*{_UNKNOWN})*",
    "values": rf"{_UNKNOWN}\s*=\s*[^=,]+?(?:\s*(?:,|and|, and)\s*{_UNKNOWN}\s*=\s*[^=,]+?)*",
    "statement": r".+?",
    "gapped": r"[^a-z%]*=[^a-z%]*",
    "bound": rf"{_UNKNOWN}\s*(?:<=|>=|<|>)\s*-?\d+",
    "range": rf"-?[\dπ]\S*\s*(?:<=|<)\s*{_UNKNOWN}\s*(?:<=|<).*",
    "assignments": r"[a-z]\s*=\s*[^=,]+?(?:\s*(?:,|and|, and)\s*[a-z]\s*=\s*[^=,]+?)*",
    "word": r"\S+",
    "letter": r"[a-z]",
    "letters": rf"{_UNKNOWN}(?:\s*(?:,|and)\s*{_UNKNOWN})*",
    "sign": r"positive|negative",
    "whole": r"\d+",
    "below_a_billion": r"\d{1,9}",
    "below_a_trillion": r"\d{1,12}",
    "number": r"-?[$€£]?\s?[\d.,/]*\d(?:\s\d+/\d+)?|\\frac\{\d+\}\{\d+\}",
    "digits": r"[-\d.,/]+",
    "numbers": r"[-\d.,\s]+(?:and\s+[-\d.]+)?",
    "anything": r".*",
    "with_a_digit": r".*\d.*?",
    "solve": r"solve .*",
    "operation": r"(?!.*\b(?:and|to|by|from|of|with|the|like)\b)[^,:=]*[-+*/÷][^,:=]*",
    "ratio": r"[\d\s:]+|\d+ to \d+",
    "unit": r"[^\d]+|.*[\^²³2].*",
    "amount": r"\d.*",
    **NUMBER_SLOTS,
    "ordinal": r"first|second|third|2nd|3rd",
    "place": r"-?\s*∞|[^{}()\s]+?|-?\s*\\frac\{[^{}]*\}\{[^{}]*\}",
    "raised_sign": r"\^\s*\{?\s*[+-]\s*\}?",
    "direction": r"right|left|above|below",
    "variable": r"[a-z]|theta|alpha|beta|phi",
    "story": r"[^=]*\b(?:position|height|distance)\b[^=]*",
    "which_solution": r"first|second|next",
    "angle_range": r"-?[\dπ][^<>=]*<=?[^<>=]+<=?[^<>=]+",
    "ends": r"[\[(][^\[\]=<>,]+,[^\[\]=<>,]+[\])]",  # [0, 2π)
    "wave_feature": r"amplitude|period|frequency|phase shift|horizontal shift|midline|vertical "
    r"shift|maximum|minimum",
    "angle_unit": r"degrees?|radians?",
    "triangle_part": r"side|angle",
    "triangle_name": r"(?:[abc]|alpha|beta|gamma)(?: ?_ ?[12])?",
    **CURVE_SLOTS,
    "with_i": r"[^=]*(?<![a-z])i(?![a-z])[^=]*?",
    "in_degrees": r"(?:in )?degrees",
    "complex_fact": r"(?:complex )?conjugate|real part|imaginary part|(?:principal )?argument",
    "polar_number": r"[^=]*cos[^=]*sin[^=]*?|[^=]*cis[^=]*?",
    "root_index": r"square|cube|cubic|fourth|fifth|sixth|2nd|3rd|4th|5th|6th",
    "motion": r"velocity|acceleration|speed|v|a",
    "primes": r"[′″]+",
    "integrals": r"[^=a-z]*∫.*d\s*[a-z]",
    "primed": r"[a-z]\s*[′″]+(?:\s*\([^)]*\))?",
}
"""What a slot may hold, as regular expressions: {x:letter} holds one letter. {f} alone is any text."""

DEFAULT_KINDS = {"a": "number", "b": "number", "c": "number", "d": "number", "e": "formula"}
"""Slots whose name says what they hold; any other without a kind holds text."""
