"""The metadata keys of the file, for the engine and llama.cpp."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gguf import GGUFWriter, LlamaFileType
from gguf.utility import size_label

from converter.checkpoint.sampling_defaults import SamplingDefaults
from converter.checkpoint.tokenizer import Tokenizer
from converter.families.base import Config, TensorRule
from converter.families.transforms import Rows
from converter.gguf.importance import ImportanceMatrix
from converter.gguf.policy import Target
from engine.gguf.added_tokens import RSTRIP_KEY

GGML_QUANT_VERSION = 2
SHA256_CHARACTERS = 64
TENSOR_DATA_SHA256 = "homeroom.tensor_data_sha256"


def source_key(file: str) -> str:
    """The metadata key that holds the SHA-256 of a source file."""
    return f"homeroom.source.{file}.sha256"


@dataclass(frozen=True)
class Description:
    """All that the metadata tell. `vectors` are the checkpoint's tensors that become metadata;
    `source_sha256` maps file names to digests, None where it is known only after the data."""

    name: str
    config: Config
    tokenizer: Tokenizer
    sampling: SamplingDefaults
    vectors: Mapping[str, Rows]
    target: Target
    importance: ImportanceMatrix | None
    source_sha256: Mapping[str, str | None]


def model_name(folder: str) -> str:
    """A name for general.name that llama.cpp does not take for a Phi-3 (it looks for those very words)."""
    printable = "".join(character for character in folder if character.isprintable())
    return re.sub(r"(?i)phi-?3", "phi_3", printable)[:200] or "model"


def add_metadata(writer: GGUFWriter, described: Description, table: Sequence[TensorRule]) -> None:
    """Writes every key; digests that are not known yet are reserved as zeros, first in the file."""
    for key, digest in [
        (TENSOR_DATA_SHA256, None),
        *((source_key(file), digest) for file, digest in described.source_sha256.items()),
    ]:
        writer.add_string(key, digest or "0" * SHA256_CHARACTERS)
    _add_general(writer, described, sum(math.prod(rule.shape) for rule in table))
    described.config.add_hyperparameters(writer, described.vectors)
    _add_tokenizer(writer, described.tokenizer)


def _add_general(writer: GGUFWriter, described: Description, n_parameters: int) -> None:
    writer.add_type("model")
    writer.add_name(described.name)
    writer.add_basename(described.name)
    writer.add_size_label(size_label(n_parameters, 0, 0, 0))
    writer.add_license("mit")
    writer.add_file_type(described.target.file_type)
    if described.target.file_type not in (
        LlamaFileType.ALL_F32,
        LlamaFileType.MOSTLY_F16,
        LlamaFileType.MOSTLY_BF16,
    ):
        writer.add_quantization_version(GGML_QUANT_VERSION)
    if (importance := described.importance) is not None:
        writer.add_string("quantize.imatrix.file", importance.file)
        writer.add_string("quantize.imatrix.dataset", importance.dataset)
        writer.add_uint32("quantize.imatrix.entries_count", len(importance.columns))
        writer.add_uint32("quantize.imatrix.chunks_count", importance.n_chunks)
    writer.add_sampling_temp(described.sampling.temperature)
    if described.sampling.top_p is not None:
        writer.add_sampling_top_p(described.sampling.top_p)


def _add_tokenizer(writer: GGUFWriter, tokenizer: Tokenizer) -> None:
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-4o")
    writer.add_token_list(tokenizer.tokens)
    writer.add_token_types([int(kind) for kind in tokenizer.types])
    writer.add_token_merges(tokenizer.merges)
    if tokenizer.bos is not None:
        writer.add_bos_token_id(tokenizer.bos)
    writer.add_eos_token_id(tokenizer.eos)
    writer.add_eot_token_id(tokenizer.eot)
    if tokenizer.pad is not None:
        writer.add_pad_token_id(tokenizer.pad)
    if tokenizer.unk is not None:
        writer.add_unk_token_id(tokenizer.unk)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    if tokenizer.rstrip:
        writer.add_array(RSTRIP_KEY, tokenizer.rstrip)
    writer.add_chat_template(tokenizer.chat_template)
