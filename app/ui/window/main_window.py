"""The one window: history at the left, a page in the middle, a status line; and what happens between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

from app import settings
from app.ui.answer.thinking_view import about
from app.ui.ask.asked_before import AskedBefore
from app.ui.desktop.menu_entry import MenuEntryAction
from app.ui.history.actions import HistoryActions
from app.ui.history.files import HistoryFiles
from app.ui.history.pane import HistoryPane
from app.ui.kit.actions import Actions
from app.ui.kit.icons import app_icon
from app.ui.kit.theme import Theme
from app.ui.models.jobs import ModelJobs
from app.ui.models.page import ModelsPage
from app.ui.page.printing import PagePrinter
from app.ui.page.question_page import QuestionPage
from app.ui.session.exchange import Exchange, Phase, Transcript
from app.ui.session.model import ModelState
from app.ui.session.session import StudySession
from app.ui.window.notifications import Notifications
from app.ui.window.status import StatusLine
from app.ui.window.window_place import WindowPlace

if TYPE_CHECKING:
    from pathlib import Path

    from app.store.pace import Pace
    from app.ui.settings.page import SettingsPage


class MainWindow(QMainWindow):
    def __init__(self, session: StudySession, theme: Theme) -> None:
        super().__init__()
        self.session, self._theme = session, theme
        self._shown = False
        self._continuing: int | None = None  # the problem that is gone on with as soon as it is read
        self._refusal = ""  # why there is no history, and so no asking
        self.setWindowTitle("Homeroom")
        self.setWindowIcon(app_icon())
        self.menu_entry = MenuEntryAction(self)
        self.actions_ = Actions(self, theme, self.menu_entry)
        self.history = HistoryPane(theme, self.actions_.new, self.actions_.delete, self.actions_.undo)
        self.question_page = QuestionPage(theme, self.actions_)
        self.asked_before = AskedBefore(theme, self.question_page.ask.field)
        self.question_page.ask.put_above(self.asked_before)
        self.history_actions = HistoryActions(self, self.actions_, self.history, session)
        self.history_files = HistoryFiles(self, self.actions_, self.history, session)
        self.printer = PagePrinter(self, self.actions_, self.question_page, session)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.question_page)
        self.models_page = ModelsPage(ModelJobs(session.data_dir, self))
        self.pages.addWidget(self.models_page)
        self.settings_page: SettingsPage | None = None  # made when it is wanted: 50 ms of every start
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setAccessibleName(self.tr("History and page"))
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.history)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.setCentralWidget(self.splitter)
        self.status = StatusLine(theme)
        self.setStatusBar(self.status)

        self._connect_session()
        self._connect_actions()
        self._place = WindowPlace(session.data_dir, self, self.splitter, theme)
        self._place.restore_window()
        self.actions_.history.setChecked(True)
        self.notifications = Notifications(session.questions, self)
        self.show_model()
        self.question_page.show_welcome()

    def new_question(self) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.question_page.begin_new()
        self.history.select(None)
        self.status.show_speed(None)

    def _emptied(self) -> None:
        self.question_page.forget_drafts()
        self._keep_drafts()
        self.new_question()

    def show_problem(self, root: Exchange) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.question_page.show_problem(root)
        self.history.select(root.problem_id)
        self.status.show_speed(self.question_page.shown())
        if self._continuing and root.problem_id == self._continuing:
            self._continuing = None
            self.question_page.go_on()

    def show_model(self) -> None:
        self.status.show_model(self.session.model.status)
        if self.pages.currentWidget() is self.models_page and self.session.model.ready:
            self._list_models()
        if self.session.model.ready:
            self._estimate()
        if not self._refusal:
            self.question_page.show_model(self.session.model.status)

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
        self._keep_drafts()
        self.models_page.work.close()
        self.session.close()
        event.accept()

    def _connect_session(self) -> None:
        session = self.session
        session.model.changed.connect(self.show_model)
        session.opened.connect(self.show_problem)
        session.questions.changed.connect(self._grown)
        session.questions.live_changed.connect(self._live_changed)
        session.questions.begun.connect(self._begun)
        session.history.refused.connect(self._refused)
        session.failed.connect(lambda sentence: self.status.showMessage(sentence, 15_000))
        session.model.noticed.connect(lambda sentence: self.status.showMessage(sentence, 30_000))
        self._connect_history()
        self._connect_page()
        self.question_page.welcome.notice.acted.connect(
            lambda: session.model.load(force=session.model.status.too_large)
        )

    def _connect_history(self) -> None:
        session, shelf, pane = self.session, self.session.problems, self.history
        shelf.listed.connect(pane.show_problems)
        shelf.earlier_found.connect(self.asked_before.show_problem)
        pane.chosen.connect(session.open)
        pane.deleted.connect(self._deleted)
        pane.restored.connect(self.question_page.undelete_drafts)
        pane.restored.connect(shelf.restore)
        pane.restored.connect(lambda ids: session.open(ids[0]))
        pane.search.changed.connect(shelf.search)
        pane.list.problems.more_wanted.connect(shelf.list_more)
        self.asked_before.typed.connect(shelf.find_earlier)
        self.asked_before.chosen.connect(session.open)
        self.history_files.said.connect(lambda sentence: self.status.showMessage(sentence, 15_000))
        self.printer.said.connect(lambda sentence: self.status.showMessage(sentence, 15_000))
        self.history_files.emptied.connect(self._emptied)

    def _connect_page(self) -> None:
        page, asking, quick = self.question_page, self.session.questions, self.actions_.quick
        page.asked.connect(self._ask)
        page.followed_up.connect(
            lambda after, question: asking.follow_up(after, question, quick=quick.isChecked())
        )
        page.retried.connect(lambda exchange: asking.again(exchange, quick=quick.isChecked()))
        page.edited.connect(
            lambda exchange, wording: asking.again(exchange, wording, quick=quick.isChecked())
        )
        page.resumed.connect(asking.resume)
        page.switched.connect(lambda: self.status.show_speed(page.shown()))
        page.ask.stopped.connect(self._stop)
        page.ask.preview.wanted.connect(self.session.formulas.read)
        self.session.formulas.understood.connect(page.ask.preview.show_understood)
        page.ask.field.dropped.connect(self.session.drafts.read_file)
        self.session.drafts.file_read.connect(page.ask.insert)
        page.ask.drafted.connect(self._keep_drafts)
        self.session.drafts.found.connect(page.restore_drafts)
        self.session.history.unfinished.connect(page.welcome.show_unfinished)
        page.welcome.unfinished.acted.connect(self._continue)
        page.welcome.demonstrated.connect(self._demonstrate)
        self.session.history.newcomer.connect(lambda: page.welcome.greet(newcomer=True))
        asking.usual.connect(self._show_usual)
        asking.answered.connect(lambda _: self._estimate())
        self.actions_.quick.toggled.connect(lambda _: self._estimate())

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.new.triggered.connect(self.new_question)
        actions.answer_now.triggered.connect(self.session.questions.answer_now)
        actions.quit.triggered.connect(self.close)
        self.menu_entry.told.connect(lambda sentence: self.status.showMessage(sentence, 15_000))
        actions.about.triggered.connect(self._about)
        actions.shortcuts.triggered.connect(self._shortcuts)
        actions.models.triggered.connect(self.show_models)
        actions.settings.triggered.connect(self.show_settings)
        self.models_page.chosen.connect(lambda path, force: self.session.model.use(path, force=force))
        self.models_page.left.connect(self._to_question)
        self.session.model.refused.connect(self._refused_model)
        actions.history.toggled.connect(self.history.setVisible)
        actions.to_history.triggered.connect(self._to_history)
        actions.to_question.triggered.connect(self._to_question)
        actions.answer_now.setEnabled(False)

    def _stop(self) -> None:
        """The shown question if it waits in the queue, else the one under way."""
        shown = self.question_page.shown()
        queued = shown is not None and shown.phase is Phase.QUEUED
        self.session.questions.stop(shown if queued else None)

    def _continue(self) -> None:
        """Go on with what the last end of the app cut off."""
        unfinished = self.question_page.welcome.left
        if unfinished is not None:
            self.question_page.welcome.show_unfinished(None)
            self._continuing = unfinished.problem_id
            self.session.open(unfinished.problem_id)

    def _estimate(self) -> None:
        if not self._refusal:
            self.session.questions.estimate(quick=self.actions_.quick.isChecked())

    def _show_usual(self, pace: "Pace | None") -> None:
        self.question_page.ask.set_usual(about(pace.low, pace.high) if pace is not None else "")

    def _ask(self, question: str) -> None:
        actions = self.actions_
        keep = not actions.unkept.isChecked()
        if not keep:  # nor does Ctrl+Z bring it back
            self.question_page.ask.field.document().clearUndoRedoStacks()
        actions.unkept.setChecked(False)
        self.session.questions.ask(question, quick=actions.quick.isChecked(), keep=keep)

    def _demonstrate(self, example: str) -> None:
        """A newcomer's first answer, which is a real one."""

        def solved(transcript: Transcript) -> None:
            self.session.questions.answered.disconnect(solved)
            if transcript.final_answer:
                words = self.tr("That is how it goes. Ctrl+N begins a question of your own.")
                self.status.showMessage(words, 30_000)

        self.session.questions.answered.connect(solved)
        self._ask(example)

    def _keep_drafts(self) -> None:
        self.session.drafts.keep(self.question_page.drafts())

    def _begun(self, transcript: Transcript) -> None:
        """What the student has just asked is shown."""
        assert transcript.exchange is not None
        self.question_page.welcome.greet(newcomer=False)
        self.show_problem(transcript.exchange.root)

    def _grown(self) -> None:
        """The live transcript has more: shown if it is what is being read."""
        self.question_page.refresh()
        self.actions_.answer_now.setEnabled(self.session.questions.live is not None)
        self.status.show_speed(self.question_page.shown())

    def _live_changed(self) -> None:
        live, shown = self.session.questions.live, self.question_page.shown()
        self.question_page.ask.set_busy(len(self.session.questions.underway))
        self.actions_.answer_now.setEnabled(live is not None)
        self.history.list.problems.set_live(live.problem_id if live else None)
        if shown is not None and shown.live:
            self.history.select(shown.problem_id)
        self.question_page.refresh()

    def _deleted(self, ids: list[int]) -> None:
        live = self.session.questions.live
        if live is not None and live.problem_id in ids:
            self.session.questions.stop()
        self.session.problems.delete(ids)
        self.question_page.delete_drafts(ids)
        self._keep_drafts()
        if self.history.list.current() is None:
            self.question_page.show_welcome()

    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
        self.question_page.ask.set_closed(self.tr("The history cannot be opened."))
        self.question_page.welcome.notice.show_sentence(sentence, serious=True)

    def show_models(self) -> None:
        self.pages.setCurrentWidget(self.models_page)
        self.models_page.back.setFocus()
        self._list_models()

    def show_settings(self) -> None:
        page = self.settings_page
        if page is None:
            from app.ui.settings.page import SettingsPage

            page = self.settings_page = SettingsPage(self.session, self._theme, self.models_page.work)
            page.left.connect(self._to_question)
            page.reload_wanted.connect(self.session.model.load)
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.refresh()
        page.appearance.setFocus()

    def _list_models(self) -> None:
        n_ctx = self.session.settings.get(settings.N_CTX)
        self.models_page.refresh(self.session.model.status.file, n_ctx)

    def _refused_model(self, sentence: str, too_large: "Path | None") -> None:
        kept = self.session.model.status
        if kept.state is ModelState.READY:
            sentence += " " + self.tr("{0} goes on answering.").format(kept.name)
        self.models_page.refuse(sentence, too_large)

    def _to_question(self) -> None:
        self.pages.setCurrentWidget(self.question_page)
        self.question_page.ask.field.setFocus()

    def _to_history(self) -> None:
        self.actions_.history.setChecked(True)
        self.history.list.setFocus()

    def _about(self) -> None:
        from app.ui.window.about import AboutDialog

        AboutDialog(self.session, self._theme, self).open()

    def _shortcuts(self) -> None:
        from app.ui.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.menuBar(), self._theme, self).open()
