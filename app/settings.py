"""All settings, declared once, and the folders of the app's files."""

import json
import os
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from app.setting import NotAccepted, Setting, SettingGroup, translatable
from engine.base.sentence import Sentence, say

VERSION = "0.1.0"  # of the app; pyproject.toml says the same
PORTABLE = "homeroom-data"  # a folder of this name beside the app is the data folder

T = TypeVar("T", bound=bool | int | float | str)

LOOK = SettingGroup(translatable("Settings", "Look"), translatable("Settings", "at once"))
ANSWERS = SettingGroup(
    translatable("Settings", "Answers"), translatable("Settings", "from the next question on")
)
LOAD = SettingGroup(translatable("Settings", "Model"), translatable("Settings", "when the model is loaded"))
SAMPLING = SettingGroup(
    translatable("Settings", "Choice of words"), translatable("Settings", "from the next question on")
)

SEED_LIMIT = (1 << 31) - 1
MOST_TOKENS = 1 << 18

_NO_LIMIT = translatable("Settings", "no limit")
_WHOLE = translatable("Settings", "as long as it takes")
_OWN = translatable("Settings", "the model's own")


def _tokens(key: str, default: int, title: str, purpose: str, no_limit: str) -> Setting[int]:
    return Setting(key, default, title, purpose, ANSWERS, 0, MOST_TOKENS, step=256, word=no_limit)


MODEL = Setting("model", "")  # the file that answers; empty for the best one that is installed
LANGUAGE = Setting(
    "language",
    "system",
    translatable("Settings", "&Language"),
    translatable("Settings", "From the next start on."),
    LOOK,
    choices=("system", "en", "zh_CN"),
    names=(translatable("Settings", "As the system"), "English", "简体中文"),
)
MAX_THINKING = _tokens(
    "max_thinking",
    0,
    translatable("Settings", "&Thorough: thinking"),
    translatable("Settings", "In tokens; a word is one or two. At the limit the answer is written."),
    _NO_LIMIT,
)
MAX_ANSWER = _tokens(
    "max_answer",
    0,
    translatable("Settings", "Thoro&ugh: answer"),
    translatable("Settings", "Tokens of the answer."),
    _WHOLE,
)
QUICK_THINKING = _tokens(
    "quick_thinking",
    1024,  # about half of what a school problem usually takes
    translatable("Settings", "Qu&ick: thinking"),
    translatable("Settings", "For questions that are asked with “Think only briefly”."),
    _NO_LIMIT,
)
QUICK_ANSWER = _tokens(
    "quick_answer",
    0,
    translatable("Settings", "Quic&k: answer"),
    translatable("Settings", "Tokens of the answer."),
    _WHOLE,
)
RETRIES = Setting(
    "retries",
    1,
    translatable("Settings", "Tries a&fter a wrong answer"),
    translatable("Settings", "How many more times it tries while the checker finds the answer wrong."),
    ANSWERS,
    low=0,
    high=16,
    word=translatable("Settings", "none"),
)
EXPLAIN = Setting(
    "explain_always",
    False,
    translatable("Settings", "E&xplain in words, always"),
    translatable(
        "Settings", "The model explains what algebra has worked out already; the starter never does."
    ),
    ANSWERS,
)
N_CTX = Setting(
    "n_ctx",
    0,
    translatable("Settings", "&Context"),
    translatable("Settings", "Tokens that the model can keep in mind: question, thinking and answer."),
    LOAD,
    low=0,
    high=MOST_TOKENS,
    word=translatable("Settings", "The model's own choice"),
    offers=(0, 2048, 4096, 8192, 16384, 32768, 65536),
)
N_THREADS = Setting(
    "n_threads",
    0,
    translatable("Settings", "Processor c&ores"),
    translatable("Settings", "This computer has {0}. Automatic leaves one to the desktop."),
    LOAD,
    low=0,
    high=1024,
    word=translatable("Settings", "automatic"),
)
QUIET = Setting(
    "quiet",
    False,
    translatable("Settings", "&Work quietly"),
    translatable("Settings", "Uses half the cores: slower, but cooler and quieter."),
    LOAD,
)
TEMPERATURE = Setting(
    "temperature",
    -1.0,
    translatable("Settings", "Te&mperature"),
    translatable("Settings", "0 always takes the likeliest word; the higher, the more an answer varies."),
    SAMPLING,
    low=-1.0,
    high=2.0,
    step=0.05,
    word=_OWN,
)
TOP_P = Setting(
    "top_p",
    0.0,
    translatable("Settings", "Top-&p"),
    translatable("Settings", "It draws from the likeliest words that together have this probability."),
    SAMPLING,
    low=0.0,
    high=1.0,
    step=0.05,
    word=_OWN,
)
SEED = Setting(
    "seed",
    0,
    translatable("Settings", "See&d"),
    translatable("Settings", "With a number here the same question gets the same answer again."),
    SAMPLING,
    low=0,
    high=SEED_LIMIT,
    word=translatable("Settings", "another each time"),
)

SETTINGS: tuple[Setting[Any], ...] = (
    *(MODEL, LANGUAGE),
    *(MAX_THINKING, MAX_ANSWER, QUICK_THINKING, QUICK_ANSWER, RETRIES, EXPLAIN),
    *(N_CTX, N_THREADS, QUIET),
    *(TEMPERATURE, TOP_P, SEED),
)
"""All of them, in the order in which they are shown."""


class Settings:
    """The values in `path`, a JSON object. What this version does not know is kept for the one that does.

    The file is read once, here: whoever has it open gives this object to all who ask. Thread-safe; `get`,
    `hold` and `release` never wait for the disk. `notice` is a sentence when the file could not be read as a
    whole or in part; then the defaults hold, and a broken file lies beside it under another name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice: Sentence | None = None
        self._values: dict[str, object] = {}  # replaced as a whole, never changed
        self._stored = self._values
        self._changing, self._writing = threading.Lock(), threading.Lock()
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            why = error.strerror or str(error)
            self.notice = say("settings.not-read", path=str(path), why=why)
            return
        try:
            self._values = self._stored = _object(text)
        except ValueError:
            self._set_aside()
            return
        wrong = [complaint for setting in SETTINGS if (complaint := self._complaint(setting))]
        if wrong:
            self.notice = say("settings.partly-wrong", path=str(path), wrong=list(wrong))

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

    def _complaint(self, setting: Setting[Any]) -> Sentence | None:
        try:
            setting.accept(self._values.get(setting.key, setting.default))
        except NotAccepted as error:
            return error.sentence
        return None

    def _set_aside(self) -> None:
        aside = self.path.with_name(f"{self.path.stem}.broken{self.path.suffix}")
        try:
            os.replace(self.path, aside)
        except OSError:
            aside = self.path
        self.notice = say("settings.not-understood", path=str(aside))


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
