"""A model of random weights for tests that need the real engine and no sense: it babbles and never ends."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.engine.parity.parity import convert
from tests.reference.golden import GOLDEN_SETS
from tests.reference.safetensors_file import read_checkpoint, write_checkpoint_tensors

N_CTX = 16_384  # as long as it says it was trained for: many seconds of babble on the fastest machine


@pytest.fixture(scope="session")
def babbler(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden set tiny-a as a model file, without the wish to end a turn: its answers fill the context."""
    folder = tmp_path_factory.mktemp("babbler")
    checkpoint = Path(shutil.copytree(GOLDEN_SETS / "tiny-a", folder / "tiny-a"))
    config = json.loads((checkpoint / "config.json").read_text())
    (checkpoint / "config.json").write_text(json.dumps({**config, "max_position_embeddings": N_CTX}))
    tensors = read_checkpoint(checkpoint)
    embedding, bias = tensors["model.embed_tokens.weight"].copy(), tensors["model.final_layernorm.bias"]
    direction = np.random.default_rng(7).normal(size=bias.shape)
    direction /= np.linalg.norm(direction)
    ends = json.loads((checkpoint / "generation_config.json").read_text())["eos_token_id"]
    embedding[ends] = -10 * direction  # tied: with the bias, a logit of about -40
    changed = {
        "model.embed_tokens.weight": embedding,
        "model.final_layernorm.bias": bias + 4 * direction,
    }
    write_checkpoint_tensors(checkpoint, {**tensors, **changed}, "F32", 1)
    return convert(checkpoint, folder / "babbler.gguf")


def set_settings(data_dir: Path, **values: object) -> None:
    """Settings as the user's file would hold them."""
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / "settings.json").write_text(json.dumps(values), encoding="utf-8")
