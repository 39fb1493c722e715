"""Random legal checkpoints in the Hugging Face layout."""

import json
from pathlib import Path

from tests.reference.random_weights import random_weights
from tests.reference.safetensors_file import write_checkpoint_tensors
from tests.reference.shape import LayerKind, Shape
from tests.reference.tokenizer_files import write_tokenizer

TORCH_DTYPES = {"F32": "float32", "F16": "float16", "BF16": "bfloat16"}


def write_checkpoint(
    directory: Path,
    shape: Shape,
    seed: int,
    dtype: str = "F32",
    *,
    n_shards: int = 1,
    omit_mamba_keys: bool = False,
    window_as_list: bool = False,
) -> Path:
    """Write config, tokenizer and weights of `shape` into `directory`; return it.

    `omit_mamba_keys` and `window_as_list` are the two forms of config.json that exist in the wild.
    Raises ValueError when keys are to be omitted whose defaults `shape` does not have.
    """
    directory.mkdir(parents=True, exist_ok=True)
    specials = write_tokenizer(directory, shape.vocab_size)
    end_of_text = specials["<|endoftext|>"]
    config = _config(shape, end_of_text, dtype, omit_mamba_keys, window_as_list)
    (directory / "config.json").write_text(json.dumps(config, indent=1))
    if Shape.of_checkpoint(directory) != shape and omit_mamba_keys:
        raise ValueError(f"this shape needs its mamba_* keys: {shape}")
    generation = {"bos_token_id": end_of_text, "eos_token_id": [specials["<|end|>"], end_of_text]}
    (directory / "generation_config.json").write_text(json.dumps(generation, indent=1))
    write_checkpoint_tensors(directory, random_weights(shape, seed), dtype, n_shards)
    return directory


def _config(
    shape: Shape, end_of_text: int, dtype: str, omit_mamba_keys: bool, window_as_list: bool
) -> dict[str, object]:
    windows = [
        shape.sliding_window if shape.kind(layer) is LayerKind.SWA else None for layer in range(shape.n_layer)
    ]
    config: dict[str, object] = {
        "architectures": ["Phi4FlashForCausalLM"],
        "model_type": "phi4flash",
        "bos_token_id": end_of_text,
        "eos_token_id": end_of_text,
        "pad_token_id": end_of_text,
        "hidden_act": "silu",
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "layer_norm_eps": shape.layer_norm_eps,
        "lm_head_bias": False,
        "max_position_embeddings": 4096,
        "mb_per_layer": 2,
        "mlp_bias": False,
        "num_attention_heads": shape.n_head,
        "num_hidden_layers": shape.n_layer,
        "num_key_value_heads": shape.n_kv_head,
        "sliding_window": windows if window_as_list else shape.sliding_window,
        "tie_word_embeddings": shape.tied,
        "torch_dtype": TORCH_DTYPES[dtype],
        "transformers_version": "4.46.1",
        "use_cache": True,
        "vocab_size": shape.vocab_size,
    }
    if not omit_mamba_keys:
        config |= {
            "mamba_conv_bias": True,
            "mamba_d_conv": shape.d_conv,
            "mamba_d_state": shape.d_state,
            "mamba_dt_rank": "auto" if shape.dt_rank is None else shape.dt_rank,
            "mamba_expand": shape.expand,
            "mamba_proj_bias": False,
        }
    return config
