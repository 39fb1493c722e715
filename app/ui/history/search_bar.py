"""The search field over the list, its filters in a menu, and a chip for each filter that is on."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayoutItem,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.history.topic_names import topic_name
from app.ui.kit.icons import icon
from app.ui.kit.theme import Theme
from engine.base.moment import moment_text

if TYPE_CHECKING:
    from app.store.rows import Labels

TYPING_MS = 90  # a pause this long is searched for
DAYS = {"today": 0, "week": 6, "month": 29, "year": 364}  # before today


class HistorySearchBar(QWidget):
    """`changed` carries the fields of the store's Filter that are set."""

    changed = Signal(dict)
    left = Signal()  # downwards, into the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on: dict[str, str] = {}  # filter → its value
        self._names: dict[str, str] = {}  # filter → what the chip says
        self.field = _Field(self)
        self.field.setObjectName("search")
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the solved problems"))
        self.field.setMaxLength(1000)
        self._magnifier: QAction = self.field.addAction(
            icon("search", "#000000"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._magnifier.setText(self.tr("Search"))
        self._magnifier.triggered.connect(self.field.selectAll)
        # Qt's own, which has a picture and no name.
        if clear := self.field.findChild(QAction, "_q_qlineeditclearaction"):
            clear.setText(self.tr("Clear the search"))
        self.button = QToolButton(self)
        self.button.setObjectName("filter")
        self.button.setText(self.tr("Filter"))
        self.button.setAccessibleName(self.tr("Filter the solved problems"))
        self.button.setToolTip(self.tr("Filter"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Filter"))
        self.button.setMenu(self.menu)
        self.chips = QVBoxLayout()
        self.chips.setSpacing(4)
        across = QHBoxLayout()
        across.setSpacing(6)
        across.addWidget(self.field, 1)
        across.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 6)
        layout.setSpacing(6)
        layout.addLayout(across)
        layout.addLayout(self.chips)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(self._pause.start)
        self.field.downwards.connect(self.left)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self._fill_menu({}, {})

    @property
    def active(self) -> bool:
        """Something keeps problems out of the list."""
        return bool(self._on or self.field.text().strip())

    def wanted(self) -> dict[str, object]:
        """The fields of the store's Filter that are set."""
        made: dict[str, object] = dict(self._on)
        if days := made.pop("days", None):
            begin = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
            made["since"] = moment_text(begin - timedelta(days=DAYS[str(days)]))
        if made.pop("favourite", None):
            made["favourite"] = True
        if text := self.field.text():
            made["text"] = text
        return made

    def show_labels(self, labels: "Labels") -> None:
        """Offer these topics and tags."""
        self._fill_menu(labels.topics, labels.tags)

    def clear(self) -> None:
        """Everything is listed again."""
        self._on.clear()
        self.field.clear()
        self._changed()

    def _set(self, name: str, value: str, said: str) -> None:
        """A filter is on, or, with an empty value, off."""
        self._on.pop(name, None)
        if value:
            self._on[name], self._names[name] = value, said
        self._changed()

    def _changed(self) -> None:
        while self.chips.count():
            cast(QWidget, cast(QLayoutItem, self.chips.takeAt(0)).widget()).deleteLater()
        for name in self._on:
            chip = QPushButton(f"{self._names[name]}   ✕")
            chip.setObjectName("chip")
            chip.setAccessibleName(self.tr("Filter {0}: remove").format(self._names[name]))
            chip.clicked.connect(lambda _=False, name=name: self._off(name))
            self.chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        for action in self.menu.findChildren(QAction):
            if (data := action.data()) is not None and action.isCheckable():
                name, value = data
                action.setChecked(self._on.get(name, "") == value)
        self._apply_theme()
        self._tell()

    def _off(self, name: str) -> None:
        self._set(name, "", "")
        self.field.setFocus()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.wanted())

    def _fill_menu(self, topics: dict[str, int], tags: dict[str, int]) -> None:
        self.menu.clear()
        for inner in self.menu.findChildren(QMenu):
            inner.deleteLater()
        self._choice(self.menu, self.tr("&Favourites"), "favourite", "yes", self.tr("Favourites"))
        days = {"": self.tr("Any time"), "today": self.tr("Today"), "week": self.tr("Last 7 days"),
                "month": self.tr("Last 30 days"), "year": self.tr("Last 12 months")}  # fmt: skip
        self._choices(self.tr("&When"), "days", days)
        verdicts = {
            "": self.tr("Any"),
            "correct": self.tr("Checked: correct"),
            "other-form": self.tr("Checked: correct, in another form"),
            "wrong": self.tr("Checked: wrong"),
            "undecided": self.tr("Could not be decided"),
            "unreadable": self.tr("Could not be read"),
            "unchecked": self.tr("Never checked"),
        }
        self._choices(self.tr("&Answer"), "verdict", verdicts)
        named = {topic: f"{topic_name(topic)}  ({n})" for topic, n in topics.items()}
        self._choices(self.tr("&Topic"), "topic", {"": self.tr("Any"), **named}, topic_name)
        named = {tag: f"{tag}  ({n})" for tag, n in tags.items()}
        self._choices(self.tr("Ta&g"), "tag", {"": self.tr("Any"), **named}, str)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Show everything"), self.clear)

    def _choices(
        self, title: str, name: str, values: dict[str, str], said: Callable[[str], str] | None = None
    ) -> None:
        inner = self.menu.addMenu(title)
        inner.setAccessibleName(title.replace("&", ""))
        inner.setEnabled(len(values) > 1)
        group = QActionGroup(inner)
        for value, text in values.items():
            spoken = said(value) if said and value else text
            group.addAction(self._choice(inner, text.replace("&", "&&"), name, value, spoken))

    def _choice(self, menu: QMenu, text: str, name: str, value: str, said: str) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(self._on.get(name, "") == value)
        action.setData((name, value))
        action.triggered.connect(lambda on: self._set(name, value if on else "", said))
        menu.addAction(action)
        return action

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        self._magnifier.setIcon(icon("search", colours.faint))
        self.button.setIcon(icon("filter", colours.accent if self._on else colours.muted))
        self.button.setIconSize(self._theme.icon_size())


class _Field(QLineEdit):
    downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
