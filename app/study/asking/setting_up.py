"""A story on its way through the reader: set up by the model, worked out by algebra, claimed or proposed."""

import logging
import time
from collections.abc import Generator

import msgspec

from app.store.errors import StoreError
from app.store.history import History
from app.store.rows import BY_SET_UP, INTERRUPTED
from app.store.text import storable
from app.study.algebra.client import CheckerClient
from app.study.algebra.protocol import Worked
from app.study.asking.by_algebra import Answered, as_stored
from app.study.asking.conversation import Turn
from app.study.asking.solving import FAILED, AnswerText, Ended, Event, Started
from app.study.asking.starter_refusal import REFUSAL
from app.study.asking.story import StoryReader, Written
from app.study.marking.verdict import Verdict
from app.study.reading.certainty import Sureness, is_certain, is_proposed
from engine.base.sentence import Sentence, say
from engine.client import EngineClient
from engine.wire.errors import EngineError
from engine.wire.protocol import FinishReason

log = logging.getLogger(__name__)

HOW = say("asking.by-set-up")
UNCERTAIN = say("asking.uncertain")


class SettingUp:
    """Iterate once: Started, then Answered where the story was set up, else the refusal's text; then Ended.

    What cannot be claimed is an Answered without an answer, whose set-up is a proposal.
    """

    thinking = ""
    checked = None  # nothing checks a set-up but the student

    def __init__(
        self,
        client: EngineClient,
        history: History,
        checker: CheckerClient,
        turn: Turn,
        *,
        model: str,
        private: bool = False,
    ) -> None:
        self._history, self._checker = history, checker
        self._turn = msgspec.structs.replace(turn, asked=storable(turn.asked))
        self._story = StoryReader(client, turn.asked, private=private)
        self.model = model
        self.answer = ""
        self.ended: Ended | None = None
        self._closing = False
        self._began = time.monotonic()

    @property
    def solving(self) -> "SettingUp":
        """The one attempt there is."""
        return self

    @property
    def question(self) -> str:
        """As it is stored."""
        return self._turn.asked

    def cancel(self, *, closing: bool = False) -> None:
        """Stop. From any thread, at any time; `closing`: the app ends, and offers it again."""
        self._closing = self._closing or closing
        self._story.cancel()

    def answer_now(self) -> None:
        """There is no thinking that could end."""

    def __iter__(self) -> Generator[Event | Answered, None, None]:
        self._checker.start()  # it loads while the model reads
        self._began = time.monotonic()
        try:
            problem_id = self._turn.problem_id
            if problem_id is None:
                problem_id = self._history.add_problem(self.question)
            attempt_id = self._history.start_attempt(
                problem_id, self.model, self._settings(), message_id=self._turn.message_id
            )
        except StoreError as error:
            self.ended = Ended(None, None, 0.0, 0.0, 0, error.sentence)
            yield self.ended
            return
        try:
            yield Started(problem_id, attempt_id)
            yield from self._read(attempt_id)
        finally:
            if self.ended is None:  # the caller left the iteration, or a bug of ours
                self.cancel()
                self._end(attempt_id, FinishReason.CANCELLED)
        assert self.ended is not None
        yield self.ended

    def _settings(self) -> dict[str, object]:
        return {"question": self.question} if self._turn.edited else {}

    def _read(self, attempt_id: int) -> Generator[Event | Answered, None, None]:
        try:
            written = [] if self._story.too_long else self._story.read()
        except EngineError as error:
            log.warning("attempt %d: %s: %s", attempt_id, error.kind, error)
            self._end(attempt_id, None, error.sentence)
            return
        if self._story.cancelled:
            self._end(attempt_id, FinishReason.CANCELLED)
            return
        worked = _worked(self._checker, self.question, written)
        n_tokens = sum(each.n_tokens for each in written)
        if worked is None:
            self.answer = REFUSAL
            yield AnswerText(REFUSAL, n_tokens)
            self._end(attempt_id, FinishReason.STOP, n_tokens=n_tokens)
            return
        answered = self._stored(attempt_id, worked, n_tokens)
        self.ended = Ended(FinishReason.STOP, None, answered.seconds, 0.0, n_tokens, answered.error)
        yield answered

    def _stored(self, attempt_id: int, worked: Worked, n_tokens: int) -> Answered:
        seconds = time.monotonic() - self._began
        error: Sentence | None = None
        try:
            stored = as_stored(worked, seconds, Verdict.UNDECIDED, HOW, worked.proof or UNCERTAIN, n_tokens)
            self._history.finish_worked(attempt_id, origin=BY_SET_UP, worked=stored)
        except StoreError as failure:
            log.warning("the set-up of attempt %d was not stored: %s", attempt_id, failure)
            error = failure.sentence
        return Answered(worked, seconds, attempt_id, error)

    def _end(
        self,
        attempt_id: int,
        reason: FinishReason | None,
        error: Sentence | None = None,
        n_tokens: int = 0,
    ) -> None:
        """Store the end of an attempt without a set-up."""
        seconds = time.monotonic() - self._began
        self.ended = Ended(reason, None, seconds, 0.0, n_tokens, error)
        cut = self._closing and reason is FinishReason.CANCELLED
        try:
            self._history.finish_attempt(
                attempt_id,
                thinking="",
                answer=self.answer,
                final_answer=None,
                reason=INTERRUPTED if cut else reason or FAILED,
                seconds=seconds,
                n_tokens=n_tokens,
            )
        except StoreError as failure:
            log.warning("attempt %d was not stored: %s", attempt_id, failure)
            self.ended = msgspec.structs.replace(self.ended, error=error or failure.sentence)


def _worked(checker: CheckerClient, question: str, written: list[Written]) -> Worked | None:
    """What follows from the first of `written`, or a proposal without an answer; None: it was not read."""
    if not written or not written[0].whole:
        return None
    first, *others = written
    worked = checker.work_set_up(question, [first.text, *(each.text for each in others)])
    if worked.set_up is None:
        return None
    sure = Sureness(first.mean, first.least, worked.set_up.agreeing, len(worked.set_up.doubts))
    if worked.answer is not None and is_certain(sure):
        return msgspec.structs.replace(worked, set_up=msgspec.structs.replace(worked.set_up, certain=True))
    if not is_proposed(sure):
        return None
    return Worked(worked.id, why=UNCERTAIN, set_up=worked.set_up)


def set_up_by_student(
    checker: CheckerClient, history: History, problem_id: int, asked: str, text: str,
    *, message_id: int | None = None, edited: bool = False,
) -> Answered:  # fmt: skip
    """Work a set-up that the student wrote, as an attempt of its own; without an answer nothing is stored."""
    began = time.monotonic()
    worked = checker.work_set_up(asked, [text])
    if worked.set_up is not None:
        own = msgspec.structs.replace(worked.set_up, origin="student", certain=worked.answer is not None)
        worked = msgspec.structs.replace(worked, set_up=own)
    seconds = time.monotonic() - began
    if worked.answer is None:
        return Answered(worked, seconds)
    try:
        attempt_id = history.add_answer(
            problem_id,
            {"question": asked} if edited else {},
            origin=BY_SET_UP,
            worked=as_stored(worked, seconds, Verdict.UNDECIDED, HOW, worked.proof or UNCERTAIN),
            message_id=message_id,
        )
    except StoreError as error:
        log.warning("a set-up of problem %d was not stored: %s", problem_id, error)
        return Answered(worked, seconds, None, error.sentence)
    return Answered(worked, seconds, attempt_id)
