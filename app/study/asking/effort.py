"""Turns the settings into limits on thinking and answer, and into sampling options."""

import msgspec

from app import settings
from engine.wire.protocol import Budget, Sampling

AGAIN_TEMPERATURE = 0.6
"""Of another attempt: a greedy model would say the same once more; the large model's card has this value."""


def effort(chosen: settings.Settings, *, quick: bool) -> tuple[Budget, Sampling]:
    """Of a question's first attempt; a seed of 0 draws other words in each attempt."""
    temperature = chosen.get(settings.TEMPERATURE)
    budget = Budget(
        max_thinking=chosen.get(settings.QUICK_THINKING if quick else settings.MAX_THINKING),
        max_answer=chosen.get(settings.QUICK_ANSWER if quick else settings.MAX_ANSWER),
    )
    sampling = Sampling(
        temperature=temperature if temperature >= 0 else None,
        top_p=chosen.get(settings.TOP_P) or None,
        seed=chosen.get(settings.SEED),
    )
    return budget, sampling


def drawn_anew(sampling: Sampling, n_before: int, *, answered: bool) -> Sampling:
    """`sampling` for an attempt that follows `n_before` others; `answered`: one of them came to its end."""
    temperature = sampling.temperature
    if temperature is None and answered:
        temperature = AGAIN_TEMPERATURE
    seed = sampling.seed + n_before if sampling.seed else 0
    return msgspec.structs.replace(sampling, temperature=temperature, seed=seed)
