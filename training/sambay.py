"""SambaY (Phi-4-mini-flash) in PyTorch, its parameters named as in the Hugging Face checkpoint."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.config import ModelConfig
from training.scan import conv_silu, selective_scan

SUBLN_EPS = 1e-5  # fixed, not the configuration's


def lambda_init(layer: int) -> float:
    """Differential attention's initial λ for 0-based absolute `layer` (arXiv 2410.05258, eq. 3)."""
    return 0.8 - 0.6 * math.exp(-0.3 * layer)


class Mlp(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.fc1 = nn.Linear(
            config.hidden_size, 2 * config.intermediate_size, bias=False
        )  # gate rows, then up
        self.fc2 = nn.Linear(config.intermediate_size, config.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.fc1(x).chunk(2, dim=-1)
        out: Tensor = self.fc2(F.silu(gate) * up)
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

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        u, z = self.in_proj(x).chunk(2, dim=-1)
        u = conv_silu(u, self.conv1d.weight, self.conv1d.bias)
        dt, b, c = self.x_proj(u).split(self.split, dim=-1)
        dt = F.linear(dt, self.dt_proj.weight)
        memory = selective_scan(u, dt, self.dt_proj.bias, -torch.exp(self.A_log), b, c, self.D)
        return self.out_proj(memory * F.silu(z)), memory


class Gmu(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.in_proj = nn.Linear(config.hidden_size, config.d_inner, bias=False)
        self.out_proj = nn.Linear(config.d_inner, config.hidden_size, bias=False)

    def forward(self, x: Tensor, memory: Tensor) -> Tensor:
        out: Tensor = self.out_proj(F.silu(self.in_proj(x)) * memory)
        return out


class SubLayerNorm(nn.Module):
    """The RMS norm of each differential head: only its weight [2 * head_dim] is stored."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.to(self.weight.dtype), (x.shape[-1],), self.weight, SUBLN_EPS)


class DifferentialCore(nn.Module):
    """softmax(Q1 K1ᵀ) V − λ softmax(Q2 K2ᵀ) V, normalised per head pair (even heads are 1, odd heads 2)."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.lambda_init = lambda_init(layer)
        for name in ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"):
            self.register_parameter(name, nn.Parameter(0.1 * torch.randn(config.head_dim)))
        self.subln = SubLayerNorm(2 * config.head_dim)

    def combined_lambda(self) -> Tensor:
        one = torch.exp((self.lambda_q1 * self.lambda_k1).sum())  # type: ignore[operator]
        two = torch.exp((self.lambda_q2 * self.lambda_k2).sum())  # type: ignore[operator]
        return one - two + self.lambda_init

    def forward(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
        """q [B, T, n_head, d], k and v [B, S, n_kv, d], mask [T, S] added to the scores → [B, T, hidden]."""
        batch, length, heads, dim = q.shape
        pairs, sources = k.shape[2] // 2, k.shape[1]
        group = heads // k.shape[2]
        # query head = 2 * (pair * group + g) + half; that pair's keys are heads 2 * pair + half
        q = q.view(batch, length, pairs, group, 2, dim).permute(0, 2, 4, 3, 1, 5)
        q = q.reshape(batch, pairs * 2, group * length, dim) * dim**-0.5
        k = k.transpose(1, 2)  # [B, 2 * pairs, S, d]
        scores = (q @ k.transpose(2, 3)).view(batch, pairs, 2, group, length, sources) + mask
        one, two = torch.softmax(scores, dim=-1).unbind(2)
        weights = (one - self.combined_lambda() * two).view(batch, pairs, group * length, sources)
        v = v.reshape(batch, sources, pairs, 2 * dim).transpose(1, 2)
        out = (weights @ v).view(batch, pairs, group, length, 2 * dim)
        out = self.subln(out) * (1.0 - self.lambda_init)
        return out.permute(0, 3, 1, 2, 4).reshape(batch, length, heads * dim)


class Attention(nn.Module):
    """Differential attention with keys and values of its own, or with layer N/2+1's (cross)."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.dim = (
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_dim,
        )
        self.cross = layer >= config.num_hidden_layers // 2 + 2
        width = self.heads * self.dim + (0 if self.cross else 2 * self.kv_heads * self.dim)
        self.Wqkv = nn.Linear(config.hidden_size, width)
        self.out_proj = nn.Linear(config.hidden_size, config.hidden_size)
        self.inner_cross_attn = DifferentialCore(config, layer)

    def project(self, x: Tensor, shared: tuple[Tensor, Tensor] | None) -> tuple[Tensor, Tensor, Tensor]:
        """Queries [B, T, n_head, d] and keys, values [B, T, n_kv, d] (`shared` in a cross layer)."""
        batch, length, _ = x.shape
        split = [self.heads * self.dim, self.kv_heads * self.dim, self.kv_heads * self.dim]
        q, *kv = self.Wqkv(x).split(split[:1] if self.cross else split, dim=-1)
        q = q.view(batch, length, self.heads, self.dim)
        if self.cross:
            assert shared is not None
            return q, *shared
        k, v = (part.view(batch, length, self.kv_heads, self.dim) for part in kv)
        return q, k, v

    def attend(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
        out: Tensor = self.out_proj(self.inner_cross_attn(q, k, v, mask))
        return out


class DecoderLayer(nn.Module):
    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.windowed = layer < config.num_hidden_layers // 2
        eps = config.layer_norm_eps
        self.input_layernorm = nn.LayerNorm(config.hidden_size, eps)
        self.post_attention_layernorm = nn.LayerNorm(config.hidden_size, eps)
        self.mlp = Mlp(config)
        self.attn: Mamba | Gmu | Attention
        if layer % 2:
            self.attn = Attention(config, layer)
        else:
            self.attn = Mamba(config) if layer <= config.num_hidden_layers // 2 else Gmu(config)


class Decoder(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(DecoderLayer(config, layer) for layer in range(config.num_hidden_layers))
        self.final_layernorm = nn.LayerNorm(config.hidden_size, config.layer_norm_eps)

    def masks(self, length: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Causal and sliding-window masks [T, T]: 0 where a query may look, −inf elsewhere."""
        distance = torch.arange(length)[:, None] - torch.arange(length)[None, :]
        blocked = torch.tensor(float("-inf"), dtype=dtype)
        causal = torch.where(distance < 0, blocked, 0.0)
        return causal, torch.where(distance >= self.config.sliding_window, blocked, causal)

    def forward(self, ids: Tensor) -> Tensor:
        """Hidden states after the final norm: [B, T, hidden_size]."""
        h = self.embed_tokens(ids)
        causal, window = self.masks(ids.shape[1], h.dtype)
        memory: Tensor | None = None
        shared: tuple[Tensor, Tensor] | None = None
        for layer in self.layers:
            x = layer.input_layernorm(h)
            if isinstance(layer.attn, Mamba):
                mixed, memory = layer.attn(x)
            elif isinstance(layer.attn, Gmu):
                mixed = layer.attn(x, memory)
            else:
                q, k, v = layer.attn.project(x, shared)
                shared = (k, v)  # the last layer that owns keys is N/2+1: cross layers read its
                mixed = layer.attn.attend(q, k, v, window if layer.windowed else causal)
            h = h + mixed
            h = h + layer.mlp(layer.post_attention_layernorm(h))
        out: Tensor = self.final_layernorm(h)
        return out


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
        return self.head(self.model(ids))


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
