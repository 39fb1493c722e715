"""The dense Phi-4-mini's tensor table, under the names of llama.cpp's `phi3`."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from converter.families.phi3_config import Phi3Config
from converter.families.phi4flash_tensors import LM_HEAD, TensorRule, rule
from converter.families.transforms import Same


def _layer(c: Phi3Config, layer: int) -> Iterator[TensorRule]:
    n_qkv_rows = (c.num_attention_heads + 2 * c.num_key_value_heads) * c.head_dim
    yield rule(layer, "attn_norm.weight", "input_layernorm.weight", c.hidden_size)
    yield rule(layer, "attn_qkv.weight", "self_attn.qkv_proj.weight", n_qkv_rows, c.hidden_size)
    yield rule(layer, "attn_output.weight", "self_attn.o_proj.weight", c.hidden_size, c.hidden_size)
    yield rule(layer, "ffn_norm.weight", "post_attention_layernorm.weight", c.hidden_size)
    # gate rows first, then up, in both
    yield rule(layer, "ffn_up.weight", "mlp.gate_up_proj.weight", 2 * c.intermediate_size, c.hidden_size)
    yield rule(layer, "ffn_down.weight", "mlp.down_proj.weight", c.hidden_size, c.intermediate_size)


def phi3_table(c: Phi3Config, *, tied: bool) -> list[TensorRule]:
    """Every tensor that the checkpoint holds, in layer order; `tied` leaves out the output matrix."""
    shape = (c.vocab_size, c.hidden_size)
    table = [rule(None, "token_embd.weight", "embed_tokens.weight", *shape)]
    for layer in range(c.num_hidden_layers):
        table += _layer(c, layer)
    table.append(rule(None, "output_norm.weight", "norm.weight", c.hidden_size))
    if not tied:
        table.append(TensorRule("output.weight", None, shape, LM_HEAD, shape, Same()))
    return table


def rope_factors(c: Phi3Config) -> dict[str, npt.NDArray[np.float32]]:
    """Tensors that config.json holds, by name: [rotary_dim/2] each; llama.cpp takes the long ones for every
    context longer than the original one, whatever the text's length."""
    if c.long_rope is None:
        return {}
    return {
        "rope_factors_long.weight": np.array(c.long_rope.long_factor, np.float32),
        "rope_factors_short.weight": np.array(c.long_rope.short_factor, np.float32),
    }
