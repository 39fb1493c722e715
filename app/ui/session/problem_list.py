"""The list of solved problems and its changes; all work happens in the store's lane."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.kit.tasks import Job, Lane

if TYPE_CHECKING:
    from app.store.history import History
    from app.store.rows import Labels, ProblemSummary

T = TypeVar("T")

PAGE = 500  # problems that are listed at once; the next ones when one scrolls to them


class ProblemList(QObject):
    """`in_store` calls a function with the history in its lane, then another with what that returned."""

    listed = Signal(list, bool)  # ProblemSummaries, and whether there are more behind them
    labels_changed = Signal(object)  # Labels
    earlier_found = Signal(str, object)  # a question, and the ProblemSummary that asked it before, or None
    failed = Signal(object)  # an exception

    def __init__(self, in_store: Callable[..., Job], parent: QObject) -> None:
        super().__init__(parent)
        self._in_store = in_store
        self._wanted: dict[str, object] = {}
        self._limit = PAGE
        self._listing: Job | None = None
        self._open = False

    def open(self) -> None:
        """The history is there to be read."""
        self._open = True
        self.refresh()

    def search(self, wanted: dict[str, object]) -> None:
        """List from now on what `wanted`, the fields of the store's Filter, describes."""
        self._wanted, self._limit = wanted, PAGE
        self.refresh()

    def list_more(self) -> None:
        """The list's end was reached."""
        self._limit += PAGE
        self.refresh()

    def refresh(self) -> None:
        """Read the list once more."""
        if not self._open:
            return
        wanted, limit = self._wanted, self._limit

        def read(history: "History") -> "tuple[list[ProblemSummary], Labels]":
            import msgspec

            from app.store.search import Filter

            return history.find(msgspec.convert(wanted, Filter), limit + 1), history.labels()

        def show(found: "tuple[list[ProblemSummary], Labels]") -> None:
            problems, labels = found
            self.listed.emit(problems[:limit], len(problems) > limit)
            self.labels_changed.emit(labels)

        if self._listing is not None:
            self._listing.cancel()  # what it would show is out of date
        self._listing = self._in_store(read, show)

    def change(self, function: "Callable[[History], T]", done: Callable[[T], Any] | None = None) -> None:
        """Have `function` done with the history, then `done` with what it returned, and list again."""

        def ended(result: T) -> None:
            if done is not None:
                done(result)
            self.refresh()

        self._in_store(function, ended)

    def delete(self, ids: list[int]) -> None:
        self.change(lambda history: history.delete(*ids))

    def restore(self, ids: list[int]) -> None:
        self.change(lambda history: history.restore(*ids))

    def find_earlier(self, question: str) -> None:
        """`earlier_found` says which problem asked the same."""
        if self._open:
            self._in_store(
                lambda history: history.earlier(question),
                lambda found: self.earlier_found.emit(question, found),
            )

    def write(self, function: Callable[[], T], done: Callable[[T], Any]) -> None:
        """Have a file made beside all else that goes on."""
        lane = Lane("export", self)
        lane.failed.connect(self.failed)
        lane.run(function, done)
        lane.finish()
