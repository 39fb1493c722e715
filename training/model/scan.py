"""Mamba-1's causal convolution and selective scan over packed sequences: kernels, and a plain reference.

Sequences lie one after the other in one matrix [T, …]; `bounds` (int64 [n + 1]) are their first tokens and T.
"""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from training.model.native import call, row_stride

D_STATE = 16
D_CONV = 4


class _ConvSilu(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, bounds: Tensor) -> Tensor:
        weight = weight.contiguous()
        y = x.new_empty(x.shape)
        call("conv_forward", x.dtype, x, row_stride(x), weight, bias, y, bounds, len(bounds) - 1, x.shape[1])
        ctx.save_for_backward(x, weight, bias, bounds)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
        x, weight, bias, bounds = ctx.saved_tensors
        dy, dx = dy.contiguous(), x.new_empty(x.shape)
        dw, db = torch.empty_like(weight), torch.empty_like(bias)
        arguments = (x, row_stride(x), weight, bias, dy, dx, dw, db, bounds, len(bounds) - 1, x.shape[1])
        call("conv_backward", x.dtype, *arguments)
        return dx, dw, db, None


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor,
        bounds: Tensor,
    ) -> Tensor:  # fmt: skip
        u, dt = u.contiguous(), dt.contiguous()
        delta, y = torch.empty(u.shape), torch.empty_like(u)
        ends = (bounds, len(bounds) - 1, u.shape[1])
        call("scan_forward", u.dtype, u, dt, dt_bias, a, b, c, row_stride(b), d, delta, y, *ends)
        ctx.save_for_backward(u, delta, a, b, c, d, bounds)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
        u, delta, a, b, c, d, bounds = ctx.saved_tensors
        du, ddt = torch.empty_like(u), torch.empty_like(u)
        db, dc, da = torch.empty(b.shape), torch.empty(c.shape), torch.empty_like(a)
        dd, ddt_bias = torch.empty_like(d), torch.empty_like(d)
        inputs = (u, delta, a, b, c, row_stride(b), d, dy.contiguous())
        outputs = (du, ddt, db, dc, da, dd, ddt_bias)
        call("scan_backward", u.dtype, *inputs, *outputs, bounds, len(bounds) - 1, u.shape[1])
        return du, ddt, ddt_bias, da, db.to(b.dtype), dc.to(c.dtype), dd, None


def conv_silu(x: Tensor, weight: Tensor, bias: Tensor, bounds: Tensor) -> Tensor:
    """silu(causal depthwise convolution): x [T, D], weight [D, 1, 4], bias [D] → [T, D]."""
    if x.dtype == torch.float64 or x.shape[1] % 16:
        return conv_silu_reference(x, weight, bias, bounds)
    if weight.shape[-1] != D_CONV:
        raise ValueError(f"the kernel is written for d_conv {D_CONV}, not {weight.shape[-1]}")
    return _ConvSilu.apply(x, weight.flatten(1), bias, bounds)


def selective_scan(
    u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, bounds: Tensor
) -> Tensor:
    """S_t = exp(Δ_t A)·S_{t-1} + Δ_t u_t B_t, y_t = S_t·C_t + D u_t, with Δ = softplus(dt + dt_bias).

    u, dt [T, D]; a = −exp(A_log) [D, 16]; b, c [T, 16] (of one row stride); d, dt_bias [D] → y [T, D].
    """
    if u.dtype == torch.float64 or u.shape[1] % 16:
        return selective_scan_reference(u, dt, dt_bias, a, b, c, d, bounds)
    if a.shape[1] != D_STATE:
        raise ValueError(f"the kernel is written for d_state {D_STATE}, not {a.shape[1]}")
    return _Scan.apply(u, dt, dt_bias, a, b, c, d, bounds)


def conv_silu_reference(x: Tensor, weight: Tensor, bias: Tensor, bounds: Tensor) -> Tensor:
    """The same as `conv_silu`, in plain torch, for any dtype."""
    sequences = []
    for first, end in zip(bounds.tolist(), bounds.tolist()[1:], strict=False):
        before = F.pad(x[first:end].T, (weight.shape[-1] - 1, 0))
        sequences.append(F.silu(F.conv1d(before[None], weight, bias, groups=weight.shape[0])[0]).T)
    return torch.cat(sequences)


def selective_scan_reference(
    u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, bounds: Tensor
) -> Tensor:
    """The same as `selective_scan`, one token after the other in plain torch, for any dtype."""
    delta = F.softplus(dt + dt_bias)
    outputs = []
    for first, end in zip(bounds.tolist(), bounds.tolist()[1:], strict=False):
        state = torch.zeros(a.shape, dtype=u.dtype)
        for t in range(first, end):
            decay = torch.exp(delta[t, :, None] * a)
            state = decay * state + (delta[t] * u[t])[:, None] * b[t]
            outputs.append((state * c[t]).sum(-1) + d * u[t])
    return torch.stack(outputs)
