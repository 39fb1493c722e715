"""Reads draws: marbles, people, letters of a word, numbers, two cards; one at random, or two in turn."""

import re
from collections import Counter
from math import prod

from app.study.problems.described.chance.events import RANKS, SUITS, of_number
from app.study.problems.described.chance.events import number as counted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Chance, TwoDraws

_COLOUR = r"(?:red|blue|green|yellow|white|black|purple|orange|pink|brown|gr[ae]y|gold|silver)"
_NOUN = (
    r"(?:balls?|marbles?|counters?|sweets?|beads?|socks?|cards?|pens?|discs?|buttons?|cubes?|chips?"
    r"|cand(?:y|ies)|tiles?|jelly ?beans?|roses?|tulips?|flowers?|pencils?|crayons?|apples?|oranges?"
    r"|shirts?|cars?|gumballs?|tickets?)"
)
_PEOPLE = r"(?:boys?|girls?|men|man|women|woman|students?|teachers?|adults?|child(?:ren)?|doctors?|nurses?)"
_KIND = rf"(?:{_COLOUR}(?: {_NOUN})?|{_PEOPLE}|{_NOUN})"
_N = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CONTENTS = rf"(?P<contents>{_N} {_KIND}(?:(?:, (?:and )?| and ){_N} {_KIND})+)"
_HOLDER = (
    r"(?:an?|the|her|his|my) (?:[a-z]+ )?(?:bag|box|jar|drawer|tin|basket|urn|bowl|hat|bucket|vase|class"
    r"|classroom|room|group|club|team|pocket|container|pack|packet|case)"
)
_SCENES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:in )?{_HOLDER} (?:contains|holds|has|there are) {_CONTENTS}(?: in it)?",
        rf"there are {_CONTENTS}(?: in {_HOLDER})?",
        rf"(?:from )?{_HOLDER} (?:of|with|containing) {_CONTENTS}",
    )
)
_RANDOM = r"(?:,? ?(?:at random|randomly|without looking))"
_WHO = r"(?:you|he|she|they|(?:a|the) [a-z]+|[a-z]+)"
_ITEM = rf"(?:{_NOUN}|{_PEOPLE}|person|item|one|card|letter)"
_ONE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?:an?|one|a single) (?:{_ITEM} )?(?:is|was) (?:then )?{_RANDOM}?(?: )?(?:chosen|drawn|taken"
            rf"|picked|selected|removed|pulled)(?: out)?(?: from (?:it|{_HOLDER}))?{_RANDOM}?(?: from (?:it"
            rf"|{_HOLDER}))?"
        ),
        (
            rf"{_WHO} (?:pick|take|draw|choose|select|pull|grab)s?(?: out)? (?:an?|one) ?(?:{_ITEM})?(?: "
            rf"out)?(?: (?:of|from) (?:it|{_HOLDER}))?{_RANDOM}?"
        ),
    )
)
_BACK = (
    r"(?P<back>(?:,? (?:one after the other|in turn|in a row|one at a time))?,? ?(?:(?P<with>with "
    r"replacement|putting the first (?:one )?back)|without (?:replacement|replacing (?:the first|it"
    r"|them)|putting the first (?:one )?back)))"
)
_TWO = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"two (?:{_ITEM} )?(?:are|were) (?:chosen|drawn|taken|picked|selected|removed|dealt)(?: "
            rf"out)?(?: from (?:it|{_HOLDER}|an? (?:standard |well-shuffled )?(?:deck|pack)(?: of "
            rf"(?:52 )?(?:playing )?cards)?))?{_RANDOM}?{_BACK}"
        ),
        (
            rf"{_WHO} (?:pick|take|draw|choose|select|pull)s?(?: out)? two(?: {_ITEM})?(?: out)?(?: from "
            rf"(?:it|{_HOLDER}|an? (?:standard |well-shuffled )?(?:deck|pack)(?: of (?:52 )?(?:playing "
            rf")?cards)?))?{_RANDOM}?{_BACK}"
        ),
    )
)
_ASK = re.compile(
    r"(?:(?:find|what is|what′s|calculate|work out|determine|give|state) (?:the )?)?"
    r"(?:(?:probability|chance)(?: (?:that|of))?|p ?\((?=[^()]*\)))",
    re.IGNORECASE,
)
_LETTER = re.compile(
    (
        rf"(?:an?|one) letter is {_RANDOM}?(?: )?(?:chosen|picked|selected|drawn){_RANDOM}? from (?:the "
        r"letters (?:of|in) )?(?:the word )?(?P<word>[a-z]+)"
    ),
    re.IGNORECASE,
)
_NUMBER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?:an?|one) (?:whole )?(?:number|integer|card|ticket|ball) is {_RANDOM}?(?: )?(?:chosen|picked"
            rf"|selected|drawn){_RANDOM}? from (?:the (?:whole )?(?:numbers|integers) )?(?P<low>\d+) (?:to"
            r"|through) (?P<high>\d+)"
        ),
        (
            r"an? (?:fair )?spinner has (?P<n>\d+) equal (?:sections|parts|sectors)(?:,? (?:which are "
            r")?(?:numbered|labelled|labeled))? (?:from )?(?P<low>1) (?:to|through|-) (?P<high>\d+)"
        ),
        (
            rf"{_HOLDER} (?:contains|holds|has) (?P<n>\d+) (?:cards|tickets|balls|tiles|discs),? "
            r"(?:which are )?(?:numbered|labelled|labeled) (?:from )?(?P<low>\d+) (?:to|through|-) "
            r"(?P<high>\d+)(?: ?[.] ?(?:one|an?) (?:card|ticket|ball|tile|disc) is (?:drawn|picked"
            rf"|chosen|selected|taken){_RANDOM}?)?"
        ),
    )
)
_BAD = re.compile(
    (
        rf"{_HOLDER} (?:contains|has|holds) (?P<all>{_N}) (?P<what>[a-z ]+?),? (?:of which (?P<some>{_N}) are"
        rf"|(?P<some2>{_N}) of (?:which|them) are) (?P<kind>[a-z]+)"
    ),
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(
    (
        r"\b(?:it|is|are|an?|the|one|of|getting|drawing|taking|picking|choosing|selecting|spinning|rolling"
        r"|landing on|that|taken|out|chosen|selected|drawn|it′s|its|letter|number|student|person|card|marble"
        r"|ball|will be|be)\b"
    ),
    re.IGNORECASE,
)


def draws(text: str) -> Task | None:
    """The task that the sentences, joined by stops, are; None where one is not understood."""
    text = text.lower()
    asks = list(_ASK.finditer(text))
    if len(asks) != 1:
        return None
    before = text[: asks[0].start()].strip(" .,;:?")
    event = text[asks[0].end() :].strip(" .,;:?=)")
    event = re.sub(r"(?<=\)) ?=? ?\??$", "", event).strip(" ()=")
    if not before:
        before, event = _turned(event)
    return _two(before, event) or _one(before, event) or _of_word(before, event) or _of_numbers(before, event)


def _turned(event: str) -> tuple[str, str]:
    """The scene behind the event: of drawing a red ball from a bag with 3 red and 2 blue balls."""
    cut = re.search(r",? (?=from (?:an?|the) |if |when )", event)
    if cut is None:
        return "", event
    return re.sub(r"^(?:if|when) ", "", event[cut.end() :]), event[: cut.start()]


def _sentences(text: str) -> list[str]:
    return [part.strip(" ,") for part in re.split(r" ?[.;] ", text + " ") if part.strip(" ,.")]


def _scene(text: str) -> tuple[dict[str, int], list[str]] | None:
    """What there is of each kind, and the sentences about what is done."""
    parts = _sentences(text)
    if not parts:
        return None
    first, rest = parts[0], parts[1:]
    for pattern in (*_SCENES, _BAD):
        found = pattern.fullmatch(re.sub(r"^if ", "", first))
        if found:
            kinds = _bad(found) if pattern is _BAD else _kinds(found["contents"])
            return (kinds, rest) if kinds else None
    return None


def _kinds(text: str) -> dict[str, int] | None:
    rows = re.findall(rf"({_N}) ({_KIND})", text)
    found: dict[str, int] = {}
    coloured = [bool(re.match(_COLOUR, name)) for _, name in rows]
    for count, name in rows:
        key = _key(name)
        if key in found or any(coloured) != all(coloured):
            return None
        found[key] = counted(count) or 0
    return found


def _key(name: str) -> str:
    """A kind by its colour, or by its noun in the singular."""
    colour = re.match(_COLOUR, name)
    if colour:
        return colour[0]
    irregular = {"men": "man", "women": "woman", "children": "child", "candies": "candy"}
    return irregular.get(name, name.removesuffix("s"))


def _bad(found: re.Match[str]) -> dict[str, int] | None:
    """12 pens of which 4 are defective: those, and the others."""
    whole, some = counted(found["all"]) or 0, counted(found["some"] or found["some2"]) or 0
    return {found["kind"]: some, "": whole - some} if 0 < some < whole else None


def _one(before: str, event: str) -> Task | None:
    scene = _scene(before)
    if scene is None:
        return None
    kinds, rest = scene
    if len(rest) > 1 or (rest and not any(pattern.fullmatch(rest[0]) for pattern in _ONE)):
        return None
    fits = _fits(event, kinds)
    return None if fits is None else Chance(sum(kinds[kind] for kind in fits), sum(kinds.values()))


def _fits(event: str, kinds: dict[str, int]) -> set[str] | None:
    """The kinds of the event: red, red or blue, neither red nor blue, not defective."""
    words = [_key(word) for word in _SAYS_NOTHING.sub(" ", re.sub(rf"\b{_NOUN}\b", " ", event)).split()]
    if not words and (noun := re.search(rf"\b{_NOUN}\b", event)):
        words = [_key(noun[0])]
    negated = bool(words) and words[0] in {"not", "neither"}
    names = [word for word in words[negated:] if word not in {"or", "nor", "either"}]
    if not names or not set(names) <= set(kinds) or len(set(names)) != len(names):
        return None
    return set(kinds) - set(names) if negated else set(names)


def _two(before: str, event: str) -> Task | None:
    parts = _sentences(before)
    if not parts:
        return None
    found = next((match for pattern in _TWO if (match := pattern.fullmatch(parts[-1]))), None)
    if found is None:
        return None
    if len(parts) == 1:
        return _two_cards(event, found) if re.search("deck|pack", found[0]) else None
    scene = _scene(parts[0])
    pair = _pair(event) if scene and not scene[1] and len(parts) == 2 else None
    if scene is None or pair is None or not set(pair) <= set(scene[0]):
        return None
    counts = [scene[0][kind] for kind in pair]
    return _in_turn(counts[0], counts[1], pair[0] == pair[1], sum(scene[0].values()), bool(found["with"]))


def _in_turn(first: int, second: int, same: bool, whole: int, back: bool) -> Task:
    return TwoDraws(first, second - (same and not back), whole, back)


def _pair(event: str) -> tuple[str, str] | None:
    both = re.fullmatch(
        (
            rf"(?:getting |drawing |picking |choosing )?(?:both|two)(?: (?:of them|of the {_NOUN}|{_NOUN}"
            rf"|the {_NOUN}))?(?: (?:are|will be|being))? (?P<kind>{_COLOUR}|{_PEOPLE})(?: (?:ones|{_NOUN}))?"
        ),
        event,
    )
    if both:
        return _key(both["kind"]), _key(both["kind"])
    each = re.fullmatch(
        (
            rf"the first(?: (?:one|{_NOUN}))? is (?P<a>{_COLOUR}) and the second(?: (?:one"
            rf"|{_NOUN}))?(?: is)? (?P<b>{_COLOUR})"
        ),
        event,
    )
    return (each["a"], each["b"]) if each else None


def _two_cards(event: str, found: re.Match[str]) -> Task | None:
    """Both aces, both hearts, both red, both face cards, of 52 cards."""
    both = re.fullmatch(
        (
            r"(?:getting |drawing )?(?:both|two)(?: (?:of them|cards|the cards))?(?: (?:are|will be))? "
            r"(?P<kind>[a-z]+)(?: cards)?"
        ),
        event,
    )
    if both is None:
        return None
    kind = both["kind"]
    ranks = {f"{rank}{'es' if rank.endswith('x') else 's'}" for rank in RANKS}
    sizes = {**dict.fromkeys(ranks, 4), **dict.fromkeys(SUITS, 13), "red": 26, "black": 26, "face": 12}
    size = sizes.get(kind)
    return None if size is None else _in_turn(size, size, True, prod((4, 13)), bool(found["with"]))


def _of_word(before: str, event: str) -> Task | None:
    found = _LETTER.fullmatch(before)
    if found is None:
        return None
    letters = Counter(found["word"])
    name = _SAYS_NOTHING.sub(
        " ", re.sub(r"^(?:getting )?(?:it is |it′s |its )?(?:an? |the )?(?:letter )?", "", event)
    )
    name = name.strip() or event.rsplit(maxsplit=1)[-1]
    if name in {"vowel", "consonant"}:
        wanted = [each for each in letters if (each in "aeiou") == (name == "vowel")]
        if "y" in letters:
            return None
    elif len(name) == 1:
        wanted = [name]
    else:
        return None
    return Chance(sum(letters[each] for each in wanted), len(found["word"]))


def _of_numbers(before: str, event: str) -> Task | None:
    found = next((match for pattern in _NUMBER if (match := pattern.fullmatch(before))), None)
    if found is None:
        return None
    low, high = int(found["low"]), int(found["high"])
    if not low < high <= low + 1000 or ("n" in found.groupdict() and int(found["n"]) != high - low + 1):
        return None
    text = re.sub(
        (
            r"^(?:(?:the |an? )?(?:number|result|card|it)(?: (?:drawn|chosen|picked|selected))? (?:is|will "
            r"be) |getting |spinning |landing on |it lands on |drawing )+"
        ),
        "",
        event,
    )
    holds = of_number(text)
    if holds is None:
        return None
    good = [n for n in range(low, high + 1) if holds(n)]
    return Chance(len(good), high - low + 1, tuple(map(str, good)) if 0 < len(good) <= 12 else ())
