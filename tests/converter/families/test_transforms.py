import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.families.transforms import (
    DropMiddleAxis,
    NegativeExp,
    ReorderQueryHeads,
    Scale,
    combined_lambda,
    head_order,
)


@pytest.mark.parametrize(
    ("ratio", "order"),
    [
        (1, [0, 1]),
        (2, [0, 2, 1, 3]),
        (4, [0, 2, 4, 6, 1, 3, 5, 7]),
        (8, [0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15]),
    ],
)
def test_even_heads_come_before_odd_ones_in_each_block(ratio: int, order: list[int]) -> None:
    assert head_order(ratio) == order


@pytest.mark.parametrize("ratio", [1, 2, 3, 4, 8])
def test_grouped_query_indexing_finds_each_heads_own_kv_head(ratio: int) -> None:
    """Query head 2a+s of the checkpoint pairs with kv head 2(a // r)+s (docs/model.md)."""
    n_kv_head, head_dim = 6, 2
    n_head = ratio * n_kv_head
    heads = np.repeat(np.arange(n_head, dtype=np.float32), head_dim)
    reordered = ReorderQueryHeads(head_dim, ratio, n_head * head_dim)(heads, 0)[::head_dim].astype(int)
    for place, head in enumerate(reordered):
        diff_head, stripe = divmod(int(head), 2)
        assert place // ratio == 2 * (diff_head // ratio) + stripe


@given(
    ratio=st.sampled_from([1, 2, 3, 4, 8]),
    n_pair=st.integers(1, 3),
    head_dim=st.integers(1, 9),
    cross=st.booleans(),
    n_column=st.integers(0, 3),
    chunk=st.integers(1, 9),
)
def test_a_tensor_cut_in_chunks_is_reordered_as_a_whole_one(
    ratio: int, n_pair: int, head_dim: int, cross: bool, n_column: int, chunk: int
) -> None:
    n_query = 2 * n_pair * ratio * head_dim
    n_rows = n_query if cross else n_query + 4 * n_pair * head_dim
    shape = (n_rows, n_column) if n_column else (n_rows,)
    rows = np.arange(math.prod(shape), dtype=np.float32).reshape(shape)
    reorder = ReorderQueryHeads(head_dim, ratio, n_query)
    whole = reorder(rows, 0)
    step = chunk * reorder.row_block
    pieces = [reorder(rows[first : first + step], first) for first in range(0, n_rows, step)]
    assert np.array_equal(np.concatenate(pieces), whole)
    assert np.array_equal(whole[n_query:], rows[n_query:])
    blocks = rows[:n_query].reshape(n_pair, ratio, 2, head_dim, *shape[1:])
    assert np.array_equal(whole[:n_query], np.swapaxes(blocks, 1, 2).reshape(n_query, *shape[1:]))


def test_the_four_vectors_become_one_lambda() -> None:
    vectors = [np.array(v, np.float32) for v in ([1.0, 0.5], [0.5, 2.0], [0.25, 0.0], [1.0, 7.0])]
    assert combined_lambda(3, vectors) == pytest.approx(math.exp(1.5) - math.exp(0.25) + 0.556058, abs=1e-6)


def test_transforms_compute_in_float64_and_round_once() -> None:
    values = np.linspace(-3, 3, 96, dtype=np.float32).reshape(12, 8)
    assert np.array_equal(NegativeExp()(values, 0), (-np.exp(values.astype(np.float64))).astype(np.float32))
    scaled = (values.astype(np.float64) * 0.443942).astype(np.float32)
    assert np.array_equal(Scale(0.443942)(values, 0), scaled)
    assert np.array_equal(DropMiddleAxis()(values.reshape(12, 1, 8), 0), values)
