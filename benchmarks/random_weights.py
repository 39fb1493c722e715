"""Random weights of any tensor of the table, scaled so that activations and logits stay of order one."""

import zlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType

from converter.families.base import TensorRule
from converter.families.transforms import Rows
from engine.llama.quantizer import quantize

POOL_VALUES = 1 << 23  # quantised once per row length and type, then reused at random offsets
PIECE_VALUES = 1 << 21


def _vector(rule: TensorRule, rng: np.random.Generator) -> Rows:
    """Norms near their neutral values, Mamba's parameters as its initialisation has them."""
    noise = rng.standard_normal(rule.shape, dtype=np.float32)
    match rule.kind:
        case "ssm_a":
            states = np.arange(1, rule.shape[1] + 1, dtype=np.float32)
            decay: Rows = (states * np.exp(0.1 * noise)).astype(np.float32)
            return -decay
        case "ssm_dt.bias":  # softplus⁻¹ of log-uniform steps
            step = np.exp(rng.uniform(np.log(0.004), np.log(0.25), rule.shape))
            return (step + np.log(-np.expm1(-step))).astype(np.float32)
        case "ssm_conv1d.weight":
            return 0.5 * noise
        case kind if kind.endswith("norm.weight") or kind == "ssm_d":
            return 1 + 0.1 * noise
        case _:
            return 0.1 * noise


class RandomWeights:
    """The stored bytes of any tensor, repeatable by `seed`, at the speed of copying memory."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._pools: dict[tuple[int, GGMLQuantizationType], npt.NDArray[np.uint8]] = {}

    def small(self, rule: TensorRule) -> Rows | None:
        """A tensor that is float32 in every file: `rule.shape`; None for the matrices."""
        if len(rule.shape) > 1 and rule.kind not in ("ssm_a", "ssm_conv1d.weight"):
            return None
        return _vector(rule, self._rng(rule))

    def _rng(self, rule: TensorRule) -> np.random.Generator:
        return np.random.default_rng([self._seed, zlib.crc32(rule.name.encode())])

    def pieces(self, rule: TensorRule, kind: GGMLQuantizationType) -> Iterator[npt.NDArray[np.uint8]]:
        """The tensor's bytes, a few megabytes at a time."""
        if (values := self.small(rule)) is not None:
            yield quantize(np.atleast_2d(values), kind)
            return
        rng = self._rng(rule)
        n_rows, row_length = rule.shape
        pool = self._pool(row_length, kind)
        step = max(1, min(PIECE_VALUES // row_length, len(pool) // 2))
        for first in range(0, n_rows, step):
            count = min(step, n_rows - first)
            start = int(rng.integers(len(pool) - count + 1))
            yield pool[start : start + count].reshape(-1)

    def _pool(self, row_length: int, kind: GGMLQuantizationType) -> npt.NDArray[np.uint8]:
        """Quantised rows of standard deviation 1/√row_length: [rows, bytes of a row]."""
        if (row_length, kind) not in self._pools:
            rng = np.random.default_rng([self._seed, row_length, int(kind)])
            n_rows = max(2, POOL_VALUES // row_length)
            step = max(1, PIECE_VALUES // row_length)
            rows = [
                quantize(
                    rng.standard_normal((min(step, n_rows - first), row_length), dtype=np.float32)
                    / np.float32(np.sqrt(row_length)),
                    kind,
                )
                for first in range(0, n_rows, step)
            ]
            self._pools[row_length, kind] = np.concatenate(rows).reshape(n_rows, -1)
        return self._pools[row_length, kind]
