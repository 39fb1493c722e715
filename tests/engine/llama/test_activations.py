"""Sums of squares of what flows into each weight matrix, and of how many rows they are."""

from pathlib import Path

import numpy as np

from engine.llama.activations import Activations
from engine.llama.context import Context
from engine.llama.model import Model

TOKENS = [3, 141, 59, 26, 5, 35]


def collected(path: Path, tokens: list[int], n_ubatch: int = 128) -> dict[str, tuple[np.ndarray, int]]:
    with Activations() as activations, Model(path) as model:
        with Context(
            model, n_ctx=64, n_ubatch=n_ubatch, n_threads=1, observer=activations.observer
        ) as context:
            context.prefill(tokens)
        return activations.sums()


def test_every_matrix_is_seen_with_its_columns(tiny_a: Path) -> None:
    sums = collected(tiny_a, TOKENS)
    with Model(tiny_a, no_alloc=True) as model:
        shapes = {tensor.name: tensor.shape for tensor in model.header.tensors}
    assert {"blk.0.ssm_in.weight", "blk.1.attn_qkv.weight", "blk.0.ffn_up.weight"} <= sums.keys()
    for name, (squares, n_rows) in sums.items():
        assert squares.shape == (shapes[name][0],)
        assert 0 < n_rows <= len(TOKENS)
        assert np.isfinite(squares).all()
        assert (squares >= 0).all()


def test_rows_are_counted_up_to_the_prefill_cut(tiny_a: Path) -> None:
    sums = collected(tiny_a, TOKENS)
    assert sums["blk.0.ffn_up.weight"][1] == len(TOKENS)
    assert sums["blk.7.ffn_up.weight"][1] == 1  # the second half runs for the last token only


def test_the_first_matrix_reads_normalised_embeddings(tiny_a: Path) -> None:
    """Layer norm gives n_embd values of mean square 1, times its weights."""
    squares, n_rows = collected(tiny_a, TOKENS)["blk.0.ssm_in.weight"]
    alone = [collected(tiny_a, [token])["blk.0.ssm_in.weight"][0] for token in TOKENS]
    np.testing.assert_allclose(squares, np.sum(alone, axis=0), rtol=1e-4)
    assert n_rows == len(TOKENS)


def test_ubatches_add_up(tiny_a: Path) -> None:
    whole, halves = collected(tiny_a, TOKENS), collected(tiny_a, TOKENS, n_ubatch=3)
    np.testing.assert_allclose(whole["blk.0.ffn_up.weight"][0], halves["blk.0.ffn_up.weight"][0], rtol=1e-4)
    assert halves["blk.0.ffn_up.weight"][1] == len(TOKENS)
