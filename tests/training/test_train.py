"""A run that was stopped goes on exactly as one that was not, whatever ended it."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from training import checkpoint
from training.material import SET_UPS
from training.model.config import ModelConfig
from training.train import STARTER, Trainer, parser, shaped

SMALL = ModelConfig(hidden_size=64, num_attention_heads=4, num_key_value_heads=2, intermediate_size=64)
OPTIONS = (
    "--packs=1", "--workers=1", "--warmup=2", "--stable-steps=5", "--decay-steps=3", "--log-every=1",
    "--tokenizer-texts=20", "--mastery-every=4",
)  # fmt: skip


def run(folder: Path, *more: str) -> torch.Tensor:
    trainer = Trainer(parser().parse_args(["--out", str(folder), *OPTIONS, *more]), SMALL)
    trainer.train()
    return checkpoint.load(folder)[1]


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def test_a_resumed_run_ends_with_the_very_weights_of_an_uninterrupted_one(tmp_path):
    whole = run(tmp_path / "whole")
    run(tmp_path / "parts", "--minutes", "0")  # one step
    assert checkpoint.load(tmp_path / "parts")[3].step == 1
    resumed = run(tmp_path / "parts", "--resume")
    assert checkpoint.load(tmp_path / "parts")[3].step == 8
    assert torch.equal(whole, resumed)


def test_two_workers_find_the_gradient_of_one(tmp_path):
    options = ("--minutes", "0", "--packs", "2")
    one, two = run(tmp_path / "one", *options), run(tmp_path / "two", *options, "--workers", "2")
    torch.testing.assert_close(one, two, rtol=1e-2, atol=1e-4)


def test_training_lowers_the_loss_and_logs_it(tmp_path):
    run(tmp_path, "--stable-steps", "30", "--rate", "0.01")
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    losses = [line["loss"] for line in lines if "loss" in line]
    assert losses[-1] < 0.8 * losses[0]


def test_a_run_is_not_begun_over_another(tmp_path):
    run(tmp_path, "--minutes", "0")
    with pytest.raises(SystemExit, match="--resume"):
        run(tmp_path)


def test_sigterm_saves_and_ends(tmp_path):
    command = [
        sys.executable,
        "-m",
        "training.train",
        "--out",
        str(tmp_path),
        *OPTIONS,
        "--stable-steps",
        "100000",
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    process.stdout.readline()  # the first step is done
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=120)
    assert process.returncode == 0
    assert checkpoint.load(tmp_path)[3].step >= 1


def test_a_shape_is_named_by_its_width_and_layers():
    wide = shaped(STARTER, "384x12")
    assert (wide.hidden_size, wide.num_hidden_layers, wide.intermediate_size) == (384, 12, 768)
    assert (wide.num_attention_heads, wide.num_key_value_heads, wide.head_dim) == (12, 6, 32)
    assert wide.vocab_size == STARTER.vocab_size


def test_a_reader_learns_set_ups_with_a_vocabulary_of_its_own(tmp_path):
    run(tmp_path, "--reader", "--tokenizer-texts", "1", "--minutes", "0")
    model, progress = checkpoint.load_model(tmp_path)
    assert model.config.vocab_size == SET_UPS.vocabulary
    assert set(SET_UPS.kinds) < set(progress.mastery)
    assert any(name in progress.mastery for name in ("map scale", "taxi, plan: how many"))
