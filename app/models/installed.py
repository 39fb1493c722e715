"""The installed models: the starter that comes with the app, and those the user added."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from app import folders
from engine.base.sentence import Sentence

STARTER = "starter.gguf"


@dataclass(frozen=True)
class InstalledModel:
    """A .gguf file of `size` bytes; what stands in its header is read when first asked for."""

    path: Path
    size: int

    @property
    def name(self) -> str:
        """The model's own name, or the file's when it gives none."""
        return self._facts.name or self.path.stem

    @property
    def kind(self) -> str:
        """Architecture, parameters, quantisation ("phi4flash 6M Q8_0"); empty when `problem` is not None."""
        return self._facts.kind

    @property
    def problem(self) -> Sentence | None:
        """Why it cannot run; None when its header is good."""
        return self._facts.problem

    @property
    def is_starter(self) -> bool:
        """Whether it is the small one that comes with the app."""
        return self.path == starter_path()

    @cached_property
    def _facts(self) -> "_Facts":
        try:
            changed = self.path.stat().st_mtime_ns
        except OSError:
            changed = 0
        return _read_facts(self.path, self.size, changed)


def starter_path() -> Path:
    """Where the starter model is, or would be."""
    return folders.assets_dir() / "models" / STARTER


def installed(data_dir: Path) -> list[InstalledModel]:
    """The starter first, then the user's by name. Unreadable folders hold nothing."""
    found = [_model(starter_path())]
    try:
        files = sorted(folders.models_dir(data_dir).glob("*.gguf"), key=lambda path: path.name.casefold())
    except OSError:
        files = []
    return [model for model in (*found, *map(_model, files)) if model]


def default(data_dir: Path, chosen: str = "") -> InstalledModel | None:
    """The model that answers: the file `chosen` if it is still there, else the largest that loads.

    Whoever brings a model of their own wants its answers, not the starter's.
    """
    model = _model(Path(chosen)) if chosen else None
    by_size = sorted(installed(data_dir), key=lambda each: each.size, reverse=True)
    if model is None and len(by_size) == 1:
        return by_size[0]  # unread: reading headers costs the window 20 MB of numpy and gguf
    return model or next((each for each in by_size if each.problem is None), next(iter(by_size), None))


@dataclass(frozen=True)
class _Facts:
    name: str
    kind: str
    problem: Sentence | None


def _model(path: Path) -> InstalledModel | None:
    try:
        return InstalledModel(path, path.stat().st_size) if path.is_file() else None
    except OSError:
        return None


@lru_cache(maxsize=64)  # half a second for a vocabulary of 200,000
def _read_facts(path: Path, size: int, changed: int) -> _Facts:
    # numpy comes along, which a window that only lists the names can do without at its start.
    from engine.gguf import header
    from engine.gguf.description import kind_of
    from engine.wire.errors import EngineError

    try:
        file = header.read(path)
    except EngineError as error:
        return _Facts("", "", error.sentence)
    return _Facts(str(file.metadata.get("general.name", "")), kind_of(file), None)
