"""Work with one equation of a system, while the others stay as they are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from math import gcd, lcm

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, Sym, bracketed, minus, substituted, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases, Line, NoSolution, shown
from app.study.working.methods.equations import linear
from app.study.working.methods.equations.table import METHODS as EQUATIONS
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.polynomial import Monomial, Polynomial, polynomial, scaled
from app.study.working.rules.terms import has_decimals, written
from app.study.working.step import Claim, NoRule, Step
from app.study.working.systems.lines import System, Systems
from engine.base.sentence import Fact, Sentence, say


def is_system(task: Task) -> bool:
    """Whether several equations are to be solved for two or three letters, without any other."""
    if not isinstance(task, Solve) or len(task.equations) < 2 or task.domain is not None:
        return False
    names = {name for sides in task.equations for side in sides for name in symbols(side)}
    return names == set(task.unknowns) and 2 <= len(names) <= 3


def is_linear(task: Task) -> bool:
    """Whether it is a system of linear equations, not more of them than letters."""
    if not is_system(task) or not isinstance(task, Solve) or len(task.equations) > len(task.unknowns):
        return False
    found = [polynomial(minus(*sides)) for sides in task.equations]
    return all(one is not None and all(sum(n for _, n in monomial) <= 1 for monomial in one) for one in found)


def system(board: Board) -> System:
    """The system on the board. Raises NoRule for another line."""
    if not isinstance(board.line, System):
        raise NoRule
    return board.line


def difference(one: Equation) -> Polynomial:
    """Left minus right. Raises NoRule where it is no polynomial."""
    found = polynomial(minus(one.left, one.right))
    if found is None:
        raise NoRule
    return found


# Among the others


def lifted(line: Line, place: int, among: System) -> Line:
    """A line of one equation as a line of the system in which the equation stands at `place`."""
    if isinstance(line, Equation):
        return among.with_one(place, line)
    if isinstance(line, Cases):
        return Systems(tuple(among.with_one(place, case) for case in line.cases))
    return line


def lifted_steps(steps: Sequence[Step], place: int, among: System) -> list[Step]:
    """Steps with one equation as steps with the system. Raises NoRule for those that may add solutions."""
    found = []
    for step in steps:
        if step.claim is not Claim.SAME:
            raise NoRule
        focus = tuple(_path(step.before, place, path) for path in step.focus)
        found.append(
            replace(
                step,
                before=lifted(step.before, place, among),
                after=lifted(step.after, place, among),
                focus=focus,
                substeps=(),
            )
        )
    return found


def _path(line: Line, place: int, path: tuple[int, ...]) -> tuple[int, ...]:
    if isinstance(line, Cases):
        return (path[0], place, *path[1:]) if path else ()
    return (place, *path)


Work = Callable[[Board], None]
"""What is done with one equation, on a board of its own. Raises NoRule."""


def work_on(board: Board, place: int, work: Work, says: Sentence) -> None:
    """One step: an equation is worked on, line by line below it."""
    among = system(board)
    own = Board(among.equations[place], decimals=has_decimals(*_sides(among.equations[place])))
    work(own)
    if not own.steps:
        return
    after = lifted(own.line, place, among)
    if len(own.steps) == 1:
        says = own.steps[0].says
    board.say(after, says, [(place, 0), (place, 1)], lifted_steps(own.steps, place, among))


def _sides(one: Equation) -> tuple[Node, Node]:
    return one.left, one.right


def solve_at(board: Board, place: int, letter: str) -> None:
    """Solve the equation at `place`, which has only this letter. Raises NoRule."""
    equation = system(board).equations[place]
    if symbols(minus(equation.left, equation.right)) != {letter}:
        raise NoRule
    facts: dict[str, Fact] = {"n": place + 1, "letter": letter}
    work_on(board, place, lambda own: solved(own, letter), say("working.systems.solve-one", **facts))


def solved(own: Board, letter: str) -> None:
    """Solve the equation on a board by the first method for equations that does. Raises NoRule."""
    equation = own.line
    assert isinstance(equation, Equation)
    if _is_done(equation, letter):
        return
    task = Solve(((equation.left, equation.right),), (letter,))
    for method in EQUATIONS:
        if not method.fits(task):
            continue
        trial = Board(equation, decimals=own.decimals)
        try:
            method.write(task, trial)
        except NoRule:
            continue
        if all(step.claim is Claim.SAME for step in trial.steps):
            own.steps, own.line = trial.steps, trial.line
            return
    raise NoRule


def _is_done(equation: Equation, letter: str) -> bool:
    return equation.left == Sym(letter) and rational(equation.right) is not None and _is_plain(equation.right)


def _is_plain(node: Node) -> bool:
    return isinstance(node, Num) or len(list(walk(node))) <= 4


def isolate(board: Board, place: int, letter: str) -> None:
    """Bring a letter of the equation at `place` to stand alone; others may stand beside it. Raises NoRule."""
    equation = system(board).equations[place]
    if equation.left == Sym(letter) and letter not in symbols(equation.right):
        return
    facts: dict[str, Fact] = {"n": place + 1, "letter": letter}
    says = say("working.systems.isolate", **facts)
    work_on(board, place, lambda own: linear.solve_for(own, letter), says)


def put_into(board: Board, place: int, letter: str, value: Node, source: int) -> None:
    """Put what a letter is into the equation at `place`."""
    among = system(board)
    equation = among.equations[place]
    after = Equation(
        *(
            value if side == Sym(letter) else substituted(side, {letter: _within(value)})
            for side in _sides(equation)
        )
    )
    if after == equation:
        return
    facts: dict[str, Fact] = {
        "letter": letter, "value": to_text(value), "n": place + 1, "source": source + 1,
    }  # fmt: skip
    sides = [(place, at) for at, side in enumerate(_sides(equation)) if letter in symbols(side)]
    board.say(among.with_one(place, after), say("working.systems.put-in", **facts), sides)


# The form ax + by = c


def to_standard(board: Board, letters: Sequence[str]) -> None:
    """Bring each equation to the form ax + by = c with whole numbers. Raises NoRule."""
    for place in range(len(system(board).equations)):
        form = standard(system(board).equations[place], letters)
        among = system(board)
        if form == among.equations[place]:
            continue
        facts: dict[str, Fact] = {"n": place + 1, "equation": str(shown(form).text)}
        after = among.with_one(place, form)
        board.say(after, say("working.systems.standard", **facts), [(place, 0), (place, 1)])


def standard(one: Equation, letters: Sequence[str]) -> Equation:
    """ax + by = c with whole numbers; the equation itself where it is that already. Raises NoRule."""
    found = difference(one)
    scale = lcm(*(value.denominator for value in found.values()))
    left = {monomial: value * scale for monomial, value in found.items() if monomial}
    right = -found.get((), Fraction(0)) * scale
    if not left:
        return Equation(written({}), written({(): right} if right else {}))
    new = Equation(written(left), written({(): right} if right else {}))
    texts = {str(shown(new).text), str(shown(_turned(new)).text)}
    if str(shown(one).text) in texts or _is_standard(one, letters):
        return one
    return new


def _turned(one: Equation) -> Equation:
    return Equation(
        written(scaled(polynomial(one.left) or {}, -1)), written(scaled(polynomial(one.right) or {}, -1))
    )


def _is_standard(one: Equation, letters: Sequence[str]) -> bool:
    """Terms with different letters on the left, whole numbers, a number on the right."""
    right = rational(one.right)
    left = polynomial(one.left)
    if right is None or right.denominator != 1 or left is None or () in left:
        return False
    whole = all(value.denominator == 1 for value in left.values())
    return whole and str(to_text(one.left)) in {
        to_text(written(left)), *(_in_other_orders(left)),
    } and not has_decimals(one.left, one.right)  # fmt: skip


def _in_other_orders(left: Polynomial) -> set[str]:
    row = [terms(written({monomial: value}))[0] for monomial, value in left.items()]
    return {to_text(total(order)) for order in permutations(row)}


def row_of(one: Equation, letters: Sequence[str]) -> tuple[list[Fraction], Fraction]:
    """The coefficients of the letters and the number on the right. Raises NoRule."""
    found = difference(one)
    return [found.get(((name, 1),), Fraction(0)) for name in letters], -found.get((), Fraction(0))


def equation_of(row: Sequence[Fraction], right: Fraction, letters: Sequence[str]) -> Equation:
    """The equation with these coefficients."""
    left: dict[Monomial, Fraction] = {
        ((name, 1),): value for name, value in zip(letters, row, strict=True) if value
    }
    return Equation(written(left), written({(): right} if right else {}))


def smallest(row: Sequence[Fraction]) -> Fraction:
    """What all the whole numbers can be divided by."""
    return Fraction(gcd(*(int(value) for value in row)) or 1)


# The end


def contradicts(board: Board, place: int) -> bool:
    """Write that there is no solution where the equation at `place` says 0 = 5. Raises NoRule."""
    one = system(board).equations[place]
    found = difference(one)
    if set(found) != {()}:
        return False
    says = say("working.systems.never", n=place + 1, equation=str(shown(one).text))
    board.say(NoSolution(), says, [(place, 0), (place, 1)])
    return True


def finish(task: Task, board: Board) -> None:
    """Put the solution into what is wanted, where that is another expression. Raises NoRule."""
    assert isinstance(task, Solve)
    if task.wanted is None:
        return
    values = {one.left.name: one.right for one in system(board).equations if isinstance(one.left, Sym)}
    if not symbols(task.wanted) <= set(values):
        raise NoRule
    put = tuple((name, values[name]) for name in sorted(symbols(task.wanted)))
    after = substituted(task.wanted, {name: _within(value) for name, value in put})
    if isinstance(task.wanted, Sym):
        after = values[task.wanted.name]
    says = say("working.systems.wanted", wanted=to_text(task.wanted))
    board.write(Step(task.wanted, after, says, claim=Claim.PUT, put=put))
    if not isinstance(task.wanted, Sym):
        calculate(board)


def _within(value: Node) -> Node:
    return value if isinstance(value, Num | Sym) else bracketed(value)
