"""The settings: everything in one place, each with what it does and when a change of it counts."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
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
from app.settings import Setting
from app.ui.kit.no_wheel_fields import NoWheelComboBox, NoWheelDoubleSpinBox, NoWheelSpinBox
from app.ui.kit.notice import Notice
from app.ui.kit.theme import ZOOMS, Theme
from app.ui.models.card import gigabytes
from app.ui.models.jobs import ModelJobs
from app.ui.session.session import StudySession
from app.ui.settings.preferences import Preferences
from app.ui.settings.section import SettingsSection, sentence

if TYPE_CHECKING:
    from app.models.events import Event

WIDTH = 760
CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536)  # tokens
TOKENS = 1 << 18


class SettingsPage(QWidget):
    left = Signal()
    reload_wanted = Signal()

    def __init__(
        self, session: StudySession, theme: Theme, work: ModelJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._work = session, theme, work
        self.preferences = Preferences(session, self)
        self._showing = False
        self._before: dict[Setting[Any], Any] = {}
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = Notice()
        # Head and notice stay where they are: what a change asks for is seen wherever it was made.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column(self._head(), self.notice, margins=(28, 20, 39, 10)))
        layout.addWidget(self._scrolled(), 1)
        self._connect()

    def refresh(self) -> None:
        """Show what holds."""
        get = self.preferences.get
        self._show_look()
        self._showing = True
        self.language.choose(get(settings.LANGUAGE))
        for setting, field in self._counts.items():
            field.setValue(get(setting))
        temperature, top_p = get(settings.TEMPERATURE), get(settings.TOP_P)
        self.temperature.setValue(temperature if temperature >= 0 else self.temperature.minimum())
        self.top_p.setValue(top_p)
        n_ctx = get(settings.N_CTX)
        if self.context.findData(n_ctx) < 0:  # somebody wrote another one into the file
            self.context.addItem(f"{n_ctx:,}", n_ctx)
        self.context.choose(n_ctx)
        self.quiet.setChecked(get(settings.QUIET))
        self._showing = False
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
        keep = self.preferences.set
        self.appearance.activated.connect(lambda _: self._theme.follow(self.appearance.currentData()))
        self.zoom.activated.connect(lambda _: self._theme.set_zoom(self.zoom.currentData()))
        self.language.activated.connect(lambda _: keep(settings.LANGUAGE, self.language.currentData()))
        self.context.activated.connect(lambda _: keep(settings.N_CTX, self.context.currentData()))
        self.quiet.toggled.connect(lambda on: self._keep(settings.QUIET, on))
        for setting, field in self._counts.items():
            field.valueChanged.connect(lambda value, setting=setting: self._keep(setting, value))
        self.temperature.valueChanged.connect(
            lambda value: self._keep(settings.TEMPERATURE, round(value, 2) if value >= 0 else -1.0)
        )
        self.top_p.valueChanged.connect(lambda value: self._keep(settings.TOP_P, round(value, 2)))
        self.preferences.changed.connect(self._changed)
        self.preferences.failed.connect(lambda words: self.notice.show_sentence(words, serious=True))
        self.notice.acted.connect(self._act)
        self._work.costed.connect(self._costed)
        self._theme.changed.connect(self._show_look)
        self._session.model.changed.connect(self._loaded)

    def _keep(self, setting: Setting[Any], value: object) -> None:
        if not self._showing:
            self.preferences.set(setting, value)

    def _changed(self, setting: Setting[Any]) -> None:
        if setting in settings.LOADING:
            self._weigh()
            self._before = {}
            self.notice.show_sentence(
                self.tr("This counts when the model is loaded again."), self.tr("&Load it now")
            )
        elif setting is settings.LANGUAGE:
            self._before = {}
            self.notice.show_sentence(self.tr("The language changes when Homeroom is started again."))

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
            self.reload_wanted.emit()

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
        from app.models.events import Failed, Fits

        if isinstance(event, Fits):
            words = self.tr("With {0} tokens the model needs {1} of memory; {2} are free.").format(
                f"{event.n_ctx:,}", gigabytes(event.needed), gigabytes(event.available)
            )
            if event.needed > event.available:
                words += " " + self.tr("That does not fit now.")
            self.cost.setText(words)
        elif isinstance(event, Failed):
            self.cost.setText(event.sentence)
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
        sections = self._look(), self._answers(), self._model(), self._sampling(), self._data()
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

    def _look(self) -> SettingsSection:
        section = SettingsSection(self.tr("Look"), self.tr("at once"))
        self.appearance = NoWheelComboBox()
        self.appearance.addItem(self.tr("As the system"), "system")
        self.appearance.addItem(self.tr("Light"), "light")
        self.appearance.addItem(self.tr("Dark"), "dark")
        self.zoom = NoWheelComboBox()
        for zoom in ZOOMS:
            self.zoom.addItem(f"{zoom:.0%}", zoom)
        self.language = NoWheelComboBox()
        self.language.addItem(self.tr("As the system"), "system")
        self.language.addItem("English", "en")
        self.language.addItem("简体中文", "zh_CN")
        section.add(self.tr("&Appearance"), "", self.appearance)
        section.add(
            self.tr("&Zoom"), self.tr("Of text and formulas; Ctrl++ and Ctrl+- do it too."), self.zoom
        )
        section.add(self.tr("&Language"), self.tr("From the next start on."), self.language)
        return section

    def _answers(self) -> SettingsSection:
        section = SettingsSection(self.tr("Answers"), self.tr("from the next question on"))
        open_end, whole = self.tr("no limit"), self.tr("as long as it takes")
        self._counts: dict[Setting[int], NoWheelSpinBox] = {}
        for setting, name, purpose, word in (
            (
                settings.MAX_THINKING,
                self.tr("&Thorough: thinking"),
                self.tr("Tokens, of which a word has one or two. At the limit the answer follows."),
                open_end,
            ),
            (settings.MAX_ANSWER, self.tr("Thoro&ugh: answer"), self.tr("Tokens of the answer."), whole),
            (
                settings.QUICK_THINKING,
                self.tr("Qu&ick: thinking"),
                self.tr("For questions that are asked with “Think only briefly”."),
                open_end,
            ),
            (settings.QUICK_ANSWER, self.tr("Quic&k: answer"), self.tr("Tokens of the answer."), whole),
        ):
            self._counts[setting] = NoWheelSpinBox(0, TOKENS, 256, word)
            section.add(name, purpose, self._counts[setting])
        self._counts[settings.RETRIES] = NoWheelSpinBox(0, 16, 1, self.tr("none"))
        section.add(
            self.tr("Tries a&fter a wrong answer"),
            self.tr("How often it asks again while the checker finds the answer wrong."),
            self._counts[settings.RETRIES],
        )
        return section

    def _model(self) -> SettingsSection:
        section = SettingsSection(self.tr("Model"), self.tr("when the model is loaded"))
        self.context = NoWheelComboBox()
        self.context.addItem(self.tr("The model's own choice"), 0)
        for n_ctx in CONTEXTS:
            self.context.addItem(f"{n_ctx:,}", n_ctx)
        self.cost = section.add(self.tr("&Context"), " ", self.context)
        self.context.setAccessibleDescription(
            self.tr("Tokens that the model can keep in mind: question, thinking and answer.")
        )
        cores = os.cpu_count() or 1
        self._counts[settings.N_THREADS] = NoWheelSpinBox(0, max(cores, 1), 1, self.tr("automatic"))
        section.add(
            self.tr("Processor c&ores"),
            self.tr("This computer has {0}. Automatic leaves one to the desktop.").format(cores),
            self._counts[settings.N_THREADS],
        )
        self.quiet = QCheckBox()
        section.add(
            self.tr("&Work quietly"),
            self.tr("With half the cores: slower, but cooler, and the fan is not heard as soon."),
            self.quiet,
        )
        return section

    def _sampling(self) -> SettingsSection:
        section = SettingsSection(self.tr("Choice of words"), self.tr("from the next question on"))
        own = self.tr("the model's own")
        self.temperature = NoWheelDoubleSpinBox(-0.05, 2.0, 0.05, own)
        self.top_p = NoWheelDoubleSpinBox(0.0, 1.0, 0.05, own)
        self._counts[settings.SEED] = NoWheelSpinBox(0, settings.SEED_LIMIT, 1, self.tr("another each time"))
        section.add(
            self.tr("Te&mperature"),
            self.tr("0 always takes the likeliest word; the higher, the more an answer varies."),
            self.temperature,
        )
        section.add(
            self.tr("Top-&p"),
            self.tr("It draws from the likeliest words that make up this share."),
            self.top_p,
        )
        section.add(
            self.tr("See&d"),
            self.tr("With a number here the same question gets the same answer again."),
            self._counts[settings.SEED],
        )
        return section

    def _data(self) -> SettingsSection:
        section = SettingsSection(self.tr("Your data"))
        folder = self._session.data_dir
        where = QLabel(str(folder))
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setAccessibleName(self.tr("Data folder: {0}").format(folder))
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.open_folder = QPushButton(self.tr("Ope&n the folder"))
        self.open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(where, 1)
        inner.addWidget(self.open_folder)
        section.add_across(row)
        section.add_across(
            sentence(
                self.tr(
                    "History, settings and added models are in this folder, and nowhere else. To move them, "
                    "close Homeroom, move the folder, and start Homeroom with --data-dir and its new place."
                )
            )
        )
        section.add_across(
            sentence(
                self.tr(
                    "A problem that you delete is gone for good when Homeroom starts next. The backups in "
                    "this folder still hold it: the daily ones until seven newer ones are made, a copy kept "
                    "at a restore until you remove it. “Delete everything” in the History menu removes all "
                    "of them at once."
                )
            )
        )
        beside = settings.app_dir() / settings.PORTABLE
        self.portable = sentence(
            self.tr("Portable mode is on: the folder lies beside the app and goes where the app goes.")
            if settings.is_portable()
            else self.tr(
                "Portable mode is off. To switch it on, make the folder {0} and start Homeroom again; what "
                "is in the folder above can be copied into it."
            ).format(beside)
        )
        section.add_across(self.portable)
        return section
