"""Measures the window's memory, and the cost of long thinking (benchmarks.window_memory)."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.session.exchange import Exchange, Phase, Transcript

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

SECONDS = 120.0  # for the model to load and to answer
QUESTION = "Tell me about 3x + 5 = 20"  # algebra would answer the equation alone


class Rehearsal:
    """The real window, offscreen unless there is a display, on a data folder that it may fill."""

    def __init__(self, data_dir: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        from app.ui.window.application import open_window

        self.window: MainWindow = open_window(app, data_dir)
        self._until(lambda: self.window.session.model.ready)
        _wait(2500)  # what is prepared behind the window is there

    def ask(self) -> None:
        """A question, asked of the model and answered."""
        self.window.question_page.fill(QUESTION)
        self.window.actions_.ask.trigger()
        self._until(
            lambda: (
                self.window.session.questions.live is None and self.window.question_page.shown() is not None
            )
        )
        _wait(500)

    def show(self, answers: list[str]) -> Iterator[int]:
        """Show one answer after the other; how many were."""
        for number, answer in enumerate(answers, 1):
            transcript = Transcript(f"question {number}", answer=answer, phase=Phase.ENDED, reason="stop")
            exchange = Exchange(transcript.question)
            exchange.add(transcript)
            self.window.question_page.show_problem(exchange)
            _wait(60)
            yield number

    def think(self, tokens: int, *, unfolded: bool) -> list[float]:
        """Milliseconds of processor time of each update while the thinking grows by a token at a time, with
        what the event loop does after it; 20 tokens an update."""
        transcript = Transcript("a long one", phase=Phase.THINKING, began=time.monotonic())
        exchange = Exchange(transcript.question)
        exchange.add(transcript)
        self.window.question_page.show_problem(exchange)
        self.window.question_page.answer.last.thinking.header.setChecked(unfolded)
        spent = []
        for done in range(0, tokens, 20):
            transcript.thinking += "so x is 5, and then\n" if done % 200 == 0 else "let us check " * 5
            began = time.thread_time()
            self.window.question_page.refresh()
            QApplication.processEvents()
            spent.append(1000 * (time.thread_time() - began))
        transcript.phase = Phase.ENDED
        return spent

    def close(self) -> None:
        self.window.close()

    def _until(self, condition: object) -> None:
        end = time.monotonic() + SECONDS
        while not condition():  # type: ignore[operator]
            if time.monotonic() > end:
                raise TimeoutError("the window did not come so far")
            _wait(20)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
