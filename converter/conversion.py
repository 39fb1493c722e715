"""One conversion, from a checkpoint folder to a verified GGUF file, in one pass over the weights."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType

from converter.checkpoint.folder import Checkpoint
from converter.checkpoint.sampling_defaults import read_sampling
from converter.checkpoint.tokenizer import Tokenizer, read_tokenizer
from converter.errors import BadTensors, ConversionError, OutputError, shown
from converter.families.base import Config
from converter.families.registry import read_config
from converter.families.transforms import Rows
from converter.gguf.importance import ImportanceMatrix, read_importance
from converter.gguf.metadata import Description, add_metadata, model_name
from converter.gguf.output import GgufOutput, Planned, check_space
from converter.gguf.policy import TARGETS, Target
from converter.gguf.verification import ENGINE, forward_pass
from converter.inventory import take_inventory
from converter.progress import Stopwatch, Summary, TensorProgress
from converter.weight_stream import WeightStream
from engine.base.sentence import say

SMALL_FILES = ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json")


def convert(
    source: Path,
    target: Path,
    type: str,  # noqa: A002 - as the command calls it
    on_progress: Callable[[TensorProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    imatrix: Path | None = None,
    engine: Sequence[str] | None = ENGINE,
) -> Summary:
    """Converts the checkpoint folder `source` to the GGUF file `target` in `type` (a key of TARGETS).

    `on_progress` is called, and `cancelled` asked, before every chunk of some megabytes. `imatrix` is an
    importance matrix (`python -m converter.measuring.imatrix`). `engine` is the command that starts the
    engine for a forward pass; None leaves that check out. An existing target is replaced only by a complete,
    verified file. Raises a ConversionError whose text is for the user.
    """
    clock = Stopwatch()
    if type not in TARGETS:
        raise ConversionError(say("converter.type-unknown", type=shown(type), types=", ".join(TARGETS)))
    wanted = TARGETS[type]
    with _named_os_errors(source):
        _check_places(source, target)
        importance = read_importance(imatrix) if imatrix else None
        with Checkpoint(source) as checkpoint:
            config = read_config(source)
            table, notices = take_inventory(checkpoint, config)
            tokenizer, tokenizer_notices = read_tokenizer(source, config.vocab_size)
            described = _description(checkpoint, config, tokenizer, wanted, importance)
            columns = importance.for_tensors(table) if importance else {}
            stream = WeightStream(checkpoint, table, wanted, columns, on_progress, cancelled)
            constants = config.constants()
            planned = [
                *(
                    Planned(name, tensor.shape, GGMLQuantizationType.F32)
                    for name, tensor in constants.items()
                ),
                *stream.planned,
            ]
            check_space(target, planned)
            describe = partial(add_metadata, described=described, table=table)
            with GgufOutput(target, planned, describe, config.architecture) as output:
                for tensor in constants.values():
                    output.write(tensor.view(np.uint8))
                stream.write_all(output)
                try_it = partial(forward_pass, engine=engine, cancelled=cancelled) if engine else None
                output.commit(on_progress, cancelled, try_it)
    return Summary(
        target=str(target),
        type=type,
        tensors=len(planned),
        bytes=output.size,
        seconds=clock.seconds(),
        tensor_data_sha256=output.tensor_data_sha256,
        fallbacks=stream.fallbacks,
        notices=notices + tokenizer_notices,
    )


@contextmanager
def _named_os_errors(source: Path) -> Iterator[None]:
    """An error of the file system within becomes a ConversionError that names the file, or else `source`."""
    try:
        yield
    except OSError as problem:
        raise ConversionError(
            say("converter.system", file=str(problem.filename or source), why=str(problem.strerror))
        ) from None


def _check_places(source: Path, target: Path) -> None:
    if target.is_dir():
        raise OutputError(say("converter.target-is-folder", target=str(target)))
    if not target.parent.is_dir():
        raise OutputError(say("converter.no-target-folder", folder=str(target.parent)))
    if target.exists() and target.resolve().parent == source.resolve() and target.suffix != ".gguf":
        raise OutputError(say("converter.target-is-source", file=target.name))


def _description(
    checkpoint: Checkpoint,
    config: Config,
    tokenizer: Tokenizer,
    wanted: Target,
    importance: ImportanceMatrix | None,
) -> Description:
    """All that the metadata tell; the shards' digests follow with the data. Raises BadTensors."""
    source = checkpoint.folder
    small_files = {name: _file_sha256(source / name) for name in SMALL_FILES if (source / name).is_file()}
    return Description(
        name=model_name(source.resolve().name),
        config=config,
        tokenizer=tokenizer,
        sampling=read_sampling(source, config.vocab_size),
        vectors=_read_vectors(checkpoint, config),
        target=wanted,
        importance=importance,
        source_sha256=small_files | dict.fromkeys(shard.path.name for shard in checkpoint.shards),
    )


def _read_vectors(checkpoint: Checkpoint, config: Config) -> Mapping[str, Rows]:
    """The checkpoint's tensors that become metadata, by name. Raises BadTensors."""
    vectors = {}
    for name in config.vectors():
        where = checkpoint.located[name]
        vectors[name] = where.file.read(where.tensor)
        if not np.isfinite(vectors[name]).all():  # exp(−inf) would pass for a harmless 0
            raise BadTensors(say("converter.vector-not-finite", tensor=name))
    return vectors


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
