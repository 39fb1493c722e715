"""All that one window works with: its lanes, the model, the history, the questions, put together."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app import settings
from app.ui.session.algebra import Algebra
from app.ui.session.draft import Drafts
from app.ui.session.error_sentences import error_sentence
from app.ui.session.exchange import Exchange
from app.ui.session.formula_reader import FormulaReader
from app.ui.session.history import OpenHistory
from app.ui.session.lanes import Lanes
from app.ui.session.model import LoadedModel
from app.ui.session.problem_list import ProblemList
from app.ui.session.question_queue import QuestionQueue

if TYPE_CHECKING:
    from app.store.history import History

T = TypeVar("T")

IDLE_MS = 3000  # after which the window and the model are there, and nothing else waits for the processor


class StudySession(QObject):
    """Its methods are for the GUI thread; none of them waits, but `close`."""

    opened = Signal(object)  # the first Exchange of the problem that `open` asked for
    failed = Signal(str)  # a sentence

    def __init__(self, data_dir: Path, chosen: settings.Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir, self.settings = data_dir, chosen
        self.lanes = Lanes(self)
        self.history = OpenHistory(data_dir, self.lanes, self)
        self.algebra = Algebra(self.lanes, self.history, self)
        self.model = LoadedModel(data_dir, chosen, self.lanes, self.algebra, self)
        self.questions = QuestionQueue(
            data_dir, chosen, self.lanes, self.algebra, self.model, self.history, self
        )
        self.problems = ProblemList(self.history.in_store, self)
        self.drafts = Drafts(data_dir, self.lanes, self)
        self.formulas = FormulaReader(self.lanes, self.algebra, self)
        self.lanes.failed.connect(self._failed)
        self.problems.failed.connect(self._failed)
        self.questions.stored.connect(self.problems.refresh)
        self.algebra.set_up.connect(self.problems.refresh)
        self.history.opened.connect(self.problems.open)
        self.history.tended.connect(self.problems.refresh)
        self.history.found.connect(self._found)

    def start(self) -> None:
        """Open the history, find the draft, load the model; the parts' signals say what came of it."""
        self.history.open()
        self.drafts.load()
        self.model.start()
        QTimer.singleShot(IDLE_MS, self, self.algebra.start)

    def open(self, problem_id: int) -> None:
        """Show a problem: as it stands if it is under way, else as it is stored."""
        underway = self.questions.exchange_of(problem_id)
        if underway is None:
            self.history.find(problem_id)
        else:
            self.history.forget_search()
            self.opened.emit(underway.root)

    def _found(self, root: Exchange) -> None:
        for exchange in root.path():
            for transcript in exchange.transcripts:
                if transcript.working_lost:
                    self.algebra.work(transcript)
        self.opened.emit(root)

    def replace(self, function: "Callable[[History], T]", done: Callable[[T], object]) -> None:
        """As `problems.change`, for what replaces all of it: what is under way ends before."""
        self.questions.stop_all()
        self.model.unload(lambda: self.problems.change(function, done))
        self.history.forget_unkept()
        self.model.load()

    def close(self) -> None:
        """Store the attempt under way and end the workers; moments, but for a disk that lets one wait."""
        if not self.questions.close():
            self.model.end()  # it may be loading
        self.lanes.close(self._end_workers, self.history.close)

    def _end_workers(self) -> None:
        self.model.end()
        self.algebra.end()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error_sentence(error, self.data_dir))
