"""The grammar, in llama.cpp's own hands, lets through what the reader reads."""

from pathlib import Path

import pytest

from app.study.reading.grammar import grammar
from app.study.reading.notation import REFUSED
from engine.answering.grammar import Grammar
from engine.llama.model import Model
from tests.study.reading.set_ups import SOLVED

STARTER = Path(__file__).parents[3] / "assets" / "models" / "starter.gguf"


@pytest.fixture(scope="module")
def model():
    model = Model(STARTER, mapped=True)
    yield model
    model.close()


def may_be_written(model, text):
    """Whether a model could write the text token by token and then end."""
    held = Grammar(model, grammar())
    try:
        for token in model.tokenize(text, special=False):
            if not held.allows(token):
                return False
            held.accept(token)
        return any(held.allows(token) for token in range(model.n_vocab) if model.is_eog(token))
    finally:
        held.close()


@pytest.mark.parametrize("text", [REFUSED, *SOLVED, "let x = ①% of it\n①x + ② = ③(x + ⑳)\nwant ①%*x"])
def test_what_is_read_may_be_written(model, text):
    assert may_be_written(model, text)


@pytest.mark.parametrize(
    "text",
    ["The answer is 12.", "want", "want ((3)", "want xy", "rectangle radius 3\nwant area",
     "want ①②", "want 3①", "let e = 3\nwant e", "3 = 3x4\nwant x"],
)  # fmt: skip
def test_what_is_not_read_cannot_be_written(model, text):
    assert not may_be_written(model, text)
