"""The settings as the window shows them: held at once, stored in the background, each change told of."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app import settings
from app.setting import Setting
from app.ui.session.session import StudySession

T = TypeVar("T", bound=bool | int | float | str)


class Preferences(QObject):
    changed = Signal(object)  # the Setting
    failed = Signal(str)  # it could not be written, and why

    def __init__(self, session: StudySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._lanes = session.settings, session.lanes

    def get(self, setting: Setting[T]) -> T:
        """What holds."""
        return self._settings.get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Let `value` hold, here at once."""
        self._change({setting: self.get(setting)}, lambda: self._settings.hold({setting: value}))

    def reset(self) -> dict[Setting[Any], Any]:
        """Let the defaults hold, but for the model; what held before."""
        those = [setting for setting in settings.SETTINGS if setting.group is not None]
        before = {setting: self.get(setting) for setting in those}
        self._change(before, lambda: self._settings.release(*before))
        return before

    def restore(self, before: dict[Setting[Any], Any]) -> None:
        """Let hold again what `reset` gave."""
        self._change({setting: self.get(setting) for setting in before}, lambda: self._settings.hold(before))

    def _change(self, before: dict[Setting[Any], Any], change: Callable[[], None]) -> None:
        change()
        those = [setting for setting, value in before.items() if self.get(setting) != value]
        if those:
            self._lanes.aside(self._settings.store, failed=self._refused)
        for setting in those:
            self.changed.emit(setting)

    def _refused(self, error: Exception) -> None:
        reason = getattr(error, "strerror", None) or str(error)
        self.failed.emit(self.tr("The settings could not be stored: {0}.").format(reason))
