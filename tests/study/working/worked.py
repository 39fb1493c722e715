"""Problems worked in the tests' own process, as plain text."""

from app.study.algebra.protocol import Work, Worked
from app.study.algebra.worked_out import worked_out
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node
from app.study.problems.reading import read
from app.study.working.board import Board
from app.study.working.lines import shown
from app.study.working.step import Step, Working
from app.study.working.work import work


def tree(text: str) -> Node:
    """The expression in `text`."""
    return parse(tokenize(text))


def worked(problem: str, method: str | None = None) -> Working:
    """The working of a problem that has one."""
    task = read(problem)
    assert task is not None, problem
    found = work(task, method)
    assert found is not None, problem
    return found


def lines(problem: str, method: str | None = None) -> list[str]:
    """The lines of the working below the problem's own."""
    return texts(worked(problem, method).steps)


def texts(steps: tuple[Step, ...] | list[Step]) -> list[str]:
    """What stands after each step."""
    return [str(shown(step.after).text) for step in steps]


def rules(problem: str, method: str | None = None) -> list[str]:
    """The rules' names, one a line."""
    return [step.rule for step in worked(problem, method).steps]


def on_board(board: Board) -> str:
    """The last line of a board."""
    return str(shown(board.line).text)


def answered(problem: str, method: str = "") -> Worked:
    """What the algebra process answers to a problem."""
    *_, best = worked_out(Work(1, problem, method))
    return best
