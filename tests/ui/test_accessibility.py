from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from tests.ui.waiting import until
from tests.ui.window.test_window import ask_and_stop, marked


def unnamed(window):
    """Widgets that a screen reader comes to and can say nothing of."""
    found = []
    for widget in window.findChildren(QWidget):
        matters = (
            widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            or isinstance(widget, QAbstractButton | QAbstractScrollArea | QProgressBar)
            or (isinstance(widget, QLabel) and widget.isVisible())
        )
        own = not isinstance(widget, QScrollBar) and not widget.objectName().startswith("qt_")
        if matters and own:
            interface = QAccessible.queryAccessibleInterface(widget)
            text = QAccessible.Text
            spoken = interface and (interface.text(text.Name) or interface.text(text.Value))
            if not spoken:
                found.append(
                    f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
                )
    return found


def actions_of(menu):
    for action in menu.actions():
        if action.menu():
            yield from actions_of(action.menu())
        elif not action.isSeparator():
            yield action


def test_no_control_is_without_a_name_on_the_first_page_or_with_an_answer(opened):
    window = opened()
    assert unnamed(window) == []
    ask_and_stop(window)
    until(lambda: marked(window), "the list")
    assert unnamed(window) == []


def test_the_search_for_them_finds_one(opened):
    window = opened(ready=False)
    bare = QLabel(window)
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert unnamed(window) == ["QLabel  in MainWindow"]


def test_no_control_is_without_a_name_on_any_page_or_dialog_of_the_menus(opened, data_dir):
    window = opened()
    window.question_page.welcome.greet()
    window.question_page.welcome.crash.show_crash("a fault", data_dir)
    window.question_page.welcome.crash.action.click()
    for action in (window.actions_.models, window.actions_.settings):
        action.trigger()
        until(lambda: unnamed(window) == [], "names on the page")
    assert window.pages.count() == 3  # each of them has been shown
    for action in (window.actions_.about, window.actions_.shortcuts):
        action.trigger()
    dialogs = window.findChildren(QDialog)
    assert len(dialogs) == 3
    assert [unnamed(dialog) for dialog in dialogs] == [[], [], []]
    assert all(dialog.windowTitle() for dialog in dialogs)


def test_every_action_is_in_a_menu_with_a_shortcut_of_its_own(opened):
    window = opened(ready=False)
    listed = [action for top in window.menuBar().actions() for action in actions_of(top.menu())]
    ours = [value for value in vars(window.actions_).values() if hasattr(value, "shortcuts")]
    assert {action.text() for action in ours} <= {action.text() for action in listed}
    assert [action.text() for action in listed if not action.shortcuts()] == []
    keys = [key.toString() for action in listed for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(top.menu().accessibleName() for top in window.menuBar().actions())


def test_tab_goes_from_the_question_to_everything_else_and_back(opened):
    window = opened(ready=False)
    window.question_page.fill("a")
    seen = []
    for _ in range(40):
        focused = window.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        window.focusNextChild()
    assert window.question_page.ask.button in seen
    assert window.history.new_button in seen
    assert all(button in seen for button in window.question_page.welcome.buttons)
