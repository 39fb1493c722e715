"""The History menu's actions on the selected problems: title, star, topic, tags, deletion."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.ui.history.pane import HistoryPane
from app.ui.history.topic_names import NAMES, topic_name
from app.ui.kit.actions import Actions
from app.ui.session.session import StudySession

if TYPE_CHECKING:
    from app.store.rows import Labels, ProblemSummary


class HistoryActions(QObject):
    """Connects the actions to the list's selection, and makes the list's own menu of them."""

    def __init__(self, window: QWidget, actions: Actions, pane: HistoryPane, session: StudySession) -> None:
        super().__init__(window)
        self._window, self._actions, self._pane, self._session = window, actions, pane, session
        self._labels: Labels | None = None
        self.menu = pane.list.menu = QMenu(pane)
        self.menu.setAccessibleName(self.tr("Problem"))
        self._topics = QMenu(self.tr("&Topic"), self.menu)
        self._tags = QMenu(self.tr("Ta&gs"), self.menu)
        for inner in (self._topics, self._tags):
            inner.setAccessibleName(inner.title().replace("&", ""))
        self.menu.aboutToShow.connect(self._fill)
        actions.find.triggered.connect(self._find)
        actions.rename.triggered.connect(self._rename)
        actions.favourite.triggered.connect(self._favourite)
        actions.topic.triggered.connect(self._ask_topic)
        actions.tag.triggered.connect(self._ask_tag)
        for action in (actions.rename, actions.favourite, actions.topic, actions.tag):
            action.setEnabled(False)
        pane.selected.connect(self.update)
        problems = session.problems
        problems.labels_changed.connect(self._show_labels)
        problems.listed.connect(pane.show_problems)
        pane.search.changed.connect(problems.search)
        pane.list.problems.more_wanted.connect(problems.list_more)

    def update(self) -> None:
        """What can be done with what is selected now."""
        n = len(self._pane.list.selected())
        self._actions.rename.setEnabled(n == 1)
        for action in (self._actions.favourite, self._actions.topic, self._actions.tag, self._actions.export):
            action.setEnabled(n > 0)

    def _show_labels(self, labels: "Labels") -> None:
        self._labels = labels
        self._pane.search.show_labels(labels)

    def _fill(self) -> None:
        self.update()
        actions, chosen = self._actions, self._pane.list.selected_problems()
        self.menu.clear()
        self.menu.addActions([actions.rename, actions.favourite])
        self.menu.addMenu(self._topics)
        self.menu.addMenu(self._tags)
        self.menu.addSeparator()
        self.menu.addActions([actions.export, actions.delete])
        self._fill_topics(chosen)
        self._fill_tags(chosen)

    def _fill_topics(self, chosen: "list[ProblemSummary]") -> None:
        self._topics.clear()
        group = QActionGroup(self._topics)
        own = [topic for topic in (self._labels.topics if self._labels else ()) if topic not in NAMES]
        given = {problem.topic for problem in chosen}
        for topic in [*NAMES, *own]:
            action = self._check(self._topics, topic_name(topic), given == {topic})
            action.triggered.connect(lambda _=False, topic=topic: self._set_topic(topic))
            group.addAction(action)
        self._topics.addSeparator()
        self._topics.addAction(self._actions.topic)

    def _fill_tags(self, chosen: "list[ProblemSummary]") -> None:
        self._tags.clear()
        given = [{tag.casefold() for tag in problem.tags} for problem in chosen]
        known = self._labels.tags if self._labels else ()
        tags = dict.fromkeys([*known, *(tag for problem in chosen for tag in problem.tags)])
        for tag in list(tags)[:30]:
            everywhere = bool(given) and all(tag.casefold() in each for each in given)
            action = self._check(self._tags, tag, everywhere)
            action.triggered.connect(lambda on, tag=tag: self._set_tag(tag, on))
        if tags:
            self._tags.addSeparator()
        self._tags.addAction(self._actions.tag)

    def _check(self, menu: QMenu, text: str, on: bool) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _find(self) -> None:
        self._actions.history.setChecked(True)
        self._pane.search.field.setFocus()
        self._pane.search.field.selectAll()

    def _rename(self) -> None:
        (problem,) = self._pane.list.selected_problems()
        self._ask(
            self.tr("Rename"),
            self.tr("Title in the list (leave it empty to show the question):"),
            problem.title,
            lambda title: self._change(lambda history: history.rename(problem.id, title)),
        )

    def _favourite(self) -> None:
        chosen = self._pane.list.selected_problems()
        on = not all(problem.favourite for problem in chosen)
        ids = [problem.id for problem in chosen]
        self._change(lambda history: history.set_favourite(ids, on))

    def _ask_topic(self) -> None:
        ids = self._pane.list.selected()
        self._ask(
            self.tr("Topic"),
            self.tr("A topic of your own:"),
            "",
            lambda topic: self._change(lambda history: history.set_topic(ids, topic)),
        )

    def _ask_tag(self) -> None:
        ids = self._pane.list.selected()
        self._ask(
            self.tr("Tag"),
            self.tr("Tag for the selected problems:"),
            "",
            lambda tag: self._change(lambda history: history.add_tag(ids, tag)),
        )

    def _set_topic(self, topic: str) -> None:
        ids = self._pane.list.selected()
        self._change(lambda history: history.set_topic(ids, topic))

    def _set_tag(self, tag: str, on: bool) -> None:
        ids = self._pane.list.selected()
        self._change(lambda history: history.add_tag(ids, tag) if on else history.remove_tag(ids, tag))

    def _change(self, function: Callable[[Any], object]) -> None:
        self._session.problems.change(function)

    def _ask(self, title: str, question: str, text: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        dialog.setTextValue(text)
        dialog.setOkButtonText(self.tr("OK"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(then)
        dialog.open()
