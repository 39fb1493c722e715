"""The equations and inequalities in a piece of text, and the task of solving them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.study.answers.kinds import Equation, Inequality, Region
from app.study.answers.matrices import cases
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.splitting import RELATIONS, outermost, split
from app.study.maths.parsing.tokens import Token, tokenize
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Sym,
    Unreadable,
    bracketed,
    has,
    is_op,
    mapped,
    power,
    symbols,
    times,
    walk,
)
from app.study.problems.expressions import expression, formula
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.inequalities import SolveInequality
from engine.base.sentence import say

MOST_LETTERS = 6
_BETWEEN = {",", ";", "and", "or", "&"}
_LETTER = re.compile(r"(theta|alpha|beta|gamma|phi|lambda|omega|[a-zA-Z])(?:_\{?(\w)\}?)?")
_SEVERAL_LETTERS = re.compile(r"\s*[a-z](?:\s*(?:,|and)\s*[a-z])+\s*")


@dataclass(frozen=True)
class Statements:
    """What is said to hold; `either` when the statements are joined by “or”."""

    equations: tuple[Equation, ...]
    inequalities: tuple[Inequality, ...]
    either: bool

    @property
    def letters(self) -> list[str]:
        """The letters of the equations, in order."""
        return sorted({name for one in self.equations for name in symbols(one.left) | symbols(one.right)})


def statements(text: str) -> Statements:
    """The statements that `text` is made of. Raises Unreadable when a part of it is none."""
    tokens = tokenize(text)
    tokens = cases(tokens) or tokens
    found = [_statement(part) for part in split(tokens, _BETWEEN) if part]
    return Statements(
        tuple(one for one in found if isinstance(one, Equation)),
        tuple(one for one in found if isinstance(one, Inequality)),
        any(token.text.lower() == "or" for token in outermost(tokens)),
    )


def _statement(tokens: Sequence[Token]) -> Equation | Inequality:
    """One equation or inequality, its sides not touched. Raises Unreadable for anything else."""
    sides = split(tokens, RELATIONS)
    marks = tuple(token.text for token in outermost(tokens) if token.text in RELATIONS)
    if not marks or not all(sides):
        raise Unreadable(say("problems.not-an-equation"))
    trees = tuple(formula(side) for side in sides)
    if marks == ("=",):
        return Equation(trees[0], trees[1])
    if "=" in marks or "≈" in marks:
        raise Unreadable(say("problems.not-an-equation"))
    return Inequality(trees, marks)


def solving(text: str, unknowns: Sequence[str] = (), wanted: str = "") -> Solve | SolveInequality | None:
    """The task of solving what `text` says, for `unknowns` or for what is `wanted` (x, x + y, x and y).

    None when it is not clear what is to be found; Unreadable when `text` or `wanted` is not understood.
    """
    found = _with_letters(statements(text), unknowns)
    if not found.equations:
        return _inequality(found, wanted)
    letters = found.letters
    if found.either or not letters or len(letters) > MOST_LETTERS:
        return None
    if any(has(side, op.MOD) for sides in _sides(found) for side in sides):
        return None  # 3x = 4 mod 7 is a congruence
    if _are_vectors(found):
        return None
    goal = _goal(wanted, letters) if wanted else None
    if not set(unknowns) <= set(letters):
        return None
    if len(found.equations) == 1:
        return _one_equation(found, unknowns or letters, goal)
    return _system(found, unknowns, goal)


def _with_letters(found: Statements, unknowns: Sequence[str]) -> Statements:
    """e and i as letters where they are what is to be found; A = P(1 + r) with P as a factor."""
    trees = [side for sides in _sides(found) for side in sides]
    constants = {each.name for side in trees for each in walk(side) if isinstance(each, Const)} - {"pi", "oo"}
    named = constants & set(unknowns)
    if not named and not found.letters and not found.inequalities and len(constants) == 1:
        named = constants

    def change(node: Node) -> Node:
        if isinstance(node, Const) and node.name in named:
            return Sym(node.name)
        if isinstance(node, Apply) and node.name.endswith("()") and _is_factor(node, trees, unknowns):
            product = times(Sym(node.name[:-2]), bracketed(node.args[0]), "")
            return replace(product, bracketed=node.bracketed)
        if is_op(node, op.POWER) and is_op(node.args[0], op.TIMES) and not node.args[0].bracketed:
            letter, inner = node.args[0].args  # of P(1 + r)^t: the exponent belongs to the brackets alone
            return times(letter, power(inner, node.args[1]), "")
        return node

    return replace(found, equations=tuple(_changed(one, change) for one in found.equations))


def _changed(one: Equation, change: Callable[[Node], Node]) -> Equation:
    return Equation(mapped(one.left, change), mapped(one.right, change))


def _is_factor(node: Apply, trees: Sequence[Node], unknowns: Sequence[str]) -> bool:
    """Whether P(1 + r) is a product: P is to be found or stands elsewhere, or a sum is in the brackets."""
    letter = node.name[:-2]
    elsewhere = any(letter in symbols(side) for side in trees)
    return letter in unknowns or elsewhere or is_op(node.args[0], op.PLUS, op.MINUS)


def _are_vectors(found: Statements) -> bool:
    """u = -i - j: with a letter j or k beside it, i is no imaginary unit."""
    sides = [side for one in found.equations for side in (one.left, one.right)]
    return bool({"j", "k"} & set(found.letters)) and any(Const("i") in walk(side) for side in sides)


def _inequality(found: Statements, wanted: str) -> SolveInequality | None:
    """One letter's inequalities, which all hold or of which one does."""
    if not found.inequalities or (wanted and not re.fullmatch(r"\s*[a-z]\s*", wanted)):
        return None
    if any(len(symbols(side)) > 1 for one in found.inequalities for side in one.sides):
        return None
    if len(found.inequalities) == 1:
        return SolveInequality(found.inequalities[0])
    return SolveInequality(Region(found.inequalities, "or" if found.either else "and"))


def _one_equation(found: Statements, unknowns: Sequence[str], goal: Node | None) -> Solve | None:
    """An equation for one letter, perhaps within a domain; nobody guesses which letter of several."""
    if isinstance(goal, Sym):
        unknowns, goal = [goal.name], None
    if len(unknowns) != 1 or len(found.inequalities) > 1:
        return None
    domain = found.inequalities[0] if found.inequalities else None
    if domain is not None and any(has(side, op.SIN, op.COS, op.TAN) for side in domain.sides):
        return None  # tan x = 2 and cos x > 0
    if domain is not None and any(has(side, op.SIN, op.COS, op.TAN) for side in _sides(found)[0]):
        domain = _in_degrees(domain)
    return Solve(_sides(found), tuple(unknowns), domain, goal)


def _in_degrees(domain: Inequality) -> Inequality:
    """0 ≤ x ≤ 360 of an angle as 0° ≤ x ≤ 360°: whole numbers that end at a multiple of 45 are no radians."""
    values = [rational(side) for side in domain.sides if not symbols(side)]
    if any(value is None or value % 1 for value in values):
        return domain
    if not any(value and value % 45 == 0 for value in values):
        return domain
    ends = tuple(side if symbols(side) else Apply(op.DEGREES, (side,)) for side in domain.sides)
    return replace(domain, sides=ends)


def _system(found: Statements, unknowns: Sequence[str], goal: Node | None) -> Solve | None:
    """Equations for all their letters; when one letter is named, that one is what is wanted."""
    letters = found.letters
    if found.inequalities:
        return None
    if unknowns and len(unknowns) < len(letters):
        if len(unknowns) != 1 or len(found.equations) != len(letters):
            return None
        return Solve(_sides(found), tuple(letters), None, Sym(unknowns[0]))
    return Solve(_sides(found), tuple(unknowns or letters), None, goal)


def _sides(found: Statements) -> tuple[tuple[Node, Node], ...]:
    return tuple((one.left, one.right) for one in found.equations)


def letters_in(text: str) -> list[str]:
    """The letters that a list of them names: x, y and z; theta, d_1."""
    text = re.sub(r"\band\b", " ", text)
    return [f"{name}_{index}" if index else name for name, index in _LETTER.findall(text)]


def _goal(wanted: str, letters: Sequence[str]) -> Node | None:
    """The expression that is wanted; None when it is all the letters. Raises Unreadable for another's."""
    if _SEVERAL_LETTERS.fullmatch(wanted) and set(letters_in(wanted)) == set(letters):
        return None
    goal = expression(wanted)
    if not symbols(goal) or not symbols(goal) <= set(letters):
        raise Unreadable(say("problems.other-letters"))
    return goal
