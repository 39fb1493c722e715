"""Fills a context to any depth without a prefill, for benchmarks and tests of long contexts.

llama.cpp's sequence state (flash attention on) is: magic and sequence id; the cache of the full layers; of a
SambaY model also the window layers' cache and the recurrent states. Injection takes the state of a short
prompt and repeats its cells.
"""

import struct
from dataclasses import dataclass

import numpy as np

from engine.llama.context import Context

_PROMPT = 64  # tokens whose cells are repeated


@dataclass
class _Cache:
    """One cache of a saved state: `rows` are uint8 [n_cells, row size] with their head, keys first."""

    n_cells: int
    rows: list[tuple[bytes, np.ndarray]]


def inject(context: Context, depth: int) -> None:
    """Puts sequence 0 of `context` (flash attention on) at position `depth`, as if it had read so far.

    The cells hold the keys and values of 64 tokens over and over; the recurrent states are theirs.
    """
    context.clear()
    n = min(depth, _PROMPT)
    if n == 0:
        return
    context.prefill([i % context.n_vocab for i in range(n)])
    if depth > n:
        window = context.model.header.number("attention.sliding_window")
        context.restore(_deepen(bytes(context.save()), depth, window))


def _deepen(state: bytes, depth: int, window: int) -> bytearray:
    head, at = state[:8], 8
    full, at = _read_cache(state, at)
    if at == len(state):  # a dense model has nothing else
        return bytearray(head) + _write_cache(full, depth, depth)
    swa, at = _read_cache(state, at)
    recurrent = bytearray(state[at:])
    (n_states,) = struct.unpack_from("<I", recurrent)
    if n_states != 1:
        raise ValueError(f"a sequence has one recurrent state, found {n_states}")
    struct.pack_into("<i", recurrent, 4, depth - 1)
    full_cache, swa_cache = _write_cache(full, depth, depth), _write_cache(swa, depth, min(depth, window))
    return bytearray(head) + full_cache + swa_cache + recurrent


def _read_cache(state: bytes, at: int) -> tuple[_Cache, int]:
    n_stream, n_cells = struct.unpack_from("<II", state, at)
    if n_stream != 1:
        raise ValueError(f"a unified cache has one stream, found {n_stream}")
    at += 8 + n_cells * 12  # position, number of sequences, sequence
    v_trans, n_layer = struct.unpack_from("<II", state, at)
    if v_trans:
        raise ValueError("injection needs flash attention")
    at += 8
    rows = []
    for _ in range(2 * n_layer):
        (row_size,) = struct.unpack_from("<Q", state, at + 4)
        end = at + 12 + n_cells * row_size
        cells = np.frombuffer(state[at + 12 : end], np.uint8).reshape(n_cells, row_size)
        rows.append((state[at : at + 12], cells))
        at = end
    return _Cache(n_cells, rows), at


def _write_cache(cache: _Cache, depth: int, n_cells: int) -> bytes:
    positions = np.arange(depth - n_cells, depth, dtype=np.int32)
    meta = np.stack([positions, np.ones_like(positions), np.zeros_like(positions)], axis=1)
    parts = [struct.pack("<II", 1, n_cells), meta.tobytes(), struct.pack("<II", 0, len(cache.rows) // 2)]
    repeated = np.arange(n_cells) % cache.n_cells
    for head, cells in cache.rows:
        parts += [head, cells[repeated].tobytes()]
    return b"".join(parts)
