"""The models: which are there and fit, adding and converting, and where the real one comes from."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.model_card import ModelCard, gigabytes
from app.ui.model_work import ModelWork
from app.ui.notice import Notice
from app.ui.sentences import told

if TYPE_CHECKING:
    from app.models.events import Event
    from app.models.installed import InstalledModel


class ModelsPage(QScrollArea):
    chosen = Signal(object)  # the path of the model that is to answer
    left = Signal()

    def __init__(self, work: ModelWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.cards: list[ModelCard] = []
        self._answering = ""
        self._folder: Path | None = None
        self._n_ctx = 0
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
        self.notice = Notice()
        layout.addWidget(self.notice)
        layout.addWidget(self._progress())
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        layout.addLayout(self._list)
        layout.addLayout(self._adding())
        layout.addWidget(self._conversion())
        layout.addWidget(self._real_model())
        layout.addStretch(1)
        self.setWidget(page)
        work.listed.connect(self._show)
        work.weighed.connect(self._weighed)
        work.planned.connect(self._planned)
        work.stepped.connect(self._stepped)
        work.ended.connect(self._ended)
        work.failed.connect(lambda error: self._ended_badly(told(str(error))))

    def refresh(self, answering: str, n_ctx: int) -> None:
        """Read the folder again; `answering` is the path of the model that answers."""
        self._answering, self._n_ctx = answering, n_ctx
        self.work.read(n_ctx)

    def say(self, sentence: str, *, serious: bool = False) -> None:
        self.notice.show_sentence(sentence, serious=serious)

    def add(self, file: Path) -> None:
        """Copy a .gguf file into the models folder."""
        from app.models.library import place_for

        self._begin(self.tr("Adding {0}").format(file.name))
        self.work.start("add", str(file), str(place_for(file, self.work.data_dir)))

    def plan(self, folder: Path) -> None:
        """Look at a Hugging Face folder: which types it could become, and how large."""
        self.say("")
        self.work.plan(folder)

    def convert(self) -> None:
        """Convert the folder that was looked at, to the type that is selected."""
        from app.models.library import place_for

        assert self._folder is not None
        self.conversion.hide()
        self._begin(self.tr("Converting {0}").format(self._folder.name))
        target = place_for(Path(f"{self._folder.name}-{self.types.currentData()}"), self.work.data_dir)
        self.work.start("convert", str(self._folder), str(target), self.types.currentData())

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Models"))
        title.setObjectName("title")
        self.back = QPushButton(self.tr("Back to the question"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.back)
        return row

    def _progress(self) -> QWidget:
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Work on a model"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.stage = QLabel(" ")
        self.stage.setAccessibleName(self.tr("What is being done"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.work.cancel)
        self.busy = QWidget()
        row = QHBoxLayout(self.busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stage)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.busy.hide()
        return self.busy

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

    def _conversion(self) -> QWidget:
        self.advice = QLabel(" ")
        self.advice.setAccessibleName(self.tr("Advice"))
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.types = QComboBox()
        self.types.setAccessibleName(self.tr("Type to convert to"))
        self.types.view().setAccessibleName(self.types.accessibleName())
        self.begin = QPushButton(self.tr("Convert"))
        self.begin.setObjectName("primary")
        self.begin.clicked.connect(self.convert)
        self.conversion = QFrame()
        self.conversion.setObjectName("card")
        layout = QVBoxLayout(self.conversion)
        layout.addWidget(self.advice)
        row = QHBoxLayout()
        row.addWidget(self.types)
        row.addWidget(self.begin)
        row.addStretch(1)
        layout.addLayout(row)
        self.conversion.hide()
        return self.conversion

    def _real_model(self) -> QLabel:
        text = QLabel(
            self.tr(
                "The real model: Phi-4-mini-flash-reasoning\n\n"
                "Homeroom never downloads anything. On a computer with a network, get the folder "
                "microsoft/Phi-4-mini-flash-reasoning from Hugging Face (7.7 GB: config.json, the "
                "safetensors files and the tokenizer), bring it here, and convert it above.\n\n"
                "Good at: mathematics that takes several steps of reasoning. It thinks before it answers, "
                "which on a laptop can take minutes.\n\n"
                "Bad at: facts about the world, and anything but mathematics: it was made and tested for "
                "mathematical reasoning, and has 3.8 billion parameters to remember things in. It can be "
                "wrong and sound sure: look at the verdict beside the answer."
            )
        )
        text.setObjectName("about")
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text

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
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self.work.remove(model))
        box.open()

    def _verify(self, model: "InstalledModel") -> None:
        self._begin(self.tr("Verifying {0}").format(model.path.name))
        self.work.start("verify", str(model.path))

    def _begin(self, what: str) -> None:
        self.say("")
        self.stage.setText(what)
        self.bar.setRange(0, 0)
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        for button in (self.add_file, self.add_folder, self.begin, *(card.verify for card in self.cards)):
            button.setEnabled(not busy)

    def _show(self, found: list[tuple["InstalledModel", str, str, str | None]]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            item.widget().deleteLater()
        self.cards = []
        for model, name, kind, problem in found:
            card = ModelCard(model, name, kind, problem, answers=str(model.path) == self._answering)
            card.used.connect(lambda model: self.chosen.emit(model.path))
            card.verified.connect(self._verify)
            card.removed.connect(self._ask_remove)
            card.verify.setEnabled(not self.work.running)
            self.cards.append(card)
            self._list.addWidget(card)

    def _weighed(self, path: Path, event: "Event") -> None:
        for card in self.cards:
            if card.model.path == path:
                card.show_fit(event)

    def _planned(self, folder: Path, event: "Event") -> None:
        from app.models.events import Failed, Plan
        from app.models.library import advised_type

        if isinstance(event, Failed):
            self.say(told(event.sentence), serious=True)
        if not isinstance(event, Plan):
            return
        self._folder = folder
        advised = advised_type(event.sizes, event.available)
        self.types.clear()
        for name, size in event.sizes.items():
            self.types.addItem(f"{name.upper()}  ·  {gigabytes(size)}", name)
        self.types.setCurrentIndex(self.types.findData(advised or "q4_0"))
        free = gigabytes(event.available)
        self.advice.setText(
            self.tr("{0} of memory are free: {1} is advised.").format(free, advised.upper())
            if advised
            else self.tr("Only {0} of memory are free: no type fits now. Close other programs, or go on: "
                         "the file can be used when there is room.").format(free)
        )  # fmt: skip
        self.conversion.show()

    def _stepped(self, step: object) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * step.done / max(1, step.total)))  # type: ignore[attr-defined]

    def _ended(self, event: object) -> None:
        from app.models.events import Cancelled, Done, Failed

        self._set_busy(False)
        if isinstance(event, Failed):
            self.say(told(event.sentence), serious=True)
        elif isinstance(event, Cancelled):
            self.say(self.tr("Cancelled; nothing was left behind."))
        elif isinstance(event, Done):
            self.say(self.tr("{0} is whole and ready.").format(Path(event.file).name))
        self.work.read(self._n_ctx)

    def _ended_badly(self, sentence: str) -> None:
        self._set_busy(False)
        self.say(sentence, serious=True)
