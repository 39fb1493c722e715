"""Keeps one draft for each place where a student types: a new question, a problem, an edit."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor

from app.ui.ask.question_field import QuestionField
from app.ui.session.draft import Drafts
from app.ui.session.exchange import Exchange
from app.ui.session.unsent import Unsent


class DraftPlaces(QObject):
    """`root` is the problem that is read, None on the first page; `editing` the exchange under edit."""

    def __init__(self, field: QuestionField, unkept: QAction, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self.root: Exchange | None = None
        self.editing: Exchange | None = None
        self._field, self._unkept, self._drafts = field, unkept, drafts
        self._unsent = Unsent()
        drafts.found.connect(self._restore)

    def go(self, root: Exchange | None, editing: Exchange | None = None) -> None:
        """Put aside what is typed, and bring what was typed at the new place."""
        self._put_aside()
        self.root, self.editing = root, editing
        typed = self._unsent.text(editing or root, edit=editing is not None)
        self._field.put(typed or (editing.transcript.question if editing is not None else ""))

    def leave_edit(self) -> None:
        """What was typed before the edit is in the field again."""
        exchange = self.editing
        self.go(self.root)
        self._unsent.put(exchange, "", edit=True)

    def keep(self) -> None:
        """Store what is typed, as far as a file may hold it."""
        self._put_aside()
        self._drafts.keep(self._unsent.to_keep())

    def delete(self, problem_ids: list[int]) -> None:
        """These problems are deleted, until `undelete` says otherwise."""
        self._unsent.delete(problem_ids)
        self.keep()

    def undelete(self, problem_ids: list[int]) -> None:
        self._unsent.undelete(problem_ids)

    def forget(self) -> None:
        """All of them, and what Ctrl+Z would bring back."""
        self._unsent = Unsent()
        self.root = self.editing = None
        self._field.setPlainText("")
        self.keep()

    def forget_typing(self) -> None:
        """Ctrl+Z brings nothing back of what was typed so far."""
        self._field.document().clearUndoRedoStacks()

    def _restore(self, texts: dict[int | None, str]) -> None:
        """Bring back what was typed before the last end; what is typed by now stays."""
        self._put_aside()
        self._unsent.restore(texts)
        if self.editing is None and not self._field.toPlainText().strip():
            self._field.setPlainText(self._unsent.text(self.root))
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def _put_aside(self) -> None:
        typed, editing = self._field.toPlainText(), self.editing
        if editing is not None:
            changed = typed.strip() != editing.transcript.question.strip()
            self._unsent.put(editing, typed if changed else "", edit=True)
        else:
            self._unsent.put(self.root, typed, kept=not self._unkept.isChecked())
