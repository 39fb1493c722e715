"""Orders as they are typed, put as sentences: x/3 − 2 = 7, x = ? is to be solved, range of y = x² found."""

import re
from collections.abc import Iterator

from app.study.problems.typed.short_orders import SHORT_ORDERS
from app.study.problems.typed.talk import is_talk

_VERBS = (
    "solve|simplify|expand|factor|factori[sz]e|differentiate|integrate|evaluate|calculate|foil"
    "|rationali[sz]e(?: the denominator)?|collect (?:the )?like terms|(?:re)?write (?:it )?as a"
    " single log(?:arithm)?"
    "|simplify (?:it )?to a single log(?:arithm)?|(?:split|write|express) (?:it )?(?:in|into|as)"
    " partial fractions"
    "|(?:find (?:the )?)?partial fractions|complete the square(?: for)?|find the derivative"
    "|multiply (?:it |this |them )?out|work (?:it |this )?out|(?:get rid of|remove|clear) (?:the )?brackets"
)
_OPEN = re.compile(
    r"(?P<rest>.+?(?:[\d)²³|}°%]|(?<![a-z])[a-z]))[\s,;:.]+(?:what(?:'?s| is) )?(?P<letter>(?!(?-i:e"
    r"|i)\b)[a-z]|θ)\s*=?\s*\?*",
    re.IGNORECASE | re.DOTALL,
)
_OPEN_FIRST = re.compile(
    r"(?:find )?(?P<letter>[a-z]|θ)\s*=\s*\?+[\s,;:.]+(?P<rest>.+)", re.IGNORECASE | re.DOTALL
)
_VERB_LAST = re.compile(
    rf"(?P<rest>.+?[\d)a-z²³|}}])[\s,.:;–-]+(?:(?:how (?:do|can|would) (?:i|you|we|u)|can (?:you|u)|i "
    rf"(?:have|need) to|to)\s)?"
    rf"(?P<verb>{_VERBS})(?: (?:it|this|that|for (?P<letter>[a-z])|(?:the )?(?:equation|inequality"
    rf"|system|expression)))?"
    r"(?: (?P<how>fully|completely))?(?: for me)?",
    re.IGNORECASE | re.DOTALL,
)
_VERB_FIRST = re.compile(
    rf"(?P<verb>{_VERBS})\b(?: (?P<how>fully|completely))?(?: (?:this|these|that|the following))?"
    r"(?: (?:expression|equation|problem|one|question|sum|inequality|function|integral|system"
    r"|fraction)s?)?\s*:?\s*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_IN_FULL = (
    ("multiply", "expand {rest}"),
    ("brackets", "expand {rest}"),
    ("foil", "expand {rest}"),
    ("partial", "Write {rest} in partial fractions"),
    ("single log", "Write {rest} as a single logarithm"),
    ("square", "Complete the square for {rest}"),
    ("derivative", "Find the derivative of {rest}"),
)
_ASKS = re.compile(r"(is|are|does|do|if|which|what|how|why|when|where)\b", re.IGNORECASE)
_FIRST_VERB = re.compile(r"derive\b(?! (?:the|a|an)\b)", re.IGNORECASE)
_NOUN = re.compile(
    r"(?:the )?(?P<it>(?!(?:if|is|are|for|in|on|and|or|a|an|let|given)\b)[a-z][a-z-]{2,}\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_OTHER_ORDER = re.compile(rf"[.!?]\s+(?:{_VERBS}|find|what|how|which|if)\b", re.IGNORECASE)
_SHORT = tuple((re.compile(each.typed, re.IGNORECASE | re.DOTALL), each.said) for each in SHORT_ORDERS)
_BETWEEN_ANGLES = re.compile(
    r"(?P<it>.*(?:sin|cos|tan)\b ?\(?(?:\d+)?(?P<x>θ|[a-z])\b.*=.*?)[\s,.;:]+(?:(?:and )?(?:find|give"
    r"|for|where|if) )?"
    r"(?:(?:the |an )?(?P<kind>acute|obtuse)(?: angle)?(?: (?P<y>θ|[a-z]))?|(?P<z>θ|[a-z]) is (?:an? )?"
    r"(?P<said>acute|obtuse)(?: angle)?)(?: in degrees)?(?P<tail>[\s,]+(?:correct |rounded )?to .*)?",
    re.IGNORECASE | re.DOTALL,
)


def in_order(text: str) -> Iterator[str]:
    """`text` as a sentence that says what to do, in each way in which it may be short for one."""
    yield from _solving(text)
    yield from _of_angle(text)
    found = _FIRST_VERB.match(text)
    if found:
        yield f"differentiate{text[found.end() :]}"
    for pattern, said in _SHORT:
        whole = pattern.fullmatch(text)
        if whole is not None:
            yield whole.expand(said)
    found = _NOUN.fullmatch(text)
    if found and not is_talk(found["it"].split()[0]) and not _OTHER_ORDER.search(text):
        yield f"Find the {found['it']}"


def _solving(text: str) -> Iterator[str]:
    """With an unknown that a question mark follows, or the verb at the end."""
    found = _OPEN_FIRST.fullmatch(text)
    if found and "=" in found["rest"]:
        yield f"Solve {found['rest']} for {found['letter']}"
    found = _OPEN.fullmatch(text)
    if found and "=" in found["rest"] and found["letter"] in found["rest"] and found[0].rstrip()[-1] in "=?":
        yield f"Solve {found['rest'].strip(' ,;:.')} for {found['letter']}"
    found = _VERB_LAST.fullmatch(text)
    if found is not None and not _ASKS.match(text):
        yield _told(found, f" for {found['letter']}" if found["letter"] else "")
    found = _VERB_FIRST.fullmatch(text)
    if found is not None:
        yield _told(found)


def _told(found: re.Match[str], letter: str = "") -> str:
    verb, rest = found["verb"].lower(), found["rest"]
    for word, said in _IN_FULL:
        if word in verb:
            return said.format(rest=rest)
    return f"{verb} {found['how'] or ''} {rest}{letter}".replace("  ", " ")


def _of_angle(text: str) -> Iterator[str]:
    """With the acute angle that is asked for between 0° and 90°."""
    found = _BETWEEN_ANGLES.fullmatch(text)
    if found is None or {found["y"] or found["x"], found["z"] or found["x"]} != {found["x"]}:
        return
    acute = (found["kind"] or found["said"]).lower() == "acute"
    low, high = (0, 90) if acute else (90, 180)
    yield f"{found['it']}, {low}° < {found['x']} < {high}°{found['tail'] or ''}"
