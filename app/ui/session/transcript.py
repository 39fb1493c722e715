"""What the window shows of one attempt: the same for one under way and one read from the history."""

from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.rows import Attempt
    from app.study.marking.verdict import Judgement
    from app.ui.session.turns import Turn


class Phase(StrEnum):
    QUEUED = "queued"  # behind another question
    WAITING = "waiting"  # for the model to load
    READING = "reading"
    THINKING = "thinking"
    ANSWERING = "answering"
    CHECKING = "checking"
    ENDED = "ended"


@dataclass(eq=False)
class Transcript:
    """One attempt; seconds are what the engine took, or None where they were never stored."""

    question: str  # as this attempt was asked
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
    began: float = 0.0  # monotonic, when the thinking began
    first: float = 0.0  # monotonic, when the first token came
    quick: bool = False
    begun_from: int | None = None  # the attempt that this one goes on with
    turn: "Turn | None" = field(default=None, repr=False)
    follow_ups: "list[Turn]" = field(default_factory=list, repr=False)

    @property
    def live(self) -> bool:
        return self.phase is not Phase.ENDED

    @property
    def resumable(self) -> bool:
        """Whether the model could go on from where it stopped."""
        cut = self.reason in ("cancelled", "interrupted", "length", "failed")
        return not self.live and cut and self.attempt_id is not None and bool(self.thinking or self.answer)

    def begin(self, attempt_id: int, model: str) -> None:
        """The engine has begun."""
        self.attempt_id, self.model, self.phase = attempt_id, model, Phase.READING

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
        """So far or in all; of a live one only what is being generated counts."""
        seconds = self.seconds
        if self.phase in (Phase.THINKING, Phase.ANSWERING):
            seconds = monotonic() - self.first
        return self.n_tokens / seconds if self.n_tokens and seconds else None


def stored(attempt: "Attempt", question: str) -> Transcript:
    """An attempt of the history, which was asked as `question`."""
    return Transcript(
        question,
        attempt.problem_id,
        attempt.id,
        created=attempt.created,
        model=attempt.model,
        phase=Phase.ENDED,
        thinking=attempt.thinking,
        answer=attempt.answer,
        final_answer=attempt.final_answer,
        reason=attempt.reason,
        verdict=attempt.verdict,
        how=attempt.how or "",
        why=attempt.why or "",
        seconds=attempt.seconds,
        thinking_seconds=attempt.thinking_seconds,
        n_tokens=attempt.n_tokens,
    )
