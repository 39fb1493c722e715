"""All settings, declared once, and the file that holds their values."""

import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from app.atomic_file import write_atomically
from app.setting import NotAccepted, Setting, SettingGroup, translatable
from engine.base.sentence import Sentence, say

VERSION = "0.1.0"  # of the app; pyproject.toml says the same

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


def _object(text: bytes) -> dict[str, object]:
    """The JSON object in `text`; ValueError when it is none."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, dict):
        raise ValueError("no object")
    return value
