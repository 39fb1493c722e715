"""A problem as the window shows it: exchanges of a question and attempts; each attempt may be followed up."""

from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.rows import Attempt, Problem
    from app.study.asking.solving import Event
    from app.study.marking.verdict import Judgement
    from engine.base.sentence import Sentence


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
    error: "Sentence | str | None" = None
    verdict: str | None = None  # None: not checked, or not yet
    how: "Sentence | str | None" = None
    why: "Sentence | str | None" = None
    seconds: float | None = None
    thinking_seconds: float | None = None
    n_tokens: int | None = None
    prompt_done: int = 0
    prompt_total: int = 0
    began: float = 0.0  # monotonic, when the thinking began
    first: float = 0.0  # monotonic, when the first token came
    quick: bool = False
    begun_from: int | None = None  # the attempt that this one goes on with
    exchange: "Exchange | None" = field(default=None, repr=False)
    follow_ups: "list[Exchange]" = field(default_factory=list, repr=False)

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

    def take(self, event: "Event") -> None:
        """Grow by what the engine has read, thought or written, or end with it: the check follows."""
        from app.study.asking.solving import AnswerText, Ended, Reading, ThinkingText

        match event:
            case Reading():
                self.prompt_done, self.prompt_total = event.done, event.total
            case ThinkingText():
                if self.phase is not Phase.THINKING:
                    self.phase, self.began = Phase.THINKING, monotonic()
                self.thinking += event.text
                self._count(event.n_tokens)
            case AnswerText():
                if self.phase is Phase.THINKING:
                    self.thinking_seconds = monotonic() - self.began
                self.phase = Phase.ANSWERING
                self.answer += event.text
                self._count(event.n_tokens)
            case Ended():
                self.final_answer, self.reason, self.error = event.final_answer, event.reason, event.error
                self.seconds, self.n_tokens = event.seconds, event.n_tokens
                self.thinking_seconds = event.thinking_seconds
                self.phase = Phase.CHECKING

    def _count(self, n_tokens: int) -> None:
        if n_tokens and not self.n_tokens:
            self.first = monotonic()
        self.n_tokens = n_tokens

    def take_judgement(self, judgement: "Judgement | None") -> None:
        """What the checker found; None: there was nothing to check."""
        if judgement is not None:
            self.verdict = judgement.verdict
            self.how, self.why = judgement.how, judgement.why

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


@dataclass(eq=False)
class Exchange:
    """The problem's question, or (`message_id`) a follow-up on the attempt `after`; the attempts at it."""

    question: str  # as it is written down
    problem_id: int | None = None
    message_id: int | None = None
    after: Transcript | None = None
    kept: bool = True  # in the student's history; else in memory only
    transcripts: list[Transcript] = field(default_factory=list)
    shown: int = 0

    @property
    def transcript(self) -> Transcript:
        """The attempt that is shown."""
        return self.transcripts[self.shown]

    @property
    def root(self) -> "Exchange":
        """The first exchange of the same problem."""
        exchange = self
        while exchange.after is not None and exchange.after.exchange is not None:
            exchange = exchange.after.exchange
        return exchange

    def add(self, transcript: Transcript) -> None:
        """One more attempt, which is shown from now on."""
        if self.transcripts and self.transcripts[0].attempt_id is None and not self.transcripts[0].live:
            self.transcripts.clear()  # it stood for "not answered yet"
        transcript.exchange = self
        transcript.problem_id = self.problem_id
        self.transcripts.append(transcript)
        self.shown = len(self.transcripts) - 1

    def path(self) -> "list[Exchange]":
        """This exchange and those that follow the attempts shown."""
        exchanges = [self]
        while exchanges[-1].transcript.follow_ups:
            exchanges.append(exchanges[-1].transcript.follow_ups[-1])
        return exchanges


def read(problem: "Problem") -> Exchange:
    """The first exchange of a stored problem; every exchange shows its newest attempt."""
    from app.study.asking.conversation import wording

    root = Exchange(problem.question, problem.id)
    exchanges: dict[int | None, Exchange] = {None: root}
    for message in problem.messages:
        exchanges[message.id] = Exchange(message.content, problem.id, message.id)
    made = {}
    for attempt in problem.attempts:
        made[attempt.id] = stored(attempt, wording(problem, attempt))
        exchanges[attempt.message_id].add(made[attempt.id])
    for message in problem.messages:
        exchanges[message.id].after = made[message.attempt_id]
        made[message.attempt_id].follow_ups.append(exchanges[message.id])
    for exchange in exchanges.values():
        if not exchange.transcripts:
            nothing = Transcript(exchange.question, created=problem.created, phase=Phase.ENDED)
            exchange.add(nothing)
    return root


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
        how=attempt.how,
        why=attempt.why,
        seconds=attempt.seconds,
        thinking_seconds=attempt.thinking_seconds,
        n_tokens=attempt.n_tokens,
    )
