"""Reads maps, plans and models: a scale such as 1 : 50000 or 1 inch for 25 miles, and one length of "
"the two."""

import re

from app.study.maths.exact import rational
from app.study.maths.laws.similar import MAP, SIMILAR
from app.study.maths.tree import number
from app.study.maths.units import UNITS, Unit
from app.study.problems.measured.amounts import AMOUNT, Amount, amount, named
from app.study.problems.tasks.measures import ByLaws, Given

_LENGTH = UNITS["m"].dimension
_A = rf"(?:{AMOUNT})"
_OF_MAP = r"(?: (?:of|for) (?:the|a|this) (?:map|model|drawing|plan))?"
_SCALE = re.compile(
    r"(?:has|uses|is (?:drawn|built|made) (?:to|with|at)|is|with|at|of|to|on)? ?(?:an? |the )?"
    rf"(?:scale|ratio)(?: factor)?{_OF_MAP}(?: of| is|,)?:? ?1 ?(?::|/|to) ?(?P<n>\d[\d, ]*\d|\d)(?! ?/)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:on |in )?(?:a|the) 1 ?: ?(?P<n>\d[\d,]*) (?=map|model|scale|plan|drawing)", re.IGNORECASE
)
_RATE = re.compile(
    rf"(?:(?:with |uses |has )?(?:an? |the )?scale (?:of (?:the|a) (?:map|drawing|blueprint|plan|model) )?"
    rf"(?:of|is|where|in which|on which|:),? ?)?"
    rf"(?P<a>{_A}|an? (?:inch|centimet(?:er|re)|cm))(?: on the (?:map|drawing|plan|blueprint|model))? "
    rf"(?:represents?|stands? for|is equal to|equals?|corresponds? to|=|to|for|is|shows?|means?|:) (?:an? )?"
    rf"(?:(?:actual|real) (?:distance|length) of )?(?P<b>{_A})"
    r"(?: in (?:real life|reality|the real world|real distance)| on the ground)?",
    re.IGNORECASE,
)
_ON_PAPER = re.compile(r"\b(?:map|model|drawing|plan|blueprint|scale drawing|drawn|toy)\b", re.IGNORECASE)
_REALLY = re.compile(
    r"\b(?:actual|actually|real|really|reality|true|full-size|life-size|in real life|on the "
    r"ground)\b",
    re.IGNORECASE,
)
_ASK = re.compile(
    r"(?:(?:how (?:long|wide|tall|high|far apart|far|many (?P<unit>[a-z]+))|(?:find|what "
    r"is|what′s|calculate|work out|"
    r"determine) (?:the )?(?:(?P<side>actual|real|true|map|model) "
    r")?(?:distance|length|height|width|wingspan))"
    r"(?:[^.]|\.\d)*?(?:,? in (?P<in>[a-z]+))?)$",
    re.IGNORECASE,
)
_PLAIN = (
    "many a an the on of in is are be would will do does did and by from to at which that it its this "
    "these with has have if when for apart away between them each long wide tall high far distance "
    "length height width wingspan they map maps model models drawing plan blueprint scale drawn built "
    "made city cities town towns village villages two place places point points road roads river lake "
    "lakes park line house houses building tower bridge room kitchen car cars train plane airplane "
    "aeroplane ship boat truck statue wall garden school station island actual real really actually "
    "true reality life full-size measured measures measure shown show shows represent represents "
    "represented there as straight one kilometres kilometers km miles metres meters m cm centimetres "
    "centimeters feet ft inches mile a's straight-line corresponds corresponding should how what hiking "
    "trail"
)
_WORDS = frozenset(_PLAIN.split())


def on_map(text: str) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is another. Raises NotUnderstood."""
    text = text.strip(" .?")
    asked = _ASK.search(text[max(0, text.rfind(" . ")) :])
    for pattern in (_SCALE, _BARE, _RATE):
        found = pattern.search(text)
        if found and asked and (task := _task(found, text, asked)) is not None:
            return task
    return None


def _task(scale: re.Match[str], text: str, asked: re.Match[str]) -> ByLaws | None:
    rest = f"{text[: scale.start()]} # {text[scale.end() :]}"
    amounts = [found for found in re.finditer(_A, rest, re.IGNORECASE) if re.search(r"\d", found[0])]
    if len(amounts) != 1:
        return None
    size = amount(amounts[0][0])
    if not _is_plain(rest.replace(amounts[0][0], " ").replace("#", " ")):
        return None
    wants_real = _wants_real(asked, rest, amounts[0])
    name = asked["in"] or asked["unit"]
    unit = named(name) if name else None
    if size.unit is None or any(each.dimension != _LENGTH for each in (size.unit, unit or size.unit)):
        return None
    if scale.re is _RATE:
        return _by_rate(scale, size, wants_real, unit)
    if wants_real is None:
        return None
    count = number(int(re.sub(r"[, ]", "", scale["n"] or "")))
    given, wanted = ("m", "d") if wants_real else ("d", "m")
    rows = (Given("n", count), Given(given, size.number, size.unit, size.unit))
    return ByLaws(MAP.name, wanted, rows, size.unit, asked=unit)


def _is_plain(text: str) -> bool:
    """Whether only words are left that say nothing more."""
    return all(word in _WORDS for word in re.sub(r"[.,;:?′]", " ", text.lower()).split())


def _wants_real(asked: re.Match[str], rest: str, size: re.Match[str]) -> bool | None:
    """Whether the real length is asked for, and the one on paper is given; None where it is not clear."""
    said = asked[0].split(" that ")[0] if " that " in asked[0] else asked[0]
    real, paper = bool(_REALLY.search(said)), bool(_ON_PAPER.search(said))
    if real == paper:
        if real:
            return None
        real = _sentence_is(_ON_PAPER, rest, size) and not _sentence_is(_REALLY, rest, size)
        return real or (False if _sentence_is(_REALLY, rest, size) else None)
    other = _sentence_is(_REALLY if real else _ON_PAPER, rest, size, without=asked[0])
    return None if other else real


def _sentence_is(mark: re.Pattern[str], text: str, place: re.Match[str], without: str = "") -> bool:
    """Whether the sentence around the place says so."""
    start = text.rfind(" . ", 0, place.start()) + 1
    end = text.find(" . ", place.end())
    sentence = text[start : end if end >= 0 else len(text)]
    return bool(mark.search(sentence.replace(without, " ") if without else sentence))


def _by_rate(scale: re.Match[str], size: Amount, wants_real: bool | None, unit: Unit | None) -> ByLaws | None:
    """So many miles for an inch: a and x on paper, b and y really."""
    first = re.sub(r"^an? ", "1 ", scale["a"], flags=re.IGNORECASE)
    paper, real = amount(first), amount(scale["b"])
    if paper.unit is None or real.unit is None or {paper.unit.dimension, real.unit.dimension} != {_LENGTH}:
        return None
    value = rational(paper.number)
    if value is None or value <= 0 or size.unit is None:
        return None
    if wants_real is None:  # the units say it: how many miles do 3.5 inches represent?
        if unit is None or {size.unit.name, unit.name} != {paper.unit.name, real.unit.name}:
            return None
        wants_real = unit.name == real.unit.name
    pair = (paper, real) if wants_real else (real, paper)
    rows = (
        Given("a", pair[0].number, pair[0].unit, pair[0].unit),
        Given("b", pair[1].number, pair[1].unit, pair[1].unit),
        Given("x", size.number, size.unit, pair[0].unit),
    )
    return ByLaws(SIMILAR.name, "y", rows, pair[1].unit, asked=unit)
