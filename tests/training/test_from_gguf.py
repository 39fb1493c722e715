"""A converted model comes back as the model it was, and can go on with other words."""

import pytest
import torch
from tokenizers import Tokenizer

from tests.converter.folders import quick_convert
from training import checkpoint, from_gguf
from training.data.tokenizer import SPECIAL, train
from training.export import export
from training.model.config import ModelConfig
from training.new_vocabulary import renamed
from training.train import Trainer, parser

SMALL = ModelConfig(hidden_size=64, num_attention_heads=4, num_key_value_heads=2, intermediate_size=64)
OPTIONS = ("--workers=1", "--packs=1", "--minutes=0", "--tokenizer-texts=20")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    Trainer(parser().parse_args(["--out", str(folder), *OPTIONS]), SMALL).train()
    return folder


@pytest.fixture(scope="module")
def converted(run):
    export(run, run / "checkpoint")
    quick_convert(run / "checkpoint", run / "model.gguf", "f32")
    return run / "model.gguf"


def test_a_converted_model_comes_back_with_the_same_logits_and_words(run, converted):
    model, words = from_gguf.load(converted)
    trained, _ = checkpoint.load_model(run)
    assert model.config == trained.config
    ids = torch.randint(1536, (2, 30), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        torch.testing.assert_close(model(ids), trained(ids), rtol=1e-4, atol=1e-5)
    for text in ("Solve 3x + 5 = 20", "<think>\n12+7=19\n</think>\nÜber 方程"):
        assert words.encode(text).ids == Tokenizer.from_file(str(run / "tokenizer.json")).encode(text).ids


def test_every_lambda_can_be_made_and_learnt():
    for difference in (-3.0, -0.5, 0.0, 0.2, 4.0):
        q1, k1, q2, k2 = (torch.from_numpy(v).double() for v in from_gguf.lambda_vectors(difference, 32))
        assert (torch.exp(q1 @ k1) - torch.exp(q2 @ k2)).item() == pytest.approx(difference, abs=1e-5)
        assert all(vector.abs().min() > 0 for vector in (k1, k2))


def test_new_words_start_from_their_pieces_and_old_ones_stay(run):
    model, _ = checkpoint.load_model(run)
    old, new = train(["tri angle"] * 30, 400), train(["triangle angle"] * 30, 400)
    changed = renamed(model, old, new, 512)
    before, after = (m.model.embed_tokens.weight.detach() for m in (model, changed))
    assert after.shape[0] == changed.config.vocab_size == 512
    for token in ("a", "=", *SPECIAL):
        assert torch.equal(after[new.token_to_id(token)], before[old.token_to_id(token)])
    pieces = [piece.id for piece in old.model.tokenize("triangle")]
    assert len(pieces) > 1
    torch.testing.assert_close(after[new.token_to_id("triangle")], before[pieces].mean(0))
    assert torch.equal(changed.model.layers[3].mlp.fc1.weight, model.model.layers[3].mlp.fc1.weight)


def test_a_run_begins_with_another_models_weights(run, converted, tmp_path):
    for start in (run, converted):
        folder = tmp_path / start.name
        options = [*OPTIONS, "--out", str(folder), "--from", str(start), "--rate", "0"]
        Trainer(parser().parse_args(options), SMALL).train()
        model, _ = checkpoint.load_model(folder)
        expected, _ = checkpoint.load_model(run)
        torch.testing.assert_close(
            model.model.layers[0].mlp.fc1.weight, expected.model.layers[0].mlp.fc1.weight
        )
