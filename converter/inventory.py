"""Every tensor accounted for: missing, extra, misshaped or of a strange dtype is named and refused."""

import numpy as np

from converter.checkpoint.folder import Checkpoint, Located
from converter.checkpoint.safetensors_file import FLOATS, decode
from converter.errors import BadTensors, shown
from converter.families.base import EMBEDDING, LM_HEAD, Config, TensorRule
from engine.base.sentence import Single, say

ROWS = 1024


def _some(names: list[str]) -> list[Single]:
    first: list[Single] = [shown(name, 200) for name in names[:3]]
    return first if len(names) <= 3 else [*first, say("converter.more", count=len(names) - 3)]


def _check(checkpoint: Checkpoint, expected: dict[str, tuple[int, ...]]) -> None:
    found = checkpoint.located
    if missing := sorted(set(expected) - set(found)):
        raise BadTensors(say("converter.lacks", tensors=_some(missing)))
    if extra := sorted(set(found) - set(expected)):
        raise BadTensors(say("converter.too-many", tensors=_some(extra)))
    for name, shape in expected.items():
        tensor = found[name].tensor
        if tensor.shape != shape:
            raise BadTensors(
                say("converter.shape", tensor=name, found=str(list(tensor.shape)), expected=str(list(shape)))
            )
        if tensor.dtype not in FLOATS:
            raise BadTensors(say("converter.dtype", tensor=name, dtype=tensor.dtype))


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
        raise BadTensors(say("converter.not-tied", head=LM_HEAD, embedding=EMBEDDING))
    return table, []
