"""Pictures of every screen, light and dark, in both languages: `python -m tests.ui.screens FOLDER`.

They are of the real window with the installed model, in data folders that are thrown away, for a person to
look at; `tests.ui.screenshot` makes a single one.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from app import folders, settings

LANGUAGES = ("en", "zh_CN")
LOOKS = ("light", "dark")
QUESTIONS = ("What is 15% of 80?", "Write an essay on whales", "Expand (x + 2)(x + 3)", "Solve 3x + 5 = 20")


def shown(look: str, language: str) -> Iterator[tuple[str, object]]:
    """The names of the screens, each with the widget that shows it, one after the other."""
    from PySide6.QtWidgets import QApplication

    from app.ui.window.application import open_window
    from tests.ui.waiting import until, wait

    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        kept = settings.Settings(folders.settings_file(Path(folder)))
        kept.set(settings.LANGUAGE, language)
        window = open_window(app, Path(folder))
        window._theme.follow(look)
        window.resize(1080, 740)
        until(lambda: window.session.model.status.state != "loading", "the model")
        page, actions = window.question_page, window.actions_

        def after(do: Callable[[], object]) -> object:
            do()
            wait(1000)  # a formula or a worker may come late
            return window

        yield "welcome", after(window.new_question)
        yield "typing", after(lambda: page.fill("x^2 + sqrt(2)/3 = 1/2"))
        yield "symbols", after(actions.symbols.trigger)
        actions.symbols.trigger()
        for question in QUESTIONS:
            window.new_question()
            page.fill(question)
            actions.ask.trigger()
            until(lambda: window.session.questions.live is None, f"an answer to {question}", 600)
        yield "answer", after(lambda: None)
        yield "thinking", after(lambda: page.answer.last.thinking.header.setChecked(True))
        yield "search", after(lambda: window.history.search.field.setText("solve"))
        window.history.search.field.clear()
        for number, bar in enumerate(window.menuBar().actions()):
            menu = bar.menu()
            menu.popup(window.mapToGlobal(window.menuBar().actionGeometry(bar).bottomLeft()))
            wait(200)
            yield f"menu-{number}", menu
            menu.close()
        yield "models", after(actions.models.trigger)
        yield "settings", after(actions.settings.trigger)
        for name, action in (("about", actions.about), ("shortcuts", getattr(actions, "shortcuts", None))):
            if action is None:
                continue
            action.trigger()
            until(lambda: _dialogs(app, window), f"the dialog of {name}")
            wait(1000)
            yield name, _dialogs(app, window)[0]
            for dialog in _dialogs(app, window):
                dialog.close()
        window.close()


def _dialogs(app: object, window: object) -> list:
    from PySide6.QtWidgets import QDialog

    return [w for w in app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible() and w is not window]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.screens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs=2, metavar=("LOOK", "LANGUAGE"))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.only is None:
        for look in LOOKS:
            for language in LANGUAGES:
                command = [sys.executable, "-m", "tests.ui.screens", str(chosen.folder)]
                subprocess.run([*command, "--only", look, language], check=True)
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    look, language = chosen.only
    for name, widget in shown(look, language):
        widget.grab().save(str(chosen.folder / f"{name}-{look}-{language}.png"))


if __name__ == "__main__":
    main()
