"""Lines that are answers already: a quantity, a ratio, a remainder, a list, a word, a rounded number."""

import re
from dataclasses import dataclass, replace
from typing import Any

from app.study.answers.kinds import (
    Answer,
    Assignments,
    Clock,
    Quantity,
    Ratio,
    Remainder,
    Several,
    Value,
    Word,
)
from app.study.answers.printing import printed
from app.study.maths import operators as op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, is_op
from app.study.maths.units import CURRENCY_SIGNS, Unit
from app.study.working.lines import Line, Written
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, say, verbatim

_WORDS = {
    "yes": "working.said.yes",
    "no": "working.said.no",
    "equal": "working.said.equal",
    "undefined": "working.said.undefined",
    "none": "working.said.none",
    "divergent": "working.said.divergent",
    "proven": "working.said.proven",
}
_POWER = re.compile(r" \^ [({]? ?(- )?(\d) ?[)}]?")


@dataclass(frozen=True)
class Said(Written):
    """A line that is the answer, or one that is written like it: 5 × 1000 m, 24 : 36, 3 R 2."""

    answer: Answer

    def parts(self) -> tuple[Line, ...]:
        """The number of a quantity, the parts of a ratio, the items of a list."""
        match self.answer:
            case Quantity(tree) | Value(tree):
                return (tree,)
            case Ratio(parts):
                return parts
            case Several(items):
                return tuple(item.tree for item in items if isinstance(item, Value))
        return ()

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """The same with other numbers."""
        trees: tuple[Any, ...] = parts
        match self.answer:
            case Quantity() | Value():
                return Said(replace(self.answer, tree=trees[0]))
            case Ratio():
                return Said(Ratio(trees))
            case Several():
                return Said(replace(self.answer, items=tuple(map(Value, trees))))
        return self

    def shown(self) -> ShownLine:
        """As the kind of answer is written."""
        match self.answer:
            case Clock() | Assignments() | Quantity(unit=Unit(name="h and min")):
                written = printed(self.answer)
                return ShownLine(list(written.tex), written.text)
            case Word(name):
                return ShownLine([], say(_WORDS[name]) if name in _WORDS else verbatim(name))
            case Value(label=label) if label:
                written = printed(self.answer)
                return ShownLine(list(written.tex), written.text)
            case Value(tree, approximate=True):
                return ShownLine([rf"\approx {_tex(tree)}"], verbatim(f"≈ {to_text(tree)}"))
            case Value(tree):
                return ShownLine([_tex(tree)], verbatim(to_text(tree)))
            case Quantity(tree, unit):
                return _amount(tree, "" if unit is None else unit.name, self.answer.approximate)
            case Ratio(parts):
                return ShownLine([" : ".join(map(_tex, parts))], verbatim(" : ".join(map(to_text, parts))))
            case Remainder(quotient, remainder):
                facts = {"quotient": to_text(quotient), "remainder": to_text(remainder)}
                tex = rf"{_tex(quotient)} \text{{ R }} {_tex(remainder)}"
                return ShownLine([tex], say("working.said.remainder", **facts))
            case Several(items):
                trees = [item.tree for item in items if isinstance(item, Value)]
                return ShownLine([r",\; ".join(map(_tex, trees))], verbatim(", ".join(map(to_text, trees))))
        return ShownLine([], _in_words(self.answer))


def rounded(tree: Node) -> Said:
    """A line that says: about `tree`."""
    return Said(Value(tree, approximate=True))


def _tex(tree: Node) -> str:
    return to_tex(tree, as_written=True)


def _amount(tree: Node, unit: str, approximate: bool) -> ShownLine:
    if is_op(tree, op.PLUS, op.MINUS):
        tree = bracketed(tree)
    about_tex, about = (r"\approx ", "≈ ") if approximate else ("", "")
    sign = unit.strip("\\")
    if sign in CURRENCY_SIGNS:
        tex = r"\$" if sign == "$" else rf"\text{{{sign}}}"
        if is_op(tree, op.NEGATIVE):  # −$5, not $−5
            tree, about_tex, about = tree.args[0], f"{about_tex}-", f"{about}-"
        return ShownLine([f"{about_tex}{tex}{_tex(tree)}"], verbatim(f"{about}{sign}{to_text(tree)}"))
    space = "" if unit.startswith("°") else " "
    tex = f"{about_tex}{_tex(tree)}{_unit_tex(unit, space)}"
    return ShownLine([tex], verbatim(f"{about}{to_text(tree)}{space}{unit_text(unit)}"))


def unit_text(unit: str) -> str:
    """The unit as one types it: m^2, km/h."""
    return _POWER.sub(r"^\1\2", unit).replace("^- ", "^-").replace(" / ", "/").replace("\\", "")


def _unit_tex(unit: str, space: str) -> str:
    if unit.startswith("°"):
        return rf"{{}}^{{\circ}}\text{{{unit[1:]}}}" if len(unit) > 1 else r"^{\circ}"
    name, _, power = unit_text(unit).partition("^")
    raised = f"^{{{power}}}" if power and "/" not in power else ""
    if power and not raised:
        return rf"\text{{{space}{unit_text(unit)}}}"
    return rf"\text{{{space}{name}}}{raised}"


def _in_words(answer: Answer) -> Sentence:
    return verbatim(str(answer))
