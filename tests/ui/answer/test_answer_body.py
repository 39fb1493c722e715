import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.answer.answer_body import AnswerBody
from tests.ui.conftest import delete

LINES = st.sampled_from(
    ["\n", "\n\n", "# Title", "- item", "1. one", "\\[ x^2 \\]", "\\[ x", "$$", "text **bold", "** end",
     "---", "```", "the answer is \\boxed{5}", "<img src=file:///etc/passwd>", "方程"]
)  # fmt: skip


@pytest.fixture
def body(theme):
    made = AnswerBody(theme)
    made.resize(600, 10)
    made.show()  # what is not shown is not laid out
    yield made
    delete(made)


def layout(body):
    """Text, and each block's margins: what a reader sees."""
    block = body.document().firstBlock()
    found = []
    while block.isValid():
        form = block.blockFormat()
        found.append(
            (block.text(), form.topMargin(), form.leftMargin(), form.bottomMargin(), form.textIndent())
        )
        block = block.next()
    return found


def in_one_go(theme, source):
    fresh = AnswerBody(theme)
    fresh.show_source(source)
    found = layout(fresh)
    delete(fresh)
    return found


@given(pieces=st.lists(LINES, max_size=12))
def test_a_streamed_answer_looks_like_the_same_answer_shown_at_once(app, pieces):
    from app.ui.kit.theme import Theme

    theme = Theme(app)
    body = AnswerBody(theme)
    source = ""
    for piece in pieces:
        for letter in (piece[: len(piece) // 2], piece[len(piece) // 2 :]):
            source += letter
            body.show_source(source)
    assert layout(body) == in_one_go(theme, source)
    delete(body)
    delete(theme)


def test_another_answer_replaces_the_first(body, theme):
    body.show_source("# One\n\ntwo\n\nthree")
    body.show_source("four\n\nfive")
    assert layout(body) == in_one_go(theme, "four\n\nfive")
    body.show_source("")
    assert body.toPlainText() == ""
    assert body.height() == 0 or body.minimumHeight() == 0


def test_it_is_as_high_as_its_text(body):
    body.show_source("one line")
    one = body.height()
    body.show_source("\n\n".join(["one line"] * 20))
    assert body.height() > 15 * one
    assert body.document().size().height() <= body.height()


def test_html_is_text_and_nothing_is_fetched(body, tmp_path):
    picture = tmp_path / "x.png"
    picture.write_bytes(b"not read")
    source = f'<img src="{picture}"> <a href="file:///x">link</a> <script>alert(1)</script> ![a]({picture})'
    body.show_source(source)
    assert body.toPlainText() == source
    assert body.loadResource(2, picture.as_uri()) is None


def test_zoom_keeps_the_text_and_makes_it_larger(body, theme):
    body.show_source("one\n\ntwo \\boxed{3}")
    text, height = body.toPlainText(), body.height()
    theme.set_zoom(2.0)
    assert body.toPlainText() == text
    assert body.height() > 1.5 * height
