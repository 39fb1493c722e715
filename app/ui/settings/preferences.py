"""The settings as the window shows them: read at once, written in the background, each change told of."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app import settings
from app.settings import Setting
from app.ui.session.session import Session

T = TypeVar("T", bound=bool | int | float | str)


class Preferences(QObject):
    changed = Signal(object)  # the Setting
    failed = Signal(str)  # it could not be written, and why

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._file = settings.settings_file(session.data_dir)
        self._pending: dict[str, Any] = {}  # on their way to the disk

    def get(self, setting: Setting[T]) -> T:
        """What holds, or soon will."""
        if setting.key in self._pending:
            return setting.accept(self._pending[setting.key])
        return settings.Settings(self._file).get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Let `value` hold, here at once."""
        if self.get(setting) == setting.accept(value):
            return
        self._pending[setting.key] = value
        self._write(lambda stored: stored.set(setting, value), (setting,))
        self.changed.emit(setting)

    def reset(self) -> dict[Setting[Any], Any]:
        """Let the defaults hold, but for the model; what held before."""
        those = (settings.LANGUAGE, *settings.LOADING, *settings.ANSWERING)
        before = {setting: self.get(setting) for setting in those}
        self._pending |= {setting.key: setting.default for setting in those}
        self._write(lambda stored: stored.reset(*those), those)
        for setting, value in before.items():
            if value != setting.default:
                self.changed.emit(setting)
        return before

    def _write(self, change: Callable[[settings.Settings], None], those: tuple[Setting[Any], ...]) -> None:
        sent = {setting.key: self._pending[setting.key] for setting in those}

        def ended() -> None:
            for key, value in sent.items():
                if self._pending.get(key) == value:
                    del self._pending[key]

        def refused(error: Exception) -> None:
            ended()
            reason = getattr(error, "strerror", None) or str(error)
            self.failed.emit(self.tr("The settings could not be stored: {0}.").format(reason))

        # The file is read anew: the model that answers is written there by another lane.
        self._session.aside(lambda: change(settings.Settings(self._file)), lambda _: ended(), refused)
