"""Transforms from a checkpoint's rows to the file's, row by row, so that tensors can be streamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.gguf.architecture import lambda_init

Rows = npt.NDArray[np.float32]


class Transform(Protocol):
    """Maps float32 `rows` (first axis: rows `first`, `first`+1, … of the tensor) to as many output rows.

    A chunk must begin at a multiple of `row_block` and end at one or at the tensor's end. One that
    `only_moves` rows takes them in any dtype.
    """

    @property
    def row_block(self) -> int: ...

    @property
    def only_moves(self) -> bool: ...

    def __call__(self, rows: Rows, first: int) -> Rows: ...


@dataclass(frozen=True)
class Same:
    """The values as they are."""

    row_block: int = 1
    only_moves: bool = True

    def __call__(self, rows: Rows, first: int) -> Rows:
        return rows


@dataclass(frozen=True)
class DropMiddleAxis:
    """conv1d.weight [d_inner, 1, d_conv] → [d_inner, d_conv]."""

    row_block: int = 1
    only_moves: bool = False

    def __call__(self, rows: Rows, first: int) -> Rows:
        return rows[:, 0, :]


@dataclass(frozen=True)
class NegativeExp:
    """A = −exp(A_log), computed in float64."""

    row_block: int = 1
    only_moves: bool = False

    def __call__(self, rows: Rows, first: int) -> Rows:
        with np.errstate(over="ignore"):  # infinities are found and named by the caller
            return (-np.exp(rows.astype(np.float64))).astype(np.float32)


@dataclass(frozen=True)
class Scale:
    """values × factor, computed in float64."""

    factor: float
    row_block: int = 1
    only_moves: bool = False

    def __call__(self, rows: Rows, first: int) -> Rows:
        with np.errstate(over="ignore"):
            return (rows.astype(np.float64) * self.factor).astype(np.float32)


def head_order(ratio: int) -> list[int]:
    """The order of the query heads inside a block of 2·`ratio`: even ones, then odd ones.

    `ratio` is r = n_head/n_head_kv; r = 1 → 0,1; 2 → 0,2,1,3; 4 → 0,2,4,6,1,3,5,7. Afterwards the first r
    heads of block m meet kv head 2m and the others 2m+1 by plain grouped-query indexing (docs/model.md).
    """
    return [*range(0, 2 * ratio, 2), *range(1, 2 * ratio, 2)]


@dataclass(frozen=True)
class ReorderQueryHeads:
    """Reorders the first `n_query_rows` rows (Q) head by head; the rows after them (K, V) stay."""

    head_dim: int
    ratio: int
    n_query_rows: int
    only_moves: bool = True

    @property
    def row_block(self) -> int:
        return 2 * self.ratio * self.head_dim

    def __call__(self, rows: Rows, first: int) -> Rows:
        n_query = max(0, min(len(rows), self.n_query_rows - first))
        if n_query == 0 or self.ratio == 1:
            return rows
        query = rows[:n_query].reshape(-1, 2 * self.ratio, self.head_dim, *rows.shape[1:])
        reordered = query[:, head_order(self.ratio)].reshape(n_query, *rows.shape[1:])
        return np.concatenate([reordered, rows[n_query:]])


def combined_lambda(layer: int, vectors: Sequence[npt.NDArray[np.float32]]) -> float:
    """λ = exp(Σ q1·k1) − exp(Σ q2·k2) + λ_init, in float64; `vectors` are lambda_q1, _k1, _q2, _k2.

    Infinite or NaN when the vectors are: the caller names the tensor.
    """
    q1, k1, q2, k2 = (vector.astype(np.float64) for vector in vectors)
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.exp(np.sum(q1 * k1)) - np.exp(np.sum(q2 * k2)) + lambda_init(layer))
