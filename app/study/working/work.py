"""Works a task out by a method, and shows the working only when every step is proven."""

from types import ModuleType
from typing import Any

from app.study.answers.kinds import Equation
from app.study.maths.errors import NotRational, TooLarge
from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.kinds.table import opening
from app.study.working.methods.algebra import table as algebra
from app.study.working.methods.arrays import table as arrays
from app.study.working.methods.calculus import table as calculus
from app.study.working.methods.equations import table as equations
from app.study.working.methods.equations.ways.solver import Method
from app.study.working.methods.functions import table as functions
from app.study.working.methods.inequalities import table as inequalities
from app.study.working.methods.measures import table as measures
from app.study.working.methods.numbers import table as numbers
from app.study.working.methods.systems import table as systems
from app.study.working.methods.trigonometry import table as trigonometry
from app.study.working.proof.proven import proven
from app.study.working.rules.terms import has_decimals
from app.study.working.step import MOST_STEPS, NoRule, Unproven, Working
from app.study.working.unsolved import Unsolved

METHODS: tuple[ModuleType | Method, ...] = (
    *functions.METHODS,
    *numbers.METHODS,
    *measures.METHODS,
    *algebra.METHODS,
    *equations.METHODS,
    *calculus.METHODS,
    *trigonometry.METHODS,
    *inequalities.METHODS,
    *systems.METHODS,
    *arrays.METHODS,
)
"""Modules with a NAME, `fits(task)`, and `write(task, board)`, which raises NoRule; the likeliest first."""


def methods(task: Task) -> list[str]:
    """The names of the ways to work `task`, the one that is taken first; one may yet find no rule."""
    return [method.NAME for method in _in_order(task) if method.fits(task)]


def work(task: Task, method: str | None = None, form: Form | None = None) -> Working | None:
    """`task` worked out by `method`, or by the first that leads to the end; None when none does.

    `form` is what the question asks of the answer's form, for the methods that can give it. The method that
    the task names is tried first.
    """
    for each in _in_order(task):
        if method in {None, each.NAME} and each.fits(task):
            working = _worked_by(each, task, form or Form())
            if working is not None:
                return working
    return None


def _in_order(task: Task) -> list[Any]:
    """The methods; the one that the problem names first."""
    named = task.method if isinstance(task, Solve) else ""
    return sorted(METHODS, key=lambda each: bool(named) and named != each.NAME)


def _worked_by(method: ModuleType, task: Task, form: Form) -> Working | None:
    try:
        line = opening(task)
        decimals = isinstance(line, Equation) and has_decimals(line.left, line.right)
        board = Board(line, decimals=decimals, form=form)
        method.write(task, board)
        if len(board.steps) > MOST_STEPS:
            return None
        answer, proof = proven(task, board.steps)
    except (NoRule, Unproven, Unsolved, NotRational, TooLarge):
        return None
    return Working(task, method.NAME, tuple(board.steps), answer, proof)
