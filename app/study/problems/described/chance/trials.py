"""Reads so many successes in trials that do not depend on each other: tosses, rolls, shots, guesses."""

import re
from collections.abc import Iterator
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.tree import Node, number
from app.study.maths.tree import symbols as letters_of
from app.study.problems.described.chance.events import number as counted
from app.study.problems.described.chance.events import of_number
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Trials

_N = r"(?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_TIMES = rf"(?:{_N} times|(?P<twice>twice))"
_P = r"(?P<p>\d+(?:\.\d+)? ?%|0?\.\d+|\d+ ?/ ?\d+)"
_K = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_COIN = r"(?:an?|one|the) (?:fair |unbiased |balanced )?coin"
_DIE = (
    r"(?:an?|one|the) (?:fair |standard |ordinary |regular |normal )?(?:six-sided |6-sided "
    r")?(?:die|dice|number cube)"
)
_THROWN = r"(?:tossed|flipped|thrown|rolled)"
_THROW = r"(?:toss|flip|throw|roll)"
_NAME = r"(?:(?:you|we|i|she|he|they|someone|(?-i:[A-Z])?[a-z]+) )"
_PLAYER = r"(?:basketball player|player|shooter|archer|marksman|goalkeeper|kicker|team)"
_WHO = r"(?:she|he|they|it|you|the (?:player|shooter|archer|marksman|goalkeeper|kicker|team|student))"
_HIS = r"(?:her|his|their|its)"
_SHOTS = r"(?:free throws|shots|penalties|penalty kicks|attempts|targets|times|games|throws|kicks|serves)"
_THEN = r"(?: ?[.;,] ?| and )(?:if |in |when |out of |for )?"
_ALIKE = r"(?:germinate|are late|succeed|pass|are defective)"
_SUCCEEDS = r"(?:(?P<verb>win|hit|make|score)s|is defective|germinates|is late|succeeds)"
_THINGS = r"questions|seeds|bulbs|items"
_CHOICE = r"multiple[- ]choice"
_SCENES = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("coin", rf"(?:if |when |suppose )?{_COIN} is {_THROWN} {_TIMES}"),
        ("coin", rf"(?:if |when |suppose )?{_N} (?:fair |unbiased )?coins are {_THROWN}(?: at once)?"),
        ("coin", rf"(?:if |when |suppose )?{_NAME}?{_THROW}(?:s|es|ing)? {_COIN} {_TIMES}"),
        ("coin", rf"(?:in|for|with) {_N} (?:tosses|flips|throws) of {_COIN}"),
        ("coin", rf"(?:in|for|with) {_N} (?:fair )?coin (?:tosses|flips)"),
        ("die", rf"(?:if |when |suppose )?{_DIE} is {_THROWN} {_TIMES}"),
        ("die", rf"(?:if |when |suppose )?{_N} (?:fair |standard )?dice are {_THROWN}(?: at once)?"),
        ("die", rf"(?:if |when |suppose )?{_NAME}?{_THROW}(?:s|es|ing)? {_DIE} {_TIMES}"),
        ("die", rf"(?:in|for|with) {_N} (?:rolls|throws) of {_DIE}"),
        (
            "trials",
            (
                rf"(?:x|the random variable x) (?:has|follows) (?:a |the )?binomial distribution,? with "
                rf"(?:parameters )?n ?= ?{_N},? (?:and )?p ?= ?{_P}"
            ),
        ),
        ("trials", rf"(?:given )?x ?(?:[~∼]|\\sim) ?(?:b|bin|binomial) ?\( ?{_N} ?, ?{_P} ?\)"),
        ("trials", rf"(?:in|for|given) a binomial experiment,? (?:with )?n ?= ?{_N},? (?:and )?p ?= ?{_P}"),
        (
            "trials",
            (
                rf"an? {_PLAYER} (?P<verb>make|hit|score|save|win)s {_P} of (?:{_HIS}|the|all) {_SHOTS}"
                rf"{_THEN}(?:{_WHO} )?(?:takes?|shoots?|tries|attempts?|plays?|fires?|has)? ?{_N} {_SHOTS}"
                r"(?: in a row)?"
            ),
        ),
        (
            "trials",
            (
                rf"the (?:probability|chance) that (?:an?|the) [a-z]+(?: [a-z]+)? {_SUCCEEDS}"
                r"(?: (?:a|an|the|any|each|one|every) (?:game|shot|target|free throw|goal|time|day))* is "
                rf"{_P}{_THEN}(?:{_WHO} )?(?:plays?|takes?|shoots?|chooses?|tests?|plants?|picks?)? ?{_N} "
                rf"(?:{_SHOTS}|days|of them|seeds|items|bulbs)(?: are [a-z]+)?"
            ),
        ),
        (
            "guess",
            (
                rf"an? (?:{_CHOICE} )?(?:test|quiz|exam) has {_N} (?:{_CHOICE} )?questions,? "
                rf"(?:each (?:question )?(?:with|has)|with) (?P<choices>{_K}) (?:possible |answer )?"
                rf"(?:choices|options|answers)(?: each)?(?:,? only one of which is correct)?{_THEN}"
                r"(?:you|a student|he|she) (?:guess(?:es)?|answers? by guessing)"
                r"(?: (?:at )?(?:every|each|all|on every|on each|the)(?: (?:questions?|answers?|one))?)?"
                r"(?: at random)?"
            ),
        ),
    )
)
_ASK = re.compile(
    r"(?:(?:find|what is|what′s|calculate|work out|determine|compute|state|give) (?:the )?)?"
    r"(?:(?:probability|chance|likelihood)(?: (?:that|of))?|p ?\((?=[^()]*\)$))",
    re.IGNORECASE,
)
_DOING = (
    r"(?:(?:getting|rolling|tossing|throwing|obtaining|flipping|having|there (?:are|is|will be)|making"
    rf"|scoring|hitting|winning|it lands|x (?:is|=)|{_WHO} (?:gets?|succeeds?|answers?)) )*"
)
_WAYS = (
    (rf"exactly ({_K})", "=="),
    (rf"(?:at least|no fewer than|no less than) ({_K})", ">="),
    (rf"(?:at most|no more than) ({_K})", "<="),
    (rf"(?:more|greater) than ({_K})", ">"),
    (rf"(?:fewer|less) than ({_K})", "<"),
    (rf"({_K}) or more", ">="),
    (rf"({_K}) or (?:fewer|less)", "<="),
    (rf"(?:only )?({_K})", "=="),
    (r"(?:no|none|zero)()", "none"),
    (r"all()", "all"),
)
_OF_THEM = (
    rf"(?:successes|times|(?:of (?:the |her |his |their )?)?{_SHOTS}|of them(?: {_ALIKE})?"
    rf"|of the (?:{_THINGS})|(?:questions )?(?:correct|right)(?: answers)?|of them (?:right|correct)"
    r"|defective(?: ones| items| bulbs)?)?"
)


def trials(text: str) -> Task | None:
    """The task that the sentences, joined by stops, are; None where one is not understood."""
    text = text.lower()
    asks = list(_ASK.finditer(text))
    if not asks:
        return None
    before, after = text[: asks[-1].start()].strip(" .,;:?"), text[asks[-1].end() :].strip(" .,;:?")
    for scene, event in _cuts(before, after):
        for kind, pattern in _SCENES:
            found = pattern.fullmatch(scene)
            task = _task(kind, found, event) if found else None
            if task is not None:
                return task
    return None


def _cuts(before: str, after: str) -> Iterator[tuple[str, str]]:
    """(what is done, what is to happen): the scene before the request, or behind it."""
    if before:
        yield before, after
        return
    for cut in re.finditer(r",? \b(?=(?:if|when|in|for|with) )", after):
        yield after[cut.end() :], after[: cut.start()]


def _task(kind: str, found: re.Match[str], event: str) -> Task | None:
    groups = found.groupdict()
    count = 2 if groups.get("twice") else counted(groups.get("n") or "")
    if not count:
        return None
    event = re.sub(_DOING, "", event.rstrip(") "), count=1)
    if groups.get("verb"):
        event = re.sub(rf"^{_WHO} {groups['verb']}s? ", "", event)
    inside = _compared(event, count)
    if inside is not None:
        return Trials(count, _chance(groups), *inside) if kind == "trials" else None
    for pattern, sign in _WAYS:
        way = re.match(rf"{pattern}(?![a-z\d]) ?", event, re.IGNORECASE)
        if way is None:
            continue
        bounds = _bounds(sign, counted(way[1]) if way[1] else None, count)
        chance = _of(kind, groups, event[way.end() :].strip())
        if bounds and chance is not None:
            return Trials(count, chance, *bounds)
    return None


def _compared(event: str, count: int) -> tuple[int, int] | None:
    """X = 2, X ≥ 3, 1 < X ≤ 4."""
    found = re.fullmatch(
        r"(?:(?P<low>\d+) ?(?P<l>≤|<=|<) ?)?x ?(?:(?P<r>≤|<=|<|>=|≥|>|=) ?(?P<high>\d+))?", event.strip()
    )
    if found is None or not (found["l"] or found["r"]) or (found["l"] and found["r"] not in {"≤", "<=", "<"}):
        return None
    low, high = 0, count
    if found["l"]:
        low = int(found["low"]) + (found["l"] == "<")
    sign, k = {"≤": "<=", "≥": ">=", "=": "=="}.get(found["r"] or "", found["r"] or ""), found["high"]
    if k:
        ends = _bounds(sign, int(k), count)
        if ends is None:
            return None
        low, high = max(low, ends[0]), min(high, ends[1])
    return (low, high) if low <= high else None


def _bounds(sign: str, k: int | None, count: int) -> tuple[int, int] | None:
    if sign == "none":
        return 0, 0
    if sign == "all":
        return count, count
    if k is None:
        return None
    low, high = {"==": (k, k), ">=": (k, count), "<=": (0, k), ">": (k + 1, count), "<": (0, k - 1)}[sign]
    return (low, high) if 0 <= low <= high <= count else None


def _of(kind: str, groups: dict[str, str | None], what: str) -> Node | None:
    """The chance of what one trial is to give."""
    if kind == "coin":
        return (
            number(Fraction(1, 2)) if re.fullmatch(r"(?:of them )?(?:are )?(?:heads?|tails?)", what) else None
        )
    if kind == "die":
        holds = of_number(_singular(what))
        good = sum(map(holds, range(1, 7))) if holds else 0
        return number(Fraction(good, 6)) if 0 < good < 6 else None
    if not re.fullmatch(_OF_THEM, what, re.IGNORECASE):
        return None
    if kind == "guess":
        choices = counted(groups["choices"] or "")
        return number(Fraction(1, choices)) if choices and choices > 1 else None
    return _chance(groups)


def _singular(what: str) -> str:
    what = re.sub(r"^(?:of (?:them|the dice) (?:are|show) )", "", what)
    return re.sub(r"(?<=\d)′?s$|(?<=e|o|r|n)s$|(?<=six)es$", "", what)


def _chance(groups: dict[str, str | None]) -> Node:
    """As it is written. Raises Unreadable."""
    tree = expression(groups["p"] or "")
    value = None if letters_of(tree) else rational(tree)
    if value is None or not 0 < value < 1:
        raise ValueError
    return tree
