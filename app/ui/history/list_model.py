"""The Qt model of the list of problems: text, tooltips, accessible text, headings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.history.topic_names import topic_name
from app.ui.kit.dates import period, when
from app.ui.kit.plain_maths import one_line, readable
from app.ui.kit.sentences import between_cases

if TYPE_CHECKING:  # it brings msgspec, which the window can do without at first
    from app.store.rows import ProblemSummary

Index = QModelIndex | QPersistentModelIndex
ProblemRole = Qt.ItemDataRole.UserRole
HeadingRole = Qt.ItemDataRole.UserRole + 1  # of the first problem of a period, else ""


class HistoryListModel(QAbstractListModel):
    """The summaries as the store gave them, and which of them is being answered."""

    more_wanted = Signal()  # the end was scrolled to, and there may be more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ProblemSummary] = []
        self._headings: list[str] = []
        self._live: int | None = None
        self._more = False

    def set_problems(self, rows: list["ProblemSummary"], more: bool = False) -> None:
        """Another list; `more`: the store has others behind these."""
        self._more = more
        same = len(self._rows)
        if 0 < same < len(rows) and rows[:same] == self._rows:  # the next ones of the same list
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self._set(rows)
            self.endInsertRows()
        elif rows != self._rows:
            self.beginResetModel()
            self._set(rows)
            self.endResetModel()

    def set_live(self, problem_id: int | None) -> None:
        self._live = problem_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        self._set([*self._rows[:row], *self._rows[row + 1 :]])
        self.endRemoveRows()

    def row_of(self, problem_id: int | None) -> int | None:
        return next((row for row, problem in enumerate(self._rows) if problem.id == problem_id), None)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more

    def fetchMore(self, parent: Index) -> None:
        self._more = False  # once
        self.more_wanted.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self._rows[index.row()]
        if role == ProblemRole:
            return problem
        if role == HeadingRole:
            return self._headings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(problem.title or problem.question)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(problem)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            star = self.tr("Favourite. ") if problem.favourite else ""
            return f"{star}{one_line(problem.title or problem.question)}. {self.second_line(problem)}"
        return None

    def second_line(self, problem: "ProblemSummary") -> str:
        return f"{when(problem.created)}  ·  {self.outcome(problem)}"

    def outcome(self, problem: "ProblemSummary") -> str:
        if problem.id == self._live:
            return self.tr("working on it …")
        if problem.verdict == "wrong":
            return self.tr("no right answer")
        if problem.final_answer:
            tex = problem.final_answer.replace(r"\text{ or }", rf"\text{{{between_cases()}}}")
            shown = one_line(readable(tex))
            words = {
                "no solution": self.tr("no solution"),
                "all real numbers": self.tr("all real numbers"),
            }
            return words.get(shown, shown)
        return self.tr("answered") if problem.answered else self.tr("not finished")

    def _set(self, rows: list["ProblemSummary"]) -> None:
        self._rows = rows
        periods = [period(problem.created) for problem in rows]
        self._headings = [
            name if not row or name != periods[row - 1] else "" for row, name in enumerate(periods)
        ]

    def _tip(self, problem: "ProblemSummary") -> str:
        labels = [topic_name(problem.topic)] if problem.topic else []
        lines = [problem.question[:1000], "  ·  ".join([*labels, *problem.tags])]
        return "\n\n".join(line for line in lines if line)
