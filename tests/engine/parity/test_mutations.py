"""The engine follows the file: a mistake made in the GGUF gives what the reference gives with that mistake.

Each mutated file must fail the parity gate, and agree with the equally mutated reference to the same gate.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.gguf import header
from engine.gguf.header import Header
from tests.engine.parity.parity import agreement, engine_logits
from tests.reference.golden import F32_MAX, F32_RMS, GOLDEN_SETS, compare, load_golden
from tests.reference.model import ReferenceModel
from tests.reference.mutations import MUTATIONS

REFERENCE = ReferenceModel.load(GOLDEN_SETS / "tiny-a")
GOLDEN = load_golden(GOLDEN_SETS / "tiny-a")[2]  # 40 tokens, five windows
N_LAYER, N_HEAD, N_HEAD_KV, HEAD_DIM = 8, 8, 4, 8
D_INNER, DT_RANK, D_STATE = 128, 4, 16


class Editor:
    """The F32 tensors and u32 values of a GGUF file, changed in place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.header: Header = header.read(path)

    def tensors(self, name: str) -> Iterator[tuple[int, np.memmap]]:
        """(layer, writable rows [n, row length]) of every `blk.*.name`."""
        for tensor in self.header.tensors:
            prefix, _, rest = tensor.name.removeprefix("blk.").partition(".")
            if rest == name:
                shape = tuple(reversed(tensor.shape)) if len(tensor.shape) > 1 else (1, tensor.shape[0])
                offset = self.header.data_offset + tensor.offset
                yield int(prefix), np.memmap(self.path, np.float32, "r+", offset, shape)

    def replace(self, old: bytes, new: bytes) -> None:
        """Changes metadata bytes that stand once in the header."""
        content = self.path.read_bytes()
        end = self.header.data_offset
        assert content[:end].count(old) == 1
        self.path.write_bytes(content[:end].replace(old, new) + content[end:])


def lambda_init(layer: int) -> float:
    return 0.8 - 0.6 * float(np.exp(-0.3 * layer))


def window(change: int) -> Callable[[Editor], None]:
    key = b"phi4flash.attention.sliding_window" + (4).to_bytes(4, "little")
    return lambda file: file.replace(
        key + (8).to_bytes(4, "little"), key + (8 + change).to_bytes(4, "little")
    )


def leave_out_d(file: Editor) -> None:
    for _, rows in file.tensors("ssm_d"):
        rows[:] = 0


def reverse_conv(file: Editor) -> None:
    for _, rows in file.tensors("ssm_conv1d.weight"):
        rows[:] = rows[:, ::-1].copy()


def leave_out_conv_bias(file: Editor) -> None:
    for _, rows in file.tensors("ssm_conv1d.bias"):
        rows[:] = 0


def swap_halves(name: str, *, below: int = N_LAYER) -> Callable[[Editor], None]:
    def swap(file: Editor) -> None:
        for layer, rows in file.tensors(name):
            if layer < below:
                rows[:] = np.roll(rows, len(rows) // 2, axis=0)

    return swap


def swap_b_and_c(file: Editor) -> None:
    for _, rows in file.tensors("ssm_x.weight"):
        b, c = rows[DT_RANK : DT_RANK + D_STATE].copy(), rows[DT_RANK + D_STATE :].copy()
        rows[DT_RANK : DT_RANK + D_STATE], rows[DT_RANK + D_STATE :] = c, b


def leave_out_factor(file: Editor) -> None:
    for layer, rows in file.tensors("attn_sub_norm.weight"):
        rows[:] /= 1 - lambda_init(layer)


def undo_head_order(file: Editor) -> None:
    """Back to 0,1,2,3 from 0,2,1,3 in each block of four query heads."""
    for name in ("attn_qkv", "attn_q"):
        for part in ("weight", "bias"):
            for _, rows in file.tensors(f"{name}.{part}"):
                whole = rows.reshape(-1, rows.shape[1]) if part == "weight" else rows.reshape(-1, 1)
                q = whole[: N_HEAD * HEAD_DIM].reshape(N_HEAD // 4, 4, -1)
                q[:] = q[:, [0, 2, 1, 3]].copy()


def swap_v_pairs(file: Editor) -> None:
    for part in ("weight", "bias"):
        for _, rows in file.tensors(f"attn_qkv.{part}"):
            whole = rows.reshape(-1, rows.shape[1]) if part == "weight" else rows.reshape(-1, 1)
            v = whole[(N_HEAD + N_HEAD_KV) * HEAD_DIM :].reshape(N_HEAD_KV // 2, 2, -1)
            v[:] = v[:, ::-1].copy()


def layer_norm_bias_left_out(file: Editor) -> None:
    for name in ("attn_norm.bias", "ffn_norm.bias"):
        for _, rows in file.tensors(name):
            rows[:] = 0
    for tensor in file.header.tensors:
        if tensor.name == "output_norm.bias":
            offset = file.header.data_offset + tensor.offset
            np.memmap(file.path, np.float32, "r+", offset, tensor.shape)[:] = 0


IN_THE_FILE: dict[str, Callable[[Editor], None]] = {
    "window one too wide": window(1),
    "window one too narrow": window(-1),
    "query heads not reordered": undo_head_order,
    "v heads of a pair swapped": swap_v_pairs,
    "factor 1 - lambda_init left out": leave_out_factor,
    "conv taps reversed": reverse_conv,
    "conv bias left out": leave_out_conv_bias,
    "D skip left out": leave_out_d,
    "x and z swapped": swap_halves("ssm_in.weight", below=N_LAYER // 2 + 1),
    "B and C swapped": swap_b_and_c,
    "fc1 halves swapped": swap_halves("ffn_up.weight"),
    "layer norm without bias": layer_norm_bias_left_out,
}


@pytest.mark.parametrize("name", IN_THE_FILE)
def test_a_mistake_in_the_file_is_the_same_mistake_in_the_reference(
    name: str, tiny_a: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mutated.gguf"
    shutil.copy(tiny_a, file)
    IN_THE_FILE[name](Editor(file))
    logits = engine_logits(file, GOLDEN, "step")
    assert not agreement(logits, GOLDEN, "step").exact
    mutated = REFERENCE.with_variant(MUTATIONS[name]).logits(GOLDEN.ids + GOLDEN.continuation)
    rms, max_abs = compare(logits, mutated.astype(np.float32))
    assert rms <= F32_RMS
    assert max_abs <= F32_MAX
