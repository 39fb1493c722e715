"""Parts of an equation that are no polynomials, as letters, so that the rules of linear ones reach them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, bracketed, is_op, mapped, substituted, symbols
from app.study.working.board import Board
from app.study.working.lines import Cases, Line, is_expression
from app.study.working.methods.equations import gathering, linear
from app.study.working.polynomial import polynomial
from app.study.working.rules import both_sides
from app.study.working.step import NoRule, Step
from engine.base.sentence import Fact, Sentence

NAMES = "ⓐⓑⓒⓓⓔⓕ"  # that no problem has
_SUMS = {op.PLUS, op.MINUS, op.NEGATIVE}


def atoms(node: Node, letter: str) -> Iterator[Node]:
    """The parts with `letter` that are no polynomial, each as large as it is: √(x + 1), 2^x."""
    if not isinstance(node, Apply) or letter not in symbols(node):
        return
    if node.op in _SUMS or node.op is op.TIMES or _is_quotient_or_power(node, letter):
        for argument in node.args:
            yield from atoms(argument, letter)
    else:
        yield node


def _is_quotient_or_power(node: Apply, letter: str) -> bool:
    if node.op is op.OVER:
        return letter not in symbols(node.args[1])
    if node.op is not op.POWER or symbols(node.args[1]):
        return False
    exponent = rational(node.args[1])
    return exponent is not None and exponent.denominator == 1 and exponent > 0


def of_equation(line: Equation, letter: str) -> list[Node]:
    """The different atoms of both sides, from left to right."""
    return list(dict.fromkeys([*atoms(line.left, letter), *atoms(line.right, letter)]))


def constants(node: Node) -> Iterator[Node]:
    """The parts without letters that are not rational, each as large as it is: ln(5), √2."""
    if isinstance(node, Sym):
        return
    if not symbols(node):
        if rational(node) is None:
            yield node
        return
    if isinstance(node, Apply):
        for argument in node.args:
            yield from constants(argument)


def as_letters(board: Board, parts: Sequence[Node], write: Callable[[Board, list[str]], None]) -> None:
    """Let `write` work on the equation with a letter for each of `parts`; its lines are written with them.

    Raises NoRule.
    """
    if len(parts) > len(NAMES):
        raise NoRule
    names = dict(zip(parts, NAMES, strict=False))
    line = both_sides.sides(board)
    own = Board(_exchanged(line, names), decimals=board.decimals)
    write(own, list(names.values()))
    back = {name: node for node, name in names.items()}
    for step in own.steps:
        board.write(_positive_first(step_back(step, back), line))


def _positive_first(step: Step, opening: Line) -> Step:
    """The step with 5 − √x for −√x + 5, but for the line that it all begins with."""
    before, after = (line if line == opening else _turned(line) for line in (step.before, step.after))
    return replace(
        step,
        before=before,
        after=after,
        focus=step.focus if before == step.before else tuple(path[:1] for path in step.focus),
        substeps=tuple(_positive_first(one, opening) for one in step.substeps),
    )


def _turned(line: Line) -> Line:
    """The line, its sides −a + b written b − a where a is no polynomial."""
    if not isinstance(line, Equation):
        return line
    return Equation(_turned_side(line.left), _turned_side(line.right))


def _turned_side(side: Node) -> Node:
    row = terms(side)
    first = next((term for term in row if not term.negative), None)
    if first is None or not row[0].negative or polynomial(row[0].node) is not None:
        return side
    return total([first, *(term for term in row if term is not first)])


def alone(board: Board, atom: Node) -> bool:
    """Bring the equation, which is linear in `atom`, to atom = … Raises NoRule.

    False where that is the end of it: in √x − √x = 3 the atom falls out.
    """

    def write(own: Board, names: list[str]) -> None:
        if not gathering.is_linear(both_sides.sides(own), names[0]):
            raise NoRule
        linear.solve_for(own, names[0])

    as_letters(board, [atom], write)
    return isinstance(board.line, Equation)


def _exchanged(line: Equation, names: Mapping[Node, str]) -> Equation:
    def change(node: Node) -> Node:
        return Sym(names[node]) if node in names else node

    return Equation(mapped(line.left, change), mapped(line.right, change))


def step_back(step: Step, back: Mapping[str, Node]) -> Step:
    """The step with what the letters stand for, in its lines and in its reasons."""
    return replace(
        step,
        before=_line_back(step.before, back),
        after=_line_back(step.after, back),
        says=_said_back(step.says, back),
        substeps=tuple(step_back(one, back) for one in step.substeps),
        by=None if step.by is None else _node_back(step.by, back),
        through=None if step.through is None else _node_back(step.through, back),
    )


def _line_back(line: Line, back: Mapping[str, Node]) -> Line:
    if is_expression(line):
        return _node_back(line, back)
    if isinstance(line, Equation):
        return Equation(_node_back(line.left, back), _node_back(line.right, back))
    if isinstance(line, Cases):
        return Cases(
            tuple(Equation(_node_back(one.left, back), _node_back(one.right, back)) for one in line.cases)
        )
    return line


def _node_back(node: Node, back: Mapping[str, Node]) -> Node:
    return substituted(node, {name: _for_a_factor(part) for name, part in back.items()})


def _for_a_factor(node: Node) -> Node:
    return bracketed(node) if is_op(node, op.PLUS, op.MINUS) else node


def _said_back(says: Sentence, back: Mapping[str, Node]) -> Sentence:
    return Sentence(says.key, {name: _fact_back(fact, back) for name, fact in says.facts.items()})


def _fact_back(fact: Fact, back: Mapping[str, Node]) -> Fact:
    if isinstance(fact, Sentence):
        return _said_back(fact, back)
    if isinstance(fact, list):
        return [one if not isinstance(one, str | Sentence) else _fact_back(one, back) for one in fact]  # type: ignore[misc]
    if not isinstance(fact, str):
        return fact
    for name, node in back.items():
        text = to_text(node)
        fact = re.sub(rf"(?<=\d){name}", "*" + text if text[0].isdigit() else text, fact)
        fact = fact.replace(name, text)
    return fact
