"""Every tensor accounted for: missing, extra, misshaped or of a strange dtype is named and refused."""

import numpy as np

from converter.checkpoint.folder import Checkpoint, Located
from converter.checkpoint.safetensors_file import FLOATS, decode
from converter.errors import BadTensors
from converter.families.base import EMBEDDING, LM_HEAD, Config, TensorRule

ROWS = 1024


def _some(names: list[str]) -> str:
    shown = ", ".join(f"{name!r:.200}" for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


def _check(checkpoint: Checkpoint, expected: dict[str, tuple[int, ...]]) -> None:
    found = checkpoint.located
    if missing := sorted(set(expected) - set(found)):
        raise BadTensors(
            f"The checkpoint lacks {_some(missing)}, which config.json's shape needs; "
            "download the whole checkpoint, with the config.json that belongs to it."
        )
    if extra := sorted(set(found) - set(expected)):
        raise BadTensors(
            f"The checkpoint also holds {_some(extra)}, which this architecture does not have; "
            "check that config.json belongs to these weights."
        )
    for name, shape in expected.items():
        tensor = found[name].tensor
        if tensor.shape != shape:
            raise BadTensors(
                f"{name} has the shape {list(tensor.shape)}, but config.json makes it {list(shape)}; "
                "check that config.json belongs to these weights."
            )
        if tensor.dtype not in FLOATS:
            raise BadTensors(
                f"{name} is stored as {tensor.dtype}; convert a checkpoint in F32, F16 or BF16 instead."
            )


def _equal(one: Located, other: Located) -> bool:
    """Whether both hold the same values, NaN never equal; read by rows."""
    if one.tensor.shape != other.tensor.shape:
        return False
    for first in range(0, one.tensor.shape[0], ROWS):
        count = min(ROWS, one.tensor.shape[0] - first)
        shape = (count, *one.tensor.shape[1:])
        a, b = (decode(x.file.read_rows(x.tensor, first, count), x.tensor.dtype, shape) for x in (one, other))
        if not np.array_equal(a, b):
            return False
    return True


def take_inventory(checkpoint: Checkpoint, config: Config) -> tuple[list[TensorRule], list[str]]:
    """The table of the file to write, and notices for the user.

    A checkpoint that repeats its tied embedding as lm_head.weight loses the copy. Raises BadTensors.
    """
    has_head = LM_HEAD in checkpoint.located
    table = config.tensor_table(tied=not has_head and config.tie_word_embeddings is not False)
    expected = {rule.source: rule.source_shape for rule in table}
    _check(checkpoint, expected | config.vectors())
    if not has_head or config.tie_word_embeddings is False:
        return table, []
    if _equal(checkpoint.located[LM_HEAD], checkpoint.located[EMBEDDING]):
        return config.tensor_table(tied=True), [f"{LM_HEAD} equals the embedding and is left out."]
    if config.tie_word_embeddings:
        raise BadTensors(
            f"config.json ties the output to the embedding, but {LM_HEAD} differs from {EMBEDDING}; "
            "set tie_word_embeddings to false if the model was trained so."
        )
    return table, []
