"""Facts about the architectures shared by converter, engine and training: mixers by layer, limits."""

import math
from enum import Enum

LAYOUT_VERSION = 1  # of phi4flash files; those without the key have another head layout
MAX_LAYERS = 512  # llama.cpp's LLAMA_MAX_LAYERS
MAX_SIZE = 1 << 24  # of any dimension, window or context: above every real one, no product overflows 64 bits


class Mixer(Enum):
    """What a phi4flash layer does beside its MLP."""

    MAMBA = "mamba"
    SLIDING = "sliding-window attention"
    FULL = "full attention"
    GMU = "gated memory unit"
    CROSS = "cross attention"

    @property
    def attends(self) -> bool:
        """Whether it is one of the three kinds of differential attention."""
        return self in (Mixer.SLIDING, Mixer.FULL, Mixer.CROSS)


def mixer(layer: int, n_layer: int) -> Mixer:
    """The kind of 0-based `layer` of `n_layer`, a multiple of 4 (docs/model.md, "The architecture")."""
    if layer % 2 == 0:
        return Mixer.MAMBA if layer <= n_layer // 2 else Mixer.GMU
    if layer < n_layer // 2:
        return Mixer.SLIDING
    return Mixer.FULL if layer == n_layer // 2 + 1 else Mixer.CROSS


def lambda_init(layer: int) -> float:
    """Differential attention's initial λ for 0-based absolute `layer` (arXiv 2410.05258, eq. 3)."""
    return 0.8 - 0.6 * math.exp(-0.3 * layer)
