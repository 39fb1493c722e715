"""The exported checkpoint has the real model's names and files, and its tokenizer behaves."""

import json

import pytest
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from app.study.curriculum import SKILLS, Phrasings
from training import checkpoint
from training.data.answers import completion, lesson
from training.data.examples import encode
from training.data.problem_set import fresh
from training.data.tokenizer import END, SPECIAL
from training.export import export
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM
from training.train import Trainer, parser

SMALL = ModelConfig(hidden_size=64, num_attention_heads=4, num_key_value_heads=2, intermediate_size=64)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    run = tmp_path_factory.mktemp("run")
    Trainer(
        parser().parse_args(
            [
                "--out",
                str(run),
                "--workers",
                "1",
                "--packs",
                "1",
                "--minutes",
                "0",
                "--tokenizer-texts",
                "100",
            ]
        ),
        SMALL,
    ).train()
    export(run, run / "checkpoint")
    return run


def test_the_checkpoint_loads_back_to_the_same_logits(folder):
    stored = folder / "checkpoint"
    model = Phi4FlashForCausalLM(ModelConfig.from_json(stored / "config.json"))
    model.load_state_dict(load_file(stored / "model.safetensors"), strict=True)
    ids = torch.arange(30)[None]
    with torch.no_grad():
        assert torch.equal(model(ids), checkpoint.load_model(folder)[0](ids))


def test_every_file_of_a_hugging_face_checkpoint_is_there(folder):
    names = {path.name for path in (folder / "checkpoint").iterdir()}
    assert names == {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json",
                     "special_tokens_map.json", "generation_config.json"}  # fmt: skip
    generation = json.loads((folder / "checkpoint" / "generation_config.json").read_text())
    tokenizer = Tokenizer.from_file(str(folder / "checkpoint" / "tokenizer.json"))
    assert generation["do_sample"] is False
    assert generation["eos_token_id"][0] == tokenizer.token_to_id(END)


def test_the_tokenizer_is_lossless_and_keeps_every_digit_apart(folder):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    assert not [t for t in tokenizer.get_vocab() if len(t) > 1 and any(c in "0123456789" for c in t)]
    for exercise in fresh("tokenizer test", 20, Phrasings.ALL):
        text = exercise.question + completion(exercise)
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        assert tokenizer.decode(ids) == text
    for text in ("Привет 方程 ½ naïve\n\n  \t<b>", "🙂"):
        assert tokenizer.decode(tokenizer.encode(text, add_special_tokens=False).ids) == text


def test_special_tokens_stand_last_and_within_the_vocabulary(folder):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    ids = [tokenizer.token_to_id(token) for token in SPECIAL]
    assert ids == list(range(ids[0], ids[0] + len(SPECIAL)))
    assert max(tokenizer.get_vocab().values()) == ids[-1] < SMALL.vocab_size


def test_examples_fit_and_hold_the_answer_after_the_prompt(folder, request):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    for exercise in fresh(f"lengths {request.config.getoption('--seed')}", 30, Phrasings.ALL):
        example = encode(tokenizer, lesson(exercise))
        assert len(example.ids) <= 256
        answer = tokenizer.decode(example.ids[example.prompt_length :], skip_special_tokens=False)
        assert answer == completion(exercise) + END
    assert len(SKILLS) >= 10
