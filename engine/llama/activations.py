"""Measures the activations of each weight matrix: sums of squares by column."""

import ctypes
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.llama.library import ACTIVATIONS_VISITOR, llama, ours

Sums = npt.NDArray[np.float64]


class Activations:
    """Collects while it is the `observer` of a context, which must be closed first."""

    def __init__(self) -> None:
        self._native = ours()
        self._collected: int | None = self._native.homeroom_activations_new()

    @property
    def observer(self) -> tuple[Any, Any]:
        """For `Context(observer=…)`."""
        callback = llama().ggml_backend_sched_eval_callback
        return ctypes.cast(self._native.homeroom_activations_collect, callback), self._collected

    def sums(self) -> dict[str, tuple[Sums, int]]:
        """Weight name → the sums of squares of its input's columns [n_in], and of how many rows they are."""
        found: dict[str, tuple[Sums, int]] = {}

        def visit(name: bytes, sums: Any, n_columns: int, n_rows: int) -> None:
            found[name.decode()] = np.ctypeslib.as_array(sums, (n_columns,)).copy(), n_rows

        self._native.homeroom_activations_visit(self._collected, ACTIVATIONS_VISITOR(visit))
        return found

    def __enter__(self) -> "Activations":
        return self

    def __exit__(self, *exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._collected is not None:
            self._native.homeroom_activations_free(self._collected)
            self._collected = None
