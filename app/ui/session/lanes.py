"""The three threads beside the window's: one for the history, one for the model, one for algebra."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.kit.tasks import Lane

T = TypeVar("T")

ENGINE_SECONDS = 3.0  # for the attempt under way to stop; then its worker is ended
STORE_SECONDS = 30.0  # for what was asked of it: a disk that others write to may take long to sync


class Lanes(QObject):
    """Each lane does one thing after the other; `failed` is for what nobody else wanted to know."""

    failed = Signal(object)  # an exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = Lane("store", self)
        self.engine = Lane("engine", self)
        self.algebra = Lane("algebra", self)
        for lane in (self.store, self.engine, self.algebra):
            lane.failed.connect(self.failed)

    def aside(
        self,
        function: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Call `function`, which reads or writes a small file, out of the GUI thread."""
        self.store.run(function, done, failed)

    def close(self, end_model: Callable[[], None], close_history: Callable[[], None]) -> None:
        """End all three: the store last, for it takes what the others leave. Moments, on a quick disk.

        `end_model` ends the worker at once, whatever it is doing; `close_history` runs in the store's lane.
        """
        ended = self.engine.close(ENGINE_SECONDS, drop=True)
        end_model()
        if not ended:
            self.engine.close(STORE_SECONDS, drop=True)  # it may be storing the end
        self.algebra.close(ENGINE_SECONDS, drop=True)
        self.store.run(close_history)
        self.store.close(STORE_SECONDS)
