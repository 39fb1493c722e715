"""An answer of any kind as it is shown: in TeX, in plain text, and as it stands in \boxed{}."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from app.study.answers.kinds import (
    Angles,
    Answer,
    Assignments,
    Choice,
    Clock,
    Equation,
    Inequality,
    Interval,
    Matrix,
    Quantity,
    Ratio,
    Region,
    Remainder,
    Several,
    Value,
    Word,
)  # fmt: skip
from app.study.answers.regions import infinite
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, Sym, is_op
from app.study.maths.units import CURRENCY_SIGNS, HOURS_AND_MINUTES
from engine.base.sentence import Sentence, say, verbatim

_WORDS = {
    "yes": say("answers.word.yes"),
    "no": say("answers.word.no"),
    "none": say("answers.word.none"),
    "all-reals": say("answers.word.all-reals"),
    "infinite": say("answers.word.infinite"),
    "undefined": say("answers.word.undefined"),
    "divergent": say("answers.word.divergent"),
    "convergent": say("answers.word.convergent"),
    "proven": say("answers.word.proven"),
    "neither": say("answers.word.neither"),
    "both": say("answers.word.both"),
    "even": say("answers.word.even"),
    "odd": say("answers.word.odd"),
    "prime": say("answers.word.prime"),
    "composite": say("answers.word.composite"),
    "equal": say("answers.word.equal"),
    "increasing": say("answers.word.increasing"),
    "decreasing": say("answers.word.decreasing"),
    "rational": say("answers.word.rational"),
    "irrational": say("answers.word.irrational"),
}
_TEX_RELATIONS = {"<=": r"\le", ">=": r"\ge", "≠": r"\ne"}
_TEXT_RELATIONS = {"<=": "≤", ">=": "≥"}
_OPENING = {"{}": (r"\left\{", "{"), "()": (r"\left(", "("), "[]": (r"\left[", "["), "⟨⟩": (r"\langle ", "⟨")}
_CLOSING = {
    "{}": (r"\right\}", "}"),
    "()": (r"\right)", ")"),
    "[]": (r"\right]", "]"),
    "⟨⟩": (r" \rangle", "⟩"),
}
_UNIT_SIGNS = {"°": r"^{\circ}"}


@dataclass(frozen=True)
class Printed:
    r"""An answer as it is shown.

    `tex` is the TeX of each of its cases: one, unless it says "or"; none where it is words only. `text` is
    the whole in plain text. `final` is its TeX in one piece, as it would stand in \boxed{}, words in English.
    """

    tex: tuple[str, ...]
    text: Sentence
    final: str


def printed(answer: Answer) -> Printed:
    """`answer` in all three ways. Its parts stand as they were written."""
    return _PRINTERS[type(answer)](answer)


def _one(tex: str, text: str) -> Printed:
    return Printed((tex,), verbatim(text), tex)


def _tex(node: Node) -> str:
    return to_tex(node, as_written=True)


def _word(answer: Word) -> Printed:
    text = _WORDS.get(answer.name) or verbatim(answer.name)
    return Printed((), text, rf"\text{{{text}}}")


def _choice(answer: Choice) -> Printed:
    return _one(rf"\text{{{answer.letter}}}", answer.letter)


def _labelled(answer: Value | Quantity, tex: str, text: str) -> Printed:
    """With what it is the value of, and ≈ where it is rounded; the latter not in the final answer."""
    if not answer.label:
        sign_tex, sign_text = (r"\approx ", "≈ ") if answer.approximate else ("", "")
        return Printed((sign_tex + tex,), verbatim(sign_text + text), tex)
    name_tex, name_text = to_tex(Sym(answer.label)), to_text(Sym(answer.label))
    sign_tex, sign_text = (r"\approx", "≈") if answer.approximate else ("=", "=")
    return Printed(
        (f"{name_tex} {sign_tex} {tex}",), verbatim(f"{name_text} {sign_text} {text}"), f"{name_tex} = {tex}"
    )


def _value(answer: Value) -> Printed:
    return _labelled(answer, _tex(answer.tree), to_text(answer.tree))


def _hours_and_minutes(answer: Quantity) -> Printed | None:
    """3 h 35 min; None where the minutes are not whole."""
    value = rational(answer.tree)
    if value is None or (60 * value).denominator != 1 or value < 0:
        return None
    hours, minutes = divmod(int(60 * value), 60)
    parts = [(hours, "h")] * (hours > 0) + [(minutes, "min")] * (minutes > 0 or not hours)
    tex = r"\ ".join(rf"{number}\,\text{{{unit}}}" for number, unit in parts)
    return _labelled(answer, tex, " ".join(f"{number} {unit}" for number, unit in parts))


def _quantity(answer: Quantity) -> Printed:
    if answer.unit is HOURS_AND_MINUTES:
        found = _hours_and_minutes(answer)
        if found is not None:
            return found
    tex, text = _tex(answer.tree), to_text(answer.tree)
    name = answer.unit.name if answer.unit else _plural(answer)
    if name in _UNIT_SIGNS:
        return _labelled(answer, tex + _UNIT_SIGNS[name], text + name)
    sign = name.strip("\\")
    if sign in CURRENCY_SIGNS:
        sign_tex = rf"\{sign}" if sign == "$" else rf"\text{{{sign}}}"
        if is_op(answer.tree, op.NEGATIVE):  # −$5, not $−5
            size = answer.tree.args[0]
            return _labelled(answer, f"-{sign_tex}{_tex(size)}", f"-{sign}{to_text(size)}")
        return _labelled(answer, sign_tex + tex, sign + text)
    name = name.replace(" / ", "/").replace(" ^ ", "^")
    return _labelled(answer, rf"{tex}\,\text{{{name}}}", f"{text} {name}")


def _plural(answer: Quantity) -> str:
    single = isinstance(answer.tree, Num) and answer.tree.value == 1
    alone = single or not answer.noun or not answer.noun.isascii()  # no plural in Chinese
    return answer.noun if alone else f"{answer.noun}s"


def _ratio(answer: Ratio) -> Printed:
    return _one(" : ".join(map(_tex, answer.parts)), " : ".join(map(to_text, answer.parts)))


def _remainder(answer: Remainder) -> Printed:
    tex = rf"{_tex(answer.quotient)} \text{{ R }} {_tex(answer.remainder)}"
    facts = {"quotient": to_text(answer.quotient), "remainder": to_text(answer.remainder)}
    return Printed((tex,), say("answers.printed.remainder", **facts), tex)


def _clock(answer: Clock) -> Printed:
    hours, minutes = divmod(answer.minutes, 60)
    hours = (hours - 1) % 12 + 1 if answer.half else hours
    text = f"{hours}:{minutes:02} {answer.half}".strip()
    return _one(rf"\text{{{text}}}", text)


def _several(answer: Several) -> Printed:
    parts = [printed(_as_point(item)) for item in answer.items]
    labelled = [item for item in answer.items if isinstance(item, Value | Quantity) and item.label]
    if not answer.brackets and parts and len(labelled) == len(parts):
        return _either(parts, r" \text{ or } ")
    finals = ", ".join(part.final for part in parts)
    text = ", ".join(str(part.text) for part in parts)
    return _in_brackets(answer.brackets, finals, text)


def _as_point(answer: Answer) -> Answer:
    """Several solutions of a system are shown as points, whose places go by the alphabet."""
    if isinstance(answer, Assignments):
        return Several(tuple(_unlabelled(value) for _, value in sorted(answer.values)), "()")
    return answer


def _in_brackets(brackets: str, tex: str, text: str) -> Printed:
    before, after = _OPENING.get(brackets, ("", "")), _CLOSING.get(brackets, ("", ""))
    return _one(f"{before[0]}{tex}{after[0]}", f"{before[1]}{text}{after[1]}")


def _either(parts: Sequence[Printed], between: str) -> Printed:
    return Printed(
        tuple(tex for part in parts for tex in part.tex),
        reduce(_or, [part.text for part in parts]),
        between.join(part.final for part in parts),
    )


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("answers.printed.or", first=first, second=second)


def _and(first: Sentence, second: Sentence) -> Sentence:
    return say("answers.printed.and", first=first, second=second)


def _assignments(answer: Assignments) -> Printed:
    found = [(Sym(name), printed(_unlabelled(value))) for name, value in answer.values]
    tex = r",\; ".join(f"{_name_tex(name)} = {value.final}" for name, value in found)
    return _one(tex, ", ".join(f"{to_text(name)} = {value.text}" for name, value in found))


def _name_tex(name: Sym) -> str:
    return to_tex(name) if name.name.isascii() else rf"\text{{{name.name}}}"


def _unlabelled(answer: Answer) -> Answer:
    return Value(answer.tree) if isinstance(answer, Value) else answer


def _equation(answer: Equation) -> Printed:
    return _related((answer.left, answer.right), ("=",))


def _inequality(answer: Inequality) -> Printed:
    return _related(answer.sides, answer.relations)


def _related(sides: Sequence[Node], relations: Sequence[str]) -> Printed:
    tex, text = _tex(sides[0]), to_text(sides[0])
    for relation, side in zip(relations, sides[1:], strict=True):
        tex += f" {_TEX_RELATIONS.get(relation, relation)} {_tex(side)}"
        text += f" {_TEXT_RELATIONS.get(relation, relation)} {to_text(side)}"
    return _one(tex, text)


def _interval(answer: Interval) -> Printed:
    low_closed = answer.low_closed and not infinite(answer.low)
    high_closed = answer.high_closed and not infinite(answer.high)
    before, after = _OPENING["[]" if low_closed else "()"], _CLOSING["[]" if high_closed else "()"]
    return _one(
        f"{before[0]}{_tex(answer.low)}, {_tex(answer.high)}{after[0]}",
        f"{before[1]}{to_text(answer.low)}, {to_text(answer.high)}{after[1]}",
    )


def _region(answer: Region) -> Printed:
    """Intervals and sets with ∪ or ∩, inequalities with "or" or "and"."""
    parts = [printed(part) for part in answer.parts]
    sets = [part for part in answer.parts if isinstance(part, Interval | Several)]
    if len(sets) == len(parts):
        tex, text = (r" \cup ", " ∪ ") if answer.how == "or" else (r" \cap ", " ∩ ")
        return _one(tex.join(part.final for part in parts), text.join(str(part.text) for part in parts))
    if answer.how == "or":
        return _either(parts, r" \text{ or } ")
    tex = r" \text{ and } ".join(part.final for part in parts)
    return Printed((tex,), reduce(_and, [part.text for part in parts]), tex)


def _matrix(answer: Matrix) -> Printed:
    tex = r" \\ ".join(" & ".join(map(_tex, row)) for row in answer.rows)
    text = ", ".join(f"[{', '.join(map(to_text, row))}]" for row in answer.rows)
    return _one(rf"\begin{{bmatrix}}{tex}\end{{bmatrix}}", f"[{text}]")


def _angles(answer: Angles) -> Printed:
    """π/6 + 2πk or 5π/6 + 2πk, and what k may be."""
    found = _either([printed(value) for value in answer.values], r" \text{ or } ")
    letter = to_tex(Sym(answer.counter))
    *before, last = found.tex
    condition = rf",\; {letter} \in \mathbb{{Z}}"
    text = say("answers.printed.any-integer", values=found.text, letter=answer.counter)
    return Printed((*before, last + condition), text, found.final + rf", {letter} \in \mathbb{{Z}}")


_PRINTERS: Mapping[type, Callable[[Any], Printed]] = {
    Word: _word,
    Choice: _choice,
    Value: _value,
    Quantity: _quantity,
    Ratio: _ratio,
    Remainder: _remainder,
    Clock: _clock,
    Several: _several,
    Assignments: _assignments,
    Equation: _equation,
    Inequality: _inequality,
    Interval: _interval,
    Region: _region,
    Matrix: _matrix,
    Angles: _angles,
}
