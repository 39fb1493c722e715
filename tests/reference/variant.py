"""The decisions an implementer can get wrong; the defaults are the official module's choices."""

from dataclasses import dataclass
from enum import StrEnum


class HeadPairing(StrEnum):
    """Which query head meets which key head (r query heads per key head)."""

    STRIPE = "stripe"  # q[2a], q[2a+1] meet k[2m], k[2m+1], m = a // r
    BLOCK = "block"  # in each block of 2r the first r query heads are A1's: the file not reordered
    HALVES = "halves"  # the first half of all query heads is A1's: the Differential Transformer paper's split
    GROUPED = "grouped"  # q[h] meets k[h // r]: plain grouped-query attention


@dataclass(frozen=True)
class Variant:
    """One reading of the model. Each field is consulted at one place of the reference."""

    # attention
    window_shift: int = 0
    window_on_full_layer: bool = False
    window_on_cross_layers: bool = False
    head_pairing: HeadPairing = HeadPairing.STRIPE
    swap_v_pair: bool = False
    scale_by_v_width: bool = False
    lambda_init_shift: int = 0
    learned_lambda: bool = True
    sub_norm_over_row: bool = False
    scale_by_lambda_init: bool = True
    # Mamba and gated memory unit
    reverse_conv_taps: bool = False
    conv_bias: bool = True
    skip_d: bool = False
    swap_x_and_z: bool = False
    swap_b_and_c: bool = False
    memory_after_gate: bool = False
    memory_without_d: bool = False
    gmu_silu_on_memory: bool = False
    # everywhere
    swap_gate_and_up: bool = False
    layer_norm_eps: float | None = None  # None: the config's
    layer_norm_bias: bool = True


TRUTH = Variant()
