"""The student's open history, and the in-memory one for questions that are not to be kept."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app import folders
from app.ui.kit.tasks import Job
from app.ui.session.error_sentences import error_sentence
from app.ui.session.exchange import read
from app.ui.session.lanes import Lanes

if TYPE_CHECKING:  # imported in the lane: the window is there before it
    from app.store.history import History

T = TypeVar("T")


class OpenHistory(QObject):
    """Every call of the store's History goes through `in_store`, which runs it in the store's lane."""

    opened = Signal()
    refused = Signal(str)  # it cannot be opened: nothing can be asked, and why
    tended = Signal()  # topics were given: what was listed is out of date
    newcomer = Signal()  # nothing has ever been asked here
    unfinished = Signal(object)  # what the last end cut off
    found = Signal(object)  # the first Exchange of the problem that was looked for

    def __init__(self, data_dir: Path, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._data_dir, self._lanes = data_dir, lanes
        self._begun = False
        self._kept: History | None = None
        self._unkept: History | None = None  # in memory, for questions that leave nothing behind
        self._reading: Job | None = None

    def open(self) -> None:
        """Open the file, and say what stands in it; a second call does nothing."""
        if not self._begun:
            self._begun = True
            self._lanes.store.run(self._open, lambda _: self._opened(), self._refused)

    def find(self, problem_id: int) -> None:
        """Read a problem; only the newest request is answered."""
        self.forget_search()
        self._reading = self.in_store(lambda history: read(history.problem(problem_id)), self.found.emit)

    def forget_search(self) -> None:
        """What was looked for is not wanted any more."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def forget_unkept(self) -> None:
        """What was asked without keeping it is gone."""
        self._lanes.store.run(self._close_unkept)

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
                return function(self._in_memory())
            assert self._kept is not None, "nothing is asked of a history that was refused"
            return function(self._kept)

        return self._lanes.store.run(call, done, failed)

    def where(self, *, kept: bool) -> "History":
        """The history that holds a question which was written down, for any lane."""
        history = self._kept if kept else self._unkept
        assert history is not None, "the question is in it"
        return history

    def close(self) -> None:
        """In the store's lane, as the last thing there."""
        self._close_unkept()
        if self._kept is not None:
            self._kept.close()

    # In the store's lane

    def _open(self) -> None:
        from app.store.history import History

        states = folders.states_dir(self._data_dir)
        self._kept = History(folders.history_file(self._data_dir), caches=[states])
        self._lanes.store.run(self._tend)

    def _tend(self) -> None:
        """What is done once: topics after an update, a backup a day."""
        from app.study.asking.topics import topic_of

        assert self._kept is not None
        if self._kept.give_topics(topic_of):
            self._lanes.store.post(self.tended.emit)
        if self._kept.problems(1):
            self._kept.back_up_daily(folders.backups_dir(self._data_dir))

    def _in_memory(self) -> "History":
        from app.store.history import History

        if self._unkept is None:
            self._unkept = History.in_memory()
        return self._unkept

    def _close_unkept(self) -> None:
        if self._unkept is not None:
            self._unkept.close()
            self._unkept = None

    # Back in the GUI thread

    def _opened(self) -> None:
        self.opened.emit()
        self.in_store(lambda history: history.unfinished(), self.unfinished.emit)
        self.in_store(
            lambda history: history.problems(1), lambda found: None if found else self.newcomer.emit()
        )

    def _refused(self, error: Exception) -> None:
        self.refused.emit(error_sentence(error, self._data_dir))
