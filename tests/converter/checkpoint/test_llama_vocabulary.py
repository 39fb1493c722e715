"""What llama.cpp makes of the tokenizer in a converted file."""

import json
from collections.abc import Iterator

import pytest
from tokenizers import Tokenizer

from converter import convert
from engine.llama.model import Model
from tests.reference.golden import GOLDEN_SETS

TEXTS = [
    "there are 10",
    "x^2 + 4*x = 12\n\n",
    "  def f(a):\n\treturn a",
    "naïve café 方程 🙂",
    "<|user|>hi <|end|>",
    "",
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    target = tmp_path_factory.mktemp("vocabulary") / "tiny-a.gguf"
    convert(GOLDEN_SETS / "tiny-a", target, "f16")
    with Model(target) as model:
        yield model


def test_generation_ends_on_end_and_on_endoftext_only(model: Model) -> None:
    assert [token for token in range(model.n_vocab) if model.is_eog(token)] == [488, 491]


@pytest.mark.parametrize("text", TEXTS)
def test_ids_are_hugging_faces(text: str, model: Model) -> None:
    reference = Tokenizer.from_file(str(GOLDEN_SETS / "tiny-a" / "tokenizer.json"))
    assert model.tokenize(text, special=True) == reference.encode(text).ids


def test_a_golden_prompts_text_gives_its_ids(model: Model) -> None:
    prompts = json.loads((GOLDEN_SETS / "tiny-a" / "golden.json").read_text())["prompts"]
    assert [model.tokenize(p["text"], special=True) for p in prompts] == [p["prompt_ids"] for p in prompts]


def test_padding_is_never_read_from_a_text(model: Model) -> None:
    assert max(model.tokenize("[PAD505]", special=True)) < 488
