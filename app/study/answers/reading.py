"""Reads an answer's text: which kind of answer it is, with every reading it may sensibly have."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.study.answers import matrices, preamble, quantities, regions, words_and_choices
from app.study.answers.kinds import (
    Answer,
    Assignments,
    Equation,
    Inequality,
    Interval,
    Quantity,
    Ratio,
    Region,
    Several,
    Value,
    Word,
)  # fmt: skip
from app.study.maths.parser import parse
from app.study.maths.splitting import RELATIONS, bracketed, outermost, split
from app.study.maths.tokens import MAX_TEXT, Kind, Token, tokenize
from app.study.maths.tree import Apply, Node, Sym, TooLarge, Unreadable, has, symbols
from engine.base.sentence import say


def readings(text: str) -> list[Answer]:
    """What `text` may mean, the likeliest first. Raises Unreadable when it means nothing known."""
    if len(text) > MAX_TEXT:
        raise TooLarge(say("answers.too-long"))
    text = preamble.bare(text)
    if not text:
        raise Unreadable(say("answers.nothing"))
    found: list[Answer] = []
    problem: Unreadable | None = None
    for grouped, tight in ((True, False), (False, False), (True, True)):
        if not grouped and not re.search(r"\d,\d{3}", text):
            continue
        if tight and "/" not in text:
            continue
        try:
            tokens = tokenize(text, grouped=grouped)
            for answer in _Reader(tight).whole(tokens):
                if answer not in found:
                    found.append(answer)
        except Unreadable as error:
            problem = problem or error
    if not found:
        raise problem or Unreadable(say("answers.not-an-answer"))
    return found


class _Reader:
    def __init__(self, tight: bool) -> None:
        self._tight = tight

    def whole(self, tokens: list[Token]) -> Iterator[Answer]:
        """Every reading of one answer's tokens."""
        if not tokens:
            raise Unreadable(say("answers.nothing"))
        for mark in ("⇒", "⇔"):
            parts = split(tokens, {mark})
            tokens = parts[-1] or tokens
        failure: Unreadable | None = None
        read = False
        for way in (words_and_choices.choice, words_and_choices.word, self._one):
            try:
                answer = way(tokens)
            except Unreadable as error:
                failure = error
                continue
            if answer is not None:
                read = True
                yield answer
                yield from self._with_letters(answer, tokens)
        if not read:
            raise failure or Unreadable(say("answers.not-an-answer"))

    def _with_letters(self, answer: Answer, tokens: list[Token]) -> Iterator[Answer]:
        """5 m may also be five times m, and 12:30 a time of day."""
        if isinstance(answer, Ratio) and (time := quantities.clock(tokens, bare=True)):
            yield time
        if isinstance(answer, Quantity) and answer.unit:
            right = split(tokens, {"="})[-1]
            with contextlib.suppress(Unreadable):
                yield Value(self._expression(right), answer.label)

    def _one(self, tokens: list[Token]) -> Answer:
        """The answer these tokens are when they are neither a choice nor known words."""
        tokens = list(tokens)
        if tokens and tokens[0].text in {"≈", "="}:
            inner = self._one(tokens[1:])
            return _approximate(inner) if tokens[0].text == "≈" else inner
        if (
            tokens
            and tokens[0].kind is Kind.WORD
            and tokens[0].text.lower() in {"approximately", "about", "around", "roughly"}
        ):
            return _approximate(self._one(tokens[1:]))
        if not tokens:
            raise Unreadable(say("answers.something-missing"))
        for way in (
            self._matrix, quantities.remainder, quantities.clock, quantities.compound, self._region,
                self._listed,
            self._member, self._relation, self._bracketed, self._ratio, quantities.quantity,
                quantities.spelled,
        ):  # fmt: skip
            answer = way(tokens)
            if answer is not None:
                return answer
        return Value(self._expression(tokens))

    def _expression(self, tokens: Sequence[Token]) -> Node:
        return parse(tokens, tight=self._tight)

    def _matrix(self, tokens: list[Token]) -> Answer | None:
        found = matrices.matrix(tokens, self._expression)
        if found is None and (rows := matrices.cases(tokens)):
            return self._one(rows)
        return found

    def _region(self, tokens: list[Token]) -> Answer | None:
        return regions.united(tokens, self._one)

    def _listed(self, tokens: list[Token]) -> Answer | None:
        """Several answers without brackets around them: 2, 3 and 5; x = 1 or x = 2; x = 1, y = 2."""
        parts = split(tokens, {",", ";", "and", "or", "&", "as well as"})
        parts = [part for part in parts if part]
        if len(parts) < 2:
            return None
        tuples = [self._tuple_equation(part) for part in parts]
        items = tuple(self._one(part) for part in parts) if not all(tuples) else tuple(t for t in tuples if t)
        if all(isinstance(item, Inequality | Interval | Region) for item in items):
            how = "or" if any(token.text.lower() == "or" for token in tokens) else "and"
            return Region(
                tuple(item for item in items if isinstance(item, Inequality | Interval | Region)), how
            )
        return gathered(items)

    def _tuple_equation(self, tokens: list[Token]) -> Answer | None:
        """(x, y) = (1, 2)."""
        sides = split(tokens, {"="})
        if len(sides) != 2 or not all(side and side[0].text == "(" and bracketed(side) for side in sides):
            return None
        names, values = (split(list(side[1:-1]), {","}) for side in sides)
        if (
            len(names) < 2
            or len(names) != len(values)
            or not all(len(n) == 1 and n[0].kind is Kind.NAME for n in names)
        ):
            return None
        return Assignments(
            tuple((name[0].text, self._one(value)) for name, value in zip(names, values, strict=True))
        )

    def _member(self, tokens: list[Token]) -> Answer | None:
        """x ∈ [1, 2), x in {1, 2}."""
        parts = split(tokens, {"∈", "in"}) if tokens[0].kind is Kind.NAME else []
        if len(parts) == 2 and len(parts[0]) == 1 and parts[1]:
            return next(iter(self.whole(parts[1])))
        return None

    def _relation(self, tokens: list[Token]) -> Answer | None:
        tupled = self._tuple_equation(tokens)
        if tupled:
            return tupled
        sides = split(tokens, RELATIONS)
        if len(sides) == 1:
            return None
        relations = tuple(token.text for token in outermost(tokens) if token.text in RELATIONS)
        if not all(sides):
            raise Unreadable(say("answers.empty-side"))
        if "=" not in relations and "≈" not in relations:
            return Inequality(tuple(_named(self._expression(side)) for side in sides), relations)
        if not set(relations) <= {"=", "≈"}:
            raise Unreadable(say("answers.mixed-relations"))
        return self._equation(sides, relations)

    def _equation(self, sides: list[list[Token]], relations: tuple[str, ...]) -> Answer:
        label = words_and_choices.label(sides[0])
        if label is not None:
            right = self._chain(sides[1:], relations[1:])
            approximate = relations[0] == "≈"
            if isinstance(right, Value | Quantity):
                return replace(right, label=label, approximate=approximate or right.approximate)
            if isinstance(right, Several | Region):
                return replace(right, label=label)
            return right
        if len(sides) == 2:
            left, right_tree = self._expression(sides[0]), None
            try:
                right_tree = self._expression(sides[1])
            except Unreadable:
                if not symbols(left):
                    return self._one(sides[1])
                raise
            if isinstance(right_tree, Sym) and not symbols(left):
                return Value(left, right_tree.name)
            if relations == ("≈",):
                return Value(left)
            if not symbols(left) and not symbols(right_tree):
                return self._chain(sides, relations)
            if (
                has(left, "f()", "g()", "h()", "P()", "F()")
                and isinstance(left, Apply)
                and left.name.endswith("()")
            ):
                return Value(right_tree, left.name[:-2])
            return Equation(left, right_tree)
        return self._chain(sides, relations)

    def _chain(self, sides: list[list[Token]], relations: tuple[str, ...]) -> Answer:
        """a = b = c without letters is its last side; before ≈ the exact side counts."""
        if len(sides) == 1:
            return next(iter(self.whole(sides[0])))
        exact = [side for side, before in zip(sides, ("=", *relations), strict=False) if before != "≈"]
        return self._one(exact[-1])

    def _bracketed(self, tokens: list[Token]) -> Answer | None:
        """{1, 2}, (1, 2), [1, 2), ⟨1, 2⟩ and {x | x > 3}."""
        if len(tokens) < 2 or not bracketed(tokens):
            return None
        opening, closing, inside = tokens[0].text, tokens[-1].text, list(tokens[1:-1])
        if opening in {"{", "\\{"}:
            builder = split(inside, {"|", ":"})
            if (
                len(builder) == 2
                and builder[0]
                and builder[0][0].kind is Kind.NAME
                and len(split(inside, RELATIONS)) > 1
            ):
                return self._one(builder[1])
            if not inside:
                return Word("none")
            parts = [part for part in split(inside, {",", ";", "and", "or"}) if part]
            return Several(
                tuple(
                    next(iter(_Reader(self._tight).whole(part))) if len(part) > 1 else self._one(part)
                    for part in parts
                ),
                "{}",
            )
        parts = split(inside, {",", ";"})
        if len(parts) < 2 or not all(parts):
            return (
                None
                if closing != "]" or not inside or opening != "["
                else Several((self._one(inside),), "[]")
            )
        if opening + closing not in {"()", "[]", "⟨⟩"}:
            if len(parts) != 2:
                return None
            low, high = (self._expression(part) for part in parts)
            return Interval(low, high, opening == "[", closing == "]")
        items = tuple(self._one(part) for part in parts)
        return Several(items, opening + closing)

    def _ratio(self, tokens: list[Token]) -> Answer | None:
        parts = split(tokens, {":", "to"})
        if len(parts) < 2 or not all(parts):
            return None
        return Ratio(tuple(self._expression(part) for part in parts))


def _named(side: Node) -> Node:
    """f(x) on one side of an inequality stands for its value, as y does."""
    return Sym(side.name[:-2]) if isinstance(side, Apply) and side.name.endswith("()") else side


def gathered(items: tuple[Answer, ...]) -> Answer:
    """Items listed without brackets, as assignments when they name different letters."""
    labels = [item.label for item in items if isinstance(item, Value | Quantity | Several)]
    if len(labels) == len(items) and all(labels) and len(set(labels)) == len(items) and not _numbered(labels):
        return Assignments(tuple(zip(labels, items, strict=True)))
    label = labels[0] if labels and len({label for label in labels if label}) == 1 else ""
    return Several(tuple(items), "", label)


def _numbered(labels: list[str]) -> bool:
    """x_1, x_2: the solutions of one unknown, not two unknowns."""
    return len({label.partition("_")[0] for label in labels}) == 1


def _approximate(answer: Answer) -> Answer:
    return replace(answer, approximate=True) if isinstance(answer, Value | Quantity) else answer
