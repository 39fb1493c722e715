"""The model that answers and the checker: loads it, asks it, has it checked."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app import folders, settings
from app.store.history import History
from app.store.rows import BY_MODEL
from app.study.algebra.client import CheckerClient
from app.study.asking.attempts import CheckedSolving
from app.study.asking.conversation import Turn
from app.study.asking.effort import drawn_anew, effort
from app.study.asking.setting_up import SettingUp
from app.study.asking.solving import Solving
from app.study.asking.starter import NAME
from app.study.reading import model
from engine.base.sentence import Sentence
from engine.client import EngineClient
from engine.wire.errors import NotEnoughMemory
from engine.wire.protocol import FinishReason


class ReadyModel(msgspec.Struct, frozen=True):
    """A model that is loaded: its own name or its file's, its kind ("phi4flash 6M Q8_0"), its context."""

    name: str
    kind: str
    n_ctx: int
    file: str = ""
    starter: bool = False
    reader: bool = False


class Tutor:
    """An engine worker and a checker of the app's own executable. Thread-safe; neither starts before it is
    needed. `on_notice` hears, on a thread of the engine's, a sentence about what no question failed of; a
    `checker` that is given is the caller's to close."""

    def __init__(
        self,
        data_dir: Path,
        chosen: settings.Settings,
        on_notice: Callable[[Sentence], None] = lambda sentence: None,
        checker: CheckerClient | None = None,
    ) -> None:
        self._client = EngineClient(
            folders.worker_command("engine"), states=folders.states_dir(data_dir), on_notice=on_notice
        )
        self.checker = checker or CheckerClient(folders.worker_command("checker"))
        self._own_checker = checker is None
        self._chosen = chosen
        self._model = ""

    @property
    def starter(self) -> bool:
        """Whether the model that is loaded is the small one that comes with the app."""
        return self._model in (NAME, model.NAME)

    @property
    def reader(self) -> bool:
        """Whether the model that is loaded sets stories up, and does not answer."""
        return self._model == model.NAME

    def load(self, path: Path, on_progress: Callable[[int, int], None], *, force: bool = False) -> ReadyModel:
        """Load the file `path` as the settings say; blocks. Raises EngineError; progress is (done, total)."""
        chosen = self._chosen
        loaded = self._client.load(
            path,
            n_ctx=chosen.get(settings.N_CTX),
            n_threads=chosen.get(settings.N_THREADS),
            quiet=chosen.get(settings.QUIET),
            force=force,
            on_progress=lambda progress: on_progress(progress.done, progress.total),
        )
        self._model = loaded.name or path.stem
        return ReadyModel(self._model, loaded.kind, loaded.n_ctx, str(path), self.starter, self.reader)

    def solving(
        self,
        history: History,
        turn: Turn,
        max_thinking: int | None = None,
        *,
        quick: bool = False,
        private: bool = False,
    ) -> CheckedSolving | SettingUp:
        """Attempts at `turn`, which begin when it is iterated; None: as the settings say. A reader sets up.

        The engine leaves nothing on disk of what is `private`.
        """
        if self.reader:
            return SettingUp(self._client, history, self.checker, turn, model=self._model, private=private)
        chosen = self._chosen
        budget, sampling = effort(chosen, quick=quick)
        if max_thinking is not None:
            budget = msgspec.structs.replace(budget, max_thinking=max_thinking)

        def attempt(turn: Turn) -> Solving:
            earlier = history.problem(turn.problem_id).attempts if turn.problem_id is not None else []
            reasons = [
                one.reason for one in earlier if one.message_id == turn.message_id and one.origin == BY_MODEL
            ]
            return Solving(
                self._client,
                history,
                turn,
                model=self._model,
                budget=budget,
                sampling=drawn_anew(sampling, len(reasons), answered=FinishReason.STOP in reasons),
                private=private,
            )

        return CheckedSolving(attempt, history, self.checker, turn, retries=chosen.get(settings.RETRIES))

    def close(self) -> None:
        """End both, whatever they are doing."""
        if self._own_checker:
            self.checker.close()
        self._client.close()


def is_short_of_memory(error: Exception) -> bool:
    """Whether the model was refused for the memory it needs, and could be loaded all the same."""
    return isinstance(error, NotEnoughMemory)
