"""Reads problems of counting: orders, choices, outcomes of steps, letters of a word, subsets."""

import re
from collections import Counter
from collections.abc import Callable

from app.study.maths.tree import Node, number, over, plus, power, times
from app.study.problems.described.counted.arrangements import story
from app.study.problems.described.counted.terms import arrange, choose, factorial, product_of
from app.study.problems.described.pieces import Piece
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Count

_N, _K = r"(?P<n>\d+)", r"(?P<k>\d+)"
_THINGS = r"(?:[a-z]+(?: [a-z]+)?)"
_HOW_MANY = (
    r"(?:(?:in )?how many (?:different |distinct |possible )*ways(?: (?:are there|can|is it "
    r"possible|can you|do you have))?(?: there)?(?: to)?|in how many (?:different |distinct )*ways "
    r"can(?: you)?)"
)
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


def _whole(text: str) -> int:
    return _WORDS.get(text.lower()) or int(text)


def _order(found: re.Match[str]) -> Task | None:
    n = int(found["n"])
    return Count("order", factorial(n)) if 1 <= n <= 60 else None


def _selection(found: re.Match[str]) -> Task | None:
    n, k = int(found["n"]), int(found["k"])
    return Count("selection", choose(n, k)) if k <= n <= 1000 else None


def _arrangement(found: re.Match[str]) -> Task | None:
    n, k = int(found["n"]), int(found["k"])
    return Count("arrangement", arrange(n, k)) if k <= n <= 1000 else None


def _each_of(found: re.Match[str]) -> Task | None:
    """One of each of several kinds: 11 hats and 8 scarves."""
    counts = [int(each) for each in re.findall(r"\d+", found["kinds"])]
    return product_of(counts) if 2 <= len(counts) <= 6 else None


def _sum(found: re.Match[str]) -> Task | None:
    counts = [int(each) for each in re.findall(r"\d+", found["kinds"])]
    tree: Node = number(counts[0])
    for each in counts[1:]:
        tree = plus(tree, number(each))
    return Count("or", tree)


def _two_kinds(found: re.Match[str]) -> Task | None:
    j, m, k, n = (int(found[name]) for name in "jmkn")
    if j > m or k > n:
        return None
    return Count("two-selections", times(choose(m, j), choose(n, k), "*"))


def _letters(found: re.Match[str]) -> Task | None:
    word = found["word"].lower()
    if not 2 <= len(word) <= 20:
        return None
    repeated = [count for count in Counter(word).values() if count > 1]
    tree = factorial(len(word))
    if repeated:
        below: Node = factorial(repeated[0])
        for count in repeated[1:]:
            below = times(below, factorial(count), "*")
        tree = over(tree, below)
    return Count("letters" if repeated else "order", tree)


def _codes(found: re.Match[str]) -> Task | None:
    groups = found.groupdict()
    k = _whole(groups["k"])
    n = int(groups["n"]) if groups.get("n") else 10
    if not 1 <= k <= 20:
        return None
    if groups.get("not"):
        return Count("arrangement", arrange(n, k)) if k <= n else None
    return Count("repeated", power(number(n), number(k)))


def _subsets(found: re.Match[str]) -> Task | None:
    text = found["set"]
    listed = re.fullmatch(r"\\?\{(.*?)\\?\}", text.strip())
    if listed:
        items = [item.strip() for item in listed[1].split(",")]
        size = len(set(items)) if len(set(items)) == len(items) and "…" not in items else 0
    else:
        parts = re.findall(r"(\d+) (?:distinct |different )?[a-z]+", text)
        size = sum(map(int, parts))
    return Count("subsets", power(number(2), number(size))) if 1 <= size <= 60 else None


def _stages(found: re.Match[str]) -> Task | None:
    """A coin and a die, or several."""
    sizes: list[int] = []
    for stage in re.split(r",? and |, ", found["stages"]):
        one = re.fullmatch(
            r"(?:tossing|flipping|rolling|throwing)? ?(?P<a>an?|one|two|three|four|\d+) (?:fair )?"
            r"(?:(?P<b>\w+)[- ]sided )?(?P<what>coins?|di(?:e|ce)|number cubes?)",
            stage.strip(),
            re.IGNORECASE,
        )
        if not one:
            return None
        count = {"a": 1, "an": 1, "one": 1}.get(one["a"]) or _whole(one["a"])
        sides = 2 if one["what"].startswith("coin") else _whole(one["b"]) if one["b"] else 6
        sizes += [sides] * count
    return product_of(sizes)


_KINDS = r"(?P<kinds>\d+ [a-z ]+?(?:(?:, (?:and )?| and )\d+ [a-z ]+?)+)"
_ONE_OF_KINDS = r"(?P<kinds>one of \d+ [a-z ]+?(?:(?:, (?:and )?| and | with )one of \d+ [a-z ]+?)+)"
_BOTH = rf"(?P<j>\d+)(?: out)? of (?P<m>\d+) {_THINGS}(?: and| with|,) {_K}(?: out)? of {_N} {_THINGS}"
_WAYS: tuple[tuple[str, Callable[[re.Match[str]], Task | None]], ...] = (
    # All of them in a row
    (rf"in how many orders can {_N} {_THINGS} be (?:arranged|put)", _order),
    (
        (
            rf"{_HOW_MANY} (?:can )?{_N} {_THINGS} (?:can )?(?:stand|sit|line up|be seated|be lined up|be "
            rf"arranged|be placed)(?: up)?(?: in a (?:row|line)| on a shelf)?"
        ),
        _order,
    ),
    (
        (
            rf"{_HOW_MANY} (?:order|arrange|line up|seat|put in order) {_N} (?:different |distinct "
            rf")?{_THINGS}(?: in a (?:row|line)| on a shelf)?"
        ),
        _order,
    ),
    (rf"{_N} {_THINGS} are put in a row ?\. ?how many orders are there", _order),
    (rf"how many permutations of {_N} {_THINGS} are there", _order),
    # Some of them in order
    (rf"{_HOW_MANY} {_K} of {_N} {_THINGS} be put in order", _arrangement),
    (
        rf"how many (?:ordered arrangements|permutations) of {_K}(?: out of| from) {_N} {_THINGS} are there",
        _arrangement,
    ),
    (rf"{_HOW_MANY} {_K} different prizes go to {_N} {_THINGS}, at most one each", _arrangement),
    (rf"how many ways can {_K} places in a race be filled by {_N} {_THINGS}", _arrangement),
    (rf"from {_N} {_THINGS}, in how many ways can {_K} be chosen when (?:the )?order matters", _arrangement),
    (
        (
            rf"how many codes of {_K} different (?:signs|letters|digits) can be made from {_N} (?:signs"
            rf"|letters|digits)"
        ),
        _arrangement,
    ),
    (rf"{_N} {_THINGS} compete for {_K} different medals ?\. ?how many outcomes are there", _arrangement),
    # Some of them without order
    (rf"{_HOW_MANY} {_K} of {_N} {_THINGS} be (?:chosen|selected|picked)", _selection),
    (
        (
            rf"{_HOW_MANY} (?:choose|select|pick) {_K} (?:{_THINGS} )?(?:from|of|out of) (?:a (?:group"
            rf"|class|set) of )?{_N} {_THINGS}"
        ),
        _selection,
    ),
    (
        (
            rf"how many (?:groups|teams|committees|combinations|hands) of {_K}(?: {_THINGS})? (?:can be "
            rf"(?:made|formed|chosen)|are (?:possible|there))? ?from (?:a (?:group|class) of )?{_N} "
            rf"{_THINGS}(?: are (?:there|possible))?"
        ),
        _selection,
    ),
    (
        (
            rf"a (?:team|committee|group) of {_K} is (?:picked|chosen|selected) from {_N} {_THINGS} ?\. "
            rf"?how many (?:teams|committees|groups) are possible"
        ),
        _selection,
    ),
    (
        rf"from {_N} {_THINGS}, in how many ways can {_K} be chosen when (?:the )?order does not matter",
        _selection,
    ),
    (
        rf"how many subsets with {_K} elements (?:has|does) a set (?:with|of) {_N} elements(?: have)?",
        _selection,
    ),
    # Two kinds
    (rf"{_HOW_MANY} (?:choose )?{_BOTH}(?: be chosen)?", _two_kinds),
    (
        (
            rf"(?:a group needs|you take|find the number of ways to choose) {_BOTH}(?: ?\. ?(?:how many "
            rf"groups are possible|count the ways))?"
        ),
        _two_kinds,
    ),
    (rf"how many (?:sets|selections) of {_BOTH}(?: can be made| are there)", _two_kinds),
    (
        (
            rf"choose (?P<j>\d+) from (?P<m>\d+) {_THINGS} and {_K} from {_N} {_THINGS} ?\. ?how many "
            rf"choices are there"
        ),
        _two_kinds,
    ),
    (
        rf"from (?P<m>\d+) {_THINGS} pick (?P<j>\d+), from {_N} {_THINGS} pick {_K} ?\. ?how many ways",
        _two_kinds,
    ),
    (
        (
            rf"out of (?P<m>\d+) {_THINGS} and {_N} {_THINGS}, in how many ways can (?P<j>\d+) and {_K} be "
            rf"chosen"
        ),
        _two_kinds,
    ),
    # One of each
    (
        (
            rf"(?:a menu has|ann has|one shop sells|a (?:shop|cafe|menu) (?:has|offers)) {_KINDS} ?\. ?"
            rf"(?:how many (?:different )?(?:meals of one each|combinations with one of each|ways)|how many "
            rf"ways can she take one of each)(?: are (?:there|possible)| can she take one of each)?"
        ),
        _each_of,
    ),
    (rf"how many (?:pairs|sets) can be made from {_KINDS}, one of each", _each_of),
    (rf"there are {_KINDS} ?\. ?in how many ways can you choose one of each", _each_of),
    (rf"you choose {_ONE_OF_KINDS} ?\. ?how many choices are there", _each_of),
    (rf"tom picks one each from {_KINDS} ?\. ?how many ways are there", _each_of),
    (rf"with {_KINDS}, how many different sets of one each can you make", _each_of),
    (rf"how many ways are there to take one of each from {_KINDS}", _each_of),
    (rf"count the ways to combine {_ONE_OF_KINDS}", _each_of),
    (
        (
            r"how many ways are there to pick an? [a-z]+(?: [a-z]+)? from (?P<kinds>\d+ [a-z ]+(?:, \d+ "
            r"[a-z ]+)*,? or \d+ [a-z ]+)"
        ),
        _sum,
    ),
    # Letters, codes, subsets
    (
        (
            r"(?:find the number of|how many|in how many) (?:different |distinct |distinguishable )*"
            r"(?:rearrangements|arrangements|permutations|ways)(?: are there)?(?: can)? ?(?:of|to arrange)? "
            r"?(?:all )?(?:of )?the letters (?:in|of) (?:the word )?(?P<word>[a-z]{2,20})(?: are there| be "
            r"arranged)?"
        ),
        _letters,
    ),
    (
        (
            rf"how many (?:different "
            rf")?{_K.replace(chr(92) + 'd+', '(?:[0-9]+|two|three|four|five|six)')}-digit (?:codes|pins"
            rf"|numbers|passwords) can be (?:made|formed) from (?:the digits )?0-9 if digits (?:can|may) "
            rf"(?P<not>not )?repeat"
        ),
        _codes,
    ),
    (
        (
            r"how many ways are there to construct a string of (?P<k>\d+) digits if (?:numbers|digits) can"
            r"(?P<not>not)? be repeated"
        ),
        _codes,
    ),
    (
        (
            r"(?:find the number of|how many) subsets (?:in|of|does|are there of)? ?(?:each given set|the "
            r"(?:given )?set|the following set)?[ .:]*(?P<set>\\?\{.*\\?\}|a set containing .*)(?: have)?"
        ),
        _subsets,
    ),
    (r"how many outcomes are possible (?:from|when|by) (?P<stages>.*)", _stages),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), build) for pattern, build in _WAYS)
_STEMS = re.compile(
    r"(?:for the following exercises?, )?(?:determine whether to )?use the addition principle or the "
    r"multiplication principle"
    r"(?: to perform the calculations)?|then, perform the calculations|(?:for the following "
    r"exercises?, )?find the number of subsets in each given set"
    r"|numeric|number of (?:permutations|combinations)|subsets|finding the number of permutations.*"
    r"|multiplication principle",
    re.IGNORECASE,
)


def reads(text: str) -> bool:
    """Whether it may be a problem of counting."""
    return bool(re.search(r"how many|number of|ways|choose|count", text, re.IGNORECASE))


def counting(pieces: list[Piece]) -> Task | None:
    """The task that the pieces are; None where one of them is not understood."""
    texts = [piece.text for piece in pieces]
    subsets = any("subsets" in text.lower() for text in texts)
    kept = [text for text in texts if not _STEMS.fullmatch(text)]
    text = " . ".join(kept)
    if subsets and kept and re.fullmatch(r"\\?\{.*|a set containing .*", kept[-1], re.IGNORECASE):
        text = f"find the number of subsets of {kept[-1]}"
    for pattern, build in _COMPILED:
        found = pattern.fullmatch(text.strip())
        if found:
            return build(found)
    return story(text)
