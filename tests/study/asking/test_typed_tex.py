r"""TeX without marks around it is found: a \command with what is around it, up to a word."""

import pytest

from app.study.asking.typed_tex import bare_tex


@pytest.mark.parametrize(
    ("typed", "tex"),
    [
        (r"\int x e^x dx", [r"\int x e^x dx"]),
        (r"Solve \frac{x}{2} = 4 for x.", [r"\frac{x}{2} = 4"]),
        (r"find \sqrt{2} and sin x + \pi", [r"\sqrt{2}", r"sin x + \pi"]),
        (r"求\int x dx。", [r"\int x dx"]),
        ("x^2 = 49, find x", []),
    ],
)
def test_the_rest_is_words_and_nothing_is_lost(typed, tex):
    parts = list(bare_tex(typed))
    assert [part for is_tex, part in parts if is_tex] == tex
    assert "".join(part for _, part in parts) == typed
