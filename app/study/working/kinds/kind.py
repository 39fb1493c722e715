"""What the proof has to know of a kind of task."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.study.answers.kinds import Answer
from app.study.problems.tasks.base import Task
from app.study.working.lines import Line
from app.study.working.step import Claim, Step
from engine.base.sentence import Sentence

Check = Callable[[Any, Sequence[Line], Step], bool]
"""Task, the lines so far (the first is the opening), a step → whether its claim holds. Raises Unproven."""


def no_letter(task: Any) -> str:
    """The lines of such a task do not speak of the values of a letter."""
    return ""


@dataclass(frozen=True)
class Kind:
    """How workings of one kind of task begin and end. All of its functions get the task first.

    `opening` is the first line. `answer_of` is the answer that a last line says; it raises Unproven for one
    that says none. `proof_of` proves the answer independently of the lines, and says how; it raises Unproven.
    `letter` is the letter whose values the lines speak of, "" without one. `claims` checks the claims that
    steps may make other than SAME.
    """

    opening: Callable[[Any], Line]
    answer_of: Callable[[Any, Line], Answer]
    proof_of: Callable[[Any, Answer], Sentence]
    letter: Callable[[Any], str] = no_letter
    claims: Mapping[Claim, Check] = field(default_factory=dict)


Table = Mapping[type[Task], Kind]
"""Kinds of task → how their workings begin and end."""
