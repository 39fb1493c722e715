"""The dense Phi-4-mini, converted, answers as its maths do: within and beyond the original context."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from converter import convert
from engine.gguf import header
from engine.llama.context import Context, Slot
from engine.llama.model import Model
from engine.tools import evaluate
from engine.tools.injection import inject
from tests.reference.golden import F16KV_RMS, F32_MAX, F32_RMS, compare
from tests.reference.phi3 import Phi3Shape, logits, random_weights, write_checkpoint
from tests.reference.safetensors_file import read_checkpoint

CTX_PAD = 256  # llama.cpp rounds a context up to it
SHAPE = Phi3Shape()
CASES = {
    "as Phi-4-mini": SHAPE,
    "no scaling": replace(SHAPE, longrope=False),
    "whole heads turn": replace(SHAPE, partial_rotary_factor=1.0),
    "no groups": replace(SHAPE, num_attention_heads=4, num_key_value_heads=4, head_dim=8),
    "own output matrix": replace(SHAPE, tie_word_embeddings=False),
    "never stretched": replace(SHAPE, max_position_embeddings=256),
    "another base": replace(SHAPE, rope_theta=250000.0, rms_norm_eps=1e-3),
}
LENGTHS = (200, 300)  # short and long divisors


def prompt(length: int) -> list[int]:
    return [int(token) for token in np.random.default_rng(length).integers(0, 256, length)]


def n_ctx(length: int) -> int:
    return math.ceil((length + 1) / CTX_PAD) * CTX_PAD


@pytest.fixture(scope="module", params=CASES.items(), ids=CASES)
def case(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Phi3Shape, dict[str, np.ndarray], Path]:
    shape = request.param[1]
    folder = tmp_path_factory.mktemp("phi3")
    checkpoint = write_checkpoint(folder / "checkpoint", shape, random_weights(shape, 7))
    convert(checkpoint, folder / "model.gguf", "f32", engine=None)
    return shape, read_checkpoint(checkpoint), folder / "model.gguf"


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize(
    ("flash", "gate"),
    [
        pytest.param(False, F32_RMS, id="plain"),
        pytest.param(True, F16KV_RMS, id="flash"),  # llama.cpp's takes keys and values in F16
    ],
)
def test_float32_gives_the_references_logits(
    length: int,
    flash: bool,
    gate: float,
    case: tuple[Phi3Shape, dict[str, np.ndarray], Path],
    figure: Callable[[str], None],
) -> None:
    shape, tensors, gguf = case
    ids = prompt(length)
    expected = logits(shape, tensors, ids, n_ctx=n_ctx(length))
    with Model(gguf) as model:
        tokens = evaluate.Input(ids)
        found = evaluate.logits(model, tokens, "all", kv_type="f32", flash=flash, n_threads=1)
    rms, max_abs = compare(found, expected)
    if shape == SHAPE:
        figure(f"phi3, {length} tokens: rms {rms:.1e}, max {max_abs:.1e}")
    assert rms <= gate
    assert flash or max_abs <= F32_MAX


def test_decoding_token_by_token_is_the_same(case: tuple[Phi3Shape, dict[str, np.ndarray], Path]) -> None:
    shape, tensors, gguf = case
    ids = prompt(40)
    with Model(gguf) as model:
        found = evaluate.logits(model, evaluate.Input(ids[:30], ids[30:]), "last", n_threads=1)
    rms, max_abs = compare(found, logits(shape, tensors, ids, n_ctx=CTX_PAD)[29:])
    assert rms <= F32_RMS
    assert max_abs <= F32_MAX


@pytest.mark.parametrize(
    "mistake",
    [
        {"partial_rotary_factor": 1.0},
        {"original_max_position_embeddings": 128},
        {"longrope": False},
        {"rms_norm_eps": 1e-3},
        {"max_position_embeddings": 8192},
        {"rope_theta": 10500.0},
    ],
    ids=lambda mistake: next(iter(mistake)),
)
def test_the_reference_shows_a_mistake(mistake: dict[str, float]) -> None:
    tensors = random_weights(SHAPE, 7)
    wrong = replace(SHAPE, **mistake)
    rms, _ = compare(
        logits(wrong, tensors, prompt(200), n_ctx=256), logits(SHAPE, tensors, prompt(200), n_ctx=256)
    )
    assert rms > 10 * F32_RMS


def test_beyond_the_original_context_other_divisors_hold() -> None:
    tensors = random_weights(SHAPE, 7)
    rms, _ = compare(*(logits(SHAPE, tensors, prompt(60), n_ctx=size) for size in (256, 512)))
    assert rms > 10 * F32_RMS


def test_its_header_needs_no_layout_version(case: tuple[Phi3Shape, dict[str, np.ndarray], Path]) -> None:
    file = header.read(case[2])
    assert file.architecture == "phi3"
    assert "phi4flash.layout_version" not in file.metadata
    assert file.number("attention.key_length") == case[0].head_dim


def test_a_great_depth_can_be_injected(case: tuple[Phi3Shape, dict[str, np.ndarray], Path]) -> None:
    with Model(case[2]) as model, Context(model, n_ctx=2000, n_threads=1) as context:
        inject(context, 1500)
        assert np.isfinite(context.decode([Slot(7, 1500, output=True)])).all()
