"""Work on model files in children, seen from the GUI thread: one piece at a time, and weighing beside it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.kit.tasks import Lane
from engine.base.sentence import Sentence

if TYPE_CHECKING:  # imported in the lanes
    from app.models.child import Work
    from app.models.events import Event
    from app.models.installed import InstalledModel


class ModelJobs(QObject):
    listed = Signal(list)  # of (InstalledModel, its name, its kind, its problem or None)
    weighed = Signal(object, object)  # a path, the last event
    costed = Signal(object, object)  # a path, the last event
    planned = Signal(object, object)  # a folder, the last event
    stepped = Signal(object)  # a Step
    ended = Signal(object)  # the last event of add, convert, verify
    failed = Signal(object)  # an exception

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.running = False
        self._work: Work | None = None
        self._closed = False
        self._heavy, self._light = Lane("models", self), Lane("weighing", self)
        for lane in (self._heavy, self._light):
            lane.failed.connect(self.failed)

    def read(self, n_ctx: int) -> None:
        """Read the headers, then weigh each model with `n_ctx` tokens of context (0: its own)."""

        def headers() -> list[tuple["InstalledModel", str, str, Sentence | None]]:
            from app.models.installed import installed

            return [(model, model.name, model.kind, model.problem) for model in installed(self.data_dir)]

        def show(found: list[tuple["InstalledModel", str, str, Sentence | None]]) -> None:
            self.listed.emit(found)
            for model, _, _, problem in found:
                if problem is None:
                    self._ask("fit", model.path, str(n_ctx), signal=self.weighed)

        self._light.run(headers, show)

    def cost(self, path: Path, n_ctx: int) -> None:
        """Weigh one model with `n_ctx` tokens of context (0: its own)."""
        self._ask("fit", path, str(n_ctx), signal=self.costed)

    def plan(self, folder: Path) -> None:
        self._ask("plan", folder, signal=self.planned)

    def add(self, file: Path) -> None:
        """Copy a .gguf file into the models folder; `stepped` and `ended` tell of it."""
        self._start(lambda: ("add", str(file), self._place(file)))

    def convert(self, folder: Path, kind: str) -> None:
        """As `add`, of a Hugging Face folder as the type `kind`."""
        named = Path(f"{folder.name}-{kind}")
        self._start(lambda: ("convert", str(folder), self._place(named), kind))

    def verify(self, path: Path) -> None:
        """Read all of a file; `stepped` and `ended` tell of it."""
        self._start(lambda: ("verify", str(path)))

    def _start(self, arguments: Callable[[], tuple[str, ...]]) -> None:
        """`arguments` are made in the lane: what they say of the disk is asked there."""
        self.running = True

        def follow() -> Iterator["Event"]:
            from app.models.child import Work

            self._work = Work(*arguments())
            if self._closed:
                self._work.end()
            yield from self._work

        self._heavy.stream(follow, self._tell, self._broken)

    def cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def remove(self, model: "InstalledModel") -> None:
        def delete() -> None:
            from app.models.library import remove

            remove(model, self.data_dir)

        self._light.run(delete, lambda _: self.ended.emit(None))

    def close(self) -> None:
        """End what is under way; a half-written file goes with it."""
        self._closed = True
        self.cancel()
        if not self._heavy.close(2.0, drop=True) and self._work is not None:
            self._work.end()
        self._light.close(5.0, drop=True)

    def _place(self, source: Path) -> str:
        from app.models.library import place_for

        return str(place_for(source, self.data_dir))

    def _ask(self, what: str, path: Path, *more: str, signal: object) -> None:
        def answer() -> "Event":
            from app.models.child import Work

            return list(Work(what, str(path), *more))[-1]

        self._light.run(answer, lambda event: signal.emit(path, event))  # type: ignore[attr-defined]

    def _tell(self, events: list["Event"]) -> None:
        from app.models.events import Step

        last = events[-1]
        if isinstance(last, Step):
            self.stepped.emit(last)
        else:
            self._finish(last)

    def _broken(self, error: Exception) -> None:
        self.running = False
        self.failed.emit(error)

    def _finish(self, event: "Event") -> None:
        self.running, self._work = False, None
        self.ended.emit(event)
