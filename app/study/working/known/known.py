"""What is known of a task's answer before any line is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.study.answers.kinds import Answer
from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from engine.base.sentence import Sentence


@dataclass(frozen=True)
class Known:
    """The right answer to a task, found independently of the methods that show how.

    Each of `answers` is right by itself, the first is the one that is shown: the real solutions, then all
    complex ones; the product of factors, then the same in another order. `how` names where it comes from
    (evidence.SOLVED). `form` is what the question asks of the answer's form, with what goes without saying
    for such a task, and without what does not concern it.
    """

    answers: tuple[Answer, ...]
    how: Sentence
    form: Form


Finds = Callable[[Any, Form], Known]
"""A task and the form that is asked for → what is known. Raises Unsolved where it cannot be found here."""

Table = Mapping[type[Task], Finds]
"""Kinds of task → what finds their answers."""
