"""Differential attention over packed sequences: the kernel, and a plain reference."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from converter.families.phi4flash import LAMBDA_VECTORS
from engine.gguf.architecture import lambda_init
from training.model.config import ModelConfig
from training.model.native import call, row_stride

SUBLN_EPS = 1e-5  # fixed, not the configuration's


class SubLayerNorm(nn.Module):
    """The RMS norm of each differential head: only its weight [2 * head_dim] is stored."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.to(self.weight.dtype), (x.shape[-1],), self.weight, SUBLN_EPS)


class _Attention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, q: Tensor, k: Tensor, v: Tensor, combined_lambda: Tensor, weight: Tensor, bounds: Tensor,
        at: Tensor, sizes: tuple[int, int, int, int],
    ) -> Tensor:  # fmt: skip
        raw, out = torch.empty(q.shape), torch.empty(q.shape, dtype=q.dtype)
        given = (q, row_stride(q), k, row_stride(k), v, row_stride(v), bounds, len(bounds) - 1, at, len(at))
        call("attention_forward", q.dtype, *given, *sizes, combined_lambda, weight, raw, out)
        ctx.save_for_backward(q, k, v, combined_lambda, weight, bounds, at, raw)
        ctx.sizes = sizes
        return out

    @staticmethod
    def backward(ctx: Any, dout: Tensor) -> tuple[Tensor | None, ...]:
        q, k, v, combined_lambda, weight, bounds, at, raw = ctx.saved_tensors
        dq, dk, dv = (torch.empty(x.shape, dtype=x.dtype) for x in (q, k, v))
        dweight, dlambda = torch.empty_like(weight), torch.empty_like(combined_lambda)
        given = (q, row_stride(q), k, row_stride(k), v, row_stride(v), bounds, len(bounds) - 1, at, len(at))
        outputs = (dq, dk, dv, dweight, dlambda)
        call("attention_backward", q.dtype, *given, *ctx.sizes, combined_lambda, weight, raw,
             dout.contiguous(), *outputs)  # fmt: skip
        return dq, dk, dv, dlambda, dweight, None, None, None


class DifferentialCore(nn.Module):
    """softmax(Q1 K1ᵀ) V − λ softmax(Q2 K2ᵀ) V, normalised per head pair (even heads are 1, odd heads 2)."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.config = config
        self.lambda_init = lambda_init(layer)
        for name in LAMBDA_VECTORS:
            self.register_parameter(name, nn.Parameter(0.1 * torch.randn(config.head_dim)))
        self.subln = SubLayerNorm(2 * config.head_dim)

    def combined_lambda(self) -> Tensor:
        one = torch.exp((self.lambda_q1 * self.lambda_k1).sum())
        two = torch.exp((self.lambda_q2 * self.lambda_k2).sum())
        return one - two + self.lambda_init

    def forward(self, q: Tensor, k: Tensor, v: Tensor, bounds: Tensor, at: Tensor, window: int) -> Tensor:
        """Rows q [R, n_head·d] for the tokens `at`; k, v [T, n_kv·d]; each sees `window` tokens back."""
        config = self.config
        if q.dtype == torch.float64 or config.head_dim % 16:
            return self.reference(q, k, v, bounds, at, window)
        sizes = (config.num_attention_heads, config.num_key_value_heads, config.head_dim, window)
        weight = self.subln.weight * (1.0 - self.lambda_init)
        out: Tensor = _Attention.apply(q, k, v, self.combined_lambda(), weight, bounds, at, sizes)
        return out

    def reference(self, q: Tensor, k: Tensor, v: Tensor, bounds: Tensor, at: Tensor, window: int) -> Tensor:
        """The same in plain torch, for any dtype."""
        heads, kv_heads, dim = (
            self.config.num_attention_heads,
            self.config.num_key_value_heads,
            self.config.head_dim,
        )
        outputs = []
        for first, end in zip(bounds.tolist(), bounds.tolist()[1:], strict=False):
            asking = (at >= first) & (at < end)
            distance = at[asking][:, None] - torch.arange(first, end)[None, :]
            seen = (distance >= 0) & (distance < window)
            mask = torch.where(seen, 0.0, torch.tensor(float("-inf"), dtype=q.dtype))
            queries = q[asking].view(1, -1, heads, dim)
            keys, values = (x[first:end].view(1, -1, kv_heads, dim) for x in (k, v))
            outputs.append(self.dense(queries, keys, values, mask)[0])
        return torch.cat(outputs)

    def dense(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
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
