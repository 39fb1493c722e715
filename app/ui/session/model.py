"""The loaded model: loading, switching, closing, and its status."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import settings
from app.ui.kit.sentences import translated
from app.ui.session.algebra import Algebra
from app.ui.session.error_sentences import NoModelInstalled, error_sentence
from app.ui.session.lanes import Lanes
from engine.base.sentence import Sentence

if TYPE_CHECKING:  # imported in the lanes: the window is there before them
    from app.study.asking.tutor import ReadyModel, Tutor


class ModelState(StrEnum):
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class ModelStatus:
    """What there is to say of the model; `progress` is a fraction, `error` one sentence."""

    state: ModelState = ModelState.LOADING
    name: str = ""
    kind: str = ""
    progress: float = 0.0
    error: str = ""
    n_ctx: int = 0  # tokens that it can keep in mind
    file: str = ""  # its path
    too_large: bool = False  # it failed only because too little memory is free
    starter: bool = False  # the small one that comes with the app
    reader: bool = False  # it sets stories up, and does not answer


class LoadedModel(QObject):
    """Owns the tutor, and so the engine's worker. Nothing here waits but `end`, for moments."""

    changed = Signal()  # the status
    refused = Signal(str, object)  # another one does not load, the last answers; its path if only too large
    noticed = Signal(str)  # a sentence about what no question failed of

    def __init__(
        self, data_dir: Path, chosen: settings.Settings, lanes: Lanes, algebra: Algebra, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._data_dir, self._chosen, self._lanes, self._algebra = data_dir, chosen, lanes, algebra
        self.status = ModelStatus()
        self._tutor: Tutor | None = None
        self._failure: Exception | None = None  # what kept the model from loading
        self._begun = False
        self._noticed: set[str] = set()

    @property
    def ready(self) -> bool:
        return self.status.state is ModelState.READY

    @property
    def unloaded(self) -> bool:
        """The model failed to load."""
        return self.status.state is ModelState.FAILED

    def start(self) -> None:
        """Load the default model, unless that was asked for before."""
        if not self._begun:
            self.load()

    def load(self, *, force: bool = False) -> None:
        """Load the default model, or try it again; with `force` even if it does not fit into memory."""
        self._begun = True
        self._show(ModelStatus())

        def default() -> "ReadyModel":
            from app.models import installed

            self._failure = None
            try:
                model = installed.default(self._data_dir, self._chosen.get(settings.MODEL))
                if model is None:
                    raise NoModelInstalled
                return self._load(model.path, force=force)
            except Exception as error:
                self._failure = error  # a question may be waiting in the lane already
                raise

        self._lanes.engine.run(default, self._loaded, self._not_loaded)

    def try_again(self) -> None:
        """Load the model that failed; anyway, if only too little memory was free."""
        self.load(force=self.status.too_large)

    def use(self, path: Path, *, force: bool = False) -> None:
        """Let `path` answer, and from the next start on too; if it does not load, nothing has changed."""
        before, failure = self.status, self._failure
        self._show(ModelStatus())

        def other() -> "ReadyModel":
            ready = self._load(path, force=force)
            self._failure = None
            self._chosen.set(settings.MODEL, str(path))
            return ready

        def refused(error: Exception) -> None:
            self._failure = failure
            self._show(before)
            self.refused.emit(self._sentence(error), path if _too_large(error) else None)

        self._lanes.engine.run(other, self._loaded, refused)

    def unload(self, done: Callable[[], object]) -> None:
        """End the worker behind what it is doing; it forgets what it has read. Then call `done`."""

        def close() -> None:
            if self._tutor is not None:
                self._tutor.close()
                self._tutor = None
            self._algebra.forget()

        self._lanes.engine.run(close, lambda _: done())

    def end(self) -> None:
        """End the worker at once, from any thread: a load is not cancelled but ended."""
        if self._tutor is not None:
            self._tutor.close()

    # In the engine's lane

    def tutor(self) -> "Tutor":
        """What answers. Raises what kept the model from loading."""
        if self._failure is not None:
            raise self._failure
        assert self._tutor is not None
        return self._tutor

    def _load(self, path: Path, *, force: bool) -> "ReadyModel":
        from app.study.asking.tutor import Tutor

        if self._tutor is None:
            self._tutor = Tutor(self._data_dir, self._chosen, self._on_notice, self._algebra.checker)
        post = self._lanes.engine.post
        return self._tutor.load(
            path, lambda done, total: post(lambda: self._progress(done, total)), force=force
        )

    def _on_notice(self, sentence: Sentence) -> None:
        """From the engine's own thread; at once, whatever the lane is doing."""
        self._lanes.engine.post(lambda: self._notice(sentence))

    # Back in the GUI thread

    def _show(self, status: ModelStatus) -> None:
        self.status = status
        self.changed.emit()

    def _progress(self, done: int, total: int) -> None:
        self._show(ModelStatus(progress=done / total if total else 0.0))

    def _loaded(self, ready: "ReadyModel") -> None:
        self._show(
            ModelStatus(
                ModelState.READY,
                ready.name,
                ready.kind,
                1.0,
                n_ctx=ready.n_ctx,
                file=ready.file,
                starter=ready.starter,
                reader=ready.reader,
            )
        )

    def _not_loaded(self, error: Exception) -> None:
        too_large = _too_large(error)
        self._show(ModelStatus(ModelState.FAILED, error=self._sentence(error), too_large=too_large))

    def _notice(self, sentence: Sentence) -> None:
        """Told once: it fails nothing, and comes with every answer."""
        words = translated(sentence)
        if words not in self._noticed:
            self._noticed.add(words)
            self.noticed.emit(words)

    def _sentence(self, error: Exception) -> str:
        return error_sentence(error, self._data_dir)


def _too_large(error: Exception) -> bool:
    from app.study.asking.tutor import is_short_of_memory

    return is_short_of_memory(error)
