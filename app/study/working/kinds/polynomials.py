"""Tasks about the parts of expressions: the last line is the known answer, or an expression equal to it."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation, Several, Value, Word
from app.study.maths.tree import ZERO, Node, bracketed, over, symbols, times
from app.study.problems.asked_form import Form
from app.study.problems.tasks.polynomials import (
    ChangeLogarithm,
    Coefficient,
    CommonFactor,
    Degree,
    DividePolynomials,
    LeadingTerm,
    Undefined,
)
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.polynomials import denominators
from app.study.working.known.table import known
from app.study.working.lines import Cases, Line, NoSolution, is_expression
from app.study.working.proof.expressions import covers, equals
from app.study.working.said import Said
from app.study.working.solution_sets import equations
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say

PartTask = Degree | Coefficient | LeadingTerm | CommonFactor | Undefined | DividePolynomials | ChangeLogarithm


def _opening(task: PartTask) -> Line:
    match task:
        case Degree(tree) | Coefficient(tree) | LeadingTerm(tree) | Undefined(tree):
            return tree
        case CommonFactor(trees):
            return Said(Several(tuple(map(Value, trees))))
        case DividePolynomials(dividend, divisor):
            return over(dividend, divisor)
        case ChangeLogarithm(left, right):
            return Equation(left, right)
    raise Unproven


def _letter(task: PartTask) -> str:
    return min(symbols(task.tree)) if isinstance(task, Undefined) else ""


def _answer(task: PartTask, line: Line) -> Answer:
    match line:
        case Said(answer):
            return answer
        case NoSolution():
            return Word("none")
        case Equation() if isinstance(task, ChangeLogarithm):
            return line
        case Equation() | Cases() if isinstance(task, Undefined):
            letter = _letter(task)
            values = tuple(Value(one.right, letter) for one in equations(line) or ())
            return values[0] if len(values) == 1 else Several(values, "", letter)
    if isinstance(task, DividePolynomials) and is_expression(line):
        return Value(line)
    raise Unproven


def _proof(task: PartTask, answer: Answer) -> Sentence:
    if not _is_known(task, answer):
        raise Unproven
    return say("working.proof.compared")


def _is_known(task: PartTask, answer: Answer) -> bool:
    right = known(task, Form()).answers[0]
    match answer, right:
        case Value(ours), Value(theirs):
            return equals(ours, theirs)
        case Several(), Several():
            some, others = _trees(answer), _trees(right)
            return covers(some, others) and covers(others, some)
        case Equation(), Equation():
            return equals(answer.left, right.left) and equals(answer.right, right.right)
    return answer == right


def _trees(answer: Several) -> list[Node]:
    return [item.tree for item in answer.items if isinstance(item, Value)]


def _is_fact(task: PartTask, lines: Sequence[Line], step: Step) -> bool:
    """The answer itself; the terms of a common factor in another form; a denominator that is 0."""
    after = step.after
    if isinstance(task, CommonFactor) and isinstance(after, Said) and isinstance(after.answer, Several):
        ours = _trees(after.answer)
        return len(ours) == len(task.trees) and all(map(equals, ours, task.trees))
    if isinstance(task, Undefined) and isinstance(after, Equation):
        return after.right == ZERO and set(denominators(task.tree)) == {after.left}
    if isinstance(task, ChangeLogarithm) and isinstance(after, Equation):
        return _is_known(task, after)
    if isinstance(task, Coefficient) and is_expression(after):
        return _is_term(task, after)
    return isinstance(after, Said) and _is_known(task, after.answer)


def _is_term(task: Coefficient, term: Node) -> bool:
    """Whether it is the known coefficient times what it stands before."""
    right = known(task, Form()).answers[0]
    return isinstance(right, Value) and equals(term, times(bracketed(right.tree), task.of))


_KIND = Kind(_opening, _answer, _proof, letter=_letter, claims={Claim.STARTS: _is_fact})
KINDS: Table = dict.fromkeys(
    (Degree, Coefficient, LeadingTerm, CommonFactor, Undefined, DividePolynomials, ChangeLogarithm), _KIND
)
