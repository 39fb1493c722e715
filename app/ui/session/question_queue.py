"""The queue of questions: one is being answered, others wait; each is stored at once."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import settings
from app.ui.kit.tasks import Job
from app.ui.session.algebra import Algebra
from app.ui.session.error_sentences import error_sentence
from app.ui.session.exchange import Exchange, Phase, Transcript
from app.ui.session.history import OpenHistory
from app.ui.session.lanes import Lanes
from app.ui.session.model import LoadedModel
from engine.base.moment import now_text

if TYPE_CHECKING:
    from app.store.history import History
    from app.store.pace import Pace
    from app.study.asking.attempts import Checked, CheckedSolving
    from app.study.asking.by_algebra import Answered
    from app.study.asking.setting_up import SettingUp
    from app.study.asking.solving import Event
    from engine.base.sentence import Sentence  # imported in the lanes: the window is there before them


class QuestionQueue(QObject):
    """Its methods are for the GUI thread; none of them waits."""

    changed = Signal()  # the live transcript has more
    live_changed = Signal()  # a question began, ended, or stands in the queue
    stored = Signal()  # the history has more of a problem
    begun = Signal(object)  # a Transcript that the student has just asked for
    usual = Signal(object)  # the Pace of such answers, or None
    answered = Signal(object)  # a Transcript that came to its end

    def __init__(
        self,
        data_dir: Path,
        chosen: settings.Settings,
        lanes: Lanes,
        algebra: Algebra,
        model: LoadedModel,
        history: OpenHistory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._data_dir, self._chosen = data_dir, chosen
        self._lanes, self._algebra, self._model, self._history = lanes, algebra, model, history
        self.underway: list[Transcript] = []  # the live one, then the queue
        self._solving: CheckedSolving | SettingUp | None = None
        self._job: Job | None = None
        self._reads = False  # what answers is a reader of stories

    @property
    def live(self) -> Transcript | None:
        return self.underway[0] if self.underway else None

    def exchange_of(self, problem_id: int) -> Exchange | None:
        """That of a problem which is being answered, or waits for it."""
        those = [one for one in self.underway if one.problem_id == problem_id]
        return those[0].exchange if those else None

    def ask(self, question: str, *, quick: bool = False, keep: bool = True) -> None:
        """A new problem. It is written down before anything else; without `keep`, in memory only."""
        exchange = Exchange(question, kept=keep)
        if all(one.exchange is None or one.exchange.kept for one in self.underway):
            self._history.forget_unkept()
        transcript = self._enqueue(exchange, Transcript(question, quick=quick, to_work=True))

        def made(problem_id: int) -> None:
            exchange.problem_id = transcript.problem_id = problem_id
            self._written(transcript)

        self._history.in_store(
            lambda history: history.add_problem(question, _topic_of(question)),
            made,
            lambda error: self._fail(transcript, error),
            keep=keep,
        )

    def follow_up(self, after: Transcript, content: str, *, quick: bool = False) -> None:
        """A question about the attempt `after`, which ended."""
        attempt_id = after.attempt_id
        assert attempt_id is not None
        keep = after.exchange is None or after.exchange.kept
        exchange = Exchange(content, after.problem_id, after=after, kept=keep)
        after.follow_ups.append(exchange)
        transcript = self._enqueue(exchange, Transcript(content, quick=quick))

        def made(message_id: int) -> None:
            exchange.message_id = message_id
            self._written(transcript)

        self._history.in_store(
            lambda history: history.add_message(attempt_id, content),
            made,
            lambda error: self._fail(transcript, error),
            keep=keep,
        )

    def again(self, exchange: Exchange, wording: str = "", *, quick: bool = False) -> None:
        """Another attempt at `exchange`, in its newest wording or in another one; what there is stays."""
        wording = wording or exchange.transcript.question
        made = Transcript(wording, quick=quick)
        worked = next((one for one in exchange.transcripts if one.question == wording and one.proven), None)
        if worked is not None and self._model.status.starter:
            return  # it would do no better
        made.to_work = exchange.after is None and worked is None
        self._written(self._enqueue(exchange, made, worked))

    def resume(self, transcript: Transcript) -> None:
        """Go on from where an attempt was cut; it stays as it is, and what follows is another one."""
        exchange = transcript.exchange
        assert exchange is not None
        made = Transcript(transcript.question, begun_from=transcript.attempt_id)
        self._written(self._enqueue(exchange, made))

    def stop(self, transcript: Transcript | None = None) -> None:
        """End a question under way or take it out of the queue; what there is of it stays."""
        transcript = transcript or self.live
        if transcript is None or transcript not in self.underway:
            return
        if transcript is self.live and self._solving is not None and transcript.phase is not Phase.CHECKING:
            self._solving.cancel()
            return
        if transcript.phase is Phase.CHECKING:
            assert self._job is not None
            self._job.cancel()
        else:  # it has not begun
            transcript.reason = "cancelled"
            if transcript is self.live and self._job is not None:
                self._job.cancel()
        self._end(transcript, transcript.error)

    def stop_all(self) -> None:
        """End every question under way, the last one first."""
        for transcript in reversed(list(self.underway)):
            self.stop(transcript)

    def answer_now(self) -> None:
        """End the thinking, so that the answer follows."""
        if self._solving is not None:
            self._solving.answer_now()

    def estimate(self, *, quick: bool) -> None:
        """Find out how long an answer usually takes."""
        model = self._model.status.name
        budget = self._chosen.get(settings.QUICK_THINKING if quick else settings.MAX_THINKING)

        def measured(history: "History") -> "Pace | None":
            return history.pace(model, budget)

        self._history.in_store(measured, self.usual.emit, lambda _: None)

    def close(self) -> bool:
        """Cancel what is under way, to be offered again at the next start; whether there was something."""
        solving = self._solving
        if solving is not None:
            solving.cancel(closing=True)  # before the job, which leaves it as if the student had stopped it
        if self._job is not None:
            self._job.cancel()
        return solving is not None

    def _enqueue(
        self, exchange: Exchange, transcript: Transcript, worked: Transcript | None = None
    ) -> Transcript:
        self._history.open()  # it may be asked before the window's own start
        self._model.start()
        transcript.created = now_text()
        transcript.model = self._model.status.name
        if worked is not None:
            exchange.explain(worked, transcript)
        else:
            exchange.add(transcript)
        self.underway.append(transcript)
        transcript.phase = Phase.WORKING if transcript.to_work else self._waiting_phase(transcript)
        if self._model.unloaded:
            self._model.load()
        self.begun.emit(transcript)
        self.live_changed.emit()
        return transcript

    def _written(self, transcript: Transcript) -> None:
        """The question is in the history."""
        transcript.problem_id = transcript.exchange.problem_id if transcript.exchange else None
        self.stored.emit()
        self.live_changed.emit()
        if transcript.to_work:
            self._algebra.answer(
                transcript,
                lambda answered: self._answered(transcript, answered),
                lambda _: self._go_on(transcript),  # algebra is no reason not to ask the model
            )
        else:
            self._next()

    def _answered(self, transcript: Transcript, answered: "Answered") -> None:
        """Algebra has had its turn."""
        from app.study.asking.shown_answer import model_explains  # imported by then, in algebra's lane

        transcript.meant = answered.worked.meant
        if answered.worked.answer is not None:
            transcript.take_answered(answered)
            if transcript not in self.underway:  # stopped meanwhile; here it is all the same
                self.changed.emit()
                return
            starter = self._model.status.starter
            if not model_explains(self._chosen, answered=True, starter=starter):
                transcript.seconds = answered.seconds
                self._end(transcript, answered.error)
                return
        self._go_on(transcript)

    def _go_on(self, transcript: Transcript) -> None:
        """To the model."""
        transcript.to_work = False
        if transcript in self.underway:
            transcript.phase = self._waiting_phase(transcript)
            self.changed.emit()
        self._next()

    def _waiting_phase(self, transcript: Transcript) -> Phase:
        if transcript is not self.live:
            return Phase.QUEUED
        return Phase.READING if self._model.ready else Phase.WAITING

    def _next(self) -> None:
        """Begin the first of the queue, once it is written down."""
        live = self.live
        if live is None or self._job is not None or live.problem_id is None or live.to_work:
            return
        exchange = live.exchange
        assert exchange is not None
        if (
            exchange.after is not None and exchange.message_id is None
        ):  # the follow-up is not written down yet
            return
        if live.phase is Phase.QUEUED:
            live.phase = Phase.READING if self._model.ready else Phase.WAITING
        self._job = self._lanes.engine.stream(
            lambda: self._solve(live),
            lambda events: self._events(live, events),
            lambda error: self._fail(self._current(live), error),
        )
        self.live_changed.emit()

    def _solve(self, transcript: Transcript) -> "Iterator[Event | Checked | Answered]":
        """In the engine's lane."""
        from app.study.asking.attempts import Checked
        from app.study.asking.conversation import turn_at

        assert transcript.problem_id is not None
        assert transcript.exchange is not None
        kept = transcript.exchange.kept
        tutor, history = self._model.tutor(), self._history.where(kept=kept)
        if transcript.proven is not None and tutor.starter:  # loaded since it was asked
            yield Checked(transcript.attempt_id or 0, None)
            return
        problem = history.problem(transcript.problem_id)
        begun = next((one for one in problem.attempts if one.id == transcript.begun_from), None)
        turn = turn_at(problem, transcript.exchange.message_id, asked=transcript.question, begun=begun)
        solving = tutor.solving(history, turn, quick=transcript.quick, private=not kept)
        self._solving, self._reads = solving, tutor.reader
        try:
            yield from solving
        finally:
            self._solving = None

    def _events(self, transcript: Transcript, events: "list[Event | Checked | Answered]") -> None:
        from app.study.asking.attempts import Checked
        from app.study.asking.by_algebra import Answered
        from app.study.asking.solving import Ended, Started

        for event in events:
            transcript = self._current(transcript)
            if isinstance(event, Started):
                transcript.begin(event.attempt_id, self._model.status.name)
            elif isinstance(event, Checked):
                transcript.take_judgement(event.judgement)
                if event.again:
                    self._once_more(transcript)
                else:
                    self._end(transcript, transcript.error)
            elif isinstance(event, Answered):
                transcript.take_answered(event)
            else:
                transcript.take(event)
                # It could not even begin, or a reader has ended, whose work nothing checks.
                if isinstance(event, Ended) and (transcript.attempt_id is None or self._reads):
                    self._end(transcript, event.error)
        self.changed.emit()

    def _current(self, transcript: Transcript) -> Transcript:
        """The attempt that the stream of `transcript` has come to."""
        return transcript if transcript.live or self.live is None else self.live

    def _once_more(self, wrong: Transcript) -> None:
        """What is wrong stays; the stream goes on with another attempt."""
        exchange = wrong.exchange
        assert exchange is not None
        wrong.phase = Phase.ENDED
        again = Transcript(
            wrong.question,
            created=wrong.created,
            model=wrong.model,
            quick=wrong.quick,
            answered=wrong.answered,
        )
        again.phase = Phase.READING
        exchange.add(again)
        self.underway[0] = again
        self.live_changed.emit()

    def _fail(self, transcript: Transcript, error: Exception) -> None:
        self._end(transcript, error_sentence(error, self._data_dir))

    def _end(self, transcript: Transcript, error: "Sentence | str | None" = None) -> None:
        transcript.phase, transcript.error, transcript.to_work = Phase.ENDED, error, False
        if transcript not in self.underway:
            return
        if transcript is self.live:
            self._job = None
        self.underway.remove(transcript)
        self.changed.emit()
        self.live_changed.emit()
        self.answered.emit(transcript)
        self.stored.emit()
        self._next()


def _topic_of(question: str) -> str:
    from app.study.asking.topics import topic_of  # in the store's lane

    return topic_of(question)
