"""A question answered until the answer holds: an attempt, its verdict, another one while that is wrong."""

import contextlib
import logging
from collections.abc import Callable, Generator

import msgspec

from app.store.errors import StoreError
from app.store.history import History
from app.store.rows import BY_MODEL
from app.study.algebra.client import CheckerClient
from app.study.asking.conversation import Turn, alike, wording
from app.study.asking.solving import Ended, Event, Solving, Started
from app.study.marking import evidence
from app.study.marking.verdict import Judgement, Verdict, undecided
from engine.base.sentence import say

log = logging.getLogger(__name__)


class Checked(msgspec.Struct, frozen=True):
    """What the checker found of the attempt that has just ended; None: there was nothing to check.

    `again`: it is wrong, and another attempt follows.
    """

    attempt_id: int
    judgement: Judgement | None
    again: bool = False


class CheckedSolving:
    """Iterate once: a Solving's events, then Checked; with `retries`, both again while the verdict is wrong.

    `attempt(turn)` makes a Solving; each but the first is for the problem that the first one wrote down. An
    attempt is in the history before it is checked, so that a checker that fails costs the verdict alone.
    """

    def __init__(
        self,
        attempt: Callable[[Turn], Solving],
        history: History,
        checker: CheckerClient,
        turn: Turn,
        *,
        retries: int = 0,
    ) -> None:
        self.solving = attempt(turn)  # the attempt under way, or the last one
        self.checked: Checked | None = None  # of that attempt
        self._attempt, self._history, self._checker = attempt, history, checker
        self._turn, self._retries = turn, retries
        self._stopped = False

    def cancel(self, *, closing: bool = False) -> None:
        """Stop, with the attempts that would follow. From any thread, at any time; `closing`: see Solving."""
        self._stopped = True
        self.solving.cancel(closing=closing)

    def answer_now(self) -> None:
        """End the thinking of the attempt under way. From any thread, at any time."""
        self.solving.answer_now()

    def __iter__(self) -> Generator[Event | Checked, None, None]:
        self._checker.start()  # it loads while the model thinks
        for tries_left in range(self._retries, -1, -1):
            started: Started | None = None
            with contextlib.closing(iter(self.solving)) as events:
                for event in events:
                    if isinstance(event, Started):
                        started = event
                    yield event
            ended = self.solving.ended
            if started is None or ended is None:  # not even the question could be stored
                return
            self.checked = self._check(started, ended, tries_left > 0)
            yield self.checked
            if not self.checked.again:
                return
            again = msgspec.structs.replace(self._turn, problem_id=started.problem_id, begun=None)
            self.solving = self._attempt(again)
            self.checked = None
            if self._stopped:  # between the two
                return

    def _check(self, started: Started, ended: Ended, may_go_on: bool) -> Checked:
        if not ended.final_answer:
            return Checked(started.attempt_id, None)
        judgement = judged(self._checker, self._history, started.problem_id, started.attempt_id)
        again = may_go_on and judgement.verdict is Verdict.WRONG and not self._stopped
        return Checked(started.attempt_id, judgement, again)


def judged(checker: CheckerClient, history: History, problem_id: int, attempt_id: int) -> Judgement:
    """The verdict on an attempt that has a final answer, stored with it; a full disk costs the storing."""
    problem = history.problem(problem_id)
    attempt = next(one for one in problem.attempts if one.id == attempt_id)
    asked = wording(problem, attempt)
    found = checker.judge(asked, attempt.final_answer or "")
    if found.verdict is Verdict.UNDECIDED:
        others = [one for one in alike(problem, attempt) if one.final_answer and one.origin == BY_MODEL]
        if len(others) > 1:
            answers = [one.final_answer or "" for one in others]
            found = _agreement(checker, answers, others.index(attempt), asked) or found
    try:
        history.set_verdict(attempt_id, verdict=found.verdict, how=found.how, why=found.why)
    except StoreError as error:
        log.warning("the verdict on attempt %d was not stored: %s", attempt_id, error)
    return found


def _agreement(checker: CheckerClient, answers: list[str], place: int, asked: str) -> Judgement | None:
    """What it says of `answers[place]` how many of the attempts agree; None when nothing."""
    grouped = checker.group(answers, asked)
    ours = next(group for group in grouped.groups if place in group)
    largest = grouped.groups[0]
    if ours is largest or len(ours) == len(largest):
        return grouped.judgement
    return undecided(
        evidence.agreement(len(ours), len(answers)),
        say("asking.others-agree", n=len(largest), all=len(answers)),
    )
