"""An importance matrix: how much each column of a weight matrix matters, in llama.cpp's GGUF form."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter

from converter.errors import BadImportance, OutputError
from converter.families.base import TensorRule
from engine.gguf.header import Header, parse
from engine.llama.activations import Sums
from engine.llama.quantizer import Importance
from engine.wire.errors import EngineError

SUMS, COUNTS = ".in_sum2", ".counts"


@dataclass(frozen=True)
class ImportanceMatrix:
    """`columns` maps a tensor's name to the mean square of each column of its input [n_in]."""

    file: str
    dataset: str
    n_chunks: int
    columns: Mapping[str, Importance]

    def for_tensors(self, table: Sequence[TensorRule]) -> Mapping[str, Importance]:
        """The columns, when they belong to this table's model; else BadImportance."""
        row_length = {rule.name: rule.shape[-1] for rule in table}
        for name, columns in self.columns.items():
            if row_length.get(name) != len(columns):
                raise BadImportance(
                    f"{self.file} has {len(columns)} columns for {name!r:.200}, this model "
                    f"{row_length.get(name, 'none')}; compute it from this very model."
                )
        return self.columns


def write_importance(
    path: Path, sums: Mapping[str, tuple[Sums, int]], *, dataset: str, n_chunks: int, chunk_size: int
) -> None:
    """Writes `sums` (sums of squares and the number of rows they are of); raises OutputError."""
    part = path.with_name(path.name + ".part")
    try:
        writer = GGUFWriter(part, "imatrix")
        writer.add_type("imatrix")
        writer.add_array("imatrix.datasets", [dataset])
        writer.add_uint32("imatrix.chunk_count", n_chunks)
        writer.add_uint32("imatrix.chunk_size", chunk_size)
        for name, (columns, n_rows) in sorted(sums.items()):
            writer.add_tensor(name + SUMS, columns.astype(np.float32)[None])
            writer.add_tensor(name + COUNTS, np.array([[n_rows]], np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        os.replace(part, path)
    except OSError as problem:
        raise OutputError(f"{path} cannot be written ({problem.strerror}); choose another place.") from None
    finally:
        part.unlink(missing_ok=True)


def read_importance(path: Path) -> ImportanceMatrix:
    """The matrix in `path`; raises BadImportance when it is none, or has a value that weighs nothing."""
    try:
        header = parse(path)
        tensors = {tensor.name: _values(header, tensor.name) for tensor in header.tensors}
    except (EngineError, OSError) as problem:
        raise BadImportance(f"The importance matrix cannot be used: {problem}") from None
    if header.metadata.get("general.type") != "imatrix":
        raise BadImportance(
            f"{path.name} is no importance matrix; make one by python -m converter.measuring.imatrix."
        )
    columns = {}
    for name in [name.removesuffix(SUMS) for name in tensors if name.endswith(SUMS)]:
        counts = tensors.get(name + COUNTS)
        if counts is None or counts.size != 1 or not counts[0] > 0:
            raise BadImportance(f"{path.name} does not say how often {name!r:.200} was used; make it again.")
        with np.errstate(all="ignore"):  # what is no number is refused below
            columns[name] = (tensors[name + SUMS] / counts[0]).astype(np.float32)
        if not (np.isfinite(columns[name]).all() and (columns[name] >= 0).all()):
            raise BadImportance(f"{path.name} holds no plain numbers for {name!r:.200}; make it again.")
    datasets, n_chunks = header.metadata.get("imatrix.datasets"), header.metadata.get("imatrix.chunk_count")
    dataset = str(datasets[0]) if isinstance(datasets, list) and datasets else ""
    return ImportanceMatrix(path.name, dataset, n_chunks if isinstance(n_chunks, int) else 0, columns)


def _values(header: Header, name: str) -> Importance:
    tensor = next(tensor for tensor in header.tensors if tensor.name == name)
    if tensor.type != GGMLQuantizationType.F32:
        raise BadImportance(f"{header.path.name} holds {name!r:.200} as {tensor.type.name}; make it again.")
    return np.fromfile(
        header.path, np.float32, tensor.n_bytes // 4, offset=header.data_offset + tensor.offset
    )
