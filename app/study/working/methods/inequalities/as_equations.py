"""An inequality is worked like an equation: the same steps, and the sign turned round where it has to be."""

from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Equation, Inequality
from app.study.maths.tree import Sym, minus, symbols
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, Line, NoSolution, shown
from app.study.working.methods.equations import linear
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.regions.conditions import condition, holds
from app.study.working.regions.points import Rational
from app.study.working.step import NoRule, Step
from engine.base.sentence import Fact, Sentence, say

FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "≠": "≠"}


def solve(inequality: Inequality, letter: str, decimals: bool) -> tuple[list[Step], Line]:
    """The steps until the letter stands alone on the left, and what stands then. Raises NoRule."""
    (left, right), (relation,) = inequality.sides, inequality.relations
    own = Board(Equation(left, right), decimals=decimals)
    linear.solve_for(own, letter)
    return turned(own.steps, relation, letter)


def turned(steps: list[Step], relation: str, letter: str) -> tuple[list[Step], Line]:
    """The steps of an equation as those of an inequality. Raises NoRule."""
    found: list[Step] = []
    for step in steps:
        new = _turned(step, relation, letter)
        found.append(new)
        if not isinstance(new.after, Inequality):
            return found, new.after
        relation = new.after.relations[0]
    if not found:
        raise NoRule
    return found, found[-1].after


def _turned(step: Step, relation: str, letter: str) -> Step:
    before = step.before
    if not isinstance(before, Equation):
        raise NoRule
    line = Inequality((before.left, before.right), (relation,))
    if isinstance(step.after, NoSolution | EveryNumber):
        return _decided(line, letter, step)
    if not isinstance(step.after, Equation):
        raise NoRule
    flips = _factor(before, step.after) < 0
    after = Inequality(
        (step.after.left, step.after.right), (FLIPPED[relation] if flips else relation,)
    )  # fmt: skip
    says = _sentence(step.says, line, after) if flips else step.says
    inner: list[Step] = []
    if step.substeps and isinstance(step.substeps[0].before, Equation):
        inner, _ = turned(list(step.substeps), relation, letter)
    return replace(step, before=line, after=after, says=says, substeps=tuple(inner))


def _decided(line: Inequality, letter: str, step: Step) -> Step:
    """No letter is left: it is true for every number, or for none."""
    true = holds(condition(line, letter), letter, Rational(Fraction(0)))
    facts = {"inequality": str(shown(line).text), "letter": letter}
    if true:
        says = say("working.inequalities.always", **facts)
        return replace(step, before=line, after=EveryNumber(), says=says, substeps=())
    return replace(
        step, before=line, after=NoSolution(), says=say("working.inequalities.never", **facts), substeps=()
    )


def _factor(before: Equation, after: Equation) -> Fraction:
    """What the difference of the sides was multiplied by. Raises NoRule where it is no number."""
    p, q = _difference(before), _difference(after)
    if not p or p.keys() != q.keys():
        raise NoRule
    found = {q[one] / p[one] for one in p}
    if len(found) != 1:
        raise NoRule
    return found.pop()


def _difference(equation: Equation) -> Polynomial:
    found = polynomial(minus(equation.left, equation.right))
    if found is None:
        raise NoRule
    return found


_NEGATIVE = {
    "working.equations.divide": "working.inequalities.divide-negative",
    "working.equations.times-minus-one": "working.inequalities.times-minus-one",
    "working.quadratics.divide-by": "working.inequalities.divide-by-negative",
    "working.quadratics.times": "working.inequalities.times-negative",
    "working.equations.work-out-both": "working.equations.work-out-both",
}


def _sentence(says: Sentence, before: Inequality, after: Inequality) -> Sentence:
    """Why the sign turns round."""
    if before.sides == after.sides[::-1]:
        return say("working.inequalities.swap", before=str(shown(before).text), after=str(shown(after).text))
    facts = {name: fact for name, fact in says.facts.items() if name in {"number", "letter"}}
    key = _NEGATIVE.get(says.key)
    if key == "working.inequalities.times-minus-one" or key is None:
        return say("working.inequalities.times-minus-one" if key else "working.inequalities.negative")
    if key == says.key:
        return says
    return _with(key, facts)


def _with(key: str, facts: dict[str, Fact]) -> Sentence:
    match key:
        case "working.inequalities.divide-negative":
            return say("working.inequalities.divide-negative", **facts)
        case "working.inequalities.divide-by-negative":
            return say("working.inequalities.divide-by-negative", **facts)
    return say("working.inequalities.times-negative", **facts)


def is_solved(line: Line, letter: str) -> bool:
    """Whether an inequality says plainly where its letter lies."""
    if not isinstance(line, Inequality):
        return False
    letters = [side for side in line.sides if symbols(side)]
    return letters == [Sym(letter)]
