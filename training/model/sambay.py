"""SambaY (Phi-4-mini-flash) in PyTorch over packed sequences, its parameters named as in the checkpoint."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.gguf.architecture import Mixer
from training.model.attention import DifferentialCore
from training.model.config import ModelConfig
from training.model.pointwise import add_norm, gated, gated_halves
from training.model.scan import conv_silu, selective_scan


class Mlp(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.fc1 = nn.Linear(
            config.hidden_size, 2 * config.intermediate_size, bias=False
        )  # gate rows, then up
        self.fc2 = nn.Linear(config.intermediate_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.fc2(gated_halves(self.fc1(x)))
        return out


class Mamba(nn.Module):
    """Mamba-1; also returns its scan output before the gate, the memory of the GMU layers."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        inner, rank, state = config.d_inner, config.mamba_dt_rank, config.mamba_d_state
        self.split = [rank, state, state]
        self.in_proj = nn.Linear(config.hidden_size, 2 * inner, bias=False)
        self.conv1d = nn.Conv1d(inner, inner, config.mamba_d_conv, groups=inner)
        self.x_proj = nn.Linear(inner, sum(self.split), bias=False)
        self.dt_proj = nn.Linear(rank, inner)
        self.A_log = nn.Parameter(torch.log(torch.arange(1.0, state + 1)).repeat(inner, 1))
        self.D = nn.Parameter(torch.ones(inner))
        self.out_proj = nn.Linear(inner, config.hidden_size, bias=False)

    def forward(self, x: Tensor, bounds: Tensor) -> tuple[Tensor, Tensor]:
        u, z = self.in_proj(x).chunk(2, dim=-1)
        u = conv_silu(u, self.conv1d.weight, self.conv1d.bias, bounds)
        dt, b, c = self.x_proj(u).split(self.split, dim=-1)
        dt = F.linear(dt, self.dt_proj.weight)
        memory = selective_scan(u, dt, self.dt_proj.bias, -torch.exp(self.A_log), b, c, self.D, bounds)
        return self.out_proj(gated(z, memory)), memory


class Gmu(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.in_proj = nn.Linear(config.hidden_size, config.d_inner, bias=False)
        self.out_proj = nn.Linear(config.d_inner, config.hidden_size, bias=False)

    def forward(self, x: Tensor, memory: Tensor) -> Tensor:
        out: Tensor = self.out_proj(gated(self.in_proj(x), memory))
        return out


class Attention(nn.Module):
    """Differential attention over this layer's keys and values, or over layer N/2+1's (cross)."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.dim = (
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_dim,
        )
        cross = config.mixers[layer] is Mixer.CROSS
        width = self.heads * self.dim + (0 if cross else 2 * self.kv_heads * self.dim)
        self.Wqkv = nn.Linear(config.hidden_size, width)
        self.out_proj = nn.Linear(config.hidden_size, config.hidden_size)
        self.inner_cross_attn = DifferentialCore(config, layer)

    def queries(self, x: Tensor) -> Tensor:
        """[…, n_head·d]"""
        width = self.heads * self.dim
        return F.linear(x, self.Wqkv.weight[:width], self.Wqkv.bias[:width])

    def keys_values(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Two of […, n_kv·d]; cross layers have none of their own."""
        width = self.heads * self.dim
        k, v = F.linear(x, self.Wqkv.weight[width:], self.Wqkv.bias[width:]).chunk(2, dim=-1)
        return k, v


class DecoderLayer(nn.Module):
    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        eps = config.layer_norm_eps
        self.input_layernorm = nn.LayerNorm(config.hidden_size, eps)
        self.post_attention_layernorm = nn.LayerNorm(config.hidden_size, eps)
        self.mlp = Mlp(config)
        self.attn: Mamba | Gmu | Attention
        match config.mixers[layer]:
            case Mixer.MAMBA:
                self.attn = Mamba(config)
            case Mixer.GMU:
                self.attn = Gmu(config)
            case _:
                self.attn = Attention(config, layer)


class Decoder(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(DecoderLayer(config, layer) for layer in range(config.num_hidden_layers))
        self.final_layernorm = nn.LayerNorm(config.hidden_size, config.layer_norm_eps)

    def forward(self, ids: Tensor, bounds: Tensor, rows: Tensor) -> Tensor:
        """Hidden states after the final norm, [R, hidden_size], of the tokens `rows` (ascending) alone.

        ids [T] holds sequences one after the other, `bounds` their first tokens and T. As in the engine's
        prefill, only `rows` go on once layer N/2+1 has the keys and values of all.
        """
        h = self.embed_tokens(ids)
        kind = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else h.dtype
        mixed = torch.zeros(h.shape, dtype=kind)
        at = torch.arange(len(ids))
        memory, k, v = mixed, mixed, mixed
        for mixer, layer in zip(self.config.mixers, self.layers, strict=True):
            h, x = add_norm(h, mixed, layer.input_layernorm)
            if mixer is Mixer.FULL:
                k, v = layer.attn.keys_values(x)
                at, h, x, memory = rows, h[rows], x[rows], memory[rows]
            if mixer is Mixer.MAMBA:
                mixed, memory = layer.attn(x, bounds)
            elif mixer is Mixer.GMU:
                mixed = layer.attn(x, memory)
            else:
                if mixer is Mixer.SLIDING:
                    k, v = layer.attn.keys_values(x)
                window = self.config.sliding_window if mixer is Mixer.SLIDING else len(ids)
                core = layer.attn.inner_cross_attn
                mixed = layer.attn.out_proj(core(layer.attn.queries(x), k, v, bounds, at, window))
            h, x = add_norm(h, mixed, layer.post_attention_layernorm)
            mixed = layer.mlp(x)
        return add_norm(h, mixed, self.final_layernorm)[1]


class Phi4FlashForCausalLM(nn.Module):
    """The whole model; input and output embeddings are tied."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.model = Decoder(config)

    def head(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.model.embed_tokens.weight)

    def forward(self, ids: Tensor) -> Tensor:
        """Logits [B, T, vocab_size] of token ids [B, T]."""
        batch, length = ids.shape
        bounds, rows = torch.arange(0, ids.numel() + 1, length), torch.arange(ids.numel())
        return self.head(self.model(ids.flatten(), bounds, rows)).view(batch, length, -1)


def initialise(model: Phi4FlashForCausalLM, generator: torch.Generator) -> None:
    """Random starting weights: 0.02 normal (outputs into the residual smaller), Mamba's own for Δ."""
    config = model.config
    depth = (2 * config.num_hidden_layers) ** -0.5
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith("dt_proj.bias"):
                low, high = math.log(1e-3), math.log(0.1)
                delta = torch.exp(torch.rand(parameter.shape, generator=generator) * (high - low) + low)
                parameter.copy_(delta + torch.log(-torch.expm1(-delta)))  # inverse of softplus
            elif "lambda_" in name:
                parameter.normal_(0.0, 0.1, generator=generator)
            elif name.endswith("dt_proj.weight"):
                parameter.uniform_(-1.0, 1.0, generator=generator).mul_(config.mamba_dt_rank**-0.5)
            elif name.endswith("conv1d.weight"):
                parameter.uniform_(-0.5, 0.5, generator=generator)
            elif name.endswith(("out_proj.weight", "fc2.weight")):
                parameter.normal_(0.0, config.hidden_size**-0.5 * depth, generator=generator)
            elif name.endswith("embed_tokens.weight"):
                parameter.normal_(0.0, 0.02, generator=generator)
            elif parameter.dim() == 2 and not name.endswith("A_log"):
                parameter.normal_(0.0, 0.5 * config.hidden_size**-0.5, generator=generator)
            elif name.endswith((".bias",)):
                parameter.zero_()
