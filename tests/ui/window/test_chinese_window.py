"""A window in Chinese: no text, tooltip or spoken name of any page, menu or dialog is left in English."""

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMenu, QWidget

from app import folders, settings
from app.ui.kit import language
from app.ui.kit.durations import roughly
from bundle import translations
from tests.ui.test_translations import CHINESE
from tests.ui.waiting import until
from tests.ui.window.test_window import ask_and_stop

SAYS = (
    "text", "title", "toolTip", "statusTip", "placeholderText", "accessibleName", "accessibleDescription",
    "windowTitle", "iconText",
)  # fmt: skip
WORD = re.compile(r"[A-Za-z]{2,}")
# Names, formulas, keys; what the student or the model wrote is taken out by the caller.
SAME = re.compile(
    r"Homeroom( starter| [\d.]+)?|English|Top-p(\(P\))?"
    r"|(sqrt|Ctrl|Alt|Shift|Del|Esc|F)\b.*|3x \+ 5 = 20|15% \* 80|d/dx \(x\^3 - 4x\)"
    r"|[\w .·-]*(phi4flash|gguf)[\w .·-]*|OK"
)


@pytest.fixture
def chinese(opened, data_dir, app):
    translations.compile_()
    settings.Settings(folders.settings_file(data_dir)).set(settings.LANGUAGE, "zh_CN")
    yield opened
    language.speak(app, "en")


def said_by(thing):
    """(how, text) of all that `thing` shows or has spoken."""
    for how in SAYS:
        method = getattr(thing, how, None)
        if callable(method) and isinstance(text := method(), str) and text:
            yield how, text.replace("&", "")
    if isinstance(thing, QComboBox):
        yield from (("item", thing.itemText(row)) for row in range(thing.count()))


def english(*tops, own=()):
    """What is English in these windows, but for the texts `own`, which are the student's or the model's."""
    things = [
        thing for top in tops for kind in (QWidget, QAction) for thing in [top, *top.findChildren(kind)]
    ]
    found = set()
    for thing in things:
        if thing.objectName().startswith("qt_") and not isinstance(thing, QLabel):
            continue
        for how, text in said_by(thing):
            for each in own:
                text = text.replace(each, "")
            if WORD.search(text) and not CHINESE.search(text) and not SAME.fullmatch(text.strip()):
                found.add((type(thing).__name__, how, text))
    return sorted(found)


def test_no_page_and_no_menu_shows_english(chinese, data_dir):
    window = chinese()
    model = window.session.model.status
    own = [model.name, model.kind, str(data_dir)]
    assert english(window, own=own) == []
    question = "0: 12 + 30"
    transcript = ask_and_stop(window, question)
    assert english(window, own=[*own, question, transcript.answer]) == []
    window.actions_.models.trigger()
    until(lambda: window.models_page.cards, "the models")
    assert english(window, own=[*own, question, transcript.answer]) == []
    window.actions_.settings.trigger()
    assert english(window, own=[*own, question, transcript.answer]) == []


def test_no_dialog_shows_english(chinese):
    window = chinese(ready=False)
    ask_and_stop(window)
    files, actions = window.history_files, window.actions_
    triggers = (actions.about, actions.shortcuts, actions.rename, actions.tag, actions.topic)
    asks = [action.trigger for action in triggers]
    asks += [files._ask_erase, files._ask_import, files._ask_backup, lambda: files._ask_export(None)]
    for ask in asks:
        before = set(QApplication.topLevelWidgets())
        ask()
        (dialog,) = [
            each for each in set(QApplication.topLevelWidgets()) - before
            if each.isVisible() and not isinstance(each, QMenu)
        ]  # fmt: skip
        if isinstance(dialog, QFileDialog):  # the rest of it is Qt's own, in Qt's words
            assert CHINESE.search(dialog.windowTitle())
        else:
            assert english(dialog, own=[str(window.session.data_dir), "Tell me about 3x + 5 = 20"]) == []
        dialog.close()


def test_english_that_is_left_is_found(chinese):
    window = chinese(ready=False)
    bare = QLabel("Left behind", window)
    bare.setToolTip("So is this")
    found = {text for _, _, text in english(window)}
    assert {"Left behind", "So is this"} <= found


def test_times_are_said_in_chinese(chinese):
    chinese(ready=False)
    assert (roughly(21, 39), roughly(80, 200)) == ("20–40 秒", "1 分 30 秒 – 3 分 30 秒")
