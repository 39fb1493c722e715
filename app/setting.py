"""One setting: its type, its bounds, and the words it is shown with."""

from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from engine.base.errors import Explained
from engine.base.sentence import say

T = TypeVar("T", bound=bool | int | float | str)


class NotAccepted(Explained, ValueError):
    """The value is of another kind than the setting, or out of its range."""


def translatable(_context: str, text: str) -> str:
    """Marks `text` for lupdate, which reads the code: the window translates it, we know no Qt here."""
    return text


@dataclass(frozen=True)
class SettingGroup:
    """Settings that stand together; `applies` says when a change of them counts."""

    title: str
    applies: str


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing to set: its type is its default's, `low` and `high` bound a number, `choices` a text.

    The rest is what a student is shown, in English: `title`, with & before its key; `purpose`; `word`, which
    stands for the lowest number. A list offers `choices` under their `names`, or the numbers of `offers`.
    """

    key: str
    default: T
    title: str = ""
    purpose: str = ""
    group: SettingGroup | None = None  # None: it has a place of its own
    low: float | None = None
    high: float | None = None
    step: float = 1
    word: str = ""
    choices: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    offers: tuple[int, ...] = ()

    def accept(self, value: object) -> T:
        """`value` as this setting's type; NotAccepted when it is none, or out of range."""
        kind: type = type(self.default)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:  # not isinstance: True is no number of threads
            raise NotAccepted(say(_KINDS[kind], key=self.key, value=repr(value)))
        if self.low is not None and self.high is not None and not self.low <= cast(float, value) <= self.high:
            low, high = f"{self.low:g}", f"{self.high:g}"
            raise NotAccepted(
                say("settings.out-of-range", key=self.key, value=str(value), low=low, high=high)
            )
        if self.choices and value not in self.choices:
            raise NotAccepted(
                say("settings.not-a-choice", key=self.key, value=repr(value), choices=list(self.choices))
            )
        return cast(T, value)


_KINDS = {
    bool: "settings.not-true-or-false",
    int: "settings.not-a-whole-number",
    float: "settings.not-a-number",
    str: "settings.not-a-text",
}
