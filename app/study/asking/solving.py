"""One question on its way through the engine: written down first, streamed, stored every second, finished."""

import logging
import time
from collections.abc import Generator, Iterator

import msgspec

from app.store.errors import StoreError
from app.store.history import History
from app.store.rows import INTERRUPTED
from app.store.text import storable
from app.study.answers.final_answer import final_answer
from app.study.asking.conversation import Turn
from app.study.asking.stream import Part, Piece, ThinkSplitter
from engine.base.sentence import Sentence
from engine.client import EngineClient, Generation
from engine.wire.errors import EngineError
from engine.wire.protocol import DEFAULT_SAMPLING, UNBOUNDED, Budget, Delta, Finished, FinishReason, Sampling

log = logging.getLogger(__name__)

STORE_SECONDS = 1.0  # what a crash may cost of an answer in progress
FAILED = "failed"  # stored as the reason when the engine could not go on


class Started(msgspec.Struct, frozen=True):
    """The question and the beginning of this attempt are in the history."""

    problem_id: int
    attempt_id: int


class Reading(msgspec.Struct, frozen=True):
    """The model has read `done` of the question's `total` tokens."""

    done: int
    total: int


class ThinkingText(msgspec.Struct, frozen=True):
    """More of the thinking; `n_tokens` were generated so far."""

    text: str
    n_tokens: int = 0


class AnswerText(msgspec.Struct, frozen=True):
    """More of the answer; `n_tokens` were generated so far."""

    text: str
    n_tokens: int = 0


class Ended(msgspec.Struct, frozen=True):
    """The last event, always.

    `error` is one sentence for the student when something failed: without a `reason` it was the engine,
    with one the answer is whole but could not be stored.
    """

    reason: FinishReason | None
    final_answer: str | None
    seconds: float
    thinking_seconds: float
    n_tokens: int
    error: Sentence | None


Event = Started | Reading | ThinkingText | AnswerText | Ended


class Solving:
    """Ask the loaded model what stands at `turn`, once, by iterating; nothing happens before.

    The model knows no system prompt. A turn without a problem writes one down first; with a seed of 0 it is
    the attempt's number. Leaving the iteration early is a cancel.
    """

    def __init__(
        self,
        client: EngineClient,
        history: History,
        turn: Turn,
        *,
        model: str,
        budget: Budget = UNBOUNDED,
        sampling: Sampling = DEFAULT_SAMPLING,
        private: bool = False,
    ) -> None:
        self._client, self._history = client, history
        self._turn = msgspec.structs.replace(turn, asked=storable(turn.asked))
        self.model = model
        self.ended: Ended | None = None  # the last event, after an iteration that was left early too
        self._budget, self._sampling = budget, sampling
        self._private = private
        self._attempt_id = 0
        self._texts = {Part.THINKING: "", Part.ANSWER: ""}
        self._generation: Generation | None = None
        self._cancelled = self._hurried = False
        self._closing = False

    @property
    def question(self) -> str:
        """As it is stored."""
        return self._turn.asked

    @property
    def thinking(self) -> str:
        """All of it so far."""
        return self._texts[Part.THINKING]

    @property
    def answer(self) -> str:
        """All of it so far."""
        return self._texts[Part.ANSWER]

    def cancel(self, *, closing: bool = False) -> None:
        """Stop; what is there is kept. From any thread, at any time.

        `closing`: the app ends, not the student's patience, so the attempt is stored as interrupted.
        """
        self._cancelled, self._closing = True, self._closing or closing
        if self._generation is not None:
            self._generation.cancel()

    def answer_now(self) -> None:
        """End the thinking, so that the answer follows. From any thread, at any time."""
        self._hurried = True
        if self._generation is not None:
            self._generation.answer_now()

    def __iter__(self) -> Generator[Event, None, None]:
        began = time.monotonic()
        try:
            problem_id = self._turn.problem_id
            if problem_id is None:
                problem_id = self._history.add_problem(self.question)
            self._attempt_id = self._history.start_attempt(
                problem_id, self.model, self._settings(), message_id=self._turn.message_id
            )
        except StoreError as error:
            self.ended = Ended(None, None, 0.0, 0.0, 0, error.sentence)
            yield self.ended
            return
        record = _Record(self._history, self._attempt_id, self._texts, began)
        try:
            yield Started(problem_id, self._attempt_id)
            yield from self._stream(record)
            self.ended = record.finish(interrupted=self._closing)
        finally:
            if self.ended is None:  # the caller left the iteration, or a bug of ours: what is there is kept
                self.cancel()
                record.abandon()
                self.ended = record.finish(interrupted=self._closing)
        yield self.ended

    def _settings(self) -> dict[str, object]:
        """What the attempt was made with: its own wording too, where that is not the one written down."""
        made: dict[str, object] = {"max_thinking": self._budget.max_thinking}
        return {**made, "question": self.question} if self._turn.edited else made

    def _stream(self, record: "_Record") -> Iterator[Event]:
        begun = self._turn.raw_begun()
        try:
            yield from record.begin(begun)
            # By itself another attempt is another answer, and each can be had again.
            seed = self._sampling.seed or self._attempt_id
            self._generation = self._client.generate(
                self._turn.messages(),
                msgspec.structs.replace(self._sampling, seed=seed),
                self._budget,
                begun=begun,
                private=self._private,
            )
            # What was asked before there was a generation to ask it of.
            if self._cancelled:
                self._generation.cancel()
            elif self._hurried:
                self._generation.answer_now()
            for event in self._generation:
                if isinstance(event, Delta):
                    yield from record.add(event)
                elif isinstance(event, Finished):
                    yield from record.end(event)
                elif event.stage == "prefill":
                    yield Reading(event.done, event.total)
        except EngineError as error:
            log.warning("attempt %d: %s: %s", record.attempt_id, error.kind, error)
            yield from record.fail(error.sentence)


class _Record:
    """What the attempt has come to so far, and when it was last stored."""

    def __init__(self, history: History, attempt_id: int, texts: dict[Part, str], began: float) -> None:
        self.attempt_id = attempt_id
        self.reason: FinishReason | None = None
        self._history = history
        self._began = self._stored = began
        self._splitter = ThinkSplitter()
        self._text = texts
        self._thinking_began: float | None = None
        self._thinking_ended: float | None = None
        self._n_tokens = 0
        self._error: Sentence | None = None

    def begin(self, text: str) -> Iterator[Event]:
        """What an earlier attempt had written, with which this one goes on."""
        yield from self._take(self._splitter.feed(text))

    def add(self, delta: Delta) -> Iterator[Event]:
        self._n_tokens = delta.n_tokens
        yield from self._take(self._splitter.feed(delta.text))
        if time.monotonic() - self._stored >= STORE_SECONDS:
            self._store()

    def end(self, finished: Finished) -> Iterator[Event]:
        self.reason, self._n_tokens = finished.reason, finished.n_tokens
        yield from self._take(self._splitter.close())

    def fail(self, error: Sentence) -> Iterator[Event]:
        self._error = error
        yield from self._take(self._splitter.close())

    def abandon(self) -> None:
        """Nobody listens any more."""
        self.reason = self.reason or FinishReason.CANCELLED
        for _ in self._take(self._splitter.close()):
            pass

    def finish(self, *, interrupted: bool) -> Ended:
        """Store the end; a full disk changes the sentence, not the answer."""
        cut = interrupted and self.reason is FinishReason.CANCELLED
        now = time.monotonic()
        thinking_seconds = 0.0
        if self._thinking_began is not None:
            thinking_seconds = (self._thinking_ended or now) - self._thinking_began
        ended = Ended(
            reason=self.reason,
            final_answer=final_answer(self._text[Part.ANSWER]),
            seconds=now - self._began,
            thinking_seconds=thinking_seconds,
            n_tokens=self._n_tokens,
            error=self._error,
        )
        try:
            self._history.finish_attempt(
                self.attempt_id,
                thinking=self._text[Part.THINKING],
                answer=self._text[Part.ANSWER],
                final_answer=ended.final_answer,
                reason=INTERRUPTED if cut else self.reason or FAILED,
                seconds=ended.seconds,
                thinking_seconds=thinking_seconds,
                n_tokens=self._n_tokens,
            )
        except StoreError as error:
            log.warning("attempt %d was not stored: %s", self.attempt_id, error)
            return msgspec.structs.replace(ended, error=self._error or error.sentence)
        return ended

    def _take(self, pieces: list[Piece]) -> Iterator[Event]:
        now = time.monotonic()
        for piece in pieces:
            self._text[piece.part] += piece.text
            if piece.part is Part.THINKING:
                self._thinking_began = self._thinking_began or now
                yield ThinkingText(piece.text, self._n_tokens)
            else:
                self._thinking_ended = self._thinking_ended or now
                yield AnswerText(piece.text, self._n_tokens)

    def _store(self) -> None:
        try:
            self._history.append(self.attempt_id, self._text[Part.THINKING], self._text[Part.ANSWER])
        except StoreError as error:  # the next second, or the end, tries again and says so
            log.warning("attempt %d: %s", self.attempt_id, error)
        self._stored = time.monotonic()
