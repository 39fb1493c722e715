"""The settings page: every setting with its purpose and when a change takes effect."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import settings
from app.setting import Setting, SettingGroup
from app.ui.kit.no_wheel_fields import NoWheelComboBox
from app.ui.kit.notice_bar import NoticeBar
from app.ui.kit.sentences import translated
from app.ui.kit.sizes import gigabytes
from app.ui.kit.theme import ZOOMS, Theme
from app.ui.models.jobs import ModelJobs
from app.ui.session.session import StudySession
from app.ui.settings.data_section import DataSection
from app.ui.settings.fields import Field, field, setting_text
from app.ui.settings.preferences import Preferences
from app.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from app.models.events import Event

WIDTH = 760


class SettingsPage(QWidget):
    left = Signal()

    def __init__(
        self, session: StudySession, theme: Theme, work: ModelJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._work = session, theme, work
        self.preferences = Preferences(session, self)
        self.fields: dict[Setting[Any], Field] = {}
        self._before: dict[Setting[Any], Any] = {}
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = NoticeBar()
        # Head and notice stay where they are: what a change asks for is seen wherever it was made.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column(self._head(), self.notice, margins=(28, 20, 39, 10)))
        layout.addWidget(self._scrolled(), 1)
        self._connect()
        if session.settings.notice is not None:  # of the start, when the status line showed it too
            self.notice.show_sentence(translated(session.settings.notice), serious=True)

    def enter(self) -> None:
        """It is turned to."""
        self.refresh()
        self.appearance.setFocus()

    def refresh(self) -> None:
        """Show what holds."""
        self._show_look()
        for setting, shown in self.fields.items():
            shown.show(self.preferences.get(setting))
        self._weigh()

    def _show_look(self) -> None:
        self.appearance.choose(self._theme.appearance)
        self.zoom.choose(min(ZOOMS, key=lambda zoom: abs(zoom - self._theme.zoom)))

    def reset(self) -> None:
        """Let the defaults hold, with a way back."""
        self._before = self.preferences.reset()
        self._look_before = self._theme.appearance, self._theme.zoom
        self._theme.follow("system")
        self._theme.set_zoom(1.0)
        self.refresh()
        self.notice.show_sentence(self.tr("The defaults hold again."), self.tr("Undo"))

    def _connect(self) -> None:
        self.preferences.changed.connect(self._changed)
        self.preferences.failed.connect(self._refused)
        self.notice.acted.connect(self._act)
        self._work.costed.connect(self._costed)
        self._theme.changed.connect(self._show_look)
        self._session.model.changed.connect(self._loaded)

    def _refused(self, sentence: str) -> None:
        """Not stored: what the file has holds again."""
        self.refresh()
        self.notice.show_sentence(sentence, serious=True)

    def _changed(self, setting: Setting[Any]) -> None:
        if setting.group is settings.LOAD:
            self._weigh()
            self._before = {}
            self.notice.show_sentence(
                self.tr("This takes effect when the model is loaded again."), self.tr("&Load it now")
            )
        elif setting is settings.LANGUAGE:
            self._before = {}
            self.notice.show_sentence(self.tr("The language changes the next time Homeroom starts."))

    def _act(self) -> None:
        """What the notice offers: the way back from the defaults, or the load."""
        self.notice.show_sentence("")
        if self._before:
            self.preferences.restore(self._before)
            appearance, zoom = self._look_before
            self._theme.follow(appearance)
            self._theme.set_zoom(zoom)
            self._before = {}
            self.notice.show_sentence("")
            self.refresh()
        else:
            self._session.model.load()

    def _loaded(self) -> None:
        """What was to count at the next load counts now."""
        if self.isVisible() and not self._before:
            self.notice.show_sentence("")
            self._weigh()

    def _weigh(self) -> None:
        model = self._session.model.status
        if self.isVisible() and model.file:
            self.cost.setText(self.tr("Weighing …"))
            self.cost.show()
            self._work.cost(Path(model.file), self.preferences.get(settings.N_CTX))

    def _costed(self, _path: object, event: "Event") -> None:
        from app.models.events import Fits, WorkFailed

        if isinstance(event, Fits):
            words = self.tr("With {0} tokens the model needs {1} of memory; {2} is free.").format(
                f"{event.n_ctx:,}", gigabytes(event.needed), gigabytes(event.available)
            )
            if event.needed > event.available:
                words += " " + self.tr("That does not fit now.")
            self.cost.setText(words)
        elif isinstance(event, WorkFailed):
            self.cost.setText(translated(event.sentence))
        self.cost.show()

    def _column(self, *widgets: QWidget, margins: tuple[int, int, int, int]) -> QWidget:
        """`widgets` one below the other, no wider than can be read."""
        page, column = QWidget(), QWidget()
        page.setObjectName("page")
        column.setMaximumWidth(WIDTH)
        across = QHBoxLayout(page)
        across.setContentsMargins(*margins)
        across.addWidget(column)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        return page

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("page")
        area.setAccessibleName(self.tr("All settings"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.defaults = QPushButton(self.tr("&Reset to the defaults"))
        self.defaults.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.defaults.clicked.connect(self.reset)
        groups = settings.LOOK, settings.ANSWERS, settings.LOAD, settings.SAMPLING
        self.data = DataSection(self._session.data_dir)
        sections = [*map(self._section, groups), self.data]
        area.setWidget(self._column(*sections, self.defaults, margins=(28, 4, 28, 24)))
        return area

    def _head(self) -> QWidget:
        title = QLabel(self.tr("Settings"))
        title.setObjectName("title")
        self.back = QPushButton(self.tr("&Back to the question"))
        self.back.clicked.connect(self.left)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title, 1)
        row.addWidget(self.back)
        return head

    def _section(self, group: SettingGroup) -> SettingsSection:
        section = SettingsSection(setting_text(group.title), setting_text(group.applies))
        if group is settings.LOOK:
            self._add_theme(section)
        for setting in settings.SETTINGS:
            if setting.group is group:
                self._add(setting, section)
        return section

    def _add(self, setting: Setting[Any], section: SettingsSection) -> None:
        made = field(setting, lambda value: self.preferences.set(setting, value))
        purpose = setting_text(setting.purpose).format(os.cpu_count() or 1)
        label = section.add(setting_text(setting.title), purpose, made.widget)
        self.fields[setting] = made
        if setting is settings.N_CTX:
            self.cost = label  # what a context is for gives way to what it costs

    def _add_theme(self, section: SettingsSection) -> None:
        """The window's own two, which the View menu has as well."""
        self.appearance = NoWheelComboBox()
        self.appearance.addItem(self.tr("As the system"), "system")
        self.appearance.addItem(self.tr("Light"), "light")
        self.appearance.addItem(self.tr("Dark"), "dark")
        self.appearance.activated.connect(lambda _: self._theme.follow(self.appearance.currentData()))
        self.zoom = NoWheelComboBox()
        for zoom in ZOOMS:
            self.zoom.addItem(f"{zoom:.0%}", zoom)
        self.zoom.activated.connect(lambda _: self._theme.set_zoom(self.zoom.currentData()))
        section.add(self.tr("&Appearance"), "", self.appearance)
        section.add(
            self.tr("&Zoom"), self.tr("For text and formulas; Ctrl++ and Ctrl+- work too."), self.zoom
        )
