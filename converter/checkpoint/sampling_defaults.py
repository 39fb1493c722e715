"""The sampling defaults written into the file: the checkpoint's, the model card's, or greedy."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from converter.checkpoint.json_file import read_object
from converter.errors import UnsupportedModel, shown
from engine.base.sentence import say

REAL_VOCAB_SIZE = 200064


@dataclass(frozen=True)
class SamplingDefaults:
    """Temperature (0 is greedy) and nucleus; None leaves the key out."""

    temperature: float
    top_p: float | None = None


MODEL_CARD = SamplingDefaults(0.6, 0.95)  # Phi-4-mini-flash-reasoning
GREEDY = SamplingDefaults(0.0)


def _number(raw: dict[str, Any], key: str, most: float) -> float | None:
    value = raw.get(key)
    if value is not None and (type(value) not in (int, float) or not 0 <= value <= most):
        raise UnsupportedModel(say("converter.sampling", name=key, found=shown(value), most=f"{most:g}"))
    return None if value is None else float(value)


def read_sampling(folder: Path, vocab_size: int) -> SamplingDefaults:
    """What generation_config.json (optional) asks for. Raises UnsupportedModel for nonsense."""
    path = folder / "generation_config.json"
    raw = read_object(path, UnsupportedModel) if path.exists() else {}
    temperature, top_p = _number(raw, "temperature", 100.0), _number(raw, "top_p", 1.0)
    if raw.get("do_sample") is not False and (temperature is not None or top_p is not None):
        return SamplingDefaults(1.0 if temperature is None else temperature, top_p)
    # The real checkpoint's own file may be silent, and a reasoning model repeats itself when greedy.
    return MODEL_CARD if vocab_size == REAL_VOCAB_SIZE else GREEDY
