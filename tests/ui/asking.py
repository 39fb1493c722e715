"""A window that asks one question after the other and says what was answered: python -m tests.ui.asking DIR.

Each line on stdout is JSON: [problem_id, question, answer, final_answer]. It comes when the window shows the
answer as finished, so it must be in the history, whatever happens to this process.
"""

import itertools
import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(data_dir: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from app.ui.application import open_window
    from tests.ui.waiting import until

    app = QApplication([])
    window = open_window(app, data_dir)
    until(lambda: window._session.model.state == "ready", "the model")
    for number in itertools.count():
        window.ask_page.fill(f"{os.getpid() % 90 + 10} + {number % 90 + 10}")
        window.actions_.ask.trigger()
        until(lambda: window._session.live is None, "an answer")
        shown = window.ask_page.shown()
        assert shown is not None
        print(json.dumps([shown.problem_id, shown.question, shown.answer, shown.final_answer]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
