"""The card of one installed model: description, whether it fits, and buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.kit.sentences import translated
from app.ui.kit.sizes import gigabytes
from engine.base.sentence import Sentence

if TYPE_CHECKING:
    from app.models.events import Event
    from app.models.installed import InstalledModel


class ModelCard(QFrame):
    used = Signal(object, bool)  # the InstalledModel; even if it does not fit
    verified = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        model: "InstalledModel",
        name: str,
        kind: str,
        problem: Sentence | None,
        *,
        answers: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.model = model
        self._too_large = False
        self.title = QLabel(name)
        self.title.setObjectName("cardTitle")
        marks = [self.tr("answers now")] if answers else []
        marks += [self.tr("small starter model, school mathematics only")] if model.is_starter else []
        self.marks = QLabel("  ·  ".join(marks))
        self.marks.setObjectName("facts")
        self.marks.setAccessibleName(self.marks.text() or self.tr("Installed"))
        facts = [kind, gigabytes(model.size), model.path.name]
        self.facts = QLabel("  ·  ".join(filter(None, facts)))
        self.facts.setObjectName("facts")
        self.fits = QLabel(translated(problem or "") or self.tr("Weighing …"))
        self.fits.setObjectName("facts")
        for label in (self.title, self.marks, self.facts, self.fits):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        for label in (self.title, self.marks, self.facts, self.fits):
            layout.addWidget(label)
        self.marks.setVisible(bool(marks))
        layout.addSpacing(4)
        layout.addLayout(self._buttons(name, problem, answers=answers))

    def show_fit(self, event: "Event") -> None:
        """Say whether it fits, with the numbers it follows from."""
        from app.models.events import Fits, WorkFailed

        if isinstance(event, Fits):
            self._too_large = event.needed > event.available
            self.use.setText(self.tr("Load anyway") if self._too_large else self.tr("Use this model"))
            self.use.setAccessibleName(self.tr("{0}: {1}").format(self.use.text(), self.title.text()))
            sentence = (
                self.tr("Fits: needs {0} of memory with {2} tokens of context; {1} is free.")
                if not self._too_large
                else self.tr(
                    "Does not fit now: needs {0} of memory with {2} tokens of context; {1} is free. "
                    "Close other programs, or load it anyway: it may be very slow, or the system may "
                    "end it."
                )
            )
            numbers = gigabytes(event.needed), gigabytes(event.available), f"{event.n_ctx:,}"
            self.fits.setText(sentence.format(*numbers))
        elif isinstance(event, WorkFailed):
            self.fits.setText(translated(event.sentence))

    def _buttons(self, name: str, problem: Sentence | None, *, answers: bool) -> QHBoxLayout:
        self.use = QPushButton(self.tr("Use this model"))
        self.verify = QPushButton(self.tr("Verify"))
        self.remove = QPushButton(self.tr("Remove"))
        self.use.setVisible(problem is None and not answers)
        self.verify.setVisible(problem is None)
        self.remove.setVisible(not self.model.is_starter and not answers)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.use.clicked.connect(lambda: self.used.emit(self.model, self._too_large))
        self.verify.clicked.connect(lambda: self.verified.emit(self.model))
        self.remove.clicked.connect(lambda: self.removed.emit(self.model))
        for button in (self.use, self.verify, self.remove):
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), name))
            row.addWidget(button)
        row.addStretch(1)
        return row
