"""The problem that is shown, on paper: saved as a PDF, or handed to the desktop's viewer to be printed.

Qt's own printing talks to CUPS, over TCP where it finds no socket; we open no network socket.
"""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app import folders
from app.ui.kit.actions import Actions
from app.ui.kit.language import spoken
from app.ui.page.question_page import QuestionPage
from app.ui.session.session import StudySession

if TYPE_CHECKING:
    from app.store.history import History

LONGEST_NAME = 60  # letters


class PagePrinter(QObject):
    """`said` is a sentence about what was done."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: QuestionPage,
        session: StudySession,
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._session = window, page, session
        actions.save_pdf.triggered.connect(self._ask_where)
        actions.print.triggered.connect(self.print)

    def save(self, path: Path) -> None:
        """Write what is shown to `path`."""
        self._write(path, lambda: self.said.emit(self.tr("It is in {0}.").format(path)))

    def print(self) -> None:
        """Open what is shown in the desktop's viewer of PDF files, which prints it."""
        folder = folders.print_dir(self._session.data_dir)
        path = folder / f"{self._name()}.pdf"

        def opened() -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self.said.emit(self.tr("It is open in your PDF viewer: print it from there."))
            else:
                self.said.emit(
                    self.tr("No program here opens PDF files: save it as one, and print it elsewhere.")
                )

        self._write(path, opened, lambda: _emptied(folder))

    def forget(self) -> None:
        """What was made to be printed is gone; a viewer keeps what it has read."""
        shutil.rmtree(folders.print_dir(self._session.data_dir), ignore_errors=True)

    def _write(
        self, path: Path, done: Callable[[], None], prepare: Callable[[], None] = lambda: None
    ) -> None:
        transcript = self._page.shown()
        exchange = transcript.exchange if transcript is not None else None
        if exchange is None or exchange.root.problem_id is None:
            return
        spoken_here, title, language = spoken(), self._name(), QLocale().bcp47Name()
        problem_id, shown = exchange.root.problem_id, exchange.root.path()
        attempts = {each.transcript.attempt_id for each in shown}
        attempts |= {each.transcript.answered.attempt_id for each in shown if each.transcript.answered}
        messages = {each.message_id for each in shown}
        self.said.emit(self.tr("Writing {0} …").format(path.name))

        def read(history: "History") -> str:
            from msgspec.structs import replace

            from app.study.asking.markdown_sheet import as_markdown

            problem = history.problem(problem_id)
            problem = replace(
                problem,
                attempts=[each for each in problem.attempts if each.id in attempts],
                messages=[each for each in problem.messages if each.id in messages],
            )
            return as_markdown(problem, spoken_here)

        def write(markdown: str) -> None:
            from app.store.errors import files_as_store_errors
            from app.ui.answer.export_file import write_export

            with files_as_store_errors(path):
                prepare()
                write_export(markdown, "pdf", path, title, language)

        self._session.history.in_store(
            read,
            lambda markdown: self._session.problems.write(lambda: write(markdown), lambda _: done()),
            keep=exchange.root.kept,
        )

    def _name(self) -> str:
        """Of the file: the first words of the question that the shown attempt was asked."""
        transcript = self._page.shown()
        exchange = transcript.exchange if transcript is not None else None
        question = exchange.root.transcript.question if exchange is not None else ""
        words = re.sub(r"[^\w.+=()-]+", " ", question).strip(" .")
        return words[:LONGEST_NAME].strip() or "Homeroom"

    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save as PDF"), documents)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(self._name())
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _emptied(folder: Path) -> None:
    """Only the newest is there, and only its owner reads it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
