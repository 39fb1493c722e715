"""KL divergence, agreement and perplexity: equal to the formulas on the engine's own logits."""

import json
from pathlib import Path

import numpy as np
import pytest

from converter.errors import NotComparable
from converter.measuring.compare import compare
from engine.llama.context import Context, Slot
from engine.llama.model import Model
from tests.converter.folders import edit_json, quick_convert
from tests.converter.measuring.test_imatrix import TEXT
from tests.engine.parity.parity import attempt
from tests.reference.golden import GOLDEN_SETS


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """tiny-b in some types, and "text"."""
    folder = tmp_path_factory.mktemp("compare")
    (folder / "text").write_text(TEXT)
    found = {"text": folder / "text"}
    for kind in ("f32", "q8_0", "q4_k_m"):
        found[kind] = folder / f"{kind}.gguf"
        quick_convert(GOLDEN_SETS / "tiny-b", found[kind], kind)
    return found


def logits(path: Path, tokens: list[int]) -> np.ndarray:
    with (
        Model(path, mapped=True) as model,
        Context(model, n_ctx=128, n_ubatch=64, n_outputs_max=64) as context,
    ):
        rows = context.decode([Slot(token, pos, output=True) for pos, token in enumerate(tokens)])
    return rows.astype(np.float64)


def test_the_figures_are_those_of_the_formulas(files: dict[str, Path]) -> None:
    found = compare(files["f32"], files["q8_0"], files["text"], n_ctx=100, n_chunks=1)
    with Model(files["f32"], no_alloc=True) as model:
        tokens = model.tokenize(TEXT, special=False)[:100]
    p, q = (logits(files[kind], tokens[:99]) for kind in ("f32", "q8_0"))
    p, q = (x - np.log(np.exp(x).sum(1, keepdims=True)) for x in (p, q))
    rows = np.arange(99)
    kl = (np.exp(p) * (p - q)).sum(1)
    assert found.tokens == 99
    assert found.kl_mean == pytest.approx(kl.mean(), rel=1e-3)
    assert found.kl_max == pytest.approx(kl.max(), rel=1e-3)
    assert found.agreement == pytest.approx((p.argmax(1) == q.argmax(1)).mean(), abs=0.011)
    assert found.perplexity_a == pytest.approx(np.exp(-p[rows, tokens[1:]].mean()), rel=1e-3)
    assert found.perplexity_b == pytest.approx(np.exp(-q[rows, tokens[1:]].mean()), rel=1e-3)


def test_a_file_equals_itself_and_fewer_bits_are_further_away(files: dict[str, Path]) -> None:
    of = {
        kind: compare(files["f32"], files[kind], files["text"], n_ctx=64, n_chunks=2)
        for kind in ("f32", "q8_0", "q4_k_m")
    }
    assert (of["f32"].kl_max, of["f32"].agreement, of["f32"].perplexity_ratio) == (0, 1, 1)
    assert 0 < of["q8_0"].kl_mean < of["q4_k_m"].kl_mean
    assert 1 > of["q8_0"].agreement > of["q4_k_m"].agreement
    assert {found.tokens for found in of.values()} == {63 * 2}


def test_another_vocabulary_is_refused(files: dict[str, Path], tiny_b: Path, tmp_path: Path) -> None:
    tokenizer = json.loads((tiny_b / "tokenizer.json").read_text())
    merges = tokenizer["model"]["merges"]
    tokenizer["model"]["vocab"] = {
        text: token for text, token in tokenizer["model"]["vocab"].items() if token < 256 + len(merges) - 1
    }
    edit_json(tiny_b / "tokenizer.json", {"model": tokenizer["model"] | {"merges": merges[:-1]}})
    quick_convert(tiny_b, tmp_path / "other.gguf", "f32")
    with pytest.raises(NotComparable, match="different vocabularies"):
        compare(files["f32"], tmp_path / "other.gguf", files["text"])


def test_the_command_prints_the_table_or_json(files: dict[str, Path], tmp_path: Path) -> None:
    two = [
        str(files["f32"]),
        str(files["q4_k_m"]),
        "--text",
        str(files["text"]),
        "--ctx",
        "64",
        "--chunks",
        "1",
    ]
    done = attempt("converter.measuring.compare", *two)
    assert done.returncode == 0, done.stderr
    assert "KL divergence" in done.stdout
    assert "ratio" in done.stdout
    done = attempt("converter.measuring.compare", *two, "--json")
    assert json.loads(done.stdout)["tokens"] == 63
    done = attempt("converter.measuring.compare", str(files["text"]), *two[1:])
    assert done.returncode == 2
    assert done.stderr == "text is not a GGUF model file.\n"
