"""Reads stories of counting: committees, teams, menus, outfits, codes, plates, races, round tables."""

import re
from collections.abc import Callable
from functools import cache

from app.study.maths.tree import times
from app.study.problems.described.counted import codes
from app.study.problems.described.counted.terms import (
    CAN,
    NUMBER_WORDS,
    THERE,
    WAYS,
    arrange,
    choose,
    factorial,
    product_of,
    whole,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Count

_N, _K = rf"(?P<n>\d+|{NUMBER_WORDS})", rf"(?P<k>\d+|{NUMBER_WORDS})"
_PEOPLE = (
    r"(?:people|persons|students|members|players|employees|workers|children|boys|girls|men|women"
    r"|candidates|teachers|friends|volunteers|runners|swimmers|athletes|horses|cars|contestants"
    r"|competitors|finalists|racers|books|songs|toppings|questions|cards|items|objects|points|applicants"
    r"|singers|dancers|kids|adults)"
)
_GROUP = r"(?:committee|team|group|delegation|panel|jury|squad|subcommittee|hand|sample)"
_OF_GROUP = r"(?:a (?:group|class|club|set|pool|total|department|team|deck) of )?"
_CHOSEN = r"(?:chosen|selected|formed|picked|made up|made|appointed|elected|drawn|dealt)"
_ORDER = r"(?:first|second|third|1st|2nd|3rd|gold|silver|bronze)"
_PLACES = rf"(?P<places>{_ORDER}(?:,? (?:and )?{_ORDER})+)(?: places?| medals?| prizes?)?"
_OFFICE = (
    r"(?:an? |the )?(?:president|vice[- ]president|secretary|treasurer|chair(?:man|person)?|captain"
    r"|vice[- ]captain|leader|deputy|manager|director|vice[- ]chair)"
)
_OFFICES = rf"(?P<places>{_OFFICE}(?:,? (?:and )?{_OFFICE})+)"
_KIND = r"\d+ (?!of )[a-z]+(?: [a-z]+){0,3}?"
_KINDS = rf"(?P<kinds>{_KIND}(?:(?:, (?:and )?| and ){_KIND})+)"
_WHO = r"(?:an? [a-z]+(?: [a-z]+)?|you|[a-z]+)"
_ONE_EACH = (
    r"(?:with one of each|of one each|consisting of one of each|of one of each|using one of each|if "
    r"(?:you|he|she|they) (?:chooses?|picks?|takes?) one of each)"
)


def _selection(found: re.Match[str]) -> Task | None:
    n, k = whole(found["n"]), whole(found["k"])
    if not _of_one_kind(found[0]):
        return None
    return Count("selection", choose(n, k)) if 1 <= k <= n <= 1000 else None


def _of_one_kind(text: str) -> bool:
    """Whether no group of women is chosen from people of both kinds."""
    nouns = set(re.findall(rf"\b{_PEOPLE}\b", text.lower()))
    return len(nouns) < 2 or not nouns & {"men", "women", "boys", "girls", "adults", "children"}


def _two(found: re.Match[str]) -> Task | None:
    """3 men and 2 women of 6 men and 5 women, named in the same order."""
    j, m, k, n = (int(found[name]) for name in "jmkn")
    alike = found["one"] == found["same"] and found["other"] == found["match"]
    if not alike or j > m or k > n:
        return None
    return Count("two-selections", times(choose(m, j), choose(n, k), "*"))


def _places(found: re.Match[str]) -> Task | None:
    """As many places as are named, each once."""
    names = re.split(r",? and |, ", found["places"])
    n, k = whole(found["n"]), len(names)
    return Count("arrangement", arrange(n, k)) if len(set(names)) == k <= n <= 1000 else None


def _round(found: re.Match[str]) -> Task | None:
    n = whole(found["n"])
    return Count("round", factorial(n - 1)) if 3 <= n <= 60 else None


def _each_kind(found: re.Match[str]) -> Task | None:
    counts = [int(each) for each in re.findall(r"\d+", found["kinds"])]
    if "topping" in found["kinds"] and not re.search(r"\bone\b", found[0]):
        return None  # there may be several on one pizza
    return product_of(counts) if 2 <= len(counts) <= 6 else None


def _pairs(found: re.Match[str]) -> Task | None:
    n = whole(found["n"])
    return Count("selection", choose(n, 2)) if 2 <= n <= 1000 else None


def _hands(found: re.Match[str]) -> Task | None:
    """5-card hands, or hands of 5 cards."""
    if bool(found["k"]) == bool(found["k2"]):
        return None
    n, k = whole(found["n"]), whole(found["k"] or found["k2"])
    return Count("selection", choose(n, k)) if 1 <= k <= n <= 1000 else None


STORIES: tuple[tuple[str, Callable[[re.Match[str]], Task | None]], ...] = (
    # Committees and teams
    (
        (
            rf"{WAYS}ways can an? {_GROUP} of {_K}(?: {_PEOPLE})? be {_CHOSEN} (?:from|out of|among) "
            rf"(?:among )?{_OF_GROUP}{_N}(?: {_PEOPLE})?"
        ),
        _selection,
    ),
    (
        (
            rf"{WAYS}(?:{_K}[- ](?:person|member|card|player) )?{_GROUP}s(?: "
            rf"of {_K.replace('<k>', '<k2>')}(?: {_PEOPLE})?)?(?:{CAN} {_CHOSEN}|{THERE}) (?:from|out "
            rf"of) {_OF_GROUP}{_N}(?: {_PEOPLE})?{THERE}"
        ),
        _hands,
    ),
    (
        (
            rf"an? {_GROUP} of {_K}(?: {_PEOPLE})? (?:is|will be|must be|is to be|has to be) {_CHOSEN} "
            rf"(?:from|out of) {_OF_GROUP}{_N}(?: {_PEOPLE})? ?\. ?{WAYS}(?:different )?(?:{_GROUP}s"
            rf"|ways)(?:{THERE}|{CAN} {_CHOSEN}| can this be done)"
        ),
        _selection,
    ),
    (
        (
            rf"an? {_GROUP} of (?P<j>\d+) (?P<one>[a-z]+) and (?P<k>\d+) (?P<other>[a-z]+) (?:is|will be"
            rf"|must be|is to be) {_CHOSEN} from {_OF_GROUP}(?P<m>\d+) (?P<same>[a-z]+) and (?P<n>\d+) "
            rf"(?P<match>[a-z]+) ?\. ?{WAYS}(?:{_GROUP}s|ways)(?:{THERE}|{CAN} {_CHOSEN}| can this be "
            r"done)"
        ),
        _two,
    ),
    (
        (
            rf"{WAYS}ways can an? {_GROUP} of (?P<j>\d+) (?P<one>[a-z]+) and (?P<k>\d+) "
            rf"(?P<other>[a-z]+) be {_CHOSEN} from {_OF_GROUP}(?P<m>\d+) (?P<same>[a-z]+) and (?P<n>\d+) "
            r"(?P<match>[a-z]+)"
        ),
        _two,
    ),
    (
        (
            rf"{_WHO} (?:must|has to|have to|needs? to|can|may) (?:answer|choose|pick|select|read|do) "
            rf"(?:any )?{_K} (?:out )?(?:of|from) (?:the )?{_N} {_PEOPLE} ?(?:on (?:a|an|the) (?:test"
            rf"|exam) ?)?[.] ?{WAYS}ways can (?:this be done|{_WHO} (?:choose|pick|select|do (?:this"
            rf"|so))(?: the {_PEOPLE}| them)?)"
        ),
        _selection,
    ),
    (
        (
            rf"{WAYS}handshakes (?:are there|take place|occur|will there be|are exchanged) (?:if|when"
            rf"|among) {_N} {_PEOPLE} (?:all )?(?:each )?shake hands(?: with (?:each other|one another"
            r"|every(?:one)? (?:other person|else)))?(?: (?:exactly )?once)?"
        ),
        _pairs,
    ),
    (
        (
            rf"{_N} {_PEOPLE} (?:all )?(?:each )?shake hands with (?:each other|one another|everyone "
            rf"else)(?: (?:exactly )?once)? ?\. ?{WAYS}handshakes(?: are there| take place| occur| is "
            r"that)"
        ),
        _pairs,
    ),
    # Places in order
    (
        (
            rf"{_N} {_PEOPLE} (?:run|compete|are|take part|enter)(?: in (?:a|the) (?:race|final"
            rf"|competition|contest|event))? ?[.] ?{WAYS}ways can (?:the )?{_PLACES} be (?:awarded"
            r"|decided|filled|given|won|assigned)"
        ),
        _places,
    ),
    (
        (
            rf"there are {_N} {_PEOPLE} in (?:a|the) (?:race|final|competition|contest"
            rf"|event) ?[.] ?{WAYS}ways can (?:the )?{_PLACES} be (?:awarded|decided|filled|given|won"
            r"|assigned)"
        ),
        _places,
    ),
    (
        (
            rf"{WAYS}ways can (?:the )?{_PLACES} be (?:awarded|decided|filled|given|won|assigned) "
            rf"(?:among|to|by|in a race (?:of|with)|from) {_N} {_PEOPLE}"
        ),
        _places,
    ),
    (
        (
            rf"{WAYS}ways can {_OFFICES} be {_CHOSEN} (?:from|out of) {_OF_GROUP}{_N} {_PEOPLE}"
            r"(?: if no one (?:can|may) hold (?:two|more than one) offices?)?"
        ),
        _places,
    ),
    (
        (
            rf"a (?:club|class|committee|group|team) (?:has|of) {_N} {_PEOPLE} ?(?:[.]|must choose"
            rf"|chooses|elects) ?{WAYS}ways can (?:they|it|the (?:club|class|committee|group|team)) "
            rf"(?:choose|elect|select) {_OFFICES}"
        ),
        _places,
    ),
    (
        (
            rf"{WAYS}ways can {_N} {_PEOPLE} (?:be seated|sit|sit down|be arranged|be placed)(?: around| "
            rf"at| in)? (?:a |the )?(?:round|circular) table|{WAYS}ways "
            rf"can {_N.replace('<n>', '<n2>')} {_PEOPLE} (?:be seated|sit|be arranged) in a circle"
        ),
        lambda found: _round(found) if found["n"] else None,
    ),
    # One of each
    (
        (
            rf"{_WHO} (?:has|have|offers?|packs?|owns?|serves?|sells?|there are|brings?"
            rf"|makes?) {_KINDS} ?[.] ?{WAYS}(?:[a-z-]+ )?(?:outfits|meals|combinations|sandwiches"
            rf"|pizzas|sundaes|cars|choices|menus|lunches|dinners) ?(?:{_ONE_EACH}|with one topping|that "
            rf"(?:have|has) one of each)?(?:{THERE}| can (?:you|he|she|be|they|it) (?:make|made|wear"
            r"|ordered|order|create|created|choose|chosen|form|formed|have|put "
            rf"together))?(?: {_ONE_EACH})?"
        ),
        _each_kind,
    ),
)


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Task | None]], ...]:
    """Compiled when the first story of counting is read: that takes a while."""
    return tuple((re.compile(row, re.IGNORECASE), build) for row, build in (*STORIES, *codes.STORIES))


def story(text: str) -> Task | None:
    """The task that the sentences, joined by stops, are; None where it is another."""
    for pattern, build in _compiled():
        found = pattern.fullmatch(text.strip(" .?"))
        task = build(found) if found else None
        if task is not None:
            return task
    return None
