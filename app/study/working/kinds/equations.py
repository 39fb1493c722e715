"""Equations: lines with the same solutions, down to what the letter is."""

from collections.abc import Sequence

from app.study.answers.kinds import Angles, Answer, Equation, Several, Value, Word
from app.study.maths.tree import ZERO, Node, Sym, bracketed, plus, substituted, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.every_angle.lines import AllAngles
from app.study.working.every_angle.proof import angles_of
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known import solve
from app.study.working.known.real_roots import no_others
from app.study.working.lines import Cases, EveryNumber, Line, NoSolution, is_expression
from app.study.working.proof.angles import all_angles
from app.study.working.proof.expressions import covers, equals
from app.study.working.proof.picking import is_picked
from app.study.working.proof.solutions import adds, admitted, chained, done_to_both, kept_ones, named
from app.study.working.solution_sets import equations
from app.study.working.step import Claim, Step, Unproven
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say


def _opening(task: Solve) -> Line:
    if len(task.equations) != 1:
        raise Unproven
    ((left, right),) = task.equations
    return Equation(left, right)


def _letter(task: Solve) -> str:
    return task.unknowns[0]


def _answer(task: Solve, line: Line) -> Answer:
    match line:
        case NoSolution():
            return Word("none")
        case EveryNumber():
            return Word("all-reals")
        case AllAngles():
            if (
                task.wanted is not None
                or task.pick
                or any(one.left != Sym(_letter(task)) for one in line.cases)
            ):
                raise Unproven
            return line.answer()
        case Equation() | Cases():
            (name,) = task.unknowns
            values = [_value(name, one) for one in equations(line) or ()]
            return values[0] if len(values) == 1 else Several(tuple(values), "", name)
    if (task.wanted is None and not task.pick) or not is_expression(line):
        raise Unproven
    return Value(line)


def _value(name: str, equation: Equation) -> Value:
    if equation.left != Sym(name) or name in symbols(equation.right):
        raise Unproven
    return Value(equation.right, name)


def _is_put_in(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    """The solution is put into what is asked for."""
    line, before, after = lines[-1], step.before, step.after
    put = tuple((Sym(name), value) for name, value in step.put)
    if before != task.wanted or not isinstance(line, Equation) or ((line.left, line.right),) != put:
        return False
    if not is_expression(before) or not is_expression(after):
        return False
    return equals(substituted(before, dict(step.put)), after)


def _adds(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return adds(step, _letter(task))


def _is_done_to_both(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return done_to_both(step, _letter(task))


def _leads_there(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return chained(step) and all(one.claim is not Claim.ADDS for one in step.substeps)


def _is_named(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return named(lines, step, _letter(task))


def _is_picked(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return is_picked(task, step, _letter(task))


def _keeps(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    return kept_ones(task, step, _letter(task)) or all_angles(task, step, _letter(task))


def _proof(task: Solve, answer: Answer) -> Sentence:
    """The same solutions as SymPy's, and each of them solves the equation when it is put into it."""
    try:
        independent = solve.solutions(task)[0]
    except Unsolved:
        return _proof_alone(task, answer)
    if isinstance(answer, Angles) or isinstance(independent, Angles):
        if not isinstance(answer, Angles) or not isinstance(independent, Angles):
            raise Unproven
        return _proof_of_angles(task, answer, independent)
    if isinstance(answer, Word):
        if answer != independent:
            raise Unproven
        return say("working.proof.compared")
    ours, theirs = _values(answer), _values(independent)
    if not _are_the_same(ours, theirs):
        raise Unproven
    others = symbols(task.equations[0][0]) | symbols(task.equations[0][1])
    if task.wanted is not None or task.pick or len(others) > 1:
        return say("working.proof.compared")
    if not all(admitted(task, task.unknowns[0], value) for value in ours):
        raise Unproven
    return say("working.proof.substituted")


def _are_the_same(ours: Sequence[Node], theirs: Sequence[Node]) -> bool:
    """Whether they are the same, or two pairs with one sum and one product: ±√(c/a) are ±√(ac)/a."""
    if covers(ours, theirs) and covers(theirs, ours):
        return True
    if len(ours) != 2 or len(theirs) != 2:
        return False
    (a, b), (c, d) = (tuple(map(bracketed, pair)) for pair in (ours, theirs))
    return equals(plus(a, b), plus(c, d)) and equals(times(a, b), times(c, d))


def _proof_of_angles(task: Solve, answer: Angles, independent: Angles) -> Sentence:
    """The same angles as found in one period; one of each family, put into the equation, makes it true."""
    ours, theirs = (
        angles_of(AllAngles(tuple(Equation(Sym(one.label), one.tree) for one in each.values), each.counter),
                  _letter(task))
        for each in (answer, independent)
    )  # fmt: skip
    if ours is None or ours != theirs:
        raise Unproven
    firsts = [substituted(one.tree, {answer.counter: ZERO}) for one in answer.values]
    if not all(admitted(task, _letter(task), value) for value in firsts):
        raise Unproven
    return say("working.proof.substituted")


def _proof_alone(task: Solve, answer: Answer) -> Sentence:
    """Where SymPy knows nothing: each value put back, and no change of sign anywhere else."""
    values = [] if answer == Word("none") else _values(answer)
    if task.wanted is not None or task.pick or (isinstance(answer, Word) and answer != Word("none")):
        raise Unproven
    if not all(admitted(task, task.unknowns[0], value) for value in values) or not no_others(task, values):
        raise Unproven
    return say("working.proof.substituted")


def _values(answer: Answer) -> list[Node]:
    items = answer.items if isinstance(answer, Several) else (answer,)
    if not all(isinstance(item, Value) for item in items):
        raise Unproven
    return [item.tree for item in items if isinstance(item, Value)]


_CLAIMS = {
    Claim.PUT: _is_put_in,
    Claim.ADDS: _adds,
    Claim.KEPT: _keeps,
    Claim.BOTH: _is_done_to_both,
    Claim.STEPS: _leads_there,
    Claim.NAMED: _is_named,
    Claim.PICKED: _is_picked,
}

KINDS: Table = {Solve: Kind(_opening, _answer, _proof, _letter, _CLAIMS)}
