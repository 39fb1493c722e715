from pathlib import Path

import numpy as np
import pytest

from converter.errors import BadImportance, OutputError
from converter.gguf.importance import read_importance, write_importance
from tests.converter.folders import quick_convert
from tests.converter.measuring.test_imatrix import make_importance
from tests.reference.golden import GOLDEN_SETS


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tiny-b in F32."""
    target = tmp_path_factory.mktemp("imatrix") / "tiny-b.gguf"
    quick_convert(GOLDEN_SETS / "tiny-b", target, "f32")
    return target


@pytest.fixture(scope="module")
def matrix(tiny: Path) -> Path:
    return make_importance(tiny, tiny.with_name("imatrix.gguf"))


def test_what_is_written_reads_back_as_means(tmp_path: Path) -> None:
    sums = {"a.weight": (np.array([2.0, 8.0]), 2), "b.weight": (np.array([0.0, 9.0, 3.0]), 3)}
    write_importance(tmp_path / "m.gguf", sums, dataset="text.txt", n_chunks=7, chunk_size=512)
    found = read_importance(tmp_path / "m.gguf")
    assert (found.file, found.dataset, found.n_chunks) == ("m.gguf", "text.txt", 7)
    assert {name: list(columns) for name, columns in found.columns.items()} == {
        "a.weight": [1.0, 4.0],
        "b.weight": [0.0, 3.0, 1.0],
    }
    assert [path.name for path in tmp_path.iterdir()] == ["m.gguf"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="choose another place"):
        write_importance(tmp_path / "no" / "m.gguf", {}, dataset="", n_chunks=1, chunk_size=2)


def test_another_models_matrix_is_refused(matrix: Path, tiny_a: Path, tmp_path: Path) -> None:
    with pytest.raises(BadImportance, match="compute it from this very model"):
        quick_convert(tiny_a, tmp_path / "x.gguf", "q4_k_m", imatrix=matrix)
    assert not list(tmp_path.glob("x.gguf*"))


def test_what_is_no_matrix_is_refused(tiny: Path, matrix: Path, tmp_path: Path) -> None:
    with pytest.raises(BadImportance, match="no importance matrix"):
        read_importance(tiny)
    content = matrix.read_bytes()
    rng, sentences = np.random.default_rng(0), []
    for place in range(150):
        damaged = bytearray(content)
        match place % 3:
            case 0:
                damaged = damaged[: rng.integers(len(damaged))]
            case 1:
                damaged[rng.integers(3000)] ^= 1 << rng.integers(8)
            case 2:
                damaged[rng.integers(len(damaged))] = 0xFF
        (tmp_path / "m.gguf").write_bytes(damaged)
        try:
            read_importance(tmp_path / "m.gguf")
        except BadImportance as error:
            sentences.append(str(error))
    assert len(sentences) > 60
    assert all(sentence.endswith(".") for sentence in sentences)
