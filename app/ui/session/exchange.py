"""A problem as the window shows it: exchanges of a question and attempts; each attempt may be followed up."""

from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.rows import Attempt, Problem
    from app.study.algebra.protocol import ShownSetUp, Worked
    from app.study.asking.by_algebra import Answered
    from app.study.asking.solving import Event
    from app.study.marking.verdict import Judgement
    from engine.base.sentence import Sentence


class Phase(StrEnum):
    WORKING = "working"  # by algebra, before a model is asked
    QUEUED = "queued"  # behind another question
    WAITING = "waiting"  # for the model to load
    READING = "reading"
    THINKING = "thinking"
    ANSWERING = "answering"
    CHECKING = "checking"
    ENDED = "ended"


@dataclass(eq=False)
class Transcript:
    """One attempt; seconds are what the engine took, or None where they were never stored.

    `answered` is what algebra found for the same question; where no model was asked, that is all there is.
    """

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
    answered: "Answered | None" = None
    to_work: bool = False  # algebra is asked first
    meant: str = ""  # another wording, which may have been meant and would be read
    exchange: "Exchange | None" = field(default=None, repr=False)
    follow_ups: "list[Exchange]" = field(default_factory=list, repr=False)

    @property
    def live(self) -> bool:
        return self.phase is not Phase.ENDED

    @property
    def worked(self) -> "Worked | None":
        """Algebra's answer, if it has one that can be shown."""
        worked = self.answered.worked if self.answered is not None else None
        return worked if worked is not None and worked.answer is not None else None

    @property
    def proven(self) -> "Worked | None":
        """Algebra's answer to the question itself, not to a set-up of it."""
        return self.worked if self.set_up is None else None

    @property
    def set_up(self) -> "ShownSetUp | None":
        """The set-up that the answer follows from, or one that is only proposed."""
        return self.answered.worked.set_up if self.answered is not None else None

    @property
    def working_lost(self) -> bool:
        """Algebra has answered, and what is stored of it cannot be read any more."""
        return self.answered is not None and self.worked is None and self.set_up is None

    @property
    def by_algebra_alone(self) -> bool:
        """No model was asked."""
        if self.answered is None or self.set_up is not None:
            return False
        return self.attempt_id == self.answered.attempt_id and not self.answer

    @property
    def has_answer(self) -> bool:
        return bool(self.answer) or self.worked is not None or self.set_up is not None

    @property
    def result(self) -> str:
        """The answer that is shown, as TeX: algebra's, else the model's unless that is wrong; else empty."""
        if self.worked is not None:
            return self.worked.final
        return "" if self.verdict == "wrong" else self.final_answer or ""

    @property
    def resumable(self) -> bool:
        """Whether the model could go on from where it stopped."""
        cut = self.reason in ("cancelled", "interrupted", "length", "failed")
        return not self.live and cut and self.attempt_id is not None and bool(self.thinking or self.answer)

    def take_answered(self, answered: "Answered") -> None:
        """Algebra has answered; a model may still explain."""
        self.answered, self.attempt_id = answered, answered.attempt_id
        self.error, self.reason = answered.error, "stop"

    def take_working(self, worked: "Worked") -> None:
        """The same question, worked in another way."""
        from msgspec.structs import replace

        assert self.answered is not None
        self.answered = replace(self.answered, worked=worked)

    def begin(self, attempt_id: int, model: str) -> None:
        """The engine has begun."""
        self.attempt_id, self.model, self.phase = attempt_id, model, Phase.READING
        self.reason = None

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

    def explain(self, worked: Transcript, transcript: Transcript) -> None:
        """`transcript` will have a model's words for what algebra `worked` out: it stands in its place."""
        transcript.answered = worked.answered
        if worked.by_algebra_alone and not worked.follow_ups:
            self.transcripts.remove(worked)
        self.add(transcript)

    def path(self) -> "list[Exchange]":
        """This exchange and those that follow the attempts shown."""
        exchanges = [self]
        while exchanges[-1].transcript.follow_ups:
            exchanges.append(exchanges[-1].transcript.follow_ups[-1])
        return exchanges


def read(problem: "Problem") -> Exchange:
    """The first exchange of a stored problem; every exchange shows its newest attempt."""
    from app.store.rows import BY_ALGEBRA, BY_MODEL, BY_SET_UP
    from app.study.asking.conversation import alike, wording

    root = Exchange(problem.question, problem.id)
    exchanges: dict[int | None, Exchange] = {None: root}
    for message in problem.messages:
        exchanges[message.id] = Exchange(message.content, problem.id, message.id)
    made = {}
    by_algebra = {
        wording(problem, attempt): _answered(attempt)
        for attempt in problem.attempts
        if attempt.origin == BY_ALGEBRA
    }
    followed = {message.attempt_id for message in problem.messages}
    for attempt in problem.attempts:
        asked = wording(problem, attempt)
        answered = by_algebra.get(asked) if attempt.message_id is None else None
        if attempt.origin == BY_SET_UP:
            answered = _answered(attempt)
        made[attempt.id] = stored(attempt, asked, answered)
        explained = attempt.origin == BY_ALGEBRA and any(
            one.origin == BY_MODEL for one in alike(problem, attempt)
        )
        if not explained or attempt.id in followed:  # else it stands with the model's words
            exchanges[attempt.message_id].add(made[attempt.id])
    for message in problem.messages:
        exchanges[message.id].after = made[message.attempt_id]
        made[message.attempt_id].follow_ups.append(exchanges[message.id])
    for exchange in exchanges.values():
        if not exchange.transcripts:
            nothing = Transcript(exchange.question, created=problem.created, phase=Phase.ENDED)
            exchange.add(nothing)
    return root


def _answered(attempt: "Attempt") -> "Answered":
    from app.study.algebra.protocol import Worked
    from app.study.asking.by_algebra import Answered, kept_working

    return Answered(kept_working(attempt) or Worked(0), attempt.seconds or 0.0, attempt.id)


def stored(attempt: "Attempt", question: str, answered: "Answered | None" = None) -> Transcript:
    """An attempt of the history, which was asked as `question`; `answered`: what algebra found for that."""
    if answered is not None and answered.attempt_id == attempt.id:
        return Transcript(
            question,
            answered=answered,
            problem_id=attempt.problem_id,
            attempt_id=attempt.id,
            created=attempt.created,
            model=attempt.model,
            phase=Phase.ENDED,
            reason=attempt.reason,
            seconds=attempt.seconds,
        )
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
        answered=answered,
    )
