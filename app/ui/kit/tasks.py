"""Runs work outside the GUI thread, in lanes, and delivers the result as a call in the GUI thread."""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

log = logging.getLogger(__name__)
T = TypeVar("T")

COALESCE_MS = 60  # a stream is heard of at most 16 times a second, in batches


class Job:
    """One piece of work. `cancel()` keeps it from starting, ends a stream at the next item, silences it."""

    def __init__(self) -> None:
        self.work: Callable[[], None] = lambda: None
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Lane(QObject):
    """A thread that does its jobs one after the other; every callback runs in the thread that made the lane.

    An exception is logged and goes to the job's `failed`, or to the signal when the job has none.
    """

    failed = Signal(object)  # the exception
    _posted = Signal(object)  # a call without arguments

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closed = self._dropping = False
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        function: Callable[[], T],
        done: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> Job:
        """Call `function` in the lane, then `done` with what it returned."""
        job = Job()

        def work() -> None:
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - the thread outlives any job
                self._fail(job, error, failed)
            else:
                if done is not None:
                    self.post(lambda: done(result), job)

        return self._put(job, work)

    def stream(
        self,
        function: Callable[[], Iterator[T]],
        each: Callable[[list[T]], Any],
        failed: Callable[[Exception], Any] | None = None,
    ) -> Job:
        """Iterate over `function()` in the lane; `each` gets what came, in order, in batches."""
        job = Job()
        batch: list[T] = []
        lock = threading.Lock()

        def flush() -> None:
            with lock:
                items = batch[:]
                batch.clear()
            if items and not job.cancelled:
                each(items)

        def work() -> None:
            try:
                items = function()
                for item in items:
                    if job.cancelled:
                        # Now, not when it is collected: leaving it is what makes it store its end.
                        with contextlib.suppress(AttributeError):
                            items.close()  # type: ignore[attr-defined]
                        break
                    with lock:
                        batch.append(item)
                        first = len(batch) == 1
                    if first:
                        self.post(lambda: QTimer.singleShot(COALESCE_MS, self, flush), job)
                self.post(flush, job)
            except Exception as error:  # noqa: BLE001 - the thread outlives any job
                self.post(flush, job)
                self._fail(job, error, failed)

        return self._put(job, work)

    def post(self, call: Callable[[], Any], job: Job | None = None) -> None:
        """From the lane: `call` in the thread that made it, unless `job` was cancelled or the lane closed."""
        if not self._closed:
            self._posted.emit(lambda: None if job is not None and job.cancelled else call())

    def finish(self) -> None:
        """The lane ends by itself behind what was asked of it; its callbacks still come."""
        self._jobs.put(None)

    def close(self, timeout: float, *, drop: bool = False) -> bool:
        """No more jobs and no more callbacks; `drop` leaves out those that wait. Whether the thread ended."""
        self._closed, self._dropping = True, drop
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _put(self, job: Job, work: Callable[[], None]) -> Job:
        job.work = work
        self._jobs.put(job)
        return job

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not (job.cancelled or self._dropping):
                job.work()

    def _fail(self, job: Job, error: Exception, failed: Callable[[Exception], Any] | None) -> None:
        # What is ended with the window fails, as it must.
        log.log(logging.DEBUG if self._dropping else logging.WARNING,
                "%s: %s", self._thread.name, error, exc_info=error)  # fmt: skip
        self.post(lambda: failed(error) if failed is not None else self.failed.emit(error), job)

    @Slot(object)
    def _call(self, call: Callable[[], Any]) -> None:
        if not self._closed:
            call()
