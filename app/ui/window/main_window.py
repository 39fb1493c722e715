"""The main window: history at the left, a page in the middle, a status line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

from app.ui.desktop.menu_entry import MenuEntryAction
from app.ui.history.actions import HistoryActions
from app.ui.history.files import HistoryFiles
from app.ui.history.pane import HistoryPane
from app.ui.kit.actions import Actions
from app.ui.kit.icons import app_icon
from app.ui.kit.theme import Theme
from app.ui.models.page import ModelsPage
from app.ui.page.printing import PagePrinter
from app.ui.page.question_page import QuestionPage
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Transcript
from app.ui.session.session import StudySession
from app.ui.window.notifications import Notifications
from app.ui.window.question_flow import QuestionFlow
from app.ui.window.status import StatusLine
from app.ui.window.window_place import WindowPlace

if TYPE_CHECKING:
    from app.ui.settings.page import SettingsPage


class MainWindow(QMainWindow):
    def __init__(self, session: StudySession, theme: Theme) -> None:
        super().__init__()
        self.session, self._theme = session, theme
        self._model, self._questions, self._problems = session.model, session.questions, session.problems
        self._shown = False
        self.setWindowTitle("Homeroom")
        self.setWindowIcon(app_icon())
        self.menu_entry = MenuEntryAction(self)
        self.actions_ = Actions(self, theme, self.menu_entry)
        self.commands = AnswerCommands(self)
        self.history = HistoryPane(theme, self.actions_.new, self.actions_.delete, self.actions_.undo)
        self.question_page = QuestionPage(theme, self.actions_, self.commands, session)
        self._drafts = self.question_page.drafts
        self.models_page = ModelsPage(session)
        self.settings_page: SettingsPage | None = None  # made when it is wanted: 50 ms of every start
        self.history_actions = HistoryActions(self, self.actions_, self.history, session)
        self.history_files = HistoryFiles(self, self.actions_, self.history, session)
        self.printer = PagePrinter(self, self.actions_, self.question_page, session)
        self.flow = QuestionFlow(self.commands, self.actions_, self.question_page, self._questions, self)
        self.status = StatusLine(theme)
        self.setStatusBar(self.status)
        self._lay_out()
        self._connect_session()
        self._connect_views()
        self._connect_actions()
        self._place = WindowPlace(session.data_dir, self, self.splitter, theme)
        self._place.restore_window()
        self.actions_.history.setChecked(True)
        self.notifications = Notifications(self._questions, self)
        self.show_model()
        self.question_page.show_welcome()

    def new_question(self) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.question_page.begin_new()
        self.history.select(None)
        self.status.show_speed(None)

    def show_problem(self, root: Exchange) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.history.select(root.problem_id)
        self.question_page.show_problem(root)
        self._show_speed()

    def show_model(self) -> None:
        self.status.show_model(self._model.status)
        self.question_page.show_model(self._model.status)
        if self._model.ready:
            self.flow.estimate()

    def show_models(self) -> None:
        self.pages.setCurrentWidget(self.models_page)
        self.models_page.enter()

    def show_settings(self) -> None:
        page = self.settings_page
        if page is None:
            from app.ui.settings.page import SettingsPage

            page = self.settings_page = SettingsPage(self.session, self._theme, self.models_page.jobs)
            page.left.connect(self._to_question)
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.enter()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self._place.restore_splitter()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._place.keep()
        self.hide()  # the session may need a moment, which nobody wants to watch
        self.notifications.close()
        self.printer.forget()
        self._drafts.keep()
        self.models_page.close_jobs()
        self.session.close()
        event.accept()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.question_page)
        self.pages.addWidget(self.models_page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setAccessibleName(self.tr("History and page"))
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.history)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.setCentralWidget(self.splitter)

    def _connect_session(self) -> None:
        self._model.changed.connect(self.show_model)
        self._model.noticed.connect(self.status.explain)
        self._questions.changed.connect(self._grown)
        self._questions.live_changed.connect(self._live_changed)
        self._questions.begun.connect(self._begun)
        self.session.opened.connect(self.show_problem)
        self.session.failed.connect(self.status.say)

    def _connect_views(self) -> None:
        self.history.chosen.connect(self.session.open)
        self.history.deleted.connect(self._deleted)
        self.history.restored.connect(self._restored)
        self.history_files.emptied.connect(self._emptied)
        self.models_page.left.connect(self._to_question)
        self.commands.switched.connect(self._show_speed)
        self.commands.models.connect(self.show_models)
        self.flow.said.connect(self.status.explain)
        for said in (self.history_files.said, self.printer.said, self.menu_entry.said):
            said.connect(self.status.say)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.new.triggered.connect(self.new_question)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)
        actions.shortcuts.triggered.connect(self._shortcuts)
        actions.models.triggered.connect(self.show_models)
        actions.settings.triggered.connect(self.show_settings)
        actions.history.toggled.connect(self.history.setVisible)
        actions.to_history.triggered.connect(self._to_history)
        actions.to_question.triggered.connect(self._to_question)

    def _begun(self, transcript: Transcript) -> None:
        """What the student has just asked is shown."""
        assert transcript.exchange is not None
        self.show_problem(transcript.exchange.root)

    def _grown(self) -> None:
        """The live transcript has more: shown if it is what is being read."""
        self.question_page.refresh()
        self._show_speed()

    def _live_changed(self) -> None:
        live, shown = self._questions.live, self.question_page.shown()
        self.question_page.show_busy(len(self._questions.underway))
        self.history.show_live(live.problem_id if live else None)
        if shown is not None and shown.live:
            self.history.select(shown.problem_id)
        self.question_page.refresh()

    def _show_speed(self) -> None:
        self.status.show_speed(self.question_page.shown())

    def _deleted(self, ids: list[int]) -> None:
        live = self._questions.live
        if live is not None and live.problem_id in ids:
            self._questions.stop()
        self._problems.delete(ids)
        self._drafts.delete(ids)
        if self.history.current() is None:
            self.question_page.show_welcome()

    def _restored(self, ids: list[int]) -> None:
        self._drafts.undelete(ids)
        self._problems.restore(ids)
        self.session.open(ids[0])

    def _emptied(self) -> None:
        self._drafts.forget()
        self.new_question()

    def _to_question(self) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.question_page.take_focus()

    def _to_history(self) -> None:
        self.actions_.history.setChecked(True)
        self.history.take_focus()

    def _about(self) -> None:
        from app.ui.window.about import AboutDialog

        AboutDialog(self.session, self._theme, self).open()

    def _shortcuts(self) -> None:
        from app.ui.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.menuBar(), self._theme, self).open()
