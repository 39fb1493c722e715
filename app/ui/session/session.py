"""The model that is loaded and the history that is open; all that is slow happens in three lanes."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app import settings
from app.ui.kit.sentences import told
from app.ui.kit.tasks import Job, Lane
from app.ui.session import draft
from app.ui.session.exchange import Transcript, read
from app.ui.session.problem_list import ProblemList
from app.ui.session.question_queue import QuestionQueue

if TYPE_CHECKING:  # imported in the lanes: the window is there before them
    from app.store.history import History
    from app.study.asking.tutor import ReadyModel, Tutor

log = logging.getLogger(__name__)
T = TypeVar("T")

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
    n_ctx: int = 0  # tokens that it can keep in mind
    file: str = ""  # its path
    too_large: bool = False  # it failed only because too little memory is free


class NoModelInstalled(Exception):
    """There is nothing to load."""


class Session(QObject):
    """Owns history, tutor and lanes. Its methods are for the GUI thread; none of them waits, but `close`."""

    model_changed = Signal()
    model_refused = Signal(str, object)  # it does not load, the last one answers; its path if only too large
    opened = Signal(object)  # the first Exchange of the problem that `open` asked for
    history_refused = Signal(str)  # it cannot be opened: nothing can be asked, and why
    failed = Signal(str)  # a sentence
    noticed = Signal(str)  # a sentence about what no question failed of
    understood = Signal(str, str, str)  # a typed text, its verb, its formula
    newcomer = Signal()  # nothing has ever been asked here
    unfinished = Signal(object)  # what the last end cut off
    draft_found = Signal(str)  # what was typed before the last end
    file_read = Signal(str)  # the text of a dropped file

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.model = Model()
        self._history: History | None = None
        self._tutor: Tutor | None = None
        self._load_failure: Exception | None = None
        self._started = False
        self._noticed: set[str] = set()
        self._reading: Job | None = None
        self._unkept: History | None = None  # in memory, for questions that leave nothing behind
        self._store = Lane("store", self)
        self._engine = Lane("engine", self)
        self._checker = Lane("checker", self)
        self._understanding: Job | None = None
        self.problems = ProblemList(self.in_store, self)
        self.problems.failed.connect(lambda error: self.failed.emit(self.sentence(error)))
        self.questions = QuestionQueue(self)
        for lane in (self._store, self._engine, self._checker):
            lane.failed.connect(lambda error: self.failed.emit(self.sentence(error)))

    @property
    def live(self) -> Transcript | None:
        """The attempt under way."""
        return self.questions.live

    @property
    def ready(self) -> bool:
        return self.model.state is ModelState.READY

    @property
    def unloaded(self) -> bool:
        """The model failed to load."""
        return self.model.state is ModelState.FAILED

    def start(self) -> None:
        """Open the history and load the model; a second call does nothing."""
        if self._started:
            return
        self._started = True
        self._store.run(
            self._open_history,
            lambda _: self._opened(),
            lambda error: self.history_refused.emit(self.sentence(error)),
        )
        self._store.run(lambda: draft.load(self.data_dir), self.draft_found.emit)
        self.load()

    def understand(self, text: str) -> None:
        """Have the checker read `text`; only the newest request is answered."""
        if self._understanding is not None:
            self._understanding.cancel()

        def read_it() -> tuple[str, str]:
            return self._tutor.checker.understand(text) if self._tutor is not None else ("", "")

        self._understanding = self._checker.run(
            read_it, lambda found: self.understood.emit(text, found[0], found[1])
        )

    def keep_draft(self, text: str) -> None:
        """Keep the unsent question, or forget it when it is empty."""
        self._store.run(lambda: draft.save(self.data_dir, text))

    def read_file(self, path: Path) -> None:
        """Read a file that was dropped on the question."""
        self._store.run(lambda: draft.dropped(path), self.file_read.emit)

    def aside(
        self,
        function: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Call `function`, which reads or writes a small file, out of the GUI thread."""
        self._store.run(function, done, failed)

    def load(self, *, force: bool = False) -> None:
        """Load the default model, or try it again; with `force` even if it does not fit into memory."""
        self.model = Model()
        self.model_changed.emit()
        self._engine.run(lambda: self._load(force=force), self._loaded, self._not_loaded)

    def use(self, path: Path, *, force: bool = False) -> None:
        """Let `path` answer, and from the next start on too; if it does not load, nothing has changed."""
        before, failure = self.model, self._load_failure
        self.model = Model()
        self.model_changed.emit()

        def load() -> "ReadyModel":
            from app.models.library import make_default
            from app.study.asking.tutor import Tutor

            if self._tutor is None:
                self._tutor = Tutor(self.data_dir, self._on_notice)
            ready = self._tutor.load(
                path, lambda done, total: self._engine.post(lambda: self._progress(done, total)), force=force
            )
            self._load_failure = None
            make_default(path, self.data_dir)
            return ready

        def refused(error: Exception) -> None:
            self._load_failure = failure
            self.model = before
            self.model_changed.emit()
            self.model_refused.emit(self.sentence(error), path if self._too_large(error) else None)

        self._engine.run(load, self._loaded, refused)

    def open(self, problem_id: int) -> None:
        """Read a problem; only the newest request is answered."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        underway = [one for one in self.questions.underway if one.problem_id == problem_id and one.exchange]
        if underway and underway[0].exchange:
            self.opened.emit(underway[0].exchange.root)
        else:
            self._reading = self.in_store(
                lambda history: history.problem(problem_id), lambda problem: self.opened.emit(read(problem))
            )

    def replace(self, function: "Callable[[History], T]", done: Callable[[T], object]) -> None:
        """As the shelf's `change`, for what replaces all of it: what is under way ends before."""
        for transcript in reversed(list(self.questions.underway)):
            self.questions.stop(transcript)
        # In the engine's lane, behind the attempt's end; its worker forgets what it has read.
        self._engine.run(self._close_model, lambda _: self.problems.change(function, done))
        self.forget_unkept()
        self.load()

    def forget_unkept(self) -> None:
        """What was asked without keeping it is gone."""
        self._store.run(self._close_unkept)

    def close(self) -> None:
        """Store the attempt under way and end the worker; moments, but for a disk that lets one wait."""
        if not self.questions.close() and self._tutor is not None:
            self._tutor.close()  # it may be loading, and a load is not cancelled but ended
        ended = self._engine.close(ENGINE_SECONDS, drop=True)
        if self._tutor is not None:
            self._tutor.close()
        if not ended:
            self._engine.close(STORE_SECONDS, drop=True)  # it may be storing the end
        self._checker.close(ENGINE_SECONDS, drop=True)
        self._store.run(self._close_history)
        self._store.close(STORE_SECONDS)

    def sentence(self, error: Exception) -> str:
        """What to tell the student of `error`."""
        from app.study.asking.tutor import sentence

        if isinstance(error, draft.NotText):
            return self._no_question(error)
        if isinstance(error, NoModelInstalled):
            folder = settings.models_dir(self.data_dir)
            return self.tr("No model is installed: put a .gguf file into {0} and try again.").format(folder)
        return told(sentence(error) or "") or self.tr(
            "Something went wrong inside Homeroom. What was finished is kept; the log in {0} says more."
        ).format(self.data_dir)

    def _too_large(self, error: Exception) -> bool:
        from app.study.asking.tutor import is_short_of_memory

        return is_short_of_memory(error)

    def _no_question(self, error: draft.NotText) -> str:
        if isinstance(error, draft.NoTextFile):
            words = self.tr("{0} is no text file: drop a .txt or .md file here.")
        elif isinstance(error, draft.NotRead):
            words = self.tr("{0} could not be read.")
        else:
            words = self.tr("{0} is no text that could be a question.")
        return words.format(error.name)

    # In the engine's lane

    def _load(self, *, force: bool = False) -> "ReadyModel":
        from app.models import installed
        from app.study.asking.tutor import Tutor

        self._load_failure = None
        try:
            if self._tutor is None:
                self._tutor = Tutor(self.data_dir, self._on_notice)
            model = installed.default(self.data_dir)
            if model is None:
                raise NoModelInstalled
            return self._tutor.load(
                model.path,
                lambda done, total: self._engine.post(lambda: self._progress(done, total)),
                force=force,
            )
        except Exception as error:
            self._load_failure = error  # a question may be waiting in the lane already
            raise

    def loaded(self, *, keep: bool = True) -> "tuple[Tutor, History]":
        """What answers and what it is written to; raises what kept the model from loading."""
        if self._load_failure is not None:
            raise self._load_failure
        assert self._tutor is not None
        history = self._history if keep else self._unkept
        assert history is not None, "the question is in it"
        return self._tutor, history

    def _close_model(self) -> None:
        if self._tutor is not None:
            self._tutor.close()
            self._tutor = None

    def _on_notice(self, notice: str) -> None:
        """From the engine's own thread; at once, whatever the lane is doing."""
        self._engine.post(lambda: self._notice(notice))

    def in_engine(
        self,
        function: "Callable[[], Iterator[T]]",
        each: Callable[[list[T]], object],
        failed: Callable[[Exception], object],
    ) -> Job:
        """Iterate over `function()` in the engine's lane."""
        return self._engine.stream(function, each, failed)

    # In the store's lane

    def _open_history(self) -> None:
        from app.store.history import History

        states = settings.states_dir(self.data_dir)
        self._history = History(settings.history_file(self.data_dir), caches=[states])
        self._store.run(self._tend_history)

    def _tend_history(self) -> None:
        """What is done once: topics after an update, a backup a day."""
        from app.study.asking.topics import topic_of

        assert self._history is not None
        if self._history.give_topics(topic_of):
            self._store.post(self.problems.refresh)
        if self._history.problems(1):
            self._history.back_up_daily(settings.backups_dir(self.data_dir))

    def _forgetful(self) -> "History":
        from app.store.history import History

        if self._unkept is None:
            self._unkept = History.in_memory()
        return self._unkept

    def _close_unkept(self) -> None:
        if self._unkept is not None:
            self._unkept.close()
            self._unkept = None

    def _close_history(self) -> None:
        self._close_unkept()
        if self._history is not None:
            self._history.close()

    def in_store(
        self,
        function: "Callable[[History], T]",
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        keep: bool = True,
    ) -> Job:
        """Call `function` with the history, in its lane; without `keep`, with one in memory."""

        def call() -> T:
            if not keep:
                return function(self._forgetful())
            assert self._history is not None, "nothing is asked of a history that was refused"
            return function(self._history)

        return self._store.run(call, done, failed)

    # Back in the GUI thread

    def _opened(self) -> None:
        self.problems.open()
        self.in_store(lambda history: history.unfinished(), self.unfinished.emit)
        self.in_store(
            lambda history: history.problems(1), lambda found: None if found else self.newcomer.emit()
        )

    def refresh(self) -> None:
        """Have the list of problems read again."""
        self.problems.refresh()

    def _notice(self, sentence: str) -> None:
        """Told once: it fails nothing, and comes with every answer."""
        if sentence not in self._noticed:
            self._noticed.add(sentence)
            self.noticed.emit(told(sentence))

    def _progress(self, done: int, total: int) -> None:
        self.model = Model(progress=done / total if total else 0.0)
        self.model_changed.emit()

    def _loaded(self, ready: "ReadyModel") -> None:
        self.model = Model(ModelState.READY, ready.name, ready.kind, 1.0, n_ctx=ready.n_ctx, file=ready.file)
        self.model_changed.emit()

    def _not_loaded(self, error: Exception) -> None:
        self.model = Model(ModelState.FAILED, error=self.sentence(error), too_large=self._too_large(error))
        self.model_changed.emit()
