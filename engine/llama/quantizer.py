"""ggml's own quantiser: rows of F32, F16 or BF16 become any ggml type, on every core."""

import os

import numpy as np
import numpy.typing as npt
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.llama.library import ours

Stored = npt.NDArray[np.uint8]
Importance = npt.NDArray[np.float32]

SOURCES = {
    np.dtype(np.float32): GGMLQuantizationType.F32,
    np.dtype(np.float16): GGMLQuantizationType.F16,
    np.dtype(np.uint16): GGMLQuantizationType.BF16,  # the upper halves of float32, as they are stored
}


class Quantization:
    """Rows being quantised while the caller does something else; `result` must be called.

    `rows` [n, n_per_row] has a dtype of SOURCES (uint16 is BF16), and n_per_row is a whole number of blocks
    of `kind`. `importance` [n_per_row] weighs the columns' errors, for the types that heed it.
    """

    def __init__(
        self,
        rows: npt.NDArray[np.generic],
        kind: GGMLQuantizationType,
        importance: Importance | None = None,
    ) -> None:
        n_rows, n_per_row = rows.shape
        block, block_bytes = GGML_QUANT_SIZES[kind]
        if n_per_row % block:
            raise ValueError(f"rows of {n_per_row} values are no whole blocks of {kind.name}")
        if importance is not None and importance.shape != (n_per_row,):
            raise ValueError(f"an importance of {importance.shape} for rows of {n_per_row} values")
        self._rows = np.ascontiguousarray(rows)
        self._importance = None if importance is None else np.ascontiguousarray(importance, np.float32)
        self._stored = np.empty(n_rows * n_per_row // block * block_bytes, np.uint8)
        self._job: int | None = ours().homeroom_quantize_start(
            SOURCES[rows.dtype],
            self._rows.ctypes.data,
            kind,
            self._stored.ctypes.data,
            n_rows,
            n_per_row,
            None if self._importance is None else self._importance.ctypes.data,
            os.cpu_count() or 1,
        )

    def result(self) -> tuple[Stored, float]:
        """The stored bytes, and the largest magnitude among the rows: infinite or NaN when one is there."""
        if self._job is not None:
            job, self._job = self._job, None
            self.largest = float(ours().homeroom_quantize_wait(job))
        return self._stored, self.largest

    def __del__(self) -> None:
        if getattr(self, "_job", None) is not None:  # its threads still use the buffers
            self.result()


def quantize(
    rows: npt.NDArray[np.generic], kind: GGMLQuantizationType, importance: Importance | None = None
) -> Stored:
    """The bytes of `rows`, as Quantization stores them."""
    return Quantization(rows, kind, importance).result()[0]


def all_finite(stored: Stored, kind: GGMLQuantizationType) -> bool:
    """Whether every scale and plain value of whole stored rows is finite."""
    return bool(ours().homeroom_all_finite(kind, stored.ctypes.data, stored.nbytes))
