"""What is asked for: the table of names of things that can be found, and how a request begins."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Asked(NamedTuple):
    """What is asked for; `shape` is "value" or "point" where it is said, `number` what its name holds."""

    what: str
    shape: str = ""
    number: str = ""


_X = r"(?:x|t|n|s)"
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
}
_CARDINALS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
}
ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|\d+ ?(?:st|nd|rd|th)|\d+ ?\^ ?\{{? ?(?:st|nd|rd|th) ?\}}?)"
CARDINAL = rf"(?:{'|'.join(_CARDINALS)}|\d+)"


def ordinal(text: str) -> int:
    """The number that an ordinal or a number word names."""
    word = text.lower().strip()
    found = _ORDINALS.get(word) or _CARDINALS.get(word)
    return found or int(re.match(r"\d+", word)[0])  # type: ignore[index]


NAMES: tuple[tuple[str, Asked], ...] = (
    # Intercepts
    (rf"{_X} ?-? ?(?:intercepts?)?(?:\(s\))? ?(?:and|&|,) ?(?:the )?y ?-? ?intercepts?", Asked("intercepts")),
    (rf"y ?-? ?(?:intercepts?)? ?(?:and|&|then)(?: the)? {_X} ?-? ?intercepts?", Asked("intercepts")),
    (
        (
            r"sum of the x[- ]?(?:value|coordinate) of the x[- ]?intercept and the y[- ]?(?:value"
            r"|coordinate) of the y[- ]?intercept"
        ),
        Asked("intercept-sum", "value"),
    ),
    (r"(?:x and y )?intercepts", Asked("intercepts")),
    (
        rf"(?:{_X}[- ]?)?(?:value|coordinate)s? (?:of|for) the {_X}[- ]?intercepts?",
        Asked("x-intercepts", "value"),
    ),
    (r"(?:y[- ]?)?(?:value|coordinate)s? (?:of|for) the y[- ]?intercepts?", Asked("y-intercept", "value")),
    (r"coordinates? of the x[- ]?intercepts?", Asked("x-intercepts", "point")),
    (r"coordinates? of the y[- ]?intercepts?", Asked("y-intercept", "point")),
    (rf"{_X} ?- ?intercepts?(?: ?\(s\))?|x intercepts?", Asked("x-intercepts")),
    (r"y ?- ?intercepts?(?: ?\(s\))?|y intercepts?|vertical intercept", Asked("y-intercept")),
    # Parabolas
    (
        r"(?:equation of the )?axis of sym+etry(?: of this equation)?,? (?:and|then find) (?:the )?vertex",
        Asked("axis-and-vertex"),
    ),
    (r"vertex and (?:the )?(?:equation of the )?axis of sym+etry", Asked("axis-and-vertex")),
    (r"(?:coordinates of the )?vertex", Asked("vertex")),
    (r"(?:equation (?:of|for) the )?(?:axis|line) of sym+etry", Asked("axis")),
    (
        r"x[- ]?(?:value|coordinate) of (?:the )?(?:minimum|maximum|vertex)(?: value)?",
        Asked("vertex-x", "value"),
    ),
    (r"y[- ]?(?:value|coordinate) of (?:the )?(?:vertex)", Asked("vertex-y", "value")),
    (r"y[- ]?(?:value|coordinate) of (?:the )?minimum(?: value)?", Asked("minimum", "value")),
    (r"y[- ]?(?:value|coordinate) of (?:the )?maximum(?: value)?", Asked("maximum", "value")),
    (r"(?:minimum or (?:the )?maximum|maximum or (?:the )?minimum) ?(?:value|point)?", Asked("extremum")),
    (r"minimum (?:value )?(?=of|for|$)|minimum value", Asked("minimum", "value")),
    (r"maximum (?:value )?(?=of|for|$)|maximum value", Asked("maximum", "value")),
    (r"(?:equation )?(?:in )?vertex form", Asked("vertex-form")),
    # Lines
    (r"slope (?:and|,) ?(?:the )?(?:y[- ]?intercept)", Asked("slope-and-intercept")),
    (r"gradient and (?:the )?y[- ]?intercept", Asked("slope-and-intercept")),
    (
        (
            r"slope[- ]intercept (?:form )?(?:of )?(?:the |an )?(?:equation )?(?:of (?:the |a )?(?:straight "
            r")?line)"
        ),
        Asked("line", "slope-intercept"),
    ),
    (
        r"equation(?: in)?(?: the)? slope[- ]intercept form (?:of (?:the |a )?(?:straight )?line)",
        Asked("line", "slope-intercept"),
    ),
    (
        r"point[- ]slope (?:form )?(?:of )?(?:the |an )?(?:equation )?(?:of (?:the |a )?(?:straight )?line)",
        Asked("line", "point-slope"),
    ),
    (
        r"equation(?: in)?(?: the)? point[- ]slope form (?:of (?:the |a )?(?:straight )?line)",
        Asked("line", "point-slope"),
    ),
    (
        (
            r"(?:equation|formula) (?:of|for) (?:the |a )?(?:straight |linear )?(?:line|linear function)(?= "
            r"perpendicular| parallel| that is)?"
        ),
        Asked("line"),
    ),
    (r"equation (?:of|for) (?:the |a )?(?=(?:perpendicular|parallel) line)", Asked("line")),
    (
        r"(?:equation (?:of|for) (?:the |a )?)?perpendicular bisector(?: of(?: (?-i:[A-Z]{2}))?)?",
        Asked("bisector"),
    ),
    (
        (
            r"(?:straight )?line(?= (?:that |which )?(?:is |passes|passing|goes|going|perpendicular|parallel"
            r"|through|joining|connecting|containing|with (?:slope|gradient)|of (?:slope|gradient)))"
        ),
        Asked("line"),
    ),
    (r"(?=(?:perpendicular|parallel) line)", Asked("line")),
    (r"slope|gradient|how steep is", Asked("slope")),
    (r"equation(?= ?$)", Asked("line")),
    # Points
    (
        (
            r"midpoint(?: of (?-i:[A-Z]{2}))?|point (?:that lies |lies )?half-?way between|(?:coordinates? "
            r"of )?(?:the )?mid-?point"
        ),
        Asked("midpoint"),
    ),
    (r"(?:exact )?(?:distance|length)(?:(?: of)? (?-i:[A-Z]{2}))?|how far is", Asked("distance")),
    (r"quadrant", Asked("quadrant")),
    # Conics
    (r"cent(?:er|re) and (?:the )?radius|radius and (?:the )?cent(?:er|re)", Asked("center-and-radius")),
    (r"(?:coordinates? of (?:the )?)?cent(?:er|re)", Asked("center")),
    (r"(?:length of the )?radius", Asked("radius")),
    (r"(?:standard[- ]form )?equation (?:of|for) (?:the |a )?circle(?: in standard form)?", Asked("circle")),
    (r"foci", Asked("foci")),
    (r"(?:coordinates of the )?focus", Asked("focus")),
    (r"vertices", Asked("vertices")),
    (r"(?:equation of the )?directrix", Asked("directrix")),
    (r"eccentricity", Asked("eccentricity")),
    # Functions
    (r"(?:highest|largest|greatest) (?:value in the )?range", Asked("highest-range")),
    (r"(?:highest|largest|greatest) (?:value in the )?domain", Asked("highest-domain")),
    (r"domain and (?:the )?range", Asked("domain-and-range")),
    (r"domain", Asked("domain")),
    (r"range", Asked("range")),
    (r"(?:equation of the )?vertical asymptotes?", Asked("vertical-asymptotes")),
    (r"(?:equation of the )?horizontal asymptotes?", Asked("horizontal-asymptote")),
    (r"(?:equations of )?(?:the )?asymptotes", Asked("asymptotes")),
    (r"(?:formula for the )?inverse(?: function)?|f ?\^ ?[{(]? ?- ?1 ?[})]? ?\( ?x ?\)", Asked("inverse")),
    (r"(?:real )?(?:zeros|zeroes|roots)", Asked("zeros")),
    (r"maximum (?:possible )?number of turning points", Asked("turning-points")),
    (r"degree", Asked("degree")),
    (r"leading coefficient", Asked("leading-coefficient")),
    (r"average rate of change", Asked("average-rate")),
    (r"difference quotient", Asked("difference-quotient")),
    # Sequences
    (
        (
            r"(?:the )?(?:number|term) (?:that )?(?:comes next|follows)(?: in)?|comes next(?: in)?|continue "
            r"the (?:pattern|sequence)"
        ),
        Asked("next"),
    ),
    (r"next (?:term|number)(?: in (?:the |this )?(?:sequence|pattern|series))?", Asked("next")),
    (rf"sum of (?:the )?first (?P<n>{CARDINAL}) (?:terms|numbers)", Asked("sum")),
    (r"S_\{?(?P<n>\d+)\}?", Asked("sum")),
    (r"sum to infinity|infinite sum", Asked("sum-to-infinity")),
    (
        (
            r"sum(?: of (?:the )?(?:first n terms of )?(?:the |this )?(?:infinite |arithmetic |geometric "
            r"|finite )*(?:series|sequence)?)?(?: listed below)?"
        ),
        Asked("sum-of-series"),
    ),
    (r"(?:term|value of the term) number (?P<n>\d+)", Asked("term")),
    (rf"(?:value of (?:the )?)?(?P<n>{ORDINAL}) term", Asked("term")),
    (rf"first (?P<n>{CARDINAL}) terms", Asked("first-terms")),
    (
        (
            r"(?:explicit |general )?(?:formula |expression |rule )?(?:for |of )?(?:the |a )?(?:n ?\^? ?\{?"
            r"(?:th|-th)\}?|general|nth) term(?: rule| formula)?"
        ),
        Asked("formula"),
    ),
    (r"(?:explicit|general) (?:formula|rule|equation)", Asked("formula")),
    (r"recursive (?:formula|rule|definition)", Asked("recursive")),
    (r"(?:specified|indicated) term", Asked("some-term")),
    (r"some terms", Asked("some-terms")),
    (r"(?:value of (?:the|each) (?:expression|sum|series))(?= ?$)", Asked("value")),
    (r"(?:qualities|properties|features|characteristics|key features)", Asked("properties")),
    (r"common difference", Asked("difference")),
    (r"common ratio", Asked("ratio")),
    (r"[a-zA-Z]_\{?(?P<n>\d+)\}?", Asked("term")),
    # Binomials
    (r"binomial coefficient", Asked("value")),
)
"""Names of what can be asked for (regular expressions, those that say more first) → what they ask."""

_NAMES = tuple((re.compile(pattern, re.IGNORECASE), asked) for pattern, asked in NAMES)
_VERBS = (
    r"find(?:ing)?|what(?: is| are|′s| was| does)?|determin(?:e|ing)|identi(?:fy|ying|y)|giv(?:e"
    r"|ing)|stat(?:e|ing)|comput(?:e|ing)|"
    r"calculat(?:e|ing)|writ(?:e|ing)|work(?:ing)? out|evaluat(?:e|ing|ion)|solv(?:e|ing)(?: for)?"
    r"|get|name|list|locate|obtain|tell me|"
    r"show|express|rewrit(?:e|ing)|which|how (?:long|far) is|convert|put"
)
VERB = re.compile(
    rf"(?:(?:and|then|now|please|first|graphing|use [a-z ]{{3,30}} to) )*(?:{_VERBS})\b[ :]*"
    r"(?:the |an? |its |their |all |both |of |for |(?:\d|two|three) |following |possible |real "
    r"|equation (?:in|into) |out )*",
    re.IGNORECASE,
)
_INNER = re.compile(rf"(?:[,.;:] ?|\s)(?=(?:then |please |and |first )?(?:{_VERBS})\b)", re.IGNORECASE)


_FORM = re.compile(
    r"(?P<before>.*?)\b(?:(?:re)?writ(?:e|ing)|express(?:ing)?|convert(?:ing)?|put(?:ting)?|standardi[sz]e|graph(?:ing)?|transform)\b"
    r"(?P<what>(?! a recursive| the first).*?) ?\b(?:in|into|to|as) (?:the |a |its )?(?:"
    r"(?P<form>standard|vertex|slope[- ]intercept|center-radius)"
    r"(?:\(vertex\) )?[- ]form|form (?P<shape>[a-z]? ?\(x[^=]*\)[^=]*)|(?P<other>[a-z]? "
    r"?\(x[^=]*\)[^=]*) form)"
    r"(?: of (?:an? |the )?(?:equation|circle|ellipse|parabola|hyperbola|quadratic|line|conic))?(?: "
    r"if it(?: is)? not already| \(vertex form\))?(?P<after>[ :.,].*)?",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"(?P<before>)(?:standardi[sz]e)[: ](?P<what>.*)"
    r"(?P<after>)(?P<form>)",
    re.IGNORECASE,
)


def form_requests(text: str) -> Iterator["Request"]:
    """Requests to write an equation in a form: write x² + 6x + 2 in the form (x + a)² + b."""
    for pattern in (_FORM, _COMPLETE):
        found = pattern.fullmatch(text)
        if found:
            unnamed = "standard" if text.lower().startswith("standardi") else "vertex"
            form = (found["form"] or unnamed).lower().replace(" ", "-")
            what = {"vertex": "vertex-form", "slope-intercept": "slope-intercept"}.get(form, "standard-form")
            yield Request(
                Asked(what),
                found["before"].strip(" ,.;:"),
                f"{found['what']} ; {found['after'] or ''}".strip(" ;:"),
            )


class Request(NamedTuple):
    """A request in a sentence: what is asked, the text before it and the text after."""

    asked: Asked
    before: str
    after: str


def requests(text: str) -> Iterator[Request]:
    """The ways in which `text` may be a request for something of NAMES, the likeliest first."""
    yield from form_requests(text)
    for start in (0, *(found.end() for found in _INNER.finditer(text))):
        verb = VERB.match(text, start)
        if verb is None and start:
            continue
        at = verb.end() if verb else start
        for pattern, asked in _NAMES:
            name = pattern.match(text, at)
            if name and not _goes_on(text[name.end() :] if name[0][-1:] != " " else "", verb is not None):
                number = name.groupdict().get("n") or ""
                yield Request(
                    asked._replace(number=number), text[:start].strip(" ,.;:"), text[name.end() :].strip()
                )
    article = re.match(r"the |a ", text, re.IGNORECASE)
    if article:
        yield from requests(text[article.end() :])


def _goes_on(after: str, asked: bool) -> bool:
    """Whether the name is part of a longer word, or, without a verb, the subject of a statement."""
    return bool(re.match(r"[\w-]", after)) or (
        not asked and bool(re.match(r" ?(?:is|are|=|equals|[-\d(\\])", after))
    )


def rest_of_verb(text: str) -> tuple[str, str] | None:
    """(before, after) of the first verb of a request in `text`."""
    for start in (0, *(found.end() for found in _INNER.finditer(text))):
        verb = VERB.match(text, start)
        if verb:
            return text[:start].strip(" ,.;:"), text[verb.end() :].strip()
    return None
