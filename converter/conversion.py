"""One conversion, from a checkpoint folder to a verified GGUF file, in one pass over the weights."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType

from converter.checkpoint import Checkpoint, Located
from converter.config import Phi4FlashConfig, read_config
from converter.errors import BadTensors, Cancelled, ConversionError, OutputError
from converter.inventory import take_inventory
from converter.metadata import Description, add_metadata, model_name, source_key
from converter.output import GgufOutput, Planned, check_space
from converter.policy import TARGETS, Target, tensor_type, wanted_type
from converter.progress import Clock, Progress, Summary
from converter.quantize import LIMITS, quantize
from converter.safetensors_file import decode
from converter.sampling import read_sampling
from converter.tensors import TensorRule, lambda_sources
from converter.tokenizer import read_tokenizer
from converter.transforms import Rows, combined_lambda

CHUNK_VALUES = 1 << 21  # 8 MB as float32: small enough for the cache, large enough for numpy
SMALL_FILES = ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json")


def read_lambdas(checkpoint: Checkpoint, config: Phi4FlashConfig) -> list[float]:
    """The combined λ of every layer, 0.0 for those without attention. Raises BadTensors."""
    lambdas = [0.0] * config.num_hidden_layers
    for layer, names in lambda_sources(config).items():
        found = [checkpoint.located[name] for name in names]
        value = combined_lambda(layer, [where.file.read(where.tensor) for where in found])
        if not abs(value) <= LIMITS[GGMLQuantizationType.F32]:
            raise BadTensors(f"{names[0]} and its siblings give no finite λ; the checkpoint is damaged.")
        lambdas[layer] = value
    return lambdas


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _chunk_rows(rule: TensorRule) -> int:
    """Rows per chunk: about CHUNK_VALUES values, in whole row blocks."""
    block = rule.transform.row_block
    row = int(np.prod(rule.source_shape[1:], dtype=np.int64))
    return max(1, CHUNK_VALUES // (row * block)) * block


class _Conversion:
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


def _check_places(source: Path, target: Path) -> None:
    if target.is_dir():
        raise OutputError(f"{target} is a folder; give the name of the GGUF file to write.")
    if not target.parent.is_dir():
        raise OutputError(f"The folder {target.parent} does not exist; create it first.")
    if target.exists() and target.resolve().parent == source.resolve() and target.suffix != ".gguf":
        raise OutputError(
            f"{target.name} is a file of the checkpoint; give another name, such as model.gguf."
        )


def convert(
    source: Path,
    target: Path,
    type: str,  # noqa: A002 - as the command calls it
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Summary:
    """Converts the checkpoint folder `source` to the GGUF file `target` in `type` (a key of TARGETS).

    `on_progress` is called, and `cancelled` asked, before every chunk of some megabytes. An existing
    target is replaced only by a complete, verified file. Raises a ConversionError whose text is for the user.
    """
    clock = Clock()
    if type not in TARGETS:
        raise ConversionError(f"The type {type!r} is unknown; choose one of {', '.join(TARGETS)}.")
    _check_places(source, target)
    with Checkpoint(source) as checkpoint:
        config = read_config(source)
        table, notices = take_inventory(checkpoint, config)
        tokenizer, tokenizer_notices = read_tokenizer(source, config.vocab_size)
        sources: dict[str, str | None] = {
            name: _file_sha256(source / name) for name in SMALL_FILES if (source / name).is_file()
        }
        described = Description(
            name=model_name(source.resolve().name),
            config=config,
            tokenizer=tokenizer,
            sampling=read_sampling(source, config.vocab_size),
            lambdas=read_lambdas(checkpoint, config),
            target=TARGETS[type],
            source_sha256=sources | {shard.path.name: None for shard in checkpoint.shards},
        )
        work = _Conversion(checkpoint, table, TARGETS[type], on_progress, cancelled)
        check_space(target, work.planned)
        with GgufOutput(
            target, work.planned, lambda writer: add_metadata(writer, described, table)
        ) as output:
            work.write_all(output)
            output.commit()
    return Summary(
        target=str(target),
        type=type,
        tensors=len(table),
        bytes=output.size,
        seconds=clock.seconds(),
        tensor_data_sha256=output.tensor_data_sha256,
        fallbacks=[
            rule.name
            for rule in table
            if tensor_type(rule, TARGETS[type]) != wanted_type(rule, TARGETS[type])
        ],
        notices=notices + tokenizer_notices,
    )
