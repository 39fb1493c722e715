"""Writes tests/data/phi3-golden.npz: what transformers' own Phi3 answers on the reference's random weights.

python -m tests.reference.phi3_golden        needs torch and transformers (made with 5.23.0), no test does
"""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.reference.phi3 import Phi3Shape, Weights, config, random_weights

GOLDEN = Path(__file__).parents[1] / "data" / "phi3-golden.npz"
SHAPE, SEED = Phi3Shape(), 7
LENGTHS = (200, 300)  # within and beyond the original context
N_ROW = 16  # the last ones


def prompts() -> Iterator[list[int]]:
    """Token ids, one prompt for each of LENGTHS."""
    for length in LENGTHS:
        yield [int(token) for token in np.random.default_rng(length).integers(0, 256, length)]


def fingerprint(tensors: Weights) -> float:
    """Changes when numpy's random numbers do."""
    return math.fsum(float(np.abs(tensor).sum()) for tensor in tensors.values())


def main() -> None:
    """In float64, but for the rotary angles, which transformers computes in float32."""
    import torch
    from transformers import Phi3Config, Phi3ForCausalLM

    raw = {
        key: value for key, value in config(SHAPE, 0).items() if key not in ("model_type", "architectures")
    }
    model = Phi3ForCausalLM(Phi3Config(**raw, pad_token_id=0, attn_implementation="eager")).double().eval()
    tensors = random_weights(SHAPE, SEED)
    model.load_state_dict({name: torch.tensor(values) for name, values in tensors.items()}, strict=False)
    model.tie_weights()
    with torch.no_grad():
        rows = [model(torch.tensor([ids]), use_cache=False).logits[0, -N_ROW:] for ids in prompts()]
    arrays = {
        f"logits_{length}": row.numpy().astype(np.float32) for length, row in zip(LENGTHS, rows, strict=True)
    }
    np.savez_compressed(GOLDEN, fingerprint=fingerprint(tensors), **arrays)


if __name__ == "__main__":
    main()
