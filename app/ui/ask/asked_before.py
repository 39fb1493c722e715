"""Over the question field: the same was asked before, and its answer is a click away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.ask.question_field import QuestionField
from app.ui.kit.dates import when
from app.ui.kit.plain_maths import one_line, readable
from app.ui.session.problem_list import ProblemList

if TYPE_CHECKING:
    from app.store.rows import ProblemSummary

TYPING_MS = 250


class AskedBefore(QFrame):
    chosen = Signal(int)  # the id of the earlier problem

    def __init__(self, field: QuestionField, problems: ProblemList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._problem: ProblemSummary | None = None
        self.setObjectName("askedBefore")
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self.tr("Show it"), self)
        self.button.setObjectName("link")
        self.button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(lambda: problems.find_earlier(field.toPlainText().strip()))
        problems.earlier_found.connect(self.show_problem)
        field.textChanged.connect(self._changed)
        self.hide()

    def show_problem(self, question: str, problem: "ProblemSummary | None") -> None:
        """What the store found for `question`, if that still stands in the field."""
        if question != self._field.toPlainText().strip():
            return
        self._problem = problem
        self.setVisible(problem is not None)
        if problem is not None:
            right = problem.final_answer if problem.verdict != "wrong" else None
            answer = one_line(readable(right)) if right else ""
            text = self.tr("You asked this before ({0}). The answer was {1}.")
            plain = self.tr("You asked this before ({0}).")
            self.said.setText((text if answer else plain).format(when(problem.created), answer))

    def _changed(self) -> None:
        self.hide()
        if self._field.toPlainText().strip():
            self._pause.start()
        else:
            self._pause.stop()

    def _choose(self) -> None:
        if self._problem is not None:
            problem_id = self._problem.id
            self._field.put("")
            self.chosen.emit(problem_id)
