"""What the user may set, declared once, and the folders it is kept in."""

import json
import os
import sys
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

VERSION = "0.1.0"  # of the app; pyproject.toml says the same
PORTABLE = "homeroom-data"  # a folder of this name beside the app is the data folder

SEED_LIMIT = (1 << 31) - 1

T = TypeVar("T", bound=bool | int | float | str)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing to set: its type is its default's, `low` and `high` bound a number, `choices` a text."""

    key: str
    default: T
    purpose: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()

    def accept(self, value: object) -> T:
        """`value` as this setting's type; ValueError with a sentence when it is none, or out of range."""
        kind: type = type(self.default)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:  # not isinstance: True is no number of threads
            raise ValueError(f"{self.key} is {value!r}; it must be {_KINDS[kind]}.")
        if self.low is not None and self.high is not None and not self.low <= cast(float, value) <= self.high:
            raise ValueError(f"{self.key} is {value}; it must be from {self.low:g} to {self.high:g}.")
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.key} is {value!r}; it must be one of {', '.join(self.choices)}.")
        return cast(T, value)


_KINDS = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}

MODEL = Setting("model", "", "The model file that answers; empty for the best one that is installed.")
LANGUAGE = Setting(
    "language", "system", "The language of the window.", choices=("system", "en", "zh_CN")
)  # fmt: skip
N_CTX = Setting("n_ctx", 0, "Words the model can keep in mind, in tokens; 0 for its own choice.", 0, 1 << 18)
N_THREADS = Setting("n_threads", 0, "Processor cores to use; 0 leaves one to the desktop.", 0, 1024)
QUIET = Setting("quiet", False, "Half as many processor cores: cooler, slower, and the fan stays off.")
MAX_THINKING = Setting("max_thinking", 0, "Tokens of thinking before the answer; 0 for no bound.", 0, 1 << 18)
QUICK_THINKING = Setting(  # by default about half of what a school problem usually takes
    "quick_thinking", 1024, "The same when the question is to be answered quickly.", 0, 1 << 18
)
MAX_ANSWER = Setting("max_answer", 0, "Tokens of the answer itself; 0 for no bound.", 0, 1 << 18)
QUICK_ANSWER = Setting("quick_answer", 0, "The same when it is to be quick.", 0, 1 << 18)
TEMPERATURE = Setting("temperature", -1.0, "0 takes the likeliest word; -1 is the model's own.", -1.0, 2.0)
TOP_P = Setting("top_p", 0.0, "Share of the likely words it draws from; 0 is the model's own.", 0.0, 1.0)
SEED = Setting("seed", 0, "Draws the same words again; 0 for others in each attempt.", 0, SEED_LIMIT)
RETRIES = Setting("retries", 1, "Further attempts while the checker finds the answer wrong.", 0, 16)

LOADING: tuple[Setting[Any], ...] = (N_CTX, N_THREADS, QUIET)
"""Those that a model is loaded with."""

ANSWERING: tuple[Setting[Any], ...] = (
    MAX_THINKING, QUICK_THINKING, MAX_ANSWER, QUICK_ANSWER, TEMPERATURE, TOP_P, SEED, RETRIES,
)  # fmt: skip
"""Those that every attempt is made with."""

SETTINGS: tuple[Setting[Any], ...] = (MODEL, LANGUAGE, *LOADING, *ANSWERING)


class Settings:
    """The values in `path`, a JSON object. What this version does not know is kept for the one that does.

    The file is read once, here: whoever has it open gives this object to all who ask. Thread-safe; `get`,
    `hold` and `release` never wait for the disk. `notice` is a sentence when the file could not be read as a
    whole or in part; then the defaults hold, and a broken file lies beside it under another name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice: str | None = None
        self._values: dict[str, object] = {}  # replaced as a whole, never changed
        self._stored = self._values
        self._changing, self._writing = threading.Lock(), threading.Lock()
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            self.notice = f"The settings in {path} could not be read ({error.strerror}): the defaults hold."
            return
        try:
            self._values = self._stored = _object(text)
        except ValueError:
            self._set_aside()
            return
        wrong = [sentence for setting in SETTINGS if (sentence := self._complaint(setting))]
        if wrong:
            self.notice = f"In {path}: {' '.join(wrong)} The default holds instead."

    def get(self, setting: Setting[T]) -> T:
        """The value that was set, or the default."""
        try:
            return setting.accept(self._values.get(setting.key, setting.default))
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Store `value`: ValueError when the setting does not take it, OSError when the disk does not."""
        self.hold({setting: value})
        self.store()

    def reset(self, *those: Setting[Any]) -> None:
        """Let the defaults hold again for `those`. Raises OSError."""
        self.release(*those)
        self.store()

    def hold(self, values: Mapping[Setting[Any], object]) -> None:
        """Let `values` hold from now on; `store` is still to come. ValueError when a setting refuses its."""
        accepted = {setting.key: setting.accept(value) for setting, value in values.items()}
        with self._changing:
            self._values = {**self._values, **accepted}

    def release(self, *those: Setting[Any]) -> None:
        """As `hold`, with the defaults of `those`."""
        keys = {setting.key for setting in those}
        with self._changing:
            self._values = {key: value for key, value in self._values.items() if key not in keys}

    def store(self) -> None:
        """Write what holds. OSError when the disk does not take it: what the file has holds again."""
        with self._writing:
            values = self._values
            try:
                write_atomically(self.path, json.dumps(values, ensure_ascii=False, indent=2) + "\n")
            except OSError:
                with self._changing:
                    if self._values is values:  # else the next `store` says
                        self._values = self._stored
                raise
            self._stored = values

    def _complaint(self, setting: Setting[Any]) -> str:
        try:
            setting.accept(self._values.get(setting.key, setting.default))
        except ValueError as error:
            return str(error)
        return ""

    def _set_aside(self) -> None:
        aside = self.path.with_name(f"{self.path.stem}.broken{self.path.suffix}")
        try:
            os.replace(self.path, aside)
        except OSError:
            aside = self.path
        self.notice = (
            f"The settings could not be understood: the defaults hold, and the file is kept as {aside}."
        )


def write_atomically(path: Path, text: str) -> None:
    """Replace `path` by one with `text`: a reader, or a power cut, finds the old text or the new."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def app_dir() -> Path:
    """The folder that holds the app: the checkout, or where the bundle's executable lies."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[1]


def assets_dir() -> Path:
    """Where the icon, the fonts, the translations and the starter model are."""
    return Path(getattr(sys, "_MEIPASS", app_dir())) / "assets"


def is_portable() -> bool:
    """Whether history and settings lie beside the app, because somebody made the folder for them there."""
    return (app_dir() / PORTABLE).is_dir()


def data_dir(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """The user's data folder, absolute: `chosen`, else `homeroom-data` beside the app, else the desktop's."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    if is_portable():
        return app_dir() / PORTABLE
    shared = environ.get("XDG_DATA_HOME", "")
    # The XDG specification has a relative path ignored.
    base = Path(shared) if Path(shared).is_absolute() else Path.home() / ".local" / "share"
    return base / "homeroom"


def history_file(data_dir: Path) -> Path:
    """The history's database."""
    return data_dir / "history.sqlite"


def settings_file(data_dir: Path) -> Path:
    """The settings' JSON file."""
    return data_dir / "settings.json"


def backups_dir(data_dir: Path) -> Path:
    """The daily copies of the history, and those made before a backup was put back."""
    return data_dir / "backups"


def print_dir(data_dir: Path) -> Path:
    """What was made to be printed, until the window closes."""
    return data_dir / "print"


def states_dir(data_dir: Path) -> Path:
    """Where old conversations stand in the model's eyes; may go at any time, and goes with a deleted one."""
    return data_dir / "states"


def run_file(data_dir: Path) -> Path:
    """There while the window is: an end without a farewell leaves it behind."""
    return data_dir / "running.txt"


def traces(data_dir: Path) -> list[Path]:
    """What else tells of questions: backups, logs, drafts, whatever lies there but models and settings."""
    kept = {settings_file(data_dir).name, models_dir(data_dir).name, run_file(data_dir).name}
    history = history_file(data_dir)
    return [
        path for path in data_dir.iterdir()
        if path.name not in kept and not path.name.startswith((history.name, f"{history.stem}.lock"))
    ]  # fmt: skip


def models_dir(data_dir: Path) -> Path:
    """The models that the user added."""
    return data_dir / "models"


def worker_command(name: str) -> list[str]:
    """The command line of a child process of ours: the same executable once more."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "app"]
    return [sys.executable, *module, "--worker", name]


def _object(text: bytes) -> dict[str, object]:
    """The JSON object in `text`; ValueError when it is none."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, dict):
        raise ValueError("no object")
    return value
