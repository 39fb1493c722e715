"""Windows to be killed, one after the other, that ask and say what was answered.

python -m tests.ui.asking DIR

Each line on stdin starts one, a copy of a process that has imported everything already, for 500 of them. On
stdout come its process id; [attempt_id, question, answer, final_answer] whenever it shows an answer as
finished, which must then be in the history, whatever happens to the process; and null when it has ended.
"""

import itertools
import json
import os
import signal
import sys
import traceback
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.study.asking import tutor  # noqa: F401  the window leaves these imports to its lanes
from app.ui.session.exchange import Phase
from app.ui.window.application import open_window
from tests.ui.waiting import until

PATIENCE = 120  # seconds; two windows at once, and their checkers, on a busy machine


def main(data_dir: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                ask(data_dir)
            except BaseException:  # noqa: BLE001  this copy ends here, whatever happened
                traceback.print_exc()
            os._exit(1)
        os.waitpid(child, 0)
        say(None)


def ask(data_dir: Path) -> None:
    """Ask one question after the other, until killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    say(os.getpid())
    app = QApplication([])
    window = open_window(app, data_dir)
    until(lambda: window.session.model.ready, "the model", PATIENCE)
    for number in itertools.count():
        window.question_page.fill(f"Tell me about {os.getpid() % 90 + 10} + {number % 90 + 10}")
        window.actions_.ask.trigger()
        shown = window.question_page.shown()
        assert shown is not None
        until(lambda: shown.phase in (Phase.CHECKING, Phase.ENDED), "an answer", PATIENCE)  # noqa: B023
        say([shown.attempt_id, shown.question, shown.answer, shown.final_answer])
        until(lambda: window.session.questions.live is None, "the verdict", PATIENCE)


def say(what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
