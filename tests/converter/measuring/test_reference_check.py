"""A file is held against what the real model answers: tiny-a stands in, its answers are the reference's."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import jinja2
import numpy as np
import pytest
from tokenizers import Tokenizer

from converter import convert
from converter.errors import Cancelled, NotTheRealModel, VerificationError
from converter.measuring.reference_check import PHI_4_MINI_FLASH, Anchor, check_reference
from engine.prompt.chat import PHI_4_MINI
from engine.wire.protocol import ChatMessage
from tests.engine.parity.parity import attempt
from tests.reference.golden import GOLDEN_SETS
from tests.reference.model import ReferenceModel

TINY_A = GOLDEN_SETS / "tiny-a"
MESSAGES = [ChatMessage("system", "You are a helpful assistant."), ChatMessage("user", "What is 2 + 2?")]


@pytest.fixture(scope="module")
def anchor() -> Anchor:
    """tiny-a's ten greedy tokens, computed without engine and converter."""
    text = jinja2.Template(PHI_4_MINI).render(messages=MESSAGES, add_generation_prompt=True)
    ids = Tokenizer.from_file(str(TINY_A / "tokenizer.json")).encode(text).ids
    reference = ReferenceModel.load(TINY_A)
    n_prompt = len(ids)
    for _ in range(10):
        ids.append(int(np.argmax(reference.logits(ids, [len(ids) - 1])[0])))
    return Anchor(
        model="tiny-a",
        architecture="phi4flash",
        metadata={"block_count": 8, "embedding_length": 64, "vocab_size": 512},
        tokens={"<|endoftext|>": 488, "<|end|>": 491},
        messages=MESSAGES,
        ids=ids[n_prompt:],
    )


@pytest.fixture(scope="module")
def gguf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("reference")

    def get(kind: str) -> Path:
        target = folder / f"{kind}.gguf"
        if not target.exists():
            convert(TINY_A, target, kind, engine=None)
        return target

    return get


@pytest.mark.parametrize("kind", ["f32", "f16"])
def test_the_models_own_answer_passes(kind: str, anchor: Anchor, gguf: Callable[[str], Path]) -> None:
    found = check_reference(gguf(kind), anchor)
    assert found.passed
    assert found.found == list(anchor.ids)
    assert max(found.behind) == 0
    assert found.close_type
    assert found.sentence.startswith("The first 10 tokens are the real model's: ")


def test_another_answer_says_how_far_it_is(anchor: Anchor, gguf: Callable[[str], Path]) -> None:
    wrong = list(anchor.ids)
    wrong[3] = (wrong[3] + 1) % 400
    found = check_reference(gguf("f32"), dataclasses.replace(anchor, ids=wrong))
    assert not found.passed
    assert found.n_equal == 3
    assert found.found[:4] == list(anchor.ids[:4])
    assert found.behind[3] > 0
    assert "Token 4 of 10" in found.sentence
    assert "Convert the original checkpoint again" in found.sentence


def test_a_coarse_type_may_differ(anchor: Anchor, gguf: Callable[[str], Path]) -> None:
    wrong = [(anchor.ids[0] + 1) % 400, *anchor.ids[1:]]
    found = check_reference(gguf("q4_0"), dataclasses.replace(anchor, ids=wrong))
    assert not found.close_type
    assert found.n_equal == 0
    assert found.sentence.endswith("check an f16, bf16 or q8_0 file.")


@pytest.mark.parametrize(
    "change",
    [{"architecture": "phi3"}, {"metadata": {"block_count": 32}}, {"tokens": {"<|endoftext|>": 199999}}],
)
def test_another_model_is_not_compared(
    change: dict[str, object], anchor: Anchor, gguf: Callable[[str], Path]
) -> None:
    with pytest.raises(NotTheRealModel, match="not the shape and vocabulary of tiny-a"):
        check_reference(gguf("f32"), dataclasses.replace(anchor, **change))


def test_an_engine_that_ends_is_said(anchor: Anchor, gguf: Callable[[str], Path]) -> None:
    with pytest.raises(VerificationError, match="does not run this file: it crashed"):
        check_reference(gguf("f32"), anchor, engine=["false"])


def test_a_cancel_ends_it(anchor: Anchor, gguf: Callable[[str], Path]) -> None:
    with pytest.raises(Cancelled):
        check_reference(gguf("f32"), anchor, cancelled=lambda: True)


def test_the_command_knows_the_real_models_answer_only(gguf: Callable[[str], Path]) -> None:
    done = attempt("converter", "verify", str(gguf("f32")), "--reference", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [event["event"] for event in events[-2:]] == ["verified", "error"]
    assert events[-1]["kind"] == "not-the-real-model"
    assert PHI_4_MINI_FLASH.model in done.stderr
