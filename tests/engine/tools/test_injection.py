"""An injected depth behaves like one that was read: positions, window and caches fit together."""

from pathlib import Path

import numpy as np
import pytest

from engine.llama.context import Context, Slot
from engine.llama.model import Model
from engine.tools.injection import inject


@pytest.mark.parametrize("kv_type", ["f32", "f16", "q8_0"])
def test_decoding_goes_on_at_an_injected_depth(tiny_b: Path, kv_type: str) -> None:
    with Model(tiny_b) as model, Context(model, n_ctx=4000, kv_type=kv_type, n_threads=1) as context:
        inject(context, 3000)
        rows = context.decode([Slot(7, 3000, output=True)])
        assert np.isfinite(rows).all()


def test_injecting_what_was_read_changes_nothing(tiny_b: Path) -> None:
    with Model(tiny_b) as model, Context(model, n_ctx=512, kv_type="f32", n_threads=1) as context:
        context.prefill(list(range(64)))
        expected = context.decode([Slot(7, 64, output=True)])
        inject(context, 64)
        assert np.array_equal(context.decode([Slot(7, 64, output=True)]), expected)


def test_repeated_cells_weigh_like_one_copy_of_them(tiny_b: Path) -> None:
    """Attention over every cell k times is attention over the cells: the full layer must not notice."""
    with Model(tiny_b) as model, Context(model, n_ctx=4000, kv_type="f32", n_threads=1) as context:
        inject(context, 640)
        ten = context.decode([Slot(7, 640, output=True)])
        inject(context, 3200)
        fifty = context.decode([Slot(7, 3200, output=True)])
        inject(context, 3201)
        shifted = context.decode([Slot(7, 3201, output=True)])
    assert np.abs(ten - fifty).max() < 0.5  # only the new token's own share of the softmax differs
    assert np.abs(ten - shifted).max() > 0
