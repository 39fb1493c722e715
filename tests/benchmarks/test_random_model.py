from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader
from gguf.quants import dequantize

from benchmarks.random_model import FULL, shape, write_random_model
from benchmarks.random_tokenizer import random_tokenizer
from converter import convert
from converter.checkpoint.tokenizer import TokenType
from tests.engine.parity.parity import attempt, run
from tests.reference.golden import GOLDEN_SETS
from tests.reference.safetensors_file import read_file

TINY_A = "8,64,8,4,192,512,8"


def index(path: Path) -> list[tuple[str, list[int], int]]:
    return sorted((t.name, t.shape.tolist(), int(t.tensor_type)) for t in GGUFReader(path).tensors)


@pytest.mark.parametrize("kind", ["f16", "q4_0"])
def test_it_has_the_tensors_of_a_converted_checkpoint_of_its_shape(kind: str, tmp_path: Path) -> None:
    write_random_model(tmp_path / "random.gguf", shape(TINY_A), kind, 1)
    convert(GOLDEN_SETS / "tiny-a", tmp_path / "converted.gguf", kind)
    assert index(tmp_path / "random.gguf") == index(tmp_path / "converted.gguf")
    keys = [
        {
            key
            for key in GGUFReader(tmp_path / name).fields
            if not key.startswith(("homeroom.source.", "GGUF."))
        }
        for name in ("random.gguf", "converted.gguf")
    ]
    assert keys[0] == keys[1]


def test_a_random_checkpoint_has_the_files_and_names_of_a_downloaded_one(tmp_path: Path) -> None:
    """Two BF16 shards, an index, a tokenizer: converted without a notice, BF16 to the last bit."""
    folder = tmp_path / "checkpoint"
    run("benchmarks.random_model", str(folder), "--checkpoint", "--shape", "8,256,8,4,512,600,8")
    names = [f"model-0000{n}-of-00002.safetensors" for n in (1, 2)]
    assert {path.name for path in folder.iterdir()} == {
        *names, "model.safetensors.index.json", "config.json", "tokenizer.json", "tokenizer_config.json"
    }  # fmt: skip
    summary = convert(folder, tmp_path / "out.gguf", "bf16")
    assert (summary.notices, summary.fallbacks) == ([], {})
    shards = [read_file(folder / name) for name in names]
    assert 0.4 < len(shards[0]) / (len(shards[0]) + len(shards[1])) < 0.6
    source = shards[0] | shards[1]
    stored = {t.name: dequantize(t.data, t.tensor_type) for t in GGUFReader(summary.target).tensors}
    assert np.array_equal(stored["token_embd.weight"], source["model.embed_tokens.weight"])
    assert np.array_equal(stored["blk.3.ffn_down.weight"], source["model.layers.3.mlp.fc2.weight"])
    assert np.allclose(stored["blk.0.ssm_a"], -np.exp(source["model.layers.0.attn.A_log"]))


def test_a_seed_gives_the_same_file_again_and_another_gives_another(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_random_model(tmp_path / name, shape(TINY_A), "q8_0", seed)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() != (tmp_path / "c").read_bytes()


def test_weights_are_scaled_by_their_row_length(tmp_path: Path) -> None:
    write_random_model(tmp_path / "x.gguf", shape("4,256,4,2,4096,512,8"), "q8_0", 1)
    for tensor in GGUFReader(tmp_path / "x.gguf").tensors:
        values = dequantize(tensor.data, tensor.tensor_type)
        assert np.isfinite(values).all()
        if tensor.name.endswith(("ffn_down.weight", "ffn_up.weight", "token_embd.weight")):
            assert values.std() == pytest.approx(values.shape[1] ** -0.5, rel=0.1)


def test_the_engine_computes_finite_logits_with_it(tmp_path: Path) -> None:
    command = [str(tmp_path / "x.gguf"), "--shape", "8,256,8,4,512,600,8", "--type", "q4_0", "--seed", "3"]
    run("benchmarks.random_model", *command)
    (tmp_path / "in.json").write_text('{"prompt": [5, 7, 300, 8, 1], "continuation": []}')
    out = tmp_path / "out.npz"
    run("engine", "eval", str(tmp_path / "x.gguf"), "--input", str(tmp_path / "in.json"), "--out", str(out))
    logits = np.load(out)["logits"]
    assert logits.shape == (5, 600)
    assert np.isfinite(logits).all()
    assert 0.5 < logits.std() < 2


def test_the_full_shapes_tokenizer_has_the_real_special_ids() -> None:
    tokenizer = random_tokenizer(FULL.vocab_size)
    assert len(set(tokenizer.tokens)) == 200064
    assert tokenizer.tokens[199999] == "<|endoftext|>"
    assert tokenizer.tokens[200020] == "<|end|>"
    assert tokenizer.types.count(TokenType.CONTROL) == 12
    assert tokenizer.types.count(TokenType.UNUSED) == 200064 - 199999 - 12
    known = set(tokenizer.tokens)
    assert all(left + right in known for left, right in (merge.split(" ") for merge in tokenizer.merges))


def test_impossible_shapes_are_refused_in_words(tmp_path: Path) -> None:
    done = attempt("benchmarks.random_model", str(tmp_path / "x.gguf"), "--shape", "8,64,8,3,192,512,8")
    assert done.returncode == 2
    assert "even" in done.stderr
    done = attempt("benchmarks.random_model", str(tmp_path / "x.gguf"), "--shape", "8,64,8,4,192,100,8")
    assert done.returncode == 2
    assert "vocabulary of 100" in done.stderr
    assert not list(tmp_path.iterdir())
