r"""The question above its answer is as it was typed; what is TeX in it is typeset."""

import pytest

from app.ui.answer.question_heading import QuestionHeading, heading
from tests.ui.conftest import delete


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        (r"\int x e^x dx", r"## \(\int x e^x dx\)"),
        (r"Solve \frac{x}{2} = 4 for x.", r"## Solve \(\frac{x}{2} = 4\) for x\."),
        (r"求\int x dx。", r"## 求\(\int x dx\)。"),
        (r"Let \(f(x)=\frac{1}{x}\).", r"## Let \(f(x)=\frac{1}{x}\)\."),
        ("Expand $(x+1)^2$\n1. now", "## Expand \\((x+1)^2\\)\n\n## 1\\. now"),
        (r"What is $$\sqrt{2}$$?", r"## What is \(\sqrt{2}\)\?"),
        ("x^2 = 49, find x", ""),
        ("3*4*5 costs $5 and _not_ $6", ""),
    ],
)
def test_tex_is_typeset_and_words_stay_words(typed, markdown):
    assert heading(typed) == markdown


def test_the_text_that_was_typed_is_heard_and_kept(theme):
    view = QuestionHeading(theme)
    view.show_question("x^2 = 49, find x")
    assert view.label.isVisibleTo(view)
    assert not view.typeset.isVisibleTo(view)
    view.show_question(r"\int x e^x dx")
    assert view.typeset.isVisibleTo(view)
    assert view.text() == r"\int x e^x dx"
    assert view.typeset.accessibleName() == r"Question: \int x e^x dx"
    delete(view)
