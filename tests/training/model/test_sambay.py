"""The model that is trained is the official one: the golden sets say so."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from converter.errors import UnsupportedModel
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM, initialise

GOLDEN = Path(__file__).parents[2] / "data" / "golden"
TOLERANCE = {torch.float64: 2e-6, torch.float32: 1e-3}  # the float32 floor is 2.2e-4 (docs/model.md)


def golden_model(name: str, dtype: torch.dtype) -> Phi4FlashForCausalLM:
    model = Phi4FlashForCausalLM(ModelConfig.from_json(GOLDEN / name / "config.json"))
    weights = load_file(GOLDEN / name / "model.safetensors")
    model.load_state_dict({key: tensor.float() for key, tensor in weights.items()}, strict=True)
    return model.to(dtype)


@pytest.mark.parametrize("dtype", TOLERANCE, ids=str)
@pytest.mark.parametrize("name", ["tiny-a", "tiny-b"])
def test_logits_equal_the_official_modules(name, dtype):
    model = golden_model(name, dtype)
    with np.load(GOLDEN / name / "golden.npz") as arrays:
        for i in range(sum(key.endswith("_ids") for key in arrays)):
            prompt, continuation = arrays[f"p{i}_ids"], arrays[f"p{i}_cont"]
            ids = torch.tensor(np.concatenate([prompt, continuation])).long()
            with torch.no_grad():
                logits = model(ids[None])[0].numpy()
            steps = logits[len(prompt) - 1 : len(prompt) - 1 + len(continuation)]
            assert np.abs(logits[arrays[f"p{i}_pos"]] - arrays[f"p{i}_logits"]).max() < TOLERANCE[dtype]
            assert np.abs(steps - arrays[f"p{i}_step_logits"]).max() < TOLERANCE[dtype]
            assert (steps.argmax(-1) == continuation).all()


def test_a_saved_configuration_reads_back_the_same(tmp_path):
    config = ModelConfig(vocab_size=512, intermediate_size=768)
    (tmp_path / "config.json").write_text(json.dumps(config.to_json(eos_token_id=7)))
    assert ModelConfig.from_json(tmp_path / "config.json") == config


def test_layers_come_in_groups_of_four():
    with pytest.raises(UnsupportedModel, match="multiple of 4"):
        ModelConfig(num_hidden_layers=6)


def test_an_untrained_model_expects_every_token_alike():
    model = Phi4FlashForCausalLM(ModelConfig())
    initialise(model, torch.Generator().manual_seed(1))
    ids = torch.randint(1536, (2, 40), generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        loss = torch.nn.functional.cross_entropy(model(ids)[:, :-1].flatten(0, 1), ids[:, 1:].flatten())
    assert abs(loss.item() - np.log(1536)) < 0.3
