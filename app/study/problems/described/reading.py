"""Reads a problem that says what is given and asks for something of it; wholly, or not at all."""

import re

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, Unreadable, has, is_op, walk
from app.study.maths.wave import wave
from app.study.problems.described import binomials, data, values, variation
from app.study.problems.described.calls import call_names, with_calls
from app.study.problems.described.chance.reading import of_chance
from app.study.problems.described.counted import counting
from app.study.problems.described.given import Given
from app.study.problems.described.pieces import Piece, pieces
from app.study.problems.described.requests import Asked, requests, rest_of_verb
from app.study.problems.described.spoken import speaks_of_inverse
from app.study.problems.described.things import Named, Row, Thing, things
from app.study.problems.described.wanted import At, Kind, Letter, Wanted, build, covers
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.functions import Definition, OfFunction, OfGraph
from app.study.problems.tasks.sequences import BinomialTerm

_DEFINED = re.compile(r"(?<![A-Za-z\\])([A-Za-z]) ?\( ?(?:[A-Za-z]|theta) ?\) ?=(?!=)")
_INDEX_LOST = re.compile(r"(?<![A-Za-z\\_])([atu]) ?n ?\\?[)(]? ?=")  # an = 3n − 4
_BEFORE = re.compile(r"([a-zA-Z])_\\?[{(] ?n ?[-−–] ?([12]) ?[})]")  # a_{n−1}
_FROM = re.compile(r",? ?\\?\(?\(?(?:for |where |with )?n ?(?:\\geq?|>=|≥|>) ?\d\)?(?:\\\))?(?![\d+])")
_BARE = re.compile(r"(?<![A-Za-z\\_])([fgFG]) ?=(?!=)")
_STEM = re.compile(
    r"(?:for|in) (?:each of )?the following (?:exercises?|problems?|functions?|questions?),? (?:please )?",
    re.IGNORECASE,
)
_KIND_OF_SEQUENCE = re.compile(
    r"(?:determine (?:whether|if) |is |state whether |decide (?:whether|if) )(?:the |this )?"
    r"(?:following )?sequence(?P<row>.*?) ?(?:is )?"
    r"(?:an )?(?P<kind>arithmetic|geometric)(?: sequence)?(?P<more>[: ].*)?",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?P<f>.*?)(?:(?:^| )(?:at|for)(?: each of)? ?(?:the )?(?:following |indicated |given )*"
    r"(?:values?(?: of [a-z])?|points?)|(?:^| )at) ?:? ?(?P<at>[^=]*)"
)
_WHICH = re.compile(
    r"(?P<before>.*?)(?:for which|for what|what)(?: values? of)? (?P<x>[a-zA-Z]) (?:is|does|gives"
    r"|makes) (?P<rest>.*)",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"(?:the )?(?:value of )?([a-zA-Z])(?: (?:given|if|when|with|that gives|for which|so that|such "
    r"that) (.*))?"
)
MOST_LETTERS = 1500
_KINDS = frozenset({"arithmetic", "geometric", "parallel", "perpendicular", "diameter"})
_STEMS = re.compile(
    r"find (?:the other variable|[a-z]) given the equation and the value of (?:another variable|[a-z])"
    r"|(?:find|determine|evaluate) the following(?: values)?|use the graph of the function",
    re.IGNORECASE,
)


def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood. Raises nothing."""
    if len(text) > MOST_LETTERS or not _WORTH_TRYING.search(text):
        return None
    try:
        if variation.reads(text):
            return variation.variation(pieces(text))
        if counting.reads(text) and (task := counting.counting(pieces(text))) is not None:
            return task
        if data.reads(text) and (task := data.data(pieces(text))) is not None:
            return task
        if (task := of_chance(text)) is not None:
            return task
        if binomials.reads(text) and (task := _binomial(text)) is not None:
            return task
        return _Reader(text).task()
    except (Unreadable, TooLarge, RecursionError, ValueError):
        return None


_WORTH_TRYING = re.compile(
    r"intercept|axis|vertex|vertices|symm|slope|gradient|midpoint|mid-point|halfway|distance|length|quadrant|cent(?:er|re)|radius|foc(?:i|us)|directrix|"
    r"eccentric|domain|range|asymptote|inverse|zero|turning|degree|rate of change|quotient|term"
    r"|sequence|series|arithmetic|"
    r"geometric|maximum|minimum|ratio|sum|expan|coefficient|binomial|pascal|vari|proportion|form"
    r"|standardi|square|difference|S_|probab|chance|likely|next|continue|follows|pattern|, ?\?|how "
    r"many|ways|choose|count|mean|average|median|mode|quartile|varian|deviation|iqr|expect|normal|"
    r"z-score|[a-zA-Z] ?"
    r"(?:\{?\\left)?\(|°|∘|if |equation|a_|find",
    re.IGNORECASE,
)


def is_read_elsewhere(task: Task) -> bool:
    """Whether a wording of one line may say more of it: a degree, zeros, a square that is completed."""
    if isinstance(task, OfFunction):
        return task.what in {"zeros", "degree", "leading-coefficient"}
    if isinstance(task, BinomialTerm):
        return task.only_coefficient
    if not isinstance(task, OfGraph):
        return False
    if task.what in {"minimum", "maximum", "midline"} and wave(task.right, task.across) is not None:
        return True
    return task.what in {"vertex-form", "conic-form"} and task.left == Sym("y")


def _binomial(text: str) -> Task | None:
    try:
        return binomials.binomial(pieces(text))
    except Unreadable:
        return None


class _Reader:
    def __init__(self, text: str) -> None:
        if re.search(r"\bterms?\b|sequence", text, re.IGNORECASE):
            text = _FROM.sub("", _INDEX_LOST.sub(r"\1_n=", text))
            text = _BEFORE.sub(r"\1_{m\2}", text)
        self.of_inverse = speaks_of_inverse(text)
        self.pieces = pieces(text)
        spelled = " \n ".join(piece.text for piece in self.pieces)
        self.functions = frozenset([*_DEFINED.findall(spelled), *_BARE.findall(spelled)]) - {"x", "y"}
        self.goes_on = bool(re.search(r"(?:,|[,….] ?(?:\?|_+|□))\s*(?:$|[A-Z])", text))  # 3, 6, 9, ?
        self.given: list[Thing] = []
        self.asked: list[tuple[Wanted, Piece, bool]] = []  # what, where, whether it had things of its own

    def task(self) -> Task | None:
        for place, piece in enumerate(self.pieces):
            if not self._take(piece, place == len(self.pieces) - 1):
                return None
        if not self.asked and self.goes_on and len(self.given) == 1 and isinstance(self.given[0].what, Row):
            self.asked.append((Asked("next"), self.pieces[0], True))
        if not self.asked:
            return None
        what, _, _ = self.asked[-1]
        if any(not covers(earlier, what) for earlier, _, _ in self.asked[:-1]):
            return None
        task = build(what, Given(self.given))
        return task if not self.of_inverse or _has_one_solution(task) else None

    def _take(self, piece: Piece, last: bool) -> bool:
        """Take a piece's things and its request; False when it is not understood."""
        text = _STEM.sub("", piece.text)
        which = _WHICH.fullmatch(text)
        if which:
            text = f"{which['before'] or ''}find {which['x']} if {which['rest']}"
        if not last and _STEMS.fullmatch(text):
            return True
        if self._kind_of_sequence(text, piece):
            return True
        for request in requests(text):
            try:
                found = [*self._things(request.before), *self._things(request.after)]
            except (Unreadable, ValueError):
                continue
            self._note(request.asked, piece, found)
            return True
        ways = (
            (self._things_only, self._value)
            if "=" in text and rest_of_verb(text) is None
            else (self._value, self._things_only)
        )
        return any(way(text, piece, last) for way in (*ways, self._letter_only))

    def _things(self, text: str) -> list[Thing]:
        return things(text, self.functions) if text.strip(" ,.;:?") else []

    def _note(self, asked: Wanted, piece: Piece, found: list[Thing]) -> None:
        self.asked.append((asked, piece, bool(found)))
        if not any(thing.what is not None for thing in found):  # a stem: only what kind of thing it speaks of
            kinds = {word for thing in found for word in thing.words.split()} & _KINDS
            found = [Thing(" ".join(sorted(kinds)), None)] if kinds else []
        self.given += found

    def _kind_of_sequence(self, text: str, piece: Piece) -> bool:
        found = _KIND_OF_SEQUENCE.fullmatch(text)
        if not found:
            return False
        try:
            row = self._things(f"{found['row'] or ''} {found['more'] or ''}")
        except (Unreadable, ValueError):
            return False
        self._note(Kind(found["kind"].lower()), piece, row)
        return True

    def _value(self, text: str, piece: Piece, _last: bool) -> bool:
        """Find f(3), with the function before it or behind; a place alone after "at the following values"."""
        found = rest_of_verb(text)
        before, after = found or ("", text)
        if found is None and not self.functions:
            return False
        return (
            self._place(before, after, piece)
            or self._calls(before, after, piece)
            or self._letter(before, after, piece)
        )

    def _place(self, before: str, after: str, piece: Piece) -> bool:
        at = _AT.fullmatch(after)
        if not at or (not self.functions and "=" not in at["f"]):
            return False
        try:
            given = [*self._things(before), *self._things(at["f"])]
            inside = with_calls(at["at"], self.functions) if at["at"].strip(" :") else None
        except (Unreadable, ValueError):
            return False
        if inside is None:
            self._note(At(None), piece, given)
        elif values.names_in(inside):
            self._note(inside, piece, given)
        else:
            self._note(At(inside), piece, given)
        return True

    def _calls(self, before: str, after: str, piece: Piece) -> bool:
        """f(3), g(f(x)) or f + g, perhaps with the functions before it or behind."""
        for wanted, behind in _cuts(after):
            try:
                given = [*self._things(before), *self._things(behind)]
                asked = self._wanted(wanted)
            except (Unreadable, ValueError):
                continue
            if asked is not None:
                self._note(asked, piece, given)
                return True
        return False

    def _wanted(self, text: str) -> Wanted | None:
        text = re.sub(
            r"^(?:the )?(?:value|function|composition|composite function|indicated function"
            r"|functions) (?:of )?(?=\S)",
            "",
            text,
        ).strip(" ,.:;")
        names = self.functions | (frozenset() if self.functions else frozenset(call_names(text)))
        left, equals, right = text.partition("=")
        if equals:
            if not right.strip(" ?"):
                return self._wanted(left)
            sides = Equation(with_calls(left, names), with_calls(right, names))
            return sides if values.names_in(sides.left) and not values.names_in(sides.right) else None
        tree = with_calls(text, names, self._letter_of())
        return tree if values.names_in(tree) and values.names_in(tree) <= self.functions else None

    def _letter_of(self) -> str:
        letters = [thing.what.letter for thing in self.given if isinstance(thing.what, Definition)]
        return letters[0] if letters else "x"

    def _letter(self, before: str, after: str, piece: Piece) -> bool:
        """If x = 4, what is y?"""
        found = _LETTER.fullmatch(after)
        if not found:
            return False
        try:
            given = [*self._things(before), *self._things(found[2] or "")]
        except (Unreadable, ValueError):
            return False
        if not any(isinstance(thing.what, Named | Equation | Definition) for thing in [*self.given, *given]):
            return False
        self._note(Letter(found[1]), piece, given)
        return True

    def _things_only(self, text: str, piece: Piece, last: bool) -> bool:
        try:
            found = self._things(text)
        except (Unreadable, ValueError):
            return False
        if last and self.asked and isinstance(self.asked[-1][0], At) and self.asked[-1][0].place is None:
            return self._last_place(found, piece)
        if not any(thing.what is not None for thing in found):
            return piece.heading
        self.given += found
        return True

    def _last_place(self, found: list[Thing], piece: Piece) -> bool:
        if len(found) != 1 or found[0].words or not isinstance(found[0].what, Node):
            return False
        inside = found[0].what
        self.asked[-1] = (inside if values.names_in(inside) else At(inside), piece, True)
        return True

    def _letter_only(self, _text: str, piece: Piece, _last: bool) -> bool:
        return piece.heading and bool(_HEADING.fullmatch(piece.text))


def _has_one_solution(task: Task | None) -> bool:
    """Whether f(x) = 7 can be solved by undoing one operation after the other, so that f has an inverse."""
    if not isinstance(task, Solve) or len(task.unknowns) != 1:
        return False
    left, right = task.equations[0]
    letters = [each for side in (left, right) for each in walk(side) if each == Sym(task.unknowns[0])]
    powers = [rational(each.args[1]) for each in walk(left) if is_op(each, op.POWER)]
    odd = all(power is not None and power % 2 == 1 for power in powers)
    return len(letters) == 1 and odd and not has(left, op.ABS, op.SIN, op.COS, op.TAN)


def _cuts(text: str) -> list[tuple[str, str]]:
    """(what is wanted, what is said after it)."""
    cuts = re.finditer(
        r",? (?:if|when|given(?: that)?|for|where|of the following functions|of the functions|with)\b|: ",
        text,
    )
    return [(text, ""), *((text[: cut.start()], text[cut.end() :]) for cut in cuts)]


_HEADING = re.compile(
    r"(?:(?:find|finding|using|use|writ(?:e|ing)|evaluat(?:e|ing)|determin(?:e|ing)|identify(?:ing)?|comput(?:e|ing)|graph(?:ing)?|solv(?:e|ing)|practice|"
    r"the|an?|of|and|for|to|in|on|at|with|by|from|its|function|functions|notation|equation|equations|line|lines|linear|"
    r"quadratic|parabola|parabolas|terms?|sequences?|series|explicit|formula|formulas|defined|expressed|as|values?|specific|"
    r"slope|intercepts?|form|standard|vertex|axis|symmetry|points?|two|given|using|rates?|change|average|behavior|graphs?|"
    r"polynomial|polynomials|rational|radical|inverse|inverses|domain|range|composition|compositions|composite|arithmetic|geometric|"
    r"common|difference|ratio|sum|first|n|one-to-one|alternating|recursive|specified|solutions?|properties|intervals?|"
    r"distance|midpoint|circle|circles|real|numbers?|x-intercept|y-intercept|absolute|exponential"
    r"|logarithmic|cubic|general)\b[ ,:.]*)+",
    re.IGNORECASE,
)
