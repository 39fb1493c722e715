"""The models: which are there and fit, adding and converting, and where the real one comes from."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import settings
from app.ui.kit.notice_bar import NoticeBar
from app.ui.kit.sentences import translated
from app.ui.models.card import ModelCard
from app.ui.models.conversion_card import ConversionCard
from app.ui.models.jobs import ModelJobs
from app.ui.models.progress import WorkProgress
from app.ui.models.real_model import RealModel
from app.ui.session.session import StudySession
from engine.base.errors import Explained
from engine.base.sentence import Sentence

if TYPE_CHECKING:
    from app.models.events import Done, Event
    from app.models.installed import InstalledModel


class ModelsPage(QScrollArea):
    left = Signal()

    def __init__(self, session: StudySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._settings = session.model, session.settings
        self.jobs = jobs = ModelJobs(session.data_dir, self)
        self.cards: list[ModelCard] = []
        self._too_large: Path | None = None  # the model that the notice offers to load anyway
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Models"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 20, 28, 24)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        self.notice = NoticeBar()
        self.notice.acted.connect(self._load_anyway)
        layout.addWidget(self.notice)
        self.progress = WorkProgress()
        self.progress.cancelled.connect(jobs.cancel)
        layout.addWidget(self.progress)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        layout.addLayout(self._list)
        layout.addLayout(self._adding())
        self.conversion = ConversionCard()
        self.conversion.begun.connect(self.convert)
        layout.addWidget(self.conversion)
        layout.addWidget(RealModel())
        layout.addStretch(1)
        self.setWidget(page)
        jobs.listed.connect(self._show)
        jobs.weighed.connect(self._weighed)
        jobs.planned.connect(self._planned)
        jobs.stepped.connect(lambda step: self.progress.show_step(step.done, step.total))
        jobs.ended.connect(self._ended)
        jobs.failed.connect(self._broke)
        self._model.changed.connect(self._model_changed)
        self._model.refused.connect(self._refused)

    def enter(self) -> None:
        """It is turned to: the folder is read again."""
        self.back.setFocus()
        self._list_models()

    def close_jobs(self) -> None:
        """End what is under way; a half-written file goes with it."""
        self.jobs.close()

    def show_notice(self, sentence: str, *, serious: bool = False) -> None:
        self._too_large = None
        self.notice.show_sentence(sentence, serious=serious)

    def refuse(self, sentence: str, too_large: Path | None) -> None:
        """A model did not load; one that is only `too_large` for the free memory can be loaded anyway."""
        self.show_notice(sentence, serious=True)
        if too_large is not None:
            self._too_large = too_large
            self.notice.show_sentence(sentence, self.tr("Load anyway"), serious=True)

    def add(self, file: Path) -> None:
        """Copy a .gguf file into the models folder."""
        self._begin(self.tr("Adding {0}").format(file.name))
        self.jobs.add(file)

    def plan(self, folder: Path) -> None:
        """Look at a Hugging Face folder: which types it could become, and how large."""
        self.show_notice("")
        self.jobs.plan(folder)

    def convert(self, folder: Path, kind: str) -> None:
        self._begin(self.tr("Converting {0}").format(folder.name))
        self.jobs.convert(folder, kind)

    def _list_models(self) -> None:
        self.jobs.read(self._settings.get(settings.N_CTX))

    def _model_changed(self) -> None:
        if self.isVisible() and self._model.ready:
            self._list_models()

    def _refused(self, sentence: str, too_large: Path | None) -> None:
        if self._model.ready:
            sentence += " " + self.tr("{0} goes on answering.").format(self._model.status.name)
        self.refuse(sentence, too_large)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Models"))
        title.setObjectName("title")
        self.back = QPushButton(self.tr("Back to the question"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.back)
        return row

    def _adding(self) -> QHBoxLayout:
        self.add_file = QPushButton(self.tr("Add a .gguf file …"))
        self.add_folder = QPushButton(self.tr("Convert a Hugging Face folder …"))
        self.add_file.clicked.connect(self._ask_file)
        self.add_folder.clicked.connect(self._ask_folder)
        row = QHBoxLayout()
        row.addWidget(self.add_file)
        row.addWidget(self.add_folder)
        row.addStretch(1)
        return row

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a model"), "", self.tr("Models (*.gguf)"))
        if name:
            self.add(Path(name))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder with config.json and safetensors"))
        if name:
            self.plan(Path(name))

    def _ask_remove(self, model: "InstalledModel") -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Delete {0} from the disk?").format(model.path.name))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self.jobs.remove(model))
        box.open()

    def _verify(self, model: "InstalledModel") -> None:
        self._begin(self.tr("Verifying {0}").format(model.path.name))
        self.jobs.verify(model.path)

    def _use(self, model: "InstalledModel", even_if_too_large: bool) -> None:
        self.show_notice("")
        self._model.use(model.path, force=even_if_too_large)

    def _load_anyway(self) -> None:
        path = self._too_large
        if path is not None:
            self.show_notice("")
            self._model.use(path, force=True)

    def _begin(self, what: str) -> None:
        self.show_notice("")
        self.progress.begin(what)
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        verifying = [card.verify for card in self.cards]
        for button in (self.add_file, self.add_folder, self.conversion.begin, *verifying):
            button.setEnabled(not busy)

    def _show(self, found: list[tuple["InstalledModel", str, str, Sentence | None]]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            cast(QWidget, item.widget()).deleteLater()
        self.cards = []
        for model, name, kind, problem in found:
            card = ModelCard(model, name, kind, problem, answers=str(model.path) == self._model.status.file)
            card.used.connect(self._use)
            card.verified.connect(self._verify)
            card.removed.connect(self._ask_remove)
            card.verify.setEnabled(not self.jobs.running)
            self.cards.append(card)
            self._list.addWidget(card)

    def _weighed(self, path: Path, event: "Event") -> None:
        for card in self.cards:
            if card.model.path == path:
                card.show_fit(event)

    def _planned(self, folder: Path, event: "Event") -> None:
        from app.models.events import Plan, WorkFailed

        if isinstance(event, WorkFailed):
            self.show_notice(translated(event.sentence), serious=True)
        elif isinstance(event, Plan):
            self.conversion.show_plan(folder, event)

    def _ended(self, event: object) -> None:
        from app.models.events import Done, WorkCancelled, WorkFailed

        self._set_busy(False)
        if isinstance(event, WorkFailed):
            self.show_notice(translated(event.sentence), serious=True)
        elif isinstance(event, WorkCancelled):
            self.show_notice(self.tr("Cancelled; nothing was left behind."))
        elif isinstance(event, Done):
            self.show_notice(self._done(event).format(Path(event.file).name))
        self._list_models()

    def _done(self, event: "Done") -> str:
        if event.work == "add":
            return self.tr("{0} is added. Its table of contents is in order; Verify reads the whole file.")
        if event.work == "convert":
            return self.tr("{0} is converted, read back and tried: it is ready.")
        if event.hashed:
            return self.tr(
                "{0} is whole: it holds exactly what its conversion wrote, every value is a number, and the "
                "engine runs it."
            )
        return self.tr(
            "{0} can be read to its end, every value is a number, and the engine runs it. It was not "
            "converted by Homeroom and carries no checksum, so nobody can tell here whether it is what its "
            "maker published."
        )

    def _broke(self, error: Exception) -> None:
        self._ended_badly(translated(error.sentence if isinstance(error, Explained) else str(error)))

    def _ended_badly(self, sentence: str) -> None:
        self._set_busy(False)
        self.show_notice(sentence, serious=True)
