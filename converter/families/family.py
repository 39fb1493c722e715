"""What differs between the families of models: the name in the file, the tensors, the hyperparameters."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from gguf import GGUFValueType, GGUFWriter

from converter.families.phi3_config import Phi3Config
from converter.families.phi3_tensors import phi3_table, rope_factors
from converter.families.phi4flash_config import Config, Phi4FlashConfig
from converter.families.phi4flash_tensors import TensorRule, lambda_sources, tensor_table

LAYOUT_VERSION = 1  # phi4flash files without the key have another head layout


def architecture(c: Config) -> str:
    """`general.architecture`."""
    return "phi3" if isinstance(c, Phi3Config) else "phi4flash"


def table_of(c: Config, *, tied: bool) -> list[TensorRule]:
    """Every tensor of the file that the checkpoint holds; `tied` leaves out the separate output matrix."""
    return phi3_table(c, tied=tied) if isinstance(c, Phi3Config) else tensor_table(c, tied=tied)


def vectors_of(c: Config) -> dict[str, tuple[int, ...]]:
    """Shapes of the checkpoint's tensors that become metadata, by name."""
    if isinstance(c, Phi3Config):
        return {}
    return {name: (c.head_dim,) for names in lambda_sources(c).values() for name in names}


def constants_of(c: Config) -> Mapping[str, npt.NDArray[np.float32]]:
    """Tensors of the file that config.json holds, by name."""
    return rope_factors(c) if isinstance(c, Phi3Config) else {}


def add_hyperparameters(writer: GGUFWriter, c: Config, lambdas: Sequence[float]) -> None:
    """The metadata of `c`'s own architecture; `lambdas` has one value per phi4flash layer."""
    writer.add_block_count(c.num_hidden_layers)
    writer.add_context_length(c.max_position_embeddings)
    writer.add_embedding_length(c.hidden_size)
    writer.add_feed_forward_length(c.intermediate_size)
    writer.add_head_count(c.num_attention_heads)
    writer.add_head_count_kv(c.num_key_value_heads)
    writer.add_key_length(c.head_dim)
    writer.add_value_length(c.head_dim)
    writer.add_vocab_size(c.vocab_size)
    if isinstance(c, Phi3Config):
        _add_phi3(writer, c)
    else:
        _add_phi4flash(writer, c, lambdas)


def _add_phi4flash(writer: GGUFWriter, c: Phi4FlashConfig, lambdas: Sequence[float]) -> None:
    writer.add_uint32("phi4flash.layout_version", LAYOUT_VERSION)
    writer.add_layer_norm_eps(c.layer_norm_eps)
    writer.add_sliding_window(c.sliding_window)
    writer.add_ssm_conv_kernel(c.mamba_d_conv)
    writer.add_ssm_inner_size(c.d_inner)
    writer.add_ssm_state_size(c.mamba_d_state)
    writer.add_ssm_time_step_rank(c.mamba_dt_rank)
    key = "phi4flash.attention.diff_lambda"
    writer.add_key_value(key, list(lambdas), GGUFValueType.ARRAY, GGUFValueType.FLOAT32)


def _add_phi3(writer: GGUFWriter, c: Phi3Config) -> None:
    writer.add_layer_norm_rms_eps(c.rms_norm_eps)
    writer.add_sliding_window(0)
    writer.add_rope_dimension_count(c.rotary_dim)
    writer.add_rope_freq_base(c.rope_theta)
    writer.add_rope_scaling_orig_ctx_len(c.original_max_position_embeddings)
    if c.long_rope is not None:
        writer.add_rope_scaling_attn_factors(c.long_rope.attention_factor)
