"""The operations between matrix products: gates, and the layer norm with the residual sum before it."""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.model.native import call, row_stride


class _Gated(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, gate: Tensor, up: Tensor) -> Tensor:
        rows, n = gate.shape
        out = gate.new_empty(rows, n)
        call("gated_forward", gate.dtype, gate, row_stride(gate), up, row_stride(up), out, rows, n)
        ctx.save_for_backward(gate, up)
        return out

    @staticmethod
    def backward(ctx: Any, dout: Tensor) -> tuple[Tensor, Tensor]:
        gate, up = ctx.saved_tensors
        rows, n = gate.shape
        dgate, dup = gate.new_empty(rows, n), gate.new_empty(rows, n)
        _gated_backward(gate, up, dout, dgate, dup)
        return dgate, dup


class _GatedHalves(torch.autograd.Function):
    """The same for two halves of one matrix, whose gradient comes back in one piece."""

    @staticmethod
    def forward(ctx: Any, both: Tensor) -> Tensor:
        gate, up = both.chunk(2, dim=-1)
        rows, n = gate.shape
        out = both.new_empty(rows, n)
        call("gated_forward", both.dtype, gate, row_stride(gate), up, row_stride(up), out, rows, n)
        ctx.save_for_backward(both)
        return out

    @staticmethod
    def backward(ctx: Any, dout: Tensor) -> Tensor:
        (both,) = ctx.saved_tensors
        back = torch.empty_like(both)
        gate, up = both.chunk(2, dim=-1)
        dgate, dup = back.chunk(2, dim=-1)
        _gated_backward(gate, up, dout, dgate, dup)
        return back


def _gated_backward(gate: Tensor, up: Tensor, dout: Tensor, dgate: Tensor, dup: Tensor) -> None:
    pairs = [x for tensor in (gate, up) for x in (tensor, row_stride(tensor))]
    back = [x for tensor in (dgate, dup) for x in (tensor, row_stride(tensor))]
    call("gated_backward", gate.dtype, *pairs, dout.contiguous(), *back, *gate.shape)


def gated(gate: Tensor, up: Tensor) -> Tensor:
    """silu(gate) · up, both [T, n]."""
    if gate.dtype == torch.float64 or gate.shape[1] % 16:
        return F.silu(gate) * up
    return _Gated.apply(gate, up)


def gated_halves(both: Tensor) -> Tensor:
    """silu(first half) · second half of each row: [T, 2n] → [T, n]."""
    if both.dtype == torch.float64 or both.shape[1] % 32:
        gate, up = both.chunk(2, dim=-1)
        return F.silu(gate) * up
    return _GatedHalves.apply(both)


class _AddNorm(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, h: Tensor, more: Tensor, weight: Tensor, bias: Tensor, eps: float
    ) -> tuple[Tensor, Tensor]:
        h, more = h.contiguous(), more.contiguous()
        rows, n = h.shape
        total, out, stats = torch.empty_like(h), torch.empty_like(more), torch.empty(rows, 2)
        call("norm_forward", more.dtype, h, more, weight, bias, torch.tensor(eps), total, out, stats, rows, n)
        ctx.save_for_backward(total, stats, weight)
        return total, out

    @staticmethod
    def backward(ctx: Any, dtotal: Tensor, dout: Tensor) -> tuple[Tensor | None, ...]:
        total, stats, weight = ctx.saved_tensors
        dh, dmore = torch.empty_like(total), torch.empty_like(dout)
        dweight, dbias = torch.empty_like(weight), torch.empty_like(weight)
        given = (total, stats, weight, dtotal.contiguous(), dout.contiguous())
        call("norm_backward", dout.dtype, *given, dh, dmore, dweight, dbias, *total.shape)
        return dh, dmore, dweight, dbias, None


def add_norm(h: Tensor, more: Tensor, norm: nn.LayerNorm) -> tuple[Tensor, Tensor]:
    """h + more, and its layer norm in `more`'s type: both [T, n]; h is kept in float32 or float64."""
    if h.dtype == torch.float64 or h.shape[1] % 16:
        total = h + more
        return total, norm(total)
    total, normed = _AddNorm.apply(h, more, norm.weight, norm.bias, norm.eps)
    return total, normed
