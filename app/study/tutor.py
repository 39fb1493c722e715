"""The model that answers, as the window holds it: loads it, asks it, and puts its errors into words."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app import settings
from app.store.errors import StoreError
from app.store.history import History
from app.study.solving import Solving
from engine.client import EngineClient
from engine.errors import EngineError


class ReadyModel(msgspec.Struct, frozen=True):
    """A model that is loaded: its own name or its file's, its kind ("phi4flash 6M Q8_0"), its context."""

    name: str
    kind: str
    n_ctx: int


class Tutor:
    """One engine worker of the app's own executable. Thread-safe; nothing starts before `load`."""

    def __init__(self, data_dir: Path) -> None:
        self._client = EngineClient(settings.worker_command("engine"))
        self._settings_file = settings.settings_file(data_dir)
        self._model = ""

    def load(self, path: Path, on_progress: Callable[[int, int], None], *, force: bool = False) -> ReadyModel:
        """Load the file `path` as the settings say; blocks. Raises EngineError; progress is (done, total)."""
        chosen = settings.Settings(self._settings_file)
        loaded = self._client.load(
            path,
            n_ctx=chosen.get(settings.N_CTX),
            n_threads=chosen.get(settings.N_THREADS),
            force=force,
            on_progress=lambda progress: on_progress(progress.done, progress.total),
        )
        self._model = loaded.name or path.stem
        return ReadyModel(self._model, loaded.kind, loaded.n_ctx)

    def solving(
        self, history: History, question: str, problem_id: int | None = None, max_thinking: int | None = None
    ) -> Solving:
        """Another attempt at `question`, which begins when it is iterated; None: as the settings say."""
        if max_thinking is None:
            max_thinking = settings.Settings(self._settings_file).get(settings.MAX_THINKING)
        return Solving(
            self._client,
            history,
            question,
            model=self._model,
            problem_id=problem_id,
            max_thinking=max_thinking,
        )

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        self._client.close()


def sentence(error: Exception) -> str | None:
    """What to tell the student, if `error` is what their world did; None when it is a mistake of ours."""
    return str(error) if isinstance(error, EngineError | StoreError) else None
