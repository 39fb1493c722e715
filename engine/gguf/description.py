"""Describes in a few words what kind of model a file holds."""

import math
from collections import Counter

from engine.gguf.header import Header


def n_params(header: Header) -> int:
    """How many weights the file has."""
    return sum(math.prod(tensor.shape) for tensor in header.tensors)


def kind_of(header: Header) -> str:
    """Architecture, weights, and the type that most of its bytes have: "phi4flash 6.1M Q8_0"."""
    n_bytes: Counter[str] = Counter()
    for tensor in header.tensors:
        n_bytes[tensor.type.name] += tensor.n_bytes
    quantisation = max(n_bytes, key=n_bytes.__getitem__, default="")
    return f"{header.architecture} {_short(n_params(header))} {quantisation}".strip()


def _short(n: int) -> str:
    """A count as people write it: 3.85B, 6.1M, 40K."""
    for size, unit in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if n >= size:
            return f"{n / size:.3g}{unit}"
    return str(n)
