"""An answer written before a stopwatch: how long each update keeps the GUI thread (benchmarks.streaming)."""

import os
import time
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from app.ui.kit.theme import Theme
from app.ui.mathview.typesetting.formulas import shared_formulas
from app.ui.mathview.view import MathView


@dataclass(frozen=True)
class Update:
    """Milliseconds; `paint` is layout and painting by the event loop after the call."""

    letters: int
    call: float
    call_cpu: float
    paint: float
    paint_cpu: float


def rehearse(source: str, words: int, interval: float) -> list[Update]:
    """Stream `source` into a page that follows its end, `words` more every `interval` ms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.follow("light")
    view = MathView(theme)
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(view)
    page.resize(760, 740)
    page.show()
    bar = page.verticalScrollBar()
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
    view.show_source("**Warm** \\(x\\)\n\n```python\nx\n```")
    while shared_formulas().busy:
        _wait(20)
    view.show_source("")
    ends = [*[at for at, letter in enumerate(source) if letter.isspace()][::words], len(source)]
    updates = []
    for end in ends:
        marks = [(time.perf_counter(), time.thread_time())]
        view.show_source(source[:end])
        marks.append((time.perf_counter(), time.thread_time()))
        app.processEvents()
        marks.append((time.perf_counter(), time.thread_time()))
        call, call_cpu, paint, paint_cpu = (
            1000 * (marks[step + 1][clock] - marks[step][clock]) for step in (0, 1) for clock in (0, 1)
        )
        updates.append(Update(end, call, call_cpu, paint, paint_cpu))
        _wait(max(1, round(interval - call - paint)))
    shared_formulas().close()
    return updates


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
