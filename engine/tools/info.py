"""Prints the contents of a model file's header: `python -m engine info`."""

from collections import Counter
from pathlib import Path

from engine.gguf import header
from engine.gguf.description import n_params


def describe(path: Path) -> dict[str, object]:
    """Facts of the GGUF file `path`: shape, types, bytes, provenance; raises what `header.read` does."""
    file = header.read(path)
    metadata = file.metadata
    types = Counter(tensor.type.name for tensor in file.tensors)
    sources = {
        key.removeprefix("homeroom.source.").removesuffix(".sha256"): value
        for key, value in metadata.items()
        if key.startswith("homeroom.source.")
    }
    return {
        "path": str(path),
        "name": metadata.get("general.name", ""),
        "architecture": file.architecture,
        "layout_version": metadata.get("phi4flash.layout_version"),
        "license": metadata.get("general.license", ""),
        "file_size": file.file_size,
        "tensor_types": dict(types.most_common()),
        "n_params": n_params(file),
        "n_layer": file.number("block_count"),
        "n_embd": file.number("embedding_length"),
        "n_head": file.number("attention.head_count"),
        "n_head_kv": file.number("attention.head_count_kv"),
        "head_dim": file.number("attention.key_length"),
        "n_ff": file.number("feed_forward_length"),
        "n_vocab": file.number("vocab_size"),
        "n_ctx_train": file.number("context_length"),
        "sliding_window": file.number("attention.sliding_window"),
        "temperature": metadata.get("general.sampling.temp"),
        "top_p": metadata.get("general.sampling.top_p"),
        "sources": sources,
        "tensor_data_sha256": metadata.get("homeroom.tensor_data_sha256"),
    }


def as_text(facts: dict[str, object]) -> str:
    """The facts for people, a line each."""
    return "\n".join(f"{key:20} {value}" for key, value in facts.items() if value not in ("", None, {}))
