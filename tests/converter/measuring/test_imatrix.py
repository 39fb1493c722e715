"""Importance matrices: what flows through the real graph, in the file that llama.cpp knows."""

from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader

from converter.gguf.importance import read_importance
from converter.measuring.imatrix import compute_importance
from tests.converter.folders import quick_convert
from tests.engine.parity.parity import attempt
from tests.reference.golden import GOLDEN_SETS
from tests.reference.safetensors_file import read_checkpoint

TEXT = "Solve 3x + 5 = 20 for x. We subtract 5 from both sides: 3x = 15, and divide by 3, so x = 5.\n" * 6


def make_importance(gguf: Path, target: Path, *, n_ctx: int = 32, n_chunks: int = 2) -> Path:
    text = target.with_suffix(".txt")
    text.write_text(TEXT)
    compute_importance(gguf, text, target, n_ctx=n_ctx, n_chunks=n_chunks)
    return target


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tiny-b in F32."""
    target = tmp_path_factory.mktemp("imatrix") / "tiny-b.gguf"
    quick_convert(GOLDEN_SETS / "tiny-b", target, "f32")
    return target


@pytest.fixture(scope="module")
def matrix(tiny: Path) -> Path:
    return make_importance(tiny, tiny.with_name("imatrix.gguf"))


def test_every_matrix_has_its_columns(tiny: Path, matrix: Path) -> None:
    columns = read_importance(matrix).columns
    shapes = {t.name: t.shape for t in GGUFReader(tiny).tensors if len(t.shape) == 2}
    expected = {name for name in shapes if not name.endswith(("ssm_a", "ssm_conv1d.weight"))}
    assert set(columns) == expected
    assert all(len(values) == shapes[name][0] for name, values in columns.items())


def test_the_first_matrix_sees_the_normed_embeddings(tiny: Path, matrix: Path, tmp_path: Path) -> None:
    """blk.0.ssm_in's input is the layer norm of the tokens' embeddings, and nothing else."""
    from engine.llama.model import Model

    with Model(tiny) as model:
        tokens = model.tokenize(TEXT, special=False)[:64]
    source = read_checkpoint(GOLDEN_SETS / "tiny-b")
    rows = source["model.embed_tokens.weight"][tokens].astype(np.float64)
    rows = (rows - rows.mean(1, keepdims=True)) / np.sqrt(rows.var(1, keepdims=True) + 1e-5)
    norm = "model.layers.0.input_layernorm."
    rows = rows * source[f"{norm}weight"] + source[f"{norm}bias"]
    assert np.allclose(read_importance(matrix).columns["blk.0.ssm_in.weight"], (rows**2).mean(0), rtol=1e-4)


def test_upper_layers_see_every_token(matrix: Path) -> None:
    """The prefill cut would hand the cross-decoder the last token of each chunk only."""
    counts = {t.name: float(t.data.reshape(-1)[0]) for t in GGUFReader(matrix).tensors if "counts" in t.name}
    assert set(counts.values()) == {64.0}


def test_it_is_used_and_noted(matrix: Path, tmp_path: Path) -> None:
    for name, imatrix in (("plain", None), ("weighed", matrix)):
        quick_convert(GOLDEN_SETS / "tiny-b", tmp_path / name, "q4_k_m", imatrix=imatrix)
    plain, weighed = (GGUFReader(tmp_path / name) for name in ("plain", "weighed"))
    changed = {
        a.tensor_type.name
        for a, b in zip(plain.tensors, weighed.tensors, strict=True)
        if not np.array_equal(a.data, b.data)
    }
    assert changed >= {"Q4_K", "Q6_K"}
    assert weighed.fields["quantize.imatrix.file"].contents() == "imatrix.gguf"
    assert weighed.fields["quantize.imatrix.dataset"].contents() == "imatrix.txt"
    assert weighed.fields["quantize.imatrix.chunks_count"].contents() == 2


def test_the_command_writes_one(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text(TEXT)
    arguments = [
        str(tiny),
        str(tmp_path / "text"),
        str(tmp_path / "out.gguf"),
        "--ctx",
        "32",
        "--chunks",
        "1",
    ]
    done = attempt("converter.measuring.imatrix", *arguments)
    assert done.returncode == 0, done.stderr
    assert "57 matrices" in done.stdout
    assert "chunk 1 of 1" in done.stderr
    assert len(read_importance(tmp_path / "out.gguf").columns) == 57
    done = attempt("converter.measuring.imatrix", str(tmp_path / "text"), *arguments[1:])
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
