"""Reads problems of chance: what is drawn, rolled or tossed, and the event whose probability is asked."""

import re

from app.study.maths.exact import rational
from app.study.maths.tree import symbols
from app.study.problems.described.chance.events import Experiment, cards, coins, dice, number, one_of, shown
from app.study.problems.described.pieces import Piece
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Chance, Opposite, TwoDraws

MOST_OUTCOMES = 20_000
MOST_LISTED = 12
_RANDOM = r"(?: (?:at random|randomly|without looking|fair))*"
_ONE = r"(?:an?|one|a single|two|three|four|five|six|\d+)"
_DIE = (
    rf"(?P<a>{_ONE}) (?:(?:fair|standard|regular|ordinary|unbiased|normal|balanced) )*(?:"
    rf"(?P<b>\w+)[- ]sided )?(?:(?:fair|standard|regular|number) )*(?:die|dice|cubes?)(?: with "
    rf"(?P<c>\d+) sides)?"
)
_EXPERIMENTS: tuple[tuple[str, str], ...] = (
    (
        "die",
        (
            rf"(?:(?:you |when (?:you )?|if (?:you )?)?(?:roll(?:ing)?|throw(?:ing)?|toss(?:ing)?) "
            rf")?{_DIE}(?: (?:is|are) (?:rolled|thrown|tossed)(?: once)?| has (?P<d>\d+) sides)?"
        ),
    ),
    ("die", r"on one roll of an? (?P<b>\w+)-sided die|with an? (?P<c>\w+)-sided die"),
    ("die", r"a spinner has (?P<b>\d+) equal parts numbered from 1(?: to \d+)?"),
    ("range", r"a (?:whole )?number from 1 to (?P<b>\d+) is (?:chosen|picked|selected)(?: at random)?"),
    ("range", r"cards are numbered from 1 to (?P<b>\d+)"),
    (
        "coin",
        (
            r"(?:(?:when |if )?(?:you )?(?:toss(?:ing)?|flip(?:ping)?) )?(?P<a>an?|one|two|three|four"
            r"|five|six|\d+) (?:fair )?coins?(?: (?:is|are) (?:tossed|flipped)(?: (?P<e>once|twice|\w+ "
            r"times))?)?"
        ),
    ),
    ("coin", r"in (?P<a>\w+) (?:fair )?coin (?:tosses|flips)"),
    (
        "card",
        (
            r"(?:when |if )?(?:you draw )?(?:one|an?|a single)? ?(?:playing )?cards? ?(?:is (?:drawn"
            r"|chosen|selected|picked|dealt|pulled|taken))?(?: at random| randomly)? ?from an? (?:"
            r"(?:standard|full|regular|well-?shuffled|shuffled|ordinary) )*(?:52-card )?(?:deck|pack)(?: "
            r"of (?:52 )?(?:playing )?(?:cards)?)?"
        ),
    ),
)
_COLOURS = r"(?:red|blue|green|yellow|white|black|purple|orange|pink|brown|gr[ae]y|gold|silver)"
_NOUN = (
    r"(?:balls?|marbles?|counters?|sweets?|beads?|socks?|cards?|pens?|discs?|buttons?|cubes?"
    r"|chips?|candies|m&ms|tiles?|jelly ?beans?)"
)
_CONTENTS = rf"(?P<contents>\d+ {_COLOURS}(?: {_NOUN})?(?:(?:,| and|, and) ?\d+ {_COLOURS}(?: {_NOUN})?)+)"
_HOLDER = r"(?:an?|the) (?:bag|box|jar|drawer|tin|basket|urn|bowl|hat)"
_BAG = tuple(
    re.compile(pattern.format(contents=_CONTENTS, holder=_HOLDER), re.IGNORECASE)
    for pattern in (
        r"(?:in )?{holder} (?:contains|holds|has|there are|with) {contents}",
        r"(?:if )?{holder} (?:contains|holds|has) {contents}",
        r"there are {contents}(?: in {holder})?",
        r"{contents} are in {holder}",
        r"(?:from )?{holder} (?:with|that holds|containing) {contents}",
        r"(?:from |of |out of )?{contents}",
    )
)
_DRAWN = re.compile(
    rf"(?:(?:you|sam|he|she) )?(?:pick|take|draw|choose)s?\b(?: one)?(?: of| from)?{_RANDOM}|one is "
    rf"(?:taken|drawn|chosen|picked|selected){_RANDOM}(?: from)?|(?:one|a) (?:{_NOUN} )?(?:is )?"
    rf"(?:chosen|drawn|taken|picked|selected){_RANDOM}|without looking|when one is taken from",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"(?:(?:you|they) take |when )?two (?:(?:balls|marbles|counters|sweets|beads|socks|cards|pens"
    r"|discs|buttons) )?(?:of |are )?(?:taken|drawn|picked|chosen|selected)?(?: at random)?(?: one "
    r"after the other)?,? ?(?P<back>with|without) replacement",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:(?:find|work out|calculate|compute|determine|what is|what′s|give|state) (?:the )?)?(?:"
    r"(?:probability|chance)(?: that| of)?|how likely is(?: it that)?|p ?\((?=.+\)$))",
    re.IGNORECASE,
)


def reads(text: str) -> bool:
    """Whether it may be a problem of chance."""
    return bool(re.search(r"probabilit|chance|how likely|P ?\(", text, re.IGNORECASE))


def chance(pieces: list[Piece]) -> Task | None:
    """The task that the pieces are; None where one of them is not understood. Raises Unreadable."""
    text = " . ".join(piece.text for piece in pieces if not (piece.heading and _is_heading(piece.text)))
    text = text.lower()
    text = re.sub(
        r"^(?:for|in) (?:each of )?the following exercises?,? ", "", text.strip(), flags=re.IGNORECASE
    )
    opposite = _opposite(text)
    if opposite is not None:
        return opposite
    asks = list(_ASKS.finditer(text))
    if len(asks) != 1:
        return None
    before, after = text[: asks[0].start()], text[asks[0].end() :]
    return _two_draws(before, after) or _bag(before, after) or _experiment(before, after)


def _is_heading(text: str) -> bool:
    return bool(
        re.match(
            r"(?:computing|finding|calculating|using) (?:the )?(?:probabilit|complement)", text, re.IGNORECASE
        )
    )


def _opposite(text: str) -> Task | None:
    value = re.search(r"(?<![\w.])(\d+/\d+|0?\.\d+|\d+(?:\.\d+)? ?%|\\frac ?\{ ?\d+ ?\} ?\{ ?\d+ ?\})", text)
    if not value:
        return None
    words = text.replace(value[0], "#")
    event = r"(?:[a-z]{1,8}(?: [a-z]{1,8}){0,2})"
    for pattern in (
        (
            rf"(?:if )?(?:the )?(?:chance|probability) of {event} is # ?[.,;]? ?(?:what is|find|work "
            rf"out) (?:the )?(?:chance|probability) (?:of it not happening|that it does not happen|of "
            rf"the (?:opposite|complement)|that there is none)"
        ),
        rf"(?:the )?probability of {event} is # ?[.,;]? ?how likely is it that this fails to happen",
        rf"{event} has a probability of # ?[.,;]? ?what is the probability of the complement",
        r"p ?\( ?[a-z] ?\) ?= ?# ?[.,;]? ?(?:what is|find|work out) p ?\( ?not [a-z] ?\)",
        (
            r"(?:find|what is|work out) (?:the probability of the complement|p ?\( ?not [a-z] ?\)) (?:if"
            r"|when|given) p ?\( ?[a-z] ?\) ?= ?#"
        ),
    ):
        if re.fullmatch(pattern, words.strip(" .?"), re.IGNORECASE):
            tree = expression(value[1])
            size = rational(tree) if not symbols(tree) else None
            return Opposite(tree) if size is not None and 0 <= size <= 1 else None
    return None


# Bags


def _contents(text: str) -> tuple[dict[str, int], str] | None:
    """What is in the bag, and the text without it."""
    for pattern in _BAG:
        found = pattern.search(text)
        if found:
            counts = re.findall(rf"(\d+) ({_COLOURS})", found["contents"].lower())
            if len({colour for _, colour in counts}) != len(counts):
                return None
            return {colour: int(count) for count, colour in counts}, text[: found.start()] + " " + text[
                found.end() :
            ]
    return None


def _colours(text: str, known: dict[str, int]) -> set[str] | None:
    """The colours that fit: red, red or blue, not red."""
    text = re.sub(
        rf"\b(?:it|is|an?|the|one|of|getting|drawing|taking|picking|choosing|that|taken|out|{_NOUN})\b",
        " ",
        text.lower(),
    )
    words = text.split()
    negated = bool(words) and words[0] == "not"
    names = [word for word in words[negated:] if word != "or"]
    if not names or not set(names) <= set(known) or len(words) - negated != 2 * len(names) - 1:
        return None
    return set(known) - set(names) if negated else set(names)


def _bag(before: str, after: str) -> Task | None:
    found = _contents(f"{before} | {after}")
    if found is None:
        return None
    counts, rest = found
    first, _, second = rest.partition("|")
    first, second = _DRAWN.sub(" ", first), _DRAWN.sub(" ", second)
    if re.sub(r"[\s.,:;?]|\bfrom\b|\bwhen\b|\bif\b|\bof\b", "", first):
        return None
    event = re.sub(r"\b(?:from|when)\b\s*$|\)$", "", second.strip(" .,?:;")).strip(" .,?:;()")
    fits = _colours(event, counts)
    if fits is None:
        return None
    return Chance(sum(counts[colour] for colour in fits), sum(counts.values()))


def _two_draws(before: str, after: str) -> Task | None:
    whole = f"{before} | {after}"
    found = _contents(whole)
    rest = re.sub(r"\s+", " ", found[1]) if found else ""
    two = _TWO.search(rest)
    if two is None or found is None:
        return None
    counts, rest = found[0], _TWO.sub(" ", rest)
    first, _, second = rest.partition("|")
    if re.sub(r"[\s.,:;?]|\bfrom\b|\byou\b|\btake\b|\bof\b|\bif\b|\bwhen\b", "", first):
        return None
    event = re.sub(r"\b(?:from|if|when)\b", " ", second).strip(" .,?:;")
    both = re.fullmatch(
        rf"(?:that )?(?:both (?:are )?|two (?=\w+$))({_COLOURS})", event.strip(), re.IGNORECASE
    )
    each = re.fullmatch(
        rf"(?:that )?the first is ({_COLOURS}) and the second is ({_COLOURS})", event.strip(), re.IGNORECASE
    )
    names = (both[1], both[1]) if both else (each[1], each[2]) if each else None
    if names is None or not set(names) <= set(counts):
        return None
    back = two["back"].lower() == "with"
    a, b = counts[names[0].lower()], counts[names[1].lower()]
    if names[0] == names[1] and not back:
        b -= 1
    return TwoDraws(a, b, sum(counts.values()), back)


# Dice, coins, cards


def _experiment(before: str, after: str) -> Task | None:
    before = re.sub(r"\bone is drawn\b|\bat random\b", " ", before, flags=re.IGNORECASE).strip(" .,:;?")
    candidates = [(before, after)]
    cut = re.search(
        r",? (?:when|if|on one roll|with an? \w+-sided|in \w+ (?:fair )?coin|from an? (?:standard"
        r"|deck|full|regular|52)|by rolling)\b",
        after,
    )
    if not before and cut:
        joint = after[cut.start() :].strip(" ,.?")
        candidates = [(re.sub(r"^(?:when|if) ", "", joint), after[: cut.start()])]
    for setting, event in candidates:
        experiment = _setting(re.sub(r"\s+", " ", setting.strip(" .,:;?")))
        if experiment is None or len(experiment.outcomes) > MOST_OUTCOMES:
            continue
        holds = experiment.event(re.sub(r"\s+", " ", event.lower()).strip(" .,?:;()"))
        if holds is None:
            continue
        good = [outcome for outcome in experiment.outcomes if holds(outcome)]
        listed = shown(good) if 0 < len(good) <= MOST_LISTED else ()
        return Chance(len(good), len(experiment.outcomes), listed)
    return None


def _setting(text: str) -> Experiment | None:
    for kind, pattern in _EXPERIMENTS:
        found = re.fullmatch(pattern, text, re.IGNORECASE)
        if not found:
            continue
        groups = {name: value or "" for name, value in found.groupdict().items()}
        if kind == "card":
            return cards()
        return _coins(groups) if kind == "coin" else _dice(groups, kind == "die")
    return None


def _dice(groups: dict[str, str], die: bool) -> Experiment | None:
    """Dice, or one number of a range."""
    count = number(groups.get("a") or "one") or 1
    named = [number(groups[name]) for name in "bcd" if groups.get(name)]
    sides = named[0] if named else 6
    if sides is None or not 2 <= sides <= 1000 or (count > 1 and sides**count > MOST_OUTCOMES):
        return None
    return dice(count, sides) if die else one_of(sides)


def _coins(groups: dict[str, str]) -> Experiment | None:
    """Several coins, or one that is tossed several times."""
    count = number(groups.get("a") or "one") or 1
    times = groups.get("e") or ""
    if times and count != 1:
        return None
    if times:
        count = {"once": 1, "twice": 2}.get(times) or number(times.split()[0]) or 0
    return coins(count) if 1 <= count <= 10 else None
