"""A picture of the real window: `python -m tests.ui.screenshot out.png [--dark] [--chinese] [QUESTION ...]`.

Every question is asked of the installed model, in a data folder that is thrown away; the last one is shown.
"""

import argparse
import os
import tempfile
from pathlib import Path

QUESTIONS = ("What is 15% of 80?", "12 * (7 - 4) + 5", "Differentiate x^3 - 4x", "Solve 3x + 5 = 20")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.screenshot", description=__doc__)
    parser.add_argument("picture", type=Path)
    parser.add_argument("questions", nargs="*", default=QUESTIONS)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--thinking", action="store_true", help="unfolded")
    parser.add_argument("--why", type=int, nargs="*", default=(), metavar="N", help="of these steps, from 1")
    parser.add_argument("--welcome", action="store_true", help="the first page instead of the last question")
    parser.add_argument("--chinese", action="store_true")
    parser.add_argument("--page", choices=("models", "settings"), help="instead of the last question")
    parser.add_argument("--scale", default="1", help="pixels for one of the window's")
    parser.add_argument("--size", default="1080x740")
    parser.add_argument("--model", type=Path, help="instead of the installed one")
    parser.add_argument("--writes", metavar="SET-UP", help="a reader that writes this, instead of a model")
    parser.add_argument("--sure", type=float, default=-0.001, metavar="LOG", help="of its words")
    parser.add_argument("--edit", action="store_true", help="the set-up, as text")
    chosen = parser.parse_args()
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": chosen.scale}

    from PySide6.QtWidgets import QApplication

    from app import folders, settings
    from app.study.asking import tutor
    from app.ui.window.application import open_window
    from tests.ui.waiting import until, wait

    if chosen.writes:
        from tests.study.asking.scripted_reader import ScriptedReader

        reader = ScriptedReader(chosen.writes.replace(r"\n", "\n"), logprob=chosen.sure)
        tutor.EngineClient = lambda *_, **__: reader
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        stored = settings.Settings(folders.settings_file(Path(folder)))
        stored.set(settings.LANGUAGE, "zh_CN" if chosen.chinese else "en")
        if chosen.model:
            stored.set(settings.MODEL, str(chosen.model.absolute()))
        window = open_window(app, Path(folder))
        window._theme.follow("dark" if chosen.dark else "light")
        window.resize(*map(int, chosen.size.split("x")))
        until(lambda: window.session.model.status.state != "loading", "the model")
        for question in chosen.questions:
            window.new_question()
            window.question_page.fill(question)
            window.actions_.ask.trigger()
            until(lambda: window.session.questions.live is None, f"an answer to {question}", 600)
            answer = window.question_page.shown()
            print(f"{question} → {answer and (answer.result or answer.error or answer.reason)}")
        if chosen.welcome:
            window.new_question()
        if chosen.page:
            getattr(window.actions_, chosen.page).trigger()
        if chosen.thinking:
            window.question_page.answer.last.thinking.header.setChecked(True)
        for step in chosen.why:
            window.question_page.answer.last.working.rows[step - 1].why.setChecked(True)
        if chosen.edit:
            window.question_page.answer.last.set_up.edit.click()
        wait(1500)  # formulas come late
        window.grab().save(str(chosen.picture))
        window.close()


if __name__ == "__main__":
    main()
