"""Reads a problem's text into a task; a text that is not understood completely is not read."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from app.study.maths.rows import factors
from app.study.maths.tree import Apply, Const, Sym, walk
from app.study.problems import numerals
from app.study.problems.as_typed import as_meant
from app.study.problems.asked_method import asked_method
from app.study.problems.chinese.reading import in_english
from app.study.problems.chinese.stories.reading import story
from app.study.problems.described import reading as described
from app.study.problems.described import requests
from app.study.problems.entering import without_entry
from app.study.problems.headings import without_heading
from app.study.problems.layout import layouts
from app.study.problems.measured import reading as measured
from app.study.problems.parts import has_parts
from app.study.problems.request import cleaned
from app.study.problems.side_by_side import apart
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.typed.misspelled import corrected, words_of
from app.study.problems.typed.plainly import said_plainly
from app.study.problems.wordings import (
    comparisons,
    complex_numbers,
    conversions,
    derivatives,
    equations,
    formulas,
    instructed,
    integrals,
    limits,
    lists,
    logarithms,
    phrases,
    polynomials,
    quadratic_requests,
    single_equations,
    substitution,
    transformations,
    whole_numbers,
)
from app.study.problems.wordings.calculus import table as calculus
from app.study.problems.wordings.numbers import table as of_numbers
from app.study.problems.wordings.systems import (
    crossings,
    matrices,
    points,
    several_equations,
    told_equations,
    vectors,
    where_it_holds,
    whole_solutions,
)
from app.study.problems.wordings.trigonometry import table as trigonometry
from app.study.problems.wordings.wording import Wording, expanded, first

MOST_HEADINGS = 3
_MOST_LETTERS = 3  # of a product that is all of a problem
_DERIVATIVE = re.compile(r"\bd ?[a-z] ?/ ?d ?[a-z]\b|\\frac ?\{d ?[a-z]\}")
MAX_PROBLEM = 1500  # characters; longer ones are stories, which are not read here

WORDINGS: tuple[Wording, ...] = (
    *calculus.WORDINGS,
    *trigonometry.WORDINGS,
    *points.WORDINGS,
    *crossings.WORDINGS,
    *matrices.WORDINGS,
    *vectors.WORDINGS,
    *derivatives.WORDINGS,
    *integrals.WORDINGS,
    *limits.WORDINGS,
    *whole_numbers.WORDINGS,
    *of_numbers.WORDINGS,
    *conversions.WORDINGS,
    *lists.WORDINGS,
    *comparisons.WORDINGS,
    *told_equations.WORDINGS,
    *phrases.WORDINGS,
    *logarithms.WORDINGS,
    *polynomials.WORDINGS,
    *substitution.WORDINGS,
    *transformations.WORDINGS,
    *complex_numbers.WORDINGS,
    *quadratic_requests.WORDINGS,
    *formulas.WORDINGS,
    *whole_solutions.WORDINGS,
    *where_it_holds.WORDINGS,
    *several_equations.WORDINGS,
    *single_equations.WORDINGS,
    *equations.WORDINGS,
    *instructed.WORDINGS,
    *transformations.PLAIN,
)
"""In the order in which they are tried: what says more of the problem comes first."""


@lru_cache(64)
def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood. Raises nothing."""
    if len(text) > MAX_PROBLEM or has_parts(text):
        return None
    told = story(text)
    if told is not None:
        return told
    text = as_meant(in_english(text))
    task = _read(text)
    for _ in range(MOST_HEADINGS):
        shorter = without_heading(text)
        if task is not None or shorter == text:
            break
        task, text = _read(shorter), shorter
    for plainer in said_plainly(text, _spelled) if task is None else ():
        task, text = _read(plainer), plainer
        if task is not None:
            break
    if task is None or _speaks_of_unknown_functions(task) or _is_no_task(task, text):
        return None
    if not isinstance(task, Solve):
        return task
    return None if _lost_its_sign(text) else replace(task, method=asked_method(text))


def _spelled(text: str) -> str:
    return corrected(text, _known_words())


@cache
def _known_words() -> frozenset[str]:
    patterns = [expanded(wording.pattern) for wording in WORDINGS]
    return words_of([*patterns, *(pattern for pattern, _ in requests.NAMES)])


def _is_no_task(task: Task, text: str) -> bool:
    """Whether it is a row of letters alone, or a differential equation, in which dy/dx is no fraction."""
    if isinstance(task, Solve):
        return len(task.unknowns) > 1 and bool(_DERIVATIVE.search(text))
    row = factors(task.tree) if isinstance(task, Evaluate) else []
    return len(row) > _MOST_LETTERS and all(isinstance(factor.node, Sym | Const) for factor in row)


def _lost_its_sign(text: str) -> bool:
    """Whether an inequality is spoken of, and no sign is there: the one that was meant is not known."""
    return "inequalit" in text.lower() and "=" not in text


def _read(text: str) -> Task | None:
    described_task = described.read(text)
    if described_task is not None and not described.is_read_elsewhere(described_task):
        return described_task
    for layout in layouts(apart(without_entry(text))):
        task = first(WORDINGS, cleaned(layout))
        if task is not None:
            return task
    return described_task or measured.read(text) or numerals.read(text)


def _speaks_of_unknown_functions(task: Task) -> bool:
    """Whether f(3) is to be worked out, and nothing said what f is."""
    trees = [task.tree] if isinstance(task, Evaluate) else []
    trees += [side for sides in task.equations for side in sides] if isinstance(task, Solve) else []
    return any(isinstance(part, Apply) and part.name.endswith("()") for tree in trees for part in walk(tree))
