"""A question goes to algebra first: what that proves is written down as an attempt of its own kind."""

import logging
import time

import msgspec

from app.store.errors import StoreError
from app.store.history import History
from app.store.rows import BY_ALGEBRA, BY_SET_UP, Attempt, WorkedAnswer
from app.study.algebra.client import CheckerClient
from app.study.algebra.protocol import Worked
from app.study.asking.working_sheet import working_sheet
from app.study.marking.verdict import Verdict
from engine.base.sentence import Sentence, say

log = logging.getLogger(__name__)

HOW = say("asking.by-algebra")


class Answered(msgspec.Struct, frozen=True):
    """What algebra has found, in `seconds`; without an answer nothing is stored.

    `error` says why an answer could not be stored; then `attempt_id` is None.
    """

    worked: Worked
    seconds: float
    attempt_id: int | None = None
    error: Sentence | None = None


def answered_by_algebra(
    checker: CheckerClient, history: History, problem_id: int, asked: str, *, edited: bool = False
) -> Answered:
    """Have `asked`, the problem's question or (`edited`) another wording of it, answered and stored."""
    began = time.monotonic()
    worked = checker.work(asked)
    seconds = time.monotonic() - began
    if worked.answer is None or worked.proof is None:
        return Answered(worked, seconds)
    try:
        attempt_id = history.add_answer(
            problem_id,
            {"question": asked} if edited else {},
            origin=BY_ALGEBRA,
            worked=as_stored(worked, seconds, Verdict.CORRECT, HOW, worked.proof),
        )
    except StoreError as error:
        log.warning("algebra's answer to problem %d was not stored: %s", problem_id, error)
        return Answered(worked, seconds, None, error.sentence)
    return Answered(worked, seconds, attempt_id)


def as_stored(
    worked: Worked,
    seconds: float,
    verdict: Verdict,
    how: Sentence,
    why: Sentence,
    n_tokens: int | None = None,
) -> WorkedAnswer:
    """What algebra found, as the history keeps it."""
    return WorkedAnswer(
        answer=working_sheet(worked, "en"),  # found by a search, told to a model that is asked about it
        final_answer=worked.final or None,
        working=msgspec.json.encode(worked).decode(),
        verdict=verdict,
        how=how,
        why=why,
        seconds=seconds,
        n_tokens=n_tokens,
    )


def kept_working(attempt: Attempt) -> Worked | None:
    """What algebra found, as it was stored; None where that cannot be read and has to be found anew."""
    if attempt.origin not in (BY_ALGEBRA, BY_SET_UP) or attempt.working is None:
        return None
    try:
        return msgspec.json.decode(attempt.working, type=Worked)
    except (msgspec.DecodeError, RecursionError):  # of another Homeroom, or somebody's file
        return None
