"""What the window shows of one attempt: the same for one under way and one read from the history."""

from dataclasses import dataclass
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.rows import Problem
    from app.study.checker.verdict import Judgement


class Phase(StrEnum):
    WAITING = "waiting"  # for the model to load
    READING = "reading"
    THINKING = "thinking"
    ANSWERING = "answering"
    CHECKING = "checking"
    ENDED = "ended"


@dataclass
class Transcript:
    """One attempt; seconds are what the engine took, or None where they were never stored."""

    question: str
    problem_id: int | None = None
    attempt_id: int | None = None
    created: str = ""  # ISO 8601 UTC
    model: str = ""
    phase: Phase = Phase.WAITING
    thinking: str = ""
    answer: str = ""
    final_answer: str | None = None
    reason: str | None = None
    error: str | None = None
    verdict: str | None = None  # None: not checked, or not yet
    how: str = ""
    why: str = ""
    seconds: float | None = None
    thinking_seconds: float | None = None
    n_tokens: int | None = None
    prompt_done: int = 0
    prompt_total: int = 0
    tries: int = 1  # attempts since it was asked: one that is wrong is followed by another
    began: float = 0.0  # monotonic, when the engine was asked

    @property
    def live(self) -> bool:
        return self.phase is not Phase.ENDED

    def begin(self, attempt_id: int, model: str) -> None:
        """An attempt begins: the first, or one in place of what was wrong."""
        if self.attempt_id is not None:
            self.tries += 1
        self.attempt_id, self.model, self.phase = attempt_id, model, Phase.READING
        self.thinking = self.answer = self.how = self.why = ""
        self.final_answer = self.reason = self.error = self.verdict = None
        self.seconds = self.thinking_seconds = self.n_tokens = None
        self.prompt_done = self.prompt_total = 0

    def take_judgement(self, judgement: "Judgement | None") -> None:
        """What the checker found; None: there was nothing to check."""
        if judgement is not None:
            self.verdict, self.how, self.why = judgement.verdict, judgement.how, judgement.why

    def thought_for(self) -> float | None:
        """Seconds of thinking, so far or in all."""
        if self.phase is Phase.THINKING:
            return monotonic() - self.began
        return self.thinking_seconds

    def tokens_per_second(self) -> float | None:
        return self.n_tokens / self.seconds if self.n_tokens and self.seconds else None


def stored(problem: "Problem") -> Transcript:
    """The newest attempt of `problem`, or none at all if it was never answered."""
    made = Transcript(problem.question, problem.id, problem.created, phase=Phase.ENDED)
    if problem.attempts:
        attempt = problem.attempts[-1]
        made.created, made.model = attempt.created, attempt.model
        made.thinking, made.answer, made.final_answer = attempt.thinking, attempt.answer, attempt.final_answer
        made.reason, made.seconds, made.n_tokens = attempt.reason, attempt.seconds, attempt.n_tokens
        made.thinking_seconds = attempt.thinking_seconds
        made.attempt_id, made.verdict = attempt.id, attempt.verdict
        made.how, made.why = attempt.how or "", attempt.why or ""
    return made
