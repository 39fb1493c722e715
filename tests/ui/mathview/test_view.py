import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.mathview.enlarged import Enlarged
from app.ui.mathview.formula_object import TYPE
from app.ui.mathview.view import MathView
from tests.ui.conftest import delete
from tests.ui.mathview.conftest import show
from tests.ui.mathview.ink import DATA
from tests.ui.waiting import until, wait

OBJECT = "\ufffc"
COPIED = r"""## Title with $x$

So **bold** and *thin* and `code`, \(\frac{1}{2}\).

\[
x = 1
\]

1. first $a$

2. second

- other

```python
x = 1
print(x)
```

> said

| a | $b$ |
|---|---|
| 1 | 2 |

end"""


def given(name):
    return (DATA / name).read_text(encoding="utf-8")


def copied(view):
    view.selectAll()
    return view.createMimeDataFromSelection().text()


def test_the_source_is_shown_until_the_formula_is_ready(view):
    view.show_source(r"so \(x^2 + 17\) is")
    assert view.toPlainText() == r"so \(x^2 + 17\) is"
    until(lambda: OBJECT in view.toPlainText(), "the formula")
    assert view.toPlainText() == f"so {OBJECT} is"


def test_an_answer_with_bare_carriage_returns_is_shown_while_it_streams(view):
    source = "first line\r\rsecond\r\n\r\n- a\r- b\rx = 1\u20292\ufdd03\r\r**end**"
    for letters in range(1, len(source) + 1):
        view.show_source(source[:letters])
    lines = [line.strip("•\t") for line in view.toPlainText().split("\n")]
    assert lines == ["first line", "second", "a", "b", "x = 1", "2", "3", "end"]
    assert view.document().blockCount() == len(view._page._blocks) == 5
    assert copied(view).endswith("**end**")


def test_a_whole_answer_has_all_its_formulas(view):
    show(view, given("answer.md"))
    assert view.toPlainText().count(OBJECT) > 130
    assert view._page._waiting == []
    assert not any(mark in view.toPlainText() for mark in ("\\[", "\\frac", "$$"))
    assert view.height() > 3000


def test_what_cannot_be_typeset_stays_as_its_source(view):
    show(view, given("malformed.md"))
    text = view.toPlainText()
    for source in (r"\(\frac{1", "price is $5 and then x", "$x^{2$", r"$\sqrt{$", r"\(\left( \frac{a}{b}\)",
                   r"$\unknowncmd{x} + 1$", "$a_$", r"$$\begin{cases} x & y$$", "**bold not closed",
                   "| a | b |", "# unfinished fence $x$"):  # fmt: skip
        assert source in text, source


def test_a_hostile_answer_is_text(view, app):
    asked = []
    view.anchorClicked.connect(asked.append)
    title = view.window().windowTitle()
    show(view, given("hostile.md"))
    text = view.toPlainText()
    for source in ("<script>document.title", "<img src=", "<iframe src=", "![md image](http", "[local](file:///",
                   "[js](javascript:", r"\href{javascript:", r"\includegraphics{http",
                   r"\style{background"):  # fmt: skip
        assert source in text, source
    assert view.window().windowTitle() == title
    assert view.loadResource(2, "file:///etc/passwd") is None
    assert asked == []


def test_a_formula_stands_on_the_line(view):
    show(view, r"x \(x\) \(\frac{a}{b}\)")
    picture = view.grab().toImage()
    layout = view.document().firstBlock().layout()
    line = layout.lineAt(0)
    baseline = round(line.y() + line.ascent())
    inks = []
    for at in (0, 2):  # the letter, then the formula of the same letter: both stand on the line
        left, right = line.cursorToX(at)[0], line.cursorToX(at + 1)[0]
        rows = [
            y for y in range(picture.height())
            if any(picture.pixelColor(x, y).lightness() < 140 for x in range(int(left), int(right)))
        ]  # fmt: skip
        inks.append(rows[-1] + 1)
    assert inks[0] == pytest.approx(baseline, abs=1)
    assert inks[1] == pytest.approx(baseline, abs=1)


def test_a_wide_formula_is_made_to_fit(view):
    show(view, "$$" + "+".join(f"x_{{{n}}}" for n in range(28)) + "$$")
    assert view.document().size().width() <= view.viewport().width()


def test_copying_gives_markdown_and_latex(view):
    source = COPIED
    show(view, source)
    assert copied(view) == source
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "## Title with $x$"


def test_a_copied_answer_shows_the_same_again(view, theme):
    show(view, given("answer.md"))
    text = view.toPlainText()
    copy = copied(view)
    show(view, "x")
    show(view, copy)
    assert view.toPlainText() == text


def test_a_formula_has_its_menu(view):
    show(view, r"\(\frac{1}{2}\) is half")
    point = view.viewport().rect().topLeft() + QPoint(8, 12)
    assert view.formula_at(point).tex == r"\frac{1}{2}"
    assert view.formula_at(QPoint(300, 12)) is None
    menu = view.menu(point)
    names = {action.text().replace("&", ""): action for action in menu.actions()}
    names["Copy LaTeX"].trigger()
    assert QGuiApplication.clipboard().text() == r"\frac{1}{2}"
    names["Copy as picture"].trigger()
    assert QGuiApplication.clipboard().image().height() > 60
    names["Copy what it says"].trigger()
    assert QGuiApplication.clipboard().text() == "one half"
    assert "“one half”" in names
    names["Copy as SVG"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    root = ET.fromstring(mime.data("image/svg+xml").data())
    assert root.find("{http://www.w3.org/2000/svg}title").text == "one half"
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "path" in tags
    assert not tags & {"image", "text"}
    assert "Copy LaTeX" not in [a.text().replace("&", "") for a in view.menu(QPoint(300, 12)).actions()]


def test_no_definition_reaches_another_answer(view):
    show(view, r"$\newcommand{\mine}{5}$ and $\mine$")
    assert view.toPlainText() == f"{OBJECT} and {OBJECT}"
    show(view, r"another with $\mine$")
    assert view.toPlainText() == r"another with $\mine$"


def test_a_streamed_answer_is_the_answer_shown_at_once(view, theme, formulas):
    source = given("answer.md")[:2600] + "\n\n" + given("malformed.md")
    for end in range(0, len(source), 37):
        view.show_source(source[:end])
        if end % 5 == 0:
            wait(1)
    show(view, source)
    other = MathView(theme, formulas=formulas)
    other.resize(704, 100)
    show(other, source)
    assert view.toPlainText() == other.toPlainText()
    delete(other)


def test_theme_and_zoom_draw_it_anew(view, theme):
    show(view, r"so \(x\) is **it**")
    light, height = view.grab().toImage(), view.height()
    theme.follow("dark")
    theme.set_zoom(2.0)
    assert view.toPlainText() == f"so {OBJECT} is it"
    assert view.height() > 1.5 * height
    assert view.grab().toImage().pixelColor(600, 5) != light.pixelColor(600, 5)
    assert view.document().firstBlock().begin().fragment().charFormat().foreground().color().lightness() > 128


def test_it_is_laid_out_as_an_object_of_ours(view):
    show(view, r"\(x\)")
    assert view.document().firstBlock().begin().fragment().charFormat().objectType() == TYPE
    assert view.lineWrapMode() == MathView.LineWrapMode.FixedPixelWidth
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_formula_looks_the_same_wherever_the_view_stands_in_its_window(theme, formulas):
    """A widget's painter also moves to the widget's place: painting must not count that twice."""
    pictures = []
    for place in (QPoint(0, 0), QPoint(83, 131)):
        window = QWidget()
        window.resize(900, 500)
        view = MathView(theme, parent=window, formulas=formulas)
        view.setGeometry(place.x(), place.y(), 704, 200)
        window.show()
        show(view, r"so \(\frac{11}{12}\) it is")
        picture = window.grab().toImage()
        ratio = picture.devicePixelRatio()
        pictures.append(
            picture.copy(
                round(place.x() * ratio), round(place.y() * ratio), round(704 * ratio), round(200 * ratio)
            )
        )
        delete(window)
    assert pictures[0] == pictures[1]


def test_a_formula_is_enlarged_with_what_it_says(view):
    show(view, r"\(\frac{1}{2}\) is half")
    names = {action.text().replace("&", ""): action for action in view.menu(QPoint(8, 12)).actions()}
    names["Enlarge"].trigger()
    (window,) = view.findChildren(Enlarged)
    assert window.isVisible()
    assert window.words.text() == "one half"
    assert window.canvas.accessibleName() == "one half"
    picture = window.canvas.grab().toImage()
    inked = [y for y in range(picture.height()) for x in range(0, picture.width(), 3)
             if picture.pixelColor(x, y).lightness() < 100]  # fmt: skip
    assert max(inked) - min(inked) > 60
    window.close()


def test_the_caret_finds_the_formula_beside_it(view):
    show(view, r"so \(x\) is")
    cursor = view.textCursor()
    for place, found in ((0, None), (3, "x"), (4, "x"), (6, None)):
        cursor.setPosition(place)
        view.setTextCursor(cursor)
        formula = view.formula_at_caret()
        assert (formula and formula.tex) == found, place
