"""The GUI thread stays free: what it waits for or works on in one go is measured while an answer streams."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app.store.database import Connection
from tests.ui.waiting import until, wait
from tests.ui.window.test_window import finished, streaming, type_and_ask

SCHEDSTAT = Path("/proc/thread-self/schedstat")  # ns on a core, ns waiting for one


class Heart:
    """Beats in the event loop; `longest` is the longest time between two beats, in seconds.

    The time in which the thread was ready and other programs had the core is not counted.
    """

    def __init__(self):
        self.longest, self.beats = 0.0, 0
        self._last = self._now()
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(2)

    def _now(self):
        try:
            starved = int(SCHEDSTAT.read_text().split()[1]) / 1e9
        except OSError:
            starved = 0.0
        return time.monotonic() - starved

    def _beat(self):
        now = self._now()
        self.longest, self.beats = max(self.longest, now - self._last), self.beats + 1
        self._last = now


def while_it_streams(window, seconds=3):
    """A heart that beat meanwhile, and how many letters came."""
    heart, letters = Heart(), -len(window.question_page.shown().answer)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        wait(20)
        if window.session.questions.live is None:
            letters += len(window.question_page.shown().answer)
            window.actions_.retry.trigger()
    heart.timer.stop()
    return heart, letters + len(window.question_page.shown().answer)


@pytest.mark.measured
def test_the_gui_thread_is_never_held_up_while_an_answer_streams(opened, figure):
    window = opened()
    type_and_ask(window)  # once before: what is imported and laid out for the first time is not the stream
    streaming(window)
    for _ in range(4):  # what we do holds it up every time, what the machine does only now and then
        heart, letters = while_it_streams(window)
        if heart.longest < 0.05:
            break
    window.actions_.stop.trigger()
    finished(window)
    figure(f"GUI thread held up for at most {1000 * heart.longest:.0f} ms while {letters} letters streamed")
    assert heart.beats > 100
    assert letters > 300
    assert heart.longest < 0.05


def test_a_thread_that_is_held_up_is_noticed(app):
    heart = Heart()
    QTimer.singleShot(20, lambda: time.sleep(0.1))
    until(lambda: heart.longest > 0.09, "a beat that came late")


@pytest.mark.parametrize("name", ["reading", "transaction"])
def test_no_word_of_sql_is_said_in_the_gui_thread(opened, monkeypatch, name):
    threads = []
    real = getattr(Connection, name)

    def watched(self, *args, **kwargs):
        threads.append(threading.current_thread().name)
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Connection, name, watched)
    window = opened()
    type_and_ask(window)
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    wait(200)
    window.history.delete_selected()
    window.actions_.undo.trigger()
    wait(200)
    window.close()
    assert threads
    assert set(threads) <= {"store", "engine", "algebra"}
