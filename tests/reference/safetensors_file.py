"""Safetensors files, read to float64 and written in F32, F16 or BF16 (not with the converter's reader)."""

import json
import math
import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np

FLOAT_DTYPES = {
    "F64": np.dtype("<f8"),
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
}


def read_checkpoint(directory: Path) -> dict[str, np.ndarray]:
    """Every tensor of `directory`'s model.safetensors, or of its shards, as float64."""
    index = directory / "model.safetensors.index.json"
    if not index.exists():
        return read_file(directory / "model.safetensors")
    tensors: dict[str, np.ndarray] = {}
    for shard in sorted(set(json.loads(index.read_text())["weight_map"].values())):
        tensors.update(read_file(directory / shard))
    return tensors


def read_file(path: Path) -> dict[str, np.ndarray]:
    """Every tensor of one file as float64."""
    raw = path.read_bytes()
    (header_size,) = struct.unpack_from("<Q", raw)
    header = json.loads(raw[8 : 8 + header_size])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        dtype = FLOAT_DTYPES[entry["dtype"]]
        start = 8 + header_size + entry["data_offsets"][0]
        values = np.frombuffer(raw, dtype, math.prod(entry["shape"]), start)
        if entry["dtype"] == "BF16":  # the upper half of a float32
            values = (values.astype(np.uint32) << 16).view(np.float32)
        tensors[name] = values.reshape(entry["shape"]).astype(np.float64)
    return tensors


def write_checkpoint_tensors(
    directory: Path, tensors: Mapping[str, np.ndarray], dtype: str, n_shards: int
) -> None:
    """Write `tensors` as model.safetensors, or as `n_shards` > 1 files with their index."""
    if n_shards == 1:
        write_file(directory / "model.safetensors", tensors, dtype)
        return
    names = sorted(tensors)
    weight_map = {}
    for shard in range(n_shards):
        file_name = f"model-{shard + 1:05d}-of-{n_shards:05d}.safetensors"
        chosen = names[shard::n_shards]
        write_file(directory / file_name, {name: tensors[name] for name in chosen}, dtype)
        weight_map.update(dict.fromkeys(chosen, file_name))
    total = sum(t.size for t in tensors.values()) * FLOAT_DTYPES[dtype].itemsize
    index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(weight_map.items()))}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index, indent=1))


def write_file(path: Path, tensors: Mapping[str, np.ndarray], dtype: str) -> None:
    """Write `tensors` rounded to `dtype` (a key of FLOAT_DTYPES), in name order."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    encoded = []
    offset = 0
    for name in sorted(tensors):
        blob = _encode(tensors[name], dtype)
        encoded.append(blob)
        shape = list(tensors[name].shape)
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + len(blob)]}
        offset += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the format asks for 8-byte alignment of the data
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(encoded))


def _encode(values: np.ndarray, dtype: str) -> bytes:
    if dtype != "BF16":
        return values.astype(FLOAT_DTYPES[dtype]).tobytes()
    bits = values.astype("<f4").view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2").tobytes()  # round to nearest even
