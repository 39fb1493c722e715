"""The whole model in float64: full recompute, no cache (docs/model.md, "The mathematics")."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tests.reference.attention import attention_core
from tests.reference.blocks import Weights, layer_norm, mlp
from tests.reference.mamba import gated_memory_unit, mamba
from tests.reference.safetensors_file import read_checkpoint
from tests.reference.shape import LayerKind, Shape
from tests.reference.variant import TRUTH, Variant

Trace = dict[str, np.ndarray]


class ReferenceModel:
    """One checkpoint's weights, read as `variant` reads them."""

    def __init__(self, shape: Shape, tensors: Weights, variant: Variant = TRUTH) -> None:
        self.shape = shape
        self.tensors = tensors
        self.variant = variant
        self.layers: list[Weights] = [{} for _ in range(shape.n_layer)]
        for name, tensor in tensors.items():
            if name.startswith("model.layers."):
                layer, rest = name.removeprefix("model.layers.").split(".", 1)
                self.layers[int(layer)][rest] = tensor

    @classmethod
    def load(cls, directory: Path, variant: Variant = TRUTH) -> "ReferenceModel":
        """Read a checkpoint in Hugging Face layout."""
        return cls(Shape.of_checkpoint(directory), read_checkpoint(directory), variant)

    def with_variant(self, variant: Variant) -> "ReferenceModel":
        """The same weights under another reading."""
        return ReferenceModel(self.shape, self.tensors, variant)

    def logits(
        self, ids: Sequence[int], positions: Sequence[int] | None = None, trace: Trace | None = None
    ) -> np.ndarray:
        """Next-token logits [len(positions), vocab_size]; all positions when None.

        `trace`, when given, is filled with the intermediate values of all tokens, named as in golden.npz.
        """
        trace = {} if trace is None else trace
        hidden = self.hidden_states(ids, trace)
        final = self.norm(hidden, self.tensors, "model.final_layernorm")
        trace["final_norm"] = final
        chosen = final if positions is None else final[list(positions)]
        head = "model.embed_tokens.weight" if self.shape.tied else "lm_head.weight"
        return chosen @ self.tensors[head].T

    def hidden_states(self, ids: Sequence[int], trace: Trace) -> np.ndarray:
        """The residual stream after the last layer [T, hidden_size]."""
        x = self.tensors["model.embed_tokens.weight"][list(ids)]
        trace["hs.0"] = x
        for layer, weights in enumerate(self.layers):
            trace[f"mix.{layer}"] = self.mix(layer, self.norm(x, weights, "input_layernorm"), trace)
            x = x + trace[f"mix.{layer}"]
            normed = self.norm(x, weights, "post_attention_layernorm")
            trace[f"mlp.{layer}"] = mlp(normed, weights, self.variant)
            x = x + trace[f"mlp.{layer}"]
            trace[f"hs.{layer + 1}"] = x
        return x

    def mix(self, layer: int, x: np.ndarray, trace: Trace) -> np.ndarray:
        """The mixer's output [T, hidden_size]; reads and leaves in `trace` what later layers share."""
        weights, shape, variant = self.layers[layer], self.shape, self.variant
        kind = shape.kind(layer)
        if kind is LayerKind.MAMBA:
            output, memory = mamba(x, weights, shape, variant)
            if layer == shape.memory_layer:
                trace["memory"] = memory
            return output
        if kind is LayerKind.GMU:
            return gated_memory_unit(x, trace["memory"], weights, variant)

        projected = x @ weights["attn.Wqkv.weight"].T + weights["attn.Wqkv.bias"]
        if kind is LayerKind.CROSS:
            q, k, v = projected, trace["yoco_k"], trace["yoco_v"]
        else:
            kv_width = shape.n_kv_head * shape.head_dim
            q, k, v = np.split(projected, [shape.hidden_size, shape.hidden_size + kv_width], axis=-1)
        if kind is LayerKind.FULL:
            trace["yoco_k"], trace["yoco_v"] = k, v
        core = attention_core(q, k, v, layer, weights, shape, variant)
        trace[f"attn_core.{layer}"] = core
        return core @ weights["attn.out_proj.weight"].T + weights["attn.out_proj.bias"]

    def norm(self, x: np.ndarray, weights: Weights, name: str) -> np.ndarray:
        """LayerNorm with `weights[name.weight]` and `weights[name.bias]`."""
        bias = weights[f"{name}.bias"] if self.variant.layer_norm_bias else np.zeros(x.shape[-1])
        eps = self.variant.layer_norm_eps or self.shape.layer_norm_eps
        return layer_norm(x, weights[f"{name}.weight"], bias, eps)
