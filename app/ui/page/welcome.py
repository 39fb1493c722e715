"""The page before the first question: what Homeroom is, and three problems to try.

Who has never asked anything is told how it goes, and can have an example solved before their eyes.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.icons import app_icon
from app.ui.kit.notice_bar import NoticeBar
from app.ui.kit.theme import Theme
from app.ui.page.crash_note import CrashNote
from app.ui.session.commands import AnswerCommands

if TYPE_CHECKING:
    from app.store.pace import Unfinished


EXAMPLE = "3x + 5 = 20"


class Welcome(QScrollArea):
    chosen = Signal(str)  # an example
    continued = Signal(int)  # the problem that the last end of the app cut off

    def __init__(self, theme: Theme, commands: AnswerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Homeroom's icon"))
        self.title = QLabel(self.tr("What shall we solve?"))
        self.subtitle = QLabel(
            self.tr("Everything stays on this computer: the model, your questions, the answers.")
        )
        self.title.setObjectName("title")
        self.subtitle.setObjectName("subtitle")
        self.subtitle.setWordWrap(True)
        self.demonstrate = QPushButton(self.tr("&Solve an example: {0}").format(EXAMPLE))
        self.demonstrate.setObjectName("primary")
        self.demonstrate.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.demonstrate.clicked.connect(lambda: commands.demonstrate.emit(EXAMPLE))
        self.tour = self._tour()
        self.notice = NoticeBar()
        self.crash = CrashNote()
        self.unfinished = NoticeBar()
        self.unfinished.acted.connect(self._continue)
        self._left: Unfinished | None = None

        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 28, 28, 20)
        layout.setSpacing(0)
        layout.addStretch(3)
        for widget, below in ((self.picture, 18), (self.title, 8), (self.subtitle, 26)):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
            layout.addSpacing(below)
        self.examples = self._examples()
        layout.addLayout(_centred(self.tour, 560))
        layout.addLayout(self.examples)
        self.stories = self._stories()
        layout.addLayout(_centred(self.stories, 560))
        layout.addSpacing(22)
        for notice in (self.crash, self.unfinished, self.notice):
            layout.addLayout(_centred(notice, 620))
            layout.addSpacing(10)
        layout.addStretch(4)
        self.setWidget(page)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def greet(self) -> None:
        """Tell a newcomer how it goes."""
        self.title.setText(self.tr("Welcome to Homeroom"))
        self.tour.show()

    def know(self) -> None:
        """Whoever has asked something is at home here."""
        self.title.setText(self.tr("What shall we solve?"))
        self.tour.hide()

    def show_stories(self, read: bool) -> None:
        """Whether the model reads stories: then there are some to try."""
        self.stories.setVisible(read)

    def show_unfinished(self, left: "Unfinished | None") -> None:
        """Offer what the last end of the app cut off; None: there is nothing."""
        self._left = left
        question = " ".join(left.question.split()) if left is not None else ""
        shown = f"{question[:60]} …" if len(question) > 61 else question
        sentence = self.tr("“{0}” was not finished when Homeroom was closed.").format(shown) if left else ""
        self.unfinished.show_sentence(sentence, self.tr("Continue"))

    def _continue(self) -> None:
        left = self._left
        if left is not None:
            self.show_unfinished(None)
            self.continued.emit(left.problem_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The examples beside each other, or one below the other where they would not fit."""
        row = sum(button.sizeHint().width() + self.examples.spacing() for button in self.buttons) + 60
        beside = row <= self.viewport().width()
        direction = QBoxLayout.Direction
        self.examples.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _tour(self) -> QWidget:
        made = QWidget()
        rows = QGridLayout(made)
        rows.setContentsMargins(0, 0, 0, 24)
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(1, 1)
        for row, words in enumerate(
            (
                self.tr(
                    "Type a problem the way you would write it: x^2, sqrt(2), 1/2. It is shown as a formula."
                ),
                self.tr("Watch it being solved step by step; “Answer now” cuts the thinking short."),
                self.tr("Look at the verdict: it says whether the answer was checked, and how."),
            )
        ):
            number = QLabel(str(row + 1))
            number.setObjectName("stepNumber")
            step = QLabel(words)
            step.setWordWrap(True)
            rows.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(step, row, 1)
        rows.setRowMinimumHeight(3, 10)
        rows.addWidget(self.demonstrate, 4, 0, 1, 2, Qt.AlignmentFlag.AlignHCenter)
        made.hide()
        return made

    def _examples(self) -> QHBoxLayout:
        self.buttons = []
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for example in (
            self.tr("Solve x^2 - 5x + 6 = 0"),
            self.tr("What is 15% of 80?"),
            self.tr("Differentiate x^3 - 4x"),
        ):
            button = self._example(example, example)
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addStretch(1)
        return row

    def _stories(self) -> QWidget:
        """A word that stories are read too, and some."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 22, 0, 0)
        column.setSpacing(8)
        said = QLabel(self.tr("Stories are read too, in English or Chinese:"))
        said.setObjectName("subtitle")
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        son = self.tr(
            "Tom is 3 times as old as his son. In 12 years he will be twice as old. How old is the son now?"
        )
        field = self.tr("A rectangle's length is twice its width and its perimeter is 36 cm. Find the area.")
        names = (self.tr("How old is Tom's son?"), self.tr("How large is the rectangle?"))
        for name, story in zip(names, (son, field), strict=True):
            button = self._example(name, story)
            button.setToolTip(story)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        made.hide()
        return made

    def _example(self, shown: str, question: str) -> QPushButton:
        button = QPushButton(shown)
        button.setObjectName("example")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(question))
        return button

    def _apply_theme(self) -> None:
        self.picture.setPixmap(app_icon().pixmap(self._theme.pixels(72), self._theme.pixels(72)))
        self._arrange()


def _centred(widget: QWidget, width: int) -> QHBoxLayout:
    """`widget` in the middle, no wider than `width`."""
    widget.setMaximumWidth(width)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(widget, 20)
    across.addStretch(1)
    return across
