"""What the window shows of one attempt: the same for one under way and one read from the history."""

from dataclasses import dataclass
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.rows import Problem


class Phase(StrEnum):
    WAITING = "waiting"  # for the model to load
    READING = "reading"
    THINKING = "thinking"
    ANSWERING = "answering"
    ENDED = "ended"


@dataclass
class Transcript:
    """One attempt; seconds are what the engine took, or None where they were never stored."""

    question: str
    problem_id: int | None = None
    created: str = ""  # ISO 8601 UTC
    model: str = ""
    phase: Phase = Phase.WAITING
    thinking: str = ""
    answer: str = ""
    final_answer: str | None = None
    reason: str | None = None
    error: str | None = None
    seconds: float | None = None
    thinking_seconds: float | None = None
    n_tokens: int | None = None
    prompt_done: int = 0
    prompt_total: int = 0
    began: float = 0.0  # monotonic, when the engine was asked

    @property
    def live(self) -> bool:
        return self.phase is not Phase.ENDED

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
    return made
