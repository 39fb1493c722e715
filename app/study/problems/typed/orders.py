"""Orders as they are typed, put as sentences: x/3 − 2 = 7, x = ? is to be solved, range of y = x² found."""

import re
from collections.abc import Iterator

from app.study.problems.typed.talk import is_talk

_VERBS = (
    "solve|simplify|expand|factor|factori[sz]e|differentiate|integrate|evaluate|foil"
    "|multiply (?:it |this |them )?out|work (?:it |this )?out"
)
_AS_SAID = {"foil": "expand", "derive": "differentiate"}
_OPEN = re.compile(
    r"(?P<rest>.+?)[\s,;:.]*(?<=[\s,;:.])(?:what(?:'?s| is) )?(?P<letter>(?!(?-i:e|i)\b)[a-z]|θ)\s*=?\s*\?*",
    re.IGNORECASE | re.DOTALL,
)
_OPEN_FIRST = re.compile(
    r"(?:find )?(?P<letter>[a-z]|θ)\s*=\s*\?+[\s,;:.]+(?P<rest>.+)", re.IGNORECASE | re.DOTALL
)
_VERB_LAST = re.compile(
    rf"(?P<rest>.*[\d)a-z²³|])[\s,.:;]+(?P<verb>{_VERBS})(?: (?:it|this|that|for (?P<letter>[a-z])|the "
    r"(?:equation|inequality|system)|(?:equation|inequality|system)))?(?: (?P<how>fully|completely))?",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(r"(is|are|does|do|if|which|what|how|why|when|where)\b", re.IGNORECASE)
_FIRST_VERB = re.compile(r"(?P<verb>foil|derive)\b(?! (?:the|a|an)\b)", re.IGNORECASE)
_NOUN = re.compile(
    r"(?:the )?(?P<it>(?!(?:if|is|are|for|in|on|and|or|a|an|let|given)\b)[a-z][a-z-]{2,}\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_OTHERS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), said)
    for pattern, said in (
        (r"(?P<it>.+?)[\s,]+(?:find )?dy/dx\s*=?", r"Find dy/dx if \g<it>"),
        (r"dy/dx (?:for|of|when|where|:) ?(?P<it>.+)", r"Find dy/dx if \g<it>"),
        (r"(?P<it>.+?)\s+without brackets", r"Expand \g<it>"),
        (r"(?P<it>.+?)[\s,]+(?:in )?exact(?: (?:form|values?|answers?))?", r"\g<it>"),
        (r"(?P<it>.+?)[\s,]+x (?:is )?real", r"\g<it>"),
        (
            r"(?P<it>.+=.+?)[\s,]+\(?complex (?:roots|solutions|numbers)(?: (?:are )?allowed)?\)?",
            r"Solve \g<it>. Give complex roots",
        ),
        (
            r"(?P<it>.*\d.*?) (?P<form>(?:in|into|to|as) (?:a |an |the )?(?:form )?[a-z°+ ]+)",
            r"Convert \g<it> \g<form>",
        ),
        (r"(?P<it>.*\d.*?) (?P<form>(?:in|into|as) (?:a |an |the )?[a-z°+ ]+)", r"Write \g<it> \g<form>"),
    )
)


def in_order(text: str) -> Iterator[str]:
    """`text` as a sentence that says what to do, in each way in which it may be short for one."""
    yield from _solving(text)
    found = _FIRST_VERB.match(text)
    if found:
        yield f"{_AS_SAID[found['verb'].lower()]}{text[found.end() :]}"
    for pattern, said in _OTHERS:
        whole = pattern.fullmatch(text)
        if whole is not None:
            yield whole.expand(said)
    found = _NOUN.fullmatch(text)
    if found and not is_talk(found["it"].split()[0]):
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
    if found is None or _ASKS.match(text):
        return
    verb = found["verb"].lower()
    verb = "expand" if verb.startswith("multiply") else _AS_SAID.get(verb, verb)
    letter = f" for {found['letter']}" if found["letter"] else ""
    yield f"{verb} {found['how'] or ''} {found['rest']}{letter}".replace("  ", " ")
