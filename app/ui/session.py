"""The model that is loaded and the one question under way; all that is slow happens in two lanes."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app import settings
from app.ui.tasks import Job, Lane
from app.ui.transcript import Phase, Transcript, stored

if TYPE_CHECKING:  # imported in the lanes: the window is there before them
    from app.store.history import History
    from app.study.checked import Checked, CheckedSolving
    from app.study.solving import Ended, Event
    from app.study.tutor import ReadyModel, Tutor

log = logging.getLogger(__name__)
T = TypeVar("T")

LISTED = 5000  # problems in the list
ENGINE_SECONDS = 3.0  # for the attempt under way to stop; then its worker is ended
STORE_SECONDS = 30.0  # for what was asked of it: a disk that others write to may take long to sync


class ModelState(StrEnum):
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class Model:
    """What there is to say of the model; `progress` is a fraction, `error` one sentence."""

    state: ModelState = ModelState.LOADING
    name: str = ""
    kind: str = ""
    progress: float = 0.0
    error: str = ""


class NoModelInstalled(Exception):
    """There is nothing to load."""


class Session(QObject):
    """Owns history, tutor and lanes. Its methods are for the GUI thread; none of them waits, but `close`."""

    model_changed = Signal()
    problems_changed = Signal(list)  # of ProblemSummary
    changed = Signal()  # the live transcript has more
    live_changed = Signal()  # a question began or ended
    opened = Signal(object)  # the Transcript that `open` asked for
    history_refused = Signal(str)  # it cannot be opened: nothing can be asked, and why
    failed = Signal(str)  # a sentence

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.model = Model()
        self.live: Transcript | None = None
        self._history: History | None = None
        self._tutor: Tutor | None = None
        self._solving: CheckedSolving | None = None
        self._load_failure: Exception | None = None
        self._started = False
        self._job: Job | None = None
        self._reading: Job | None = None
        self._store = Lane("store", self)
        self._engine = Lane("engine", self)
        for lane in (self._store, self._engine):
            lane.failed.connect(lambda error: self.failed.emit(self.sentence(error)))

    def start(self) -> None:
        """Open the history and load the model; a second call does nothing."""
        if self._started:
            return
        self._started = True
        self._store.run(self._open_history, self._list, lambda e: self.history_refused.emit(self.sentence(e)))
        self.load()

    def load(self) -> None:
        """Load the default model, or try it again."""
        self.model = Model()
        self.model_changed.emit()
        self._engine.run(self._load, self._loaded, self._not_loaded)

    def ask(self, question: str, problem_id: int | None = None) -> None:
        """Answer `question`; with `problem_id`, once more. It is written down before anything else."""
        if self.live is not None:
            return
        self.start()
        ready = self.model.state is ModelState.READY
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        self.live = transcript = Transcript(question, problem_id, created=now, model=self.model.name)
        transcript.phase = Phase.READING if ready else Phase.WAITING
        self.live_changed.emit()
        if self.model.state is ModelState.FAILED:
            self.load()
        if problem_id is None:
            self._in_store(
                lambda history: history.add_problem(question),
                lambda made: self._asked(transcript, made),
                lambda error: self._end(transcript, self.sentence(error)),
            )
        else:
            self._asked(transcript, problem_id)

    def stop(self) -> None:
        """End the question under way; what there is of it stays."""
        if self.live is None:
            return
        if self._solving is not None:
            self._solving.cancel()
        else:  # it has not begun
            self.live.reason = "cancelled"
            if self._job is not None:
                self._job.cancel()
            self._end(self.live)

    def answer_now(self) -> None:
        """End the thinking, so that the answer follows."""
        if self._solving is not None:
            self._solving.answer_now()

    def open(self, problem_id: int) -> None:
        """Read a problem; only the newest request is answered."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self.live is not None and self.live.problem_id == problem_id:
            self.opened.emit(self.live)
        else:
            self._reading = self._in_store(
                lambda history: history.problem(problem_id), lambda problem: self.opened.emit(stored(problem))
            )

    def delete(self, problem_id: int) -> None:
        self._in_store(lambda history: history.delete(problem_id), lambda _: self._refresh())

    def restore(self, problem_id: int) -> None:
        self._in_store(lambda history: history.restore(problem_id), lambda _: self._refresh())

    def close(self) -> None:
        """Store the attempt under way and end the worker; moments, but for a disk that lets one wait."""
        if self._job is not None:
            self._job.cancel()
        if self._solving is not None:
            self._solving.cancel()
        elif self._tutor is not None:  # it may be loading, and a load is not cancelled but ended
            self._tutor.close()
        ended = self._engine.close(ENGINE_SECONDS, drop=True)
        if self._tutor is not None:
            self._tutor.close()
        if not ended:
            self._engine.close(STORE_SECONDS, drop=True)  # it may be storing the end
        self._store.run(self._close_history)
        self._store.close(STORE_SECONDS)

    def sentence(self, error: Exception) -> str:
        """What to tell the student of `error`."""
        from app.study.tutor import sentence

        if isinstance(error, NoModelInstalled):
            folder = settings.models_dir(self.data_dir)
            return self.tr("No model is installed: put a .gguf file into {0} and try again.").format(folder)
        return sentence(error) or self.tr(
            "Something went wrong inside Homeroom. What was finished is kept; the log in {0} says more."
        ).format(self.data_dir)

    # In the engine's lane

    def _load(self) -> "ReadyModel":
        from app.models import installed
        from app.study.tutor import Tutor

        self._load_failure = None
        try:
            model = installed.default(self.data_dir)
            if model is None:
                raise NoModelInstalled
            if self._tutor is None:
                self._tutor = Tutor(self.data_dir)
            return self._tutor.load(
                model.path, lambda done, total: self._engine.post(lambda: self._progress(done, total))
            )
        except Exception as error:
            self._load_failure = error  # a question may be waiting in the lane already
            raise

    def _solve(self, transcript: Transcript) -> "Iterator[Event | Checked]":
        if self._load_failure is not None:
            raise self._load_failure
        assert self._tutor is not None
        assert self._history is not None, "the question is in it"
        solving = self._tutor.solving(self._history, transcript.question, transcript.problem_id)
        self._solving = solving
        try:
            yield from solving
        finally:
            self._solving = None

    # In the store's lane

    def _open_history(self) -> list[object]:
        from app.store.history import History

        self._history = History(settings.history_file(self.data_dir))
        return list(self._history.problems(LISTED))

    def _close_history(self) -> None:
        if self._history is not None:
            self._history.close()

    def _in_store(
        self,
        function: "Callable[[History], T]",
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        def call() -> T:
            assert self._history is not None, "nothing is asked of a history that was refused"
            return function(self._history)

        return self._store.run(call, done, failed)

    # Back in the GUI thread

    def _list(self, problems: list[object]) -> None:
        self.problems_changed.emit(problems)

    def _refresh(self) -> None:
        self._in_store(lambda history: list[object](history.problems(LISTED)), self._list)

    def _progress(self, done: int, total: int) -> None:
        self.model = Model(progress=done / total if total else 0.0)
        self.model_changed.emit()

    def _loaded(self, ready: "ReadyModel") -> None:
        self.model = Model(ModelState.READY, ready.name, ready.kind, 1.0)
        self.model_changed.emit()

    def _not_loaded(self, error: Exception) -> None:
        self.model = Model(ModelState.FAILED, error=self.sentence(error))
        self.model_changed.emit()

    def _asked(self, transcript: Transcript, problem_id: int) -> None:
        transcript.problem_id = problem_id
        self._refresh()
        self.live_changed.emit()
        if transcript.live:  # not stopped meanwhile
            self._job = self._engine.stream(
                lambda: self._solve(transcript),
                lambda events: self._events(transcript, events),
                lambda error: self._end(transcript, self.sentence(error)),
            )

    def _events(self, transcript: Transcript, events: "list[Event | Checked]") -> None:
        from app.study.checked import Checked
        from app.study.solving import AnswerText, Ended, Reading, Started, ThinkingText

        for event in events:
            match event:
                case Started():
                    transcript.begin(event.attempt_id, self.model.name)
                case Reading():
                    transcript.prompt_done, transcript.prompt_total = event.done, event.total
                case ThinkingText():
                    if transcript.phase is not Phase.THINKING:
                        transcript.phase, transcript.began = Phase.THINKING, monotonic()
                    transcript.thinking += event.text
                case AnswerText():
                    if transcript.phase is Phase.THINKING:
                        transcript.thinking_seconds = monotonic() - transcript.began
                    transcript.phase = Phase.ANSWERING
                    transcript.answer += event.text
                case Ended():
                    self._take(transcript, event)
                case Checked():
                    transcript.take_judgement(event.judgement)
                    if not event.again:
                        self._end(transcript, transcript.error)
        self.changed.emit()

    def _take(self, transcript: Transcript, ended: "Ended") -> None:
        transcript.final_answer, transcript.reason = ended.final_answer, ended.reason
        transcript.seconds, transcript.n_tokens = ended.seconds, ended.n_tokens
        transcript.thinking_seconds = ended.thinking_seconds
        transcript.phase, transcript.error = Phase.CHECKING, ended.error
        if transcript.attempt_id is None:  # it could not even begin
            self._end(transcript, ended.error)

    def _end(self, transcript: Transcript, error: str | None = None) -> None:
        transcript.phase, transcript.error = Phase.ENDED, error
        if self.live is transcript:
            self.live = self._job = None
            self.changed.emit()
            self.live_changed.emit()
            self._refresh()
