"""Streams a checkpoint's weights into the file: one sequential read, by chunks of rows.

While the cores quantise a chunk, the one before is hashed and written and the next one read.
"""

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType

from converter.checkpoint.folder import Checkpoint, Located
from converter.checkpoint.safetensors_file import as_stored, decode
from converter.errors import BadTensors, Cancelled
from converter.families.base import TensorRule
from converter.gguf.metadata import source_key
from converter.gguf.output import GgufOutput, Planned
from converter.gguf.policy import Target, assign
from converter.gguf.type_limits import LIMITS
from converter.progress import Stopwatch, TensorProgress
from engine.base.sentence import say
from engine.llama.quantizer import Importance, Quantization

CHUNK_VALUES = 1 << 21  # 4 MB of BF16: large enough that starting the threads costs nothing


def _chunk_rows(rule: TensorRule) -> int:
    """Rows per chunk: about CHUNK_VALUES values, in whole row blocks."""
    block = rule.transform.row_block
    row = math.prod(rule.source_shape[1:])
    return max(1, CHUNK_VALUES // (row * block)) * block


class WeightStream:
    """The work of one conversion. `planned` are the file's tensors, in the order of the checkpoint's bytes.

    `importance` maps tensor names to an importance for each column. `on_progress` is called, and
    `cancelled` asked, before every chunk.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        table: Sequence[TensorRule],
        target: Target,
        importance: Mapping[str, Importance],
        on_progress: Callable[[TensorProgress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.checkpoint = checkpoint
        rules = {rule.source: rule for rule in table}
        # The file's order is the checkpoint's, so that one sequential read also yields the sources' hashes.
        self.work = [(where, rules.get(where.tensor.name)) for where in checkpoint.in_order()]
        self.table = [rule for _, rule in self.work if rule is not None]
        assigned = assign(self.table, target)
        self.fallbacks = assigned.fallbacks
        self.planned = [
            Planned(rule.name, rule.shape, kind)
            for rule, kind in zip(self.table, assigned.types, strict=True)
        ]
        self._kinds = {tensor.name: tensor.kind for tensor in self.planned}
        self._importance = importance
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._clock = Stopwatch()
        self._total = sum(where.tensor.nbytes for where, _ in self.work)
        self._done = 0
        self._index = 0
        self._under_way: tuple[Quantization, str, GGMLQuantizationType] | None = None

    def write_all(self, output: GgufOutput) -> None:
        """Writes every planned tensor and patches the shards' hashes. Raises BadTensors, Cancelled."""
        try:
            for shard in self.checkpoint.shards:
                digest = hashlib.sha256(shard.header)
                for where, rule in self.work:
                    if where.file is shard:
                        self._index += rule is not None
                        self._copy(where, rule, output, digest.update)
                output.patch(source_key(shard.path.name), digest.hexdigest())
            self._exchange(output, None)
        finally:
            if self._under_way is not None:  # its threads must not outlive this process's libraries
                self._under_way[0].result()

    def _copy(
        self,
        where: Located,
        rule: TensorRule | None,
        output: GgufOutput,
        hash_source: Callable[[bytes], None],
    ) -> None:
        """Reads one tensor by chunks of rows, for the hash and, with a rule, into the output."""
        tensor = where.tensor
        n_rows = tensor.shape[0]
        step = _chunk_rows(rule) if rule else max(1, 4 * CHUNK_VALUES // max(1, tensor.row_bytes))
        for first in range(0, n_rows, step):
            self._report(rule.name if rule else tensor.name)
            count = min(step, n_rows - first)
            raw = where.file.read_rows(tensor, first, count)
            hash_source(raw)
            if rule is not None:
                self._exchange(output, (_rows(rule, raw, where, first, count), rule))
            self._done += len(raw)

    def _exchange(
        self, output: GgufOutput, following: tuple[npt.NDArray[np.generic], TensorRule] | None
    ) -> None:
        """Ends the chunk under way, begins the `following` one, then writes the ended one."""
        ended, self._under_way = self._under_way, None
        stored = None
        if ended is not None:
            quantization, name, kind = ended
            stored, largest = quantization.result()
            _check(largest, name, kind)
        if following is not None:
            rows, rule = following
            kind = self._kinds[rule.name]
            quantization = Quantization(rows, kind, self._importance.get(rule.name))
            self._under_way = quantization, rule.source, kind
        if stored is not None:
            output.write(stored)

    def _report(self, tensor: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("The conversion was cancelled; nothing was left behind.")
        if self._on_progress is not None:
            self._on_progress(
                TensorProgress(
                    tensor, self._index, len(self.planned), self._done, self._total, self._clock.seconds()
                )
            )


def _rows(rule: TensorRule, raw: bytes, where: Located, first: int, count: int) -> npt.NDArray[np.generic]:
    """The transformed rows, two-dimensional; as they are stored where no value changes."""
    shape, dtype = (count, *where.tensor.shape[1:]), where.tensor.dtype
    transform: Callable[..., npt.NDArray[np.generic]] = rule.transform
    read = as_stored if rule.transform.only_moves else decode
    return np.atleast_2d(transform(read(raw, dtype, shape), first))


def _check(largest: float, name: str, kind: GGMLQuantizationType) -> None:
    """NaN is never ≤ the limit, nor is an infinity."""
    if largest <= LIMITS[kind]:
        return
    if math.isfinite(largest):
        raise BadTensors(say("converter.beyond-type", tensor=name, largest=f"{largest:.3g}", type=kind.name))
    raise BadTensors(say("converter.not-finite", tensor=name))
