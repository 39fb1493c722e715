"""One conversion, from a checkpoint folder to a verified GGUF file, in one pass over the weights."""

import hashlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType

from converter.checkpoint.folder import Checkpoint
from converter.checkpoint.sampling_defaults import read_sampling
from converter.checkpoint.tokenizer import read_tokenizer
from converter.errors import BadTensors, ConversionError, OutputError
from converter.families.family import architecture, constants_of
from converter.families.phi4flash_config import Config, Phi4FlashConfig, read_config
from converter.families.phi4flash_tensors import lambda_sources
from converter.families.transforms import combined_lambda
from converter.gguf.importance import read_importance
from converter.gguf.metadata import Description, add_metadata, model_name
from converter.gguf.output import GgufOutput, Planned, check_space
from converter.gguf.policy import TARGETS
from converter.gguf.type_limits import LIMITS
from converter.gguf.verification import ENGINE, forward_pass
from converter.inventory import take_inventory
from converter.progress import Clock, Progress, Summary
from converter.weight_stream import WeightStream

SMALL_FILES = ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json")


def read_lambdas(checkpoint: Checkpoint, config: Config) -> list[float]:
    """The combined λ of every layer, 0.0 for those without differential attention. Raises BadTensors."""
    if not isinstance(config, Phi4FlashConfig):
        return []
    lambdas = [0.0] * config.num_hidden_layers
    for layer, names in lambda_sources(config).items():
        vectors = []
        for name in names:
            where = checkpoint.located[name]
            vectors.append(where.file.read(where.tensor))
            if not np.isfinite(vectors[-1]).all():  # exp(−inf) would pass for a harmless 0
                raise BadTensors(f"{name} holds NaN or an infinity; download the checkpoint again.")
        lambdas[layer] = combined_lambda(layer, vectors)
        if not abs(lambdas[layer]) <= LIMITS[GGMLQuantizationType.F32]:
            raise BadTensors(f"{names[0]} and its siblings give no finite λ; the checkpoint is damaged.")
    return lambdas


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_places(source: Path, target: Path) -> None:
    if target.is_dir():
        raise OutputError(f"{target} is a folder; give the name of the GGUF file to write.")
    if not target.parent.is_dir():
        raise OutputError(f"The folder {target.parent} does not exist; create it first.")
    if target.exists() and target.resolve().parent == source.resolve() and target.suffix != ".gguf":
        raise OutputError(
            f"{target.name} is a file of the checkpoint; give another name, such as model.gguf."
        )


def _convert(
    source: Path,
    target: Path,
    wanted: str,
    on_progress: Callable[[Progress], None] | None,
    cancelled: Callable[[], bool] | None,
    imatrix: Path | None,
    engine: Sequence[str] | None,
) -> Summary:
    clock = Clock()
    if wanted not in TARGETS:
        raise ConversionError(f"The type {wanted!r} is unknown; choose one of {', '.join(TARGETS)}.")
    _check_places(source, target)
    importance = read_importance(imatrix) if imatrix else None
    with Checkpoint(source) as checkpoint:
        config = read_config(source)
        table, notices = take_inventory(checkpoint, config)
        tokenizer, tokenizer_notices = read_tokenizer(source, config.vocab_size)
        small_files = {name: _file_sha256(source / name) for name in SMALL_FILES if (source / name).is_file()}
        described = Description(
            name=model_name(source.resolve().name),
            config=config,
            tokenizer=tokenizer,
            sampling=read_sampling(source, config.vocab_size),
            lambdas=read_lambdas(checkpoint, config),
            target=TARGETS[wanted],
            importance=importance,
            source_sha256=small_files | dict.fromkeys(shard.path.name for shard in checkpoint.shards),
        )
        columns = importance.for_tensors(table) if importance else {}
        stream = WeightStream(checkpoint, table, TARGETS[wanted], columns, on_progress, cancelled)
        constants = constants_of(config)
        planned = [
            Planned(name, values.shape, GGMLQuantizationType.F32) for name, values in constants.items()
        ]
        planned += stream.planned
        check_space(target, planned)
        describe = partial(add_metadata, described=described, table=table)
        with GgufOutput(target, planned, describe, architecture(config)) as output:
            for values in constants.values():
                output.write(values.view(np.uint8))
            stream.write_all(output)
            try_it = partial(forward_pass, engine=engine, cancelled=cancelled) if engine else None
            output.commit(on_progress, cancelled, try_it)
    return Summary(
        target=str(target),
        type=wanted,
        tensors=len(planned),
        bytes=output.size,
        seconds=clock.seconds(),
        tensor_data_sha256=output.tensor_data_sha256,
        fallbacks=stream.fallbacks,
        notices=notices + tokenizer_notices,
    )


def convert(
    source: Path,
    target: Path,
    type: str,  # noqa: A002 - as the command calls it
    on_progress: Callable[[Progress], None] | None = None,
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
    try:
        return _convert(source, target, type, on_progress, cancelled, imatrix, engine)
    except OSError as problem:
        raise ConversionError(
            f"{problem.filename or source}: {problem.strerror}; check the folder."
        ) from None
