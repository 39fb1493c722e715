"""The checkpoints parity is proven on besides the golden sets: a chosen list, and random ones by seed."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.reference.checkpoint import write_checkpoint
from tests.reference.golden import GoldenPrompt, make_golden
from tests.reference.model import ReferenceModel
from tests.reference.shape import Shape

N_UBATCH = 128  # the engine's default


@dataclass(frozen=True)
class Case:
    """A checkpoint to write and the lengths of the prompts to ask it."""

    name: str
    shape: Shape
    n_prompt: tuple[int, ...]
    dtype: str = "F32"
    n_shards: int = 1
    omit_mamba_keys: bool = False
    window_as_list: bool = False
    seed: int = 0

    def write(self, directory: Path) -> Path:
        """Write the checkpoint into `directory`; return it."""
        return write_checkpoint(
            directory,
            self.shape,
            self.seed,
            self.dtype,
            n_shards=self.n_shards,
            omit_mamba_keys=self.omit_mamba_keys,
            window_as_list=self.window_as_list,
        )

    def golden_prompts(self, directory: Path) -> list[GoldenPrompt]:
        """What the reference answers on the checkpoint written to `directory`."""
        model = ReferenceModel.load(directory)
        rng = np.random.default_rng(self.seed)
        return [
            make_golden(model, rng.integers(self.shape.vocab_size, size=n).tolist()) for n in self.n_prompt
        ]


def _shape(n_head: int, n_kv_head: int, head_dim: int, **sizes: int | float | bool | None) -> Shape:
    return Shape(n_head=n_head, n_kv_head=n_kv_head, head_dim=head_dim, **sizes)  # type: ignore[arg-type]


# Seeds are chosen so that every greedy step has a clear best token.
CASES = [
    Case("one pair, r 1, head 128, window 1", _shape(2, 2, 128, n_layer=4, sliding_window=1), (21,)),
    Case(
        "r 1, head 16, dt_rank 3, untied", _shape(4, 4, 16, dt_rank=3, sliding_window=5, tied=False), (1, 50)
    ),
    Case("r 2, head 8, 12 layers", _shape(8, 4, 8, n_layer=12, sliding_window=31), (N_UBATCH,), seed=1),
    Case("one pair, six ubatches, 22 windows", _shape(4, 2, 16, sliding_window=31), (5 * N_UBATCH + 43,)),
    Case(
        "one pair, r 2, head 64, odd mlp",
        _shape(4, 2, 64, n_layer=4, intermediate_size=97, sliding_window=13),
        (40,),
        n_shards=2,
        seed=1,
    ),
    Case(
        "one pair, r 4, head 32, bf16",
        _shape(8, 2, 32, n_layer=8, vocab_size=333, sliding_window=16),
        (70,),
        dtype="BF16",
        omit_mamba_keys=True,
        window_as_list=True,
        seed=1,
    ),
    Case(
        "one pair, r 8, head 8, untied",
        _shape(16, 2, 8, tied=False, dt_rank=7, sliding_window=9),
        (33,),
        seed=1,
    ),
    Case(
        "r 4, two pairs, d_state 8, d_conv 3",
        _shape(16, 4, 8, n_layer=12, d_state=8, d_conv=3, expand=1, sliding_window=7),
        (N_UBATCH + 1,),
        seed=3,
    ),
    Case(
        "window beyond the prompt", _shape(4, 2, 16, n_layer=8, sliding_window=600, dt_rank=1), (45,), seed=4
    ),
]


def random_case(seed: int) -> Case:
    """A legal checkpoint small enough for a second of the reference; the seed names it."""
    rng = np.random.default_rng([seed, 0x5A])
    head_dim = int(rng.choice([8, 16, 24, 32, 40, 64, 80, 96, 128]))
    ratio = int(rng.choice([1, 2, 3, 4, 8]))
    n_pair = int(rng.integers(1, 4))
    while n_pair > 1 and 2 * n_pair * ratio * head_dim > 256:
        n_pair -= 1
    while ratio > 1 and 2 * ratio * head_dim > 512:
        ratio -= 1
    shape = Shape(
        n_layer=int(rng.choice([4, 8, 12])),
        n_head=2 * n_pair * ratio,
        n_kv_head=2 * n_pair,
        head_dim=head_dim,
        intermediate_size=int(rng.integers(16, 300)),
        vocab_size=int(rng.integers(273, 400)),  # one merge at least
        sliding_window=int(rng.integers(1, 40)),
        dt_rank=None if rng.random() < 0.3 else int(rng.integers(1, 20)),
        d_state=int(rng.choice([16, 16, 8, 4, 5])),
        d_conv=int(rng.choice([4, 4, 3, 2])),
        expand=int(rng.choice([2, 2, 1, 3])),
        tied=bool(rng.random() < 0.7),
    )
    long_prompt = int(rng.integers(2, 200 if rng.random() < 0.8 else 700))
    return Case(
        name=f"random {seed}",
        shape=shape,
        n_prompt=(long_prompt,),
        dtype=str(rng.choice(["F32", "BF16", "F16"])),
        n_shards=int(rng.integers(1, 4)),
        window_as_list=bool(rng.random() < 0.3),
        seed=seed,
    )
