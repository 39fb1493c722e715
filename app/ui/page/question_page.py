"""The page where a problem is asked and read: welcome or answer above, the question field below."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.answer.answer_view import AnswerView
from app.ui.ask.ask_bar import AskBar
from app.ui.kit.actions import Actions
from app.ui.kit.theme import Theme
from app.ui.page.draft_places import DraftPlaces
from app.ui.page.welcome import Welcome
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Transcript
from app.ui.session.model import ModelState, ModelStatus
from app.ui.session.session import StudySession


class QuestionPage(QWidget):
    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        commands: AnswerCommands,
        session: StudySession,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions, self._commands, self._session = actions, commands, session
        self._continuing: int | None = None  # the problem that is gone on with as soon as it is read
        self.refused = False  # there is no history
        self.welcome = Welcome(theme, commands)
        self.answer = AnswerView(theme, commands)
        self.ask = AskBar(theme, actions, session)
        self.drafts = DraftPlaces(self.ask.field, actions.unkept, session.drafts, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.answer)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.ask, 100)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addLayout(across)

        self.welcome.chosen.connect(self.fill)
        self.welcome.continued.connect(self._continue)
        self.welcome.notice.acted.connect(session.model.try_again)
        self.ask.drafted.connect(self.drafts.keep)
        self.ask.asked.connect(self._ask)
        self.ask.followed_up.connect(self._follow_up)
        self.ask.edit_left.connect(self._leave_edit)
        self._leave_key = QShortcut(QKeySequence("Esc"), self)  # where Stop does not hear it
        self._leave_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._leave_key.activated.connect(self.ask.leave_edit)
        actions.stop.changed.connect(self._give_escape)
        commands.edit.connect(self.begin_edit)
        commands.switched.connect(self.update_actions)  # behind the answer's own, which lays it out
        session.history.refused.connect(self.refuse)
        session.history.unfinished.connect(self.welcome.show_unfinished)
        session.history.newcomer.connect(self.welcome.greet)
        session.questions.begun.connect(self.welcome.know)
        session.algebra.worked.connect(self.answer.refresh_transcript)
        session.algebra.refused.connect(self.answer.refuse_method)
        session.algebra.set_up.connect(commands.switched)  # to it
        session.algebra.set_up_refused.connect(self.answer.refuse_set_up)
        commands.work_by.connect(session.algebra.work)
        commands.work_set_up.connect(session.algebra.work_set_up)
        actions.retry.triggered.connect(self.retry)
        actions.edit.triggered.connect(self._edit_shown)
        actions.resume.triggered.connect(self._resume)
        actions.earlier.triggered.connect(self.answer.show_earlier)
        actions.later.triggered.connect(self.answer.show_later)
        actions.copy_result.triggered.connect(self.answer.copy_result)
        actions.thinking.triggered.connect(self.answer.toggle_thinking)
        self.update_actions()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Also called when what has the focus is hidden or disabled, as a button is by its own click.

        Then the typing goes on in the field, and no space presses whatever Qt finds next.
        """
        focused: QWidget | None = self.window().focusWidget()  # PySide's own type leaves None out
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            self.ask.field.setFocus()
            return True
        return super().focusNextPrevChild(forward)

    def fill(self, question: str) -> None:
        """Put `question` into the field, ready to be asked."""
        self.ask.field.put(question)
        self.ask.field.setFocus()

    def take_focus(self) -> None:
        """One types into the question field."""
        self.ask.field.setFocus()

    def begin_new(self) -> None:
        """The first page with what was typed there; where that is shown already, with an empty field."""
        if self.drafts.root is None:
            self.ask.clear()
        self.show_welcome()

    def show_welcome(self) -> None:
        self._go(None)
        self.stack.setCurrentWidget(self.welcome)
        self.ask.field.setFocus()
        self.update_actions()

    def show_problem(self, root: Exchange) -> None:
        """Show a problem, each exchange with the attempt that was shown last."""
        if root is not self.drafts.root:  # what is edited would become an attempt at a problem out of sight
            self._go(root)
        self.answer.show_problem(root)
        self.stack.setCurrentWidget(self.answer)
        self.update_actions()
        if self._continuing and root.problem_id == self._continuing:
            self._continuing = None
            self._go_on()

    def refresh(self) -> None:
        self.answer.refresh()
        self.update_actions()

    def show_model(self, model: ModelStatus) -> None:
        """Say on the first page that the model is not there, with the way out; whether it can explain."""
        self.answer.set_explains(model.state is ModelState.READY and not model.starter)
        self.welcome.show_stories(model.reader)
        self.update_actions()
        if self.refused:
            return  # that is told there already, and is the worse of the two
        failed = model.state is ModelState.FAILED
        way_out = self.tr("Load anyway") if model.too_large else self.tr("Try again")
        self.welcome.notice.show_sentence(model.error if failed else "", way_out, serious=True)

    def show_crash(self, crash: str, data_dir: Path) -> None:
        """Say that the last run crashed; `crash` is what it left behind."""
        self.welcome.crash.show_crash(crash, data_dir)

    def show_usual(self, duration: str) -> None:
        """How long an answer usually takes; empty when that is not known."""
        self.ask.set_usual(duration)

    def show_busy(self, n_underway: int) -> None:
        """How many questions are asked and not answered yet."""
        self.ask.set_busy(n_underway)

    def refuse(self, sentence: str) -> None:
        """There is no history, and so nothing can be asked."""
        self.refused = True
        self.ask.set_closed(self.tr("The history cannot be opened."))
        self.welcome.notice.show_sentence(sentence, serious=True)

    def shown(self) -> Transcript | None:
        """What is being read, or None on the first page."""
        return self.answer.transcript if self.stack.currentWidget() is self.answer else None

    def retry(self) -> None:
        """Ask what is shown once more; the attempts there are stay."""
        transcript = self.shown()
        if transcript is not None and not transcript.live:
            self._commands.retry.emit(transcript.exchange)

    def begin_edit(self, exchange: Exchange) -> None:
        """Put the words of `exchange` into the field; asking makes another attempt of it."""
        if exchange is not self.drafts.editing:
            self._go(self.drafts.root, exchange)
        self.ask.field.setFocus()

    def update_actions(self) -> None:
        actions, transcript = self._actions, self.shown()
        ended = transcript is not None and not transcript.live
        answered = transcript is not None and ended and transcript.has_answer
        exchange = transcript.exchange if transcript is not None else None
        actions.retry.setEnabled(ended and self.answer.may_retry)
        actions.edit.setEnabled(ended)
        for action in (actions.save_pdf, actions.print):
            action.setEnabled(answered)
        actions.resume.setEnabled(transcript is not None and transcript.resumable)
        actions.earlier.setEnabled(exchange is not None and exchange.shown > 0)
        actions.later.setEnabled(exchange is not None and exchange.shown < len(exchange.transcripts) - 1)
        actions.copy_result.setEnabled(transcript is not None and bool(transcript.result))
        actions.thinking.setEnabled(transcript is not None and bool(transcript.thinking))
        kept = transcript is not None and transcript.attempt_id is not None
        self.ask.set_subject(answered and kept)

    def _ask(self, question: str) -> None:
        exchange = self.drafts.editing
        if exchange is None:
            self.ask.clear()
            self._commands.ask.emit(question)
        else:
            self._leave_edit()
            self._commands.reword.emit(exchange, question)

    def _follow_up(self, question: str) -> None:
        transcript = self.shown()
        if transcript is not None:
            self.ask.clear()
            self._commands.follow_up.emit(transcript, question)

    def _continue(self, problem_id: int) -> None:
        self._continuing = problem_id
        self._session.open(problem_id)

    def _go_on(self) -> None:
        """Continue what is shown where it was cut, or ask it if it never began."""
        transcript = self.shown()
        if transcript is not None and transcript.resumable:
            self._commands.resume.emit(transcript)
        else:
            self.retry()

    def _resume(self) -> None:
        transcript = self.shown()
        if transcript is not None and transcript.resumable:
            self._commands.resume.emit(transcript)

    def _edit_shown(self) -> None:
        transcript = self.shown()
        if transcript is not None and transcript.exchange is not None:
            self.begin_edit(transcript.exchange)

    def _leave_edit(self) -> None:
        self.drafts.leave_edit()
        self._show_editing()

    def _go(self, root: Exchange | None, editing: Exchange | None = None) -> None:
        self.drafts.go(root, editing)
        self._show_editing()

    def _show_editing(self) -> None:
        self.ask.set_editing(self.drafts.editing is not None)
        self._give_escape()

    def _give_escape(self) -> None:
        """Esc stops what is under way, else it leaves the editing."""
        self._leave_key.setEnabled(self.drafts.editing is not None and not self._actions.stop.isEnabled())
