"""The history in files: export, import, backup and restore, and deleting everything."""

import contextlib
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app import folders
from app.ui.answer.export_file import FORM_OF_SUFFIX, write_export
from app.ui.history.pane import HistoryPane
from app.ui.kit.actions import Actions
from app.ui.kit.language import spoken
from app.ui.session.session import StudySession

if TYPE_CHECKING:
    from app.store.history import History


class HistoryFiles(QObject):
    """`said` is a sentence about what was done."""

    said = Signal(str)
    emptied = Signal()  # or filled with a backup: nothing that is shown is there any more

    def __init__(self, window: QWidget, actions: Actions, pane: HistoryPane, session: StudySession) -> None:
        super().__init__(window)
        self._window, self._pane, self._session = window, pane, session
        actions.export.triggered.connect(lambda: self._ask_export(pane.list.selected()))
        actions.export_all.triggered.connect(lambda: self._ask_export(None))
        actions.import_.triggered.connect(self._ask_import)
        actions.backup.triggered.connect(self._ask_backup)
        actions.restore.triggered.connect(self._ask_restore)
        actions.erase.triggered.connect(self._ask_erase)
        actions.export.setEnabled(False)

    def export(self, ids: list[int] | None, path: Path) -> None:
        """These problems, or all, as the file's name says: PDF, HTML, Markdown or JSON."""
        form = FORM_OF_SUFFIX.get(path.suffix.lower())
        if form is None:
            path, form = path.with_name(f"{path.name}.pdf"), "pdf"
        chosen, language = spoken(), QLocale().bcp47Name()
        self.said.emit(self.tr("Writing {0} …").format(path.name))

        def read(history: "History") -> tuple[bytes, int]:
            from app.store.search import Filter
            from app.study.asking.markdown_sheet import several_as_markdown

            some = ids if ids is not None else [each.id for each in history.find(Filter(), limit=-1)][::-1]
            if form == "json":
                return history.export(some), len(some)
            return several_as_markdown([history.problem(each) for each in some], chosen).encode(), len(some)

        def write(found: tuple[bytes, int]) -> None:
            text, n = found
            done = self.tr("One problem is in {0}.") if n == 1 else self.tr("{1} problems are in {0}.")
            self._session.problems.write(lambda: _write(text, form, path, language),
                                lambda _: self.said.emit(done.format(path, n)))  # fmt: skip

        self._session.problems.change(read, write)

    def import_(self, path: Path) -> None:
        """Add what an export has and the history has not."""

        def merge(history: "History") -> object:
            from app.store.errors import files_as_store_errors
            from app.study.asking.topics import topic_of

            with files_as_store_errors(path):
                document = path.read_bytes()
            return history.merge(document, topic_of)

        def done(merged: Any) -> None:
            text = self.tr("{0} problems were added, {1} completed; {2} were there already.")
            self.said.emit(text.format(merged.added, merged.completed, merged.known))

        self._session.problems.change(merge, done)

    def back_up(self, path: Path) -> None:
        self._session.problems.change(
            lambda history: history.back_up(path),
            lambda _: self.said.emit(self.tr("The history is copied to {0}.").format(path)),
        )

    def restore(self, path: Path) -> None:
        """Put a backup in the place of everything; what was there is kept as a file."""
        folder = folders.backups_dir(self._session.data_dir)

        def done(before: Path) -> None:
            self._emptied()
            self.said.emit(
                self.tr("The backup is restored. The previous history is kept as {0}.").format(before)
            )

        self._session.replace(lambda history: history.restore_backup(path, folder), done)

    def erase(self) -> None:
        """All problems, backups, logs and drafts, and what the engine remembers."""
        folder = self._session.data_dir

        def erase(history: "History") -> None:
            from app.store.erasure import erase_files

            history.erase()
            for handler in logging.getLogger().handlers:
                with contextlib.suppress(Exception):
                    handler.flush()
            erase_files(folders.traces(folder))

        def done(_: object) -> None:
            self._emptied()
            self.said.emit(self.tr("Everything is deleted."))

        self._session.replace(erase, done)

    def _emptied(self) -> None:
        self._pane.forget()
        self.emptied.emit()

    # What to ask first

    def _ask_export(self, ids: list[int] | None) -> None:
        filters = {
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Markdown (*.md)"): ".md",
            self.tr("Homeroom's own format, to import again (*.json)"): ".json",
        }
        dialog = self._dialog(self.tr("Export"), list(filters), self.tr("Problems"))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen][1:]))
        dialog.fileSelected.connect(lambda name: self.export(ids, Path(name)))
        dialog.open()

    def _ask_import(self) -> None:
        dialog = self._dialog(self.tr("Import"), [self.tr("Homeroom export (*.json)")])
        dialog.fileSelected.connect(lambda name: self.import_(Path(name)))
        dialog.open()

    def _ask_backup(self) -> None:
        name = f"homeroom-{datetime.now().astimezone():%Y-%m-%d}"
        dialog = self._dialog(self.tr("Back up"), [self.tr("Backup (*.sqlite)")], name)
        dialog.setDefaultSuffix("sqlite")
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def _ask_restore(self) -> None:
        dialog = self._dialog(self.tr("Restore a backup"), [self.tr("Backup (*.sqlite)")])
        folder = folders.backups_dir(self._session.data_dir)
        if folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.fileSelected.connect(
            lambda name: self._confirm(
                self.tr("Replace the whole history with this backup?"),
                self.tr("The current history is kept as a file among the backups."),
                self.tr("Restore"),
                lambda: self.restore(Path(name)),
            )
        )
        dialog.open()

    def _ask_erase(self) -> None:
        self._confirm(
            self.tr("Delete everything you ever asked?"),
            self.tr("All problems, answers, daily backups, logs and drafts are deleted for good; this "
                    "cannot be undone. Models, settings and copies you made elsewhere stay."),
            self.tr("Delete everything"),
            self.erase,
        )  # fmt: skip

    def _dialog(self, title: str, filters: list[str], save_as: str = "") -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, title, documents)
        dialog.setNameFilters(filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save_as:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.selectFile(save_as)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _confirm(self, question: str, consequence: str, yes: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle("Homeroom")
        box.setText(question)
        box.setInformativeText(consequence)
        button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        button.setIcon(QIcon())
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        no.setIcon(QIcon())
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button.clicked.connect(then)
        box.open()


def _write(text: bytes, form: str, path: Path, language: str) -> None:
    from app.store.errors import files_as_store_errors

    with files_as_store_errors(path):
        write_export(text.decode(), form, path, language=language)
