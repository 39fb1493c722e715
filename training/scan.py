"""Mamba-1's causal convolution and selective scan: fused float32 kernels, and a plain reference.

The kernels (kernels.cpp) are compiled at first use into the git-ignored cache folder.
"""

import ctypes
import hashlib
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

SOURCE = Path(__file__).with_name("kernels.cpp")
CACHE = Path(__file__).resolve().parent.parent / ".cache" / "training"
FLAGS = ["-O3", "-march=native", "-ffast-math", "-fopenmp", "-mprefer-vector-width=512", "-shared", "-fPIC"]
D_STATE = 16
D_CONV = 4


@cache
def _kernels() -> ctypes.CDLL:
    key = hashlib.sha256(SOURCE.read_bytes() + " ".join(FLAGS).encode()).hexdigest()[:16]
    library = CACHE / f"kernels-{key}.so"
    if not library.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        unfinished = library.with_suffix(f".{os.getpid()}.tmp")
        subprocess.run(["g++", *FLAGS, str(SOURCE), "-o", str(unfinished)], check=True)
        unfinished.replace(library)
    return ctypes.CDLL(str(library))


def _call(name: str, *arguments: Tensor | int) -> None:
    kernel = getattr(_kernels(), name)
    kernel.restype = None
    kernel(
        *(ctypes.c_void_p(a.data_ptr()) if isinstance(a, Tensor) else ctypes.c_int64(a) for a in arguments)
    )


def _rows(x: Tensor) -> Tensor:
    """`x` [B, L, n] unchanged if its rows lie at one constant stride, else a contiguous copy."""
    regular = x.stride(2) == 1 and x.stride(0) == x.shape[1] * x.stride(1)
    return x if regular else x.contiguous()


class _ConvSilu(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        x, weight = _rows(x), weight.contiguous()
        batch, length, channels = x.shape
        y = torch.empty(batch, length, channels)
        _call("conv_silu_forward", x, x.stride(1), weight, bias, y, batch, length, channels)
        ctx.save_for_backward(x, weight, bias)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor, ...]:  # type: ignore[override]
        x, weight, bias = ctx.saved_tensors
        batch, length, channels = x.shape
        dx, dw, db = torch.empty(batch, length, channels), torch.empty_like(weight), torch.empty_like(bias)
        dy = dy.contiguous()
        _call("conv_silu_backward", x, x.stride(1), weight, bias, dy, dx, dw, db, batch, length, channels)
        return dx, dw, db


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor
    ) -> Tensor:
        u, dt, a, b, c = u.contiguous(), dt.contiguous(), a.contiguous(), _rows(b), _rows(c)
        if b.stride(1) != c.stride(1):
            b, c = b.contiguous(), c.contiguous()
        y = torch.empty_like(u)
        _call("scan_forward", u, dt, dt_bias, a, b, c, b.stride(1), d, y, *u.shape)
        ctx.save_for_backward(u, dt, dt_bias, a, b, c, d)
        return y

    @staticmethod
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor, ...]:  # type: ignore[override]
        u, dt, dt_bias, a, b, c, d = ctx.saved_tensors
        du, ddt, da = torch.empty_like(u), torch.empty_like(dt), torch.empty_like(a)
        db, dc = torch.empty(b.shape), torch.empty(c.shape)
        dd, ddt_bias = torch.empty_like(d), torch.empty_like(dt_bias)
        inputs = (u, dt, dt_bias, a, b, c, b.stride(1), d, dy.contiguous())
        _call("scan_backward", *inputs, du, ddt, db, dc, da, dd, ddt_bias, *u.shape)
        return du, ddt, ddt_bias, da, db, dc, dd


def conv_silu(x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """silu(causal depthwise convolution): x [B, L, D], weight [D, 1, 4], bias [D] → [B, L, D]."""
    if x.dtype == torch.float64:
        return conv_silu_reference(x, weight, bias)
    if weight.shape[-1] != D_CONV:
        raise ValueError(f"the kernel is written for d_conv {D_CONV}, not {weight.shape[-1]}")
    return _ConvSilu.apply(x.float(), weight.flatten(1), bias)  # type: ignore[no-any-return, no-untyped-call]


def selective_scan(
    u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor
) -> Tensor:
    """S_t = exp(Δ_t A)·S_{t-1} + Δ_t u_t B_t, y_t = S_t·C_t + D u_t, with Δ = softplus(dt + dt_bias).

    u, dt [B, L, D]; a = −exp(A_log) [D, 16]; b, c [B, L, 16]; d, dt_bias [D] → y [B, L, D].
    """
    if u.dtype == torch.float64:
        return selective_scan_reference(u, dt, dt_bias, a, b, c, d)
    if a.shape[1] != D_STATE:
        raise ValueError(f"the kernel is written for d_state {D_STATE}, not {a.shape[1]}")
    return _Scan.apply(u.float(), dt.float(), dt_bias, a, b.float(), c.float(), d)  # type: ignore[no-any-return, no-untyped-call]


def conv_silu_reference(x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """What `conv_silu` computes, in plain torch, for any dtype."""
    padded = F.pad(x.transpose(1, 2), (weight.shape[-1] - 1, 0))
    return F.silu(F.conv1d(padded, weight, bias, groups=weight.shape[0])).transpose(1, 2)


def selective_scan_reference(
    u: Tensor, dt: Tensor, dt_bias: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor
) -> Tensor:
    """What `selective_scan` computes, one token after the other in plain torch, for any dtype."""
    delta = F.softplus(dt + dt_bias)
    state = torch.zeros(u.shape[0], *a.shape, dtype=u.dtype)
    outputs = []
    for t in range(u.shape[1]):
        decay = torch.exp(delta[:, t, :, None] * a)
        state = decay * state + (delta[:, t] * u[:, t])[:, :, None] * b[:, t, None, :]
        outputs.append((state * c[:, t, None, :]).sum(-1) + d * u[:, t])
    return torch.stack(outputs, dim=1)
