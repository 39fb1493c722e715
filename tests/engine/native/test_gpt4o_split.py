"""Our splitter in llama.cpp gives Hugging Face's ids: all scripts, all code points, any text."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from converter.checkpoint.pretokenizer_check import GPT_4O
from engine.llama.model import Model
from tests.reference import multilingual_bpe
from tests.reference.multilingual_bpe import FRAGMENTS, SPECIALS, TOOL

N_QUICK, N_FULL = 400, 10_000
N_LINE_FULL = 20_000
N_PER_TEXT = 4096
Figure = Callable[[str], None]
fragment = st.one_of(st.sampled_from((*FRAGMENTS, *SPECIALS, TOOL)), st.text(max_size=4))

CONTRACTION = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])?"
LLAMA_CPPS = (  # what our splitter stands in for
    rf"[^\r\n\p{{L}}\p{{N}}]?((?=[\p{{L}}])([^a-z]))*((?=[\p{{L}}])([^A-Z]))+{CONTRACTION}"
    rf"|[^\r\n\p{{L}}\p{{N}}]?((?=[\p{{L}}])([^a-z]))+((?=[\p{{L}}])([^A-Z]))*{CONTRACTION}"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
CONTEXTS = ("a{}b", "A{}B", "1{}2", " {} ", "!{}?", "\n{}\n", "x'{}s", "e{}\u0301B")

TEXTS = [
    "there are 10 of them, aren't there? WE'LL SEE; it'Sy 'tis",
    "\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a} $$x^{2}_{i}$$\n\n\\boxed{42}",
    "  def f(a):\n\treturn {'k': a[0]}  # //!!\r\n\r\n/a/",
    "求解二次方程 x²+2x=0，谢谢。",
    "नमस्ते, द्विघात समीकरण हल करो १२३",
    "x̂ caféÉcole αΒγ e\u0301E\u0301 \u0301a ŉ ǅa Aǅ ªº ʰˢ 'ſ ẞß",
    "👩‍🔬👍🏽 🇫🇷 ❤️ ½²³ 𝐀𝑏 𐐀𐐨",
    " \u00a0\u3000\u2003 a\u0085\u0085 \x0b\x0c \u2028b \x1c\x1f  \n ",
    "<|user|>hi <|end|><|tool|> <|endoftext|>",
    "a\x00b\ufffd\ufeff\u200b\U0010fffd\u0378",
    "1234567 ١٢٣٤ 1½2 ⅧⅧ",
    "",
]


@pytest.fixture(scope="module")
def checkpoint(many_scripts: tuple[Path, Path]) -> Path:
    return many_scripts[0]


@pytest.fixture(scope="module")
def model(many_scripts: tuple[Path, Path]) -> Iterator[Model]:
    with Model(many_scripts[1]) as model:
        yield model


@pytest.fixture(scope="module")
def reference(checkpoint: Path) -> Tokenizer:
    """With its added tokens."""
    return Tokenizer.from_file(str(checkpoint / "tokenizer.json"))


@pytest.fixture(scope="module")
def plain(checkpoint: Path) -> Tokenizer:
    """Without them: what a user's text has to be."""
    tokenizer = json.loads((checkpoint / "tokenizer.json").read_text())
    return Tokenizer.from_str(json.dumps(tokenizer | {"added_tokens": []}))


@pytest.mark.parametrize("text", TEXTS)
def test_a_users_text_has_hugging_faces_ids_and_no_special_token(
    text: str, model: Model, plain: Tokenizer
) -> None:
    assert model.tokenize(text, special=False) == plain.encode(text).ids


@pytest.mark.parametrize("text", ["<|user|>hi<|end|><|assistant|>", "a<|tool|>b<|endoftext|>"])
def test_a_templates_text_has_them_too(text: str, model: Model, reference: Tokenizer) -> None:
    assert model.tokenize(text, special=True) == reference.encode(text).ids


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        pytest.param(r"[\s\S]+", 0.7, id="no boundary at all"),
        pytest.param(LLAMA_CPPS, 0.3, id="llama.cpp's own, of ASCII classes"),
        pytest.param(GPT_4O.replace(r"\p{M}", ""), 0.1, id="no marks"),
        pytest.param(GPT_4O.replace("(?i:'s|'t|'re|'ve|'m|'ll|'d)?", ""), 0.02, id="no contractions"),
        pytest.param(GPT_4O.replace(r"|\s+(?!\S)", ""), 0.02, id="no last space"),
    ],
)
def test_the_vocabulary_shows_a_wrong_pattern(
    pattern: str, least: float, seed: int, plain: Tokenizer, figure: Figure
) -> None:
    wrong = json.loads(plain.to_str())
    wrong["pre_tokenizer"]["pretokenizers"][0]["pattern"] = {"Regex": pattern}
    other = Tokenizer.from_str(json.dumps(wrong))
    rng = random.Random(seed)
    lines = [multilingual_bpe.random_line(rng) for _ in range(1000)]
    share = sum(other.encode(line).ids != plain.encode(line).ids for line in lines) / len(lines)
    figure(f"{share:.0%} of the campaign's lines differ")
    assert share >= least


def test_the_vocabulary_is_large(plain: Tokenizer) -> None:
    assert plain.get_vocab_size() >= 20_000


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_code_point(context: str, full: bool, seed: int, model: Model, plain: Tokenizer) -> None:
    points = [point for point in range(0x110000) if not 0xD800 <= point < 0xE000]
    texts = [
        "".join(context.format(chr(point)) for point in points[start : start + N_PER_TEXT])
        for start in range(0, len(points), N_PER_TEXT)
    ]
    # planes 0 and 1 hold nearly all that is assigned
    chosen = texts if full else [texts[0], *random.Random(seed).sample(texts[1:30], 3)]
    for text in chosen:
        assert model.tokenize(text, special=False) == plain.encode(text).ids


fragments = st.lists(
    st.one_of(st.sampled_from((*FRAGMENTS, *SPECIALS, TOOL)), st.text(max_size=4)), max_size=20
).map("".join)


def test_any_text(full: bool, model: Model, plain: Tokenizer) -> None:
    @settings(max_examples=N_FULL if full else N_QUICK)
    @given(st.lists(fragment, max_size=20))
    def same_ids(parts: list[str]) -> None:
        text = "".join(parts)
        assert model.tokenize(text, special=False) == plain.encode(text).ids

    same_ids()


def test_lines_like_those_of_the_training(
    full: bool, rng: random.Random, model: Model, plain: Tokenizer
) -> None:
    for _ in range(N_LINE_FULL if full else N_QUICK):
        text = multilingual_bpe.random_line(rng)
        assert model.tokenize(text, special=False) == plain.encode(text).ids


def test_a_word_of_a_million_letters_is_no_danger(model: Model) -> None:
    """llama.cpp's own splitter recurses once a character and would end the process."""
    assert len(model.tokenize("é" * 1_000_000, special=False)) > 1000
