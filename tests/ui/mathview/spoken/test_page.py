"""What a screen reader is given: Qt's own interfaces are asked, as it asks them."""

import gc

from PySide6.QtGui import QAccessible

from app.ui.mathview.view import MathView
from tests.ui.conftest import delete
from tests.ui.mathview.conftest import show

SOURCE = "So \\(x^2+\\frac12\\) is it.\n\n- one $y$\n- two\n\n$$\\sqrt{2}$$\n\nend"
HEARD = "So x squared plus one half is it.\n•\tone y\n•\ttwo\nsquare root of 2\nend"


def heard(view):
    return QAccessible.queryAccessibleInterface(view)


def test_formulas_are_heard_in_words_where_they_stand(view):
    show(view, SOURCE)
    page = heard(view)
    assert page.text(QAccessible.Text.Name) == "Answer"
    assert page.text(QAccessible.Text.Value) == HEARD
    assert page.role() == QAccessible.Role.StaticText
    assert page.state().readOnly
    assert page.text(QAccessible.Text.Description) == HEARD
    show(view, "now $z$")
    assert page.text(QAccessible.Text.Value) == "now z"


def test_a_formula_that_is_not_typeset_is_heard_as_it_is_shown(view):
    show(view, r"so $\frac{1}{$ is")
    assert heard(view).text(QAccessible.Text.Value) == r"so $\frac{1}{$ is"


def test_what_it_says_is_no_empty_page(view):
    assert heard(view).text(QAccessible.Text.Value) == ""


def test_views_come_and_go_without_being_kept(theme, formulas):
    before = len([each for each in gc.get_objects() if type(each).__name__ == "Page"])
    for _ in range(50):
        view = MathView(theme, formulas=formulas)
        view.show_source("a $x$")
        assert heard(view).text(QAccessible.Text.Value)
        delete(view)
        del view
    gc.collect()
    after = len([each for each in gc.get_objects() if type(each).__name__ == "Page"])
    assert after - before <= 1
