"""Streams a checkpoint's weights into the file: one sequential read, by chunks of rows."""

import hashlib
import math
from collections.abc import Callable, Sequence

import numpy as np

from converter.checkpoint import Checkpoint, Located
from converter.errors import BadTensors, Cancelled
from converter.metadata import source_key
from converter.output import GgufOutput, Planned
from converter.policy import Target, tensor_type
from converter.progress import Clock, Progress
from converter.quantize import LIMITS, quantize
from converter.safetensors_file import decode
from converter.tensors import TensorRule
from converter.transforms import Rows

CHUNK_VALUES = 1 << 21  # 8 MB as float32: small enough for the cache, large enough for numpy


def _chunk_rows(rule: TensorRule) -> int:
    """Rows per chunk: about CHUNK_VALUES values, in whole row blocks."""
    block = rule.transform.row_block
    row = math.prod(rule.source_shape[1:])
    return max(1, CHUNK_VALUES // (row * block)) * block


class WeightStream:
    """The work of one conversion. `planned` are the file's tensors, in the order of the checkpoint's bytes.

    `on_progress` is called, and `cancelled` asked, before every chunk.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        table: Sequence[TensorRule],
        target: Target,
        on_progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.checkpoint = checkpoint
        rules = {rule.source: rule for rule in table}
        # The file's order is the checkpoint's, so that one sequential read also yields the sources' hashes.
        self.work = [(where, rules.get(where.tensor.name)) for where in checkpoint.in_order()]
        self.table = [rule for _, rule in self.work if rule is not None]
        self.target = target
        self.planned = [Planned(rule.name, rule.shape, tensor_type(rule, target)) for rule in self.table]
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._clock = Clock()
        self._total = sum(where.tensor.nbytes for where, _ in self.work)
        self._done = 0
        self._index = 0

    def write_all(self, output: GgufOutput) -> None:
        """Writes every planned tensor and patches the shards' hashes. Raises BadTensors, Cancelled."""
        for shard in self.checkpoint.shards:
            digest = hashlib.sha256(shard.header)
            for where, rule in self.work:
                if where.file is shard:
                    self._index += rule is not None
                    self._copy(where, rule, output, digest.update)
            output.patch(source_key(shard.path.name), digest.hexdigest())

    def _copy(
        self,
        where: Located,
        rule: TensorRule | None,
        output: GgufOutput,
        hash_source: Callable[[bytes], None],
    ) -> None:
        """Reads one tensor by chunks of rows, for the hash and, with a rule, into the output."""
        tensor = where.tensor
        name = rule.name if rule else tensor.name
        n_rows = tensor.shape[0]
        step = _chunk_rows(rule) if rule else max(1, 4 * CHUNK_VALUES // max(1, tensor.row_bytes))
        kind = tensor_type(rule, self.target) if rule else None
        for first in range(0, n_rows, step):
            self._report(name)
            count = min(step, n_rows - first)
            raw = where.file.read_rows(tensor, first, count)
            hash_source(raw)
            if rule is not None and kind is not None:
                values = decode(raw, tensor.dtype, (count, *tensor.shape[1:]))
                rows = rule.transform(values, first)
                self._check(rows, tensor.name, LIMITS[kind], kind.name)
                output.write(quantize(rows, kind))
            self._done += len(raw)

    def _check(self, rows: Rows, name: str, limit: float, kind: str) -> None:
        """NaN is never ≤ the limit, nor is an infinity."""
        low, high = float(rows.min()), float(rows.max())
        if -limit <= low and high <= limit:
            return
        if np.isfinite(rows).all():
            raise BadTensors(
                f"{name} holds {max(-low, high):.3g}, more than {kind} can; convert to bf16 or f32, "
                "or check the checkpoint."
            )
        raise BadTensors(f"{name} holds NaN or an infinity; the checkpoint is damaged, download it again.")

    def _report(self, tensor: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("The conversion was cancelled; nothing was left behind.")
        if self._on_progress is not None:
            self._on_progress(
                Progress(
                    tensor, self._index, len(self.planned), self._done, self._total, self._clock.seconds()
                )
            )
