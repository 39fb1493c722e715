from collections.abc import Iterator
from pathlib import Path

import pytest

from converter.errors import BadText
from converter.measuring.text_chunks import read_chunks
from engine.llama.model import Model
from tests.converter.folders import quick_convert
from tests.reference.golden import GOLDEN_SETS


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    """tiny-b's vocabulary."""
    target = tmp_path_factory.mktemp("chunks") / "tiny-b.gguf"
    quick_convert(GOLDEN_SETS / "tiny-b", target, "f32")
    with Model(target, no_alloc=True) as loaded:
        yield loaded


def test_a_shorter_rest_is_left_out_unless_it_is_all(model: Model, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("one two three " * 20)
    [whole] = read_chunks(model, tmp_path / "text", 1000, None, special=False)
    chunks = read_chunks(model, tmp_path / "text", 7, None, special=False)
    assert {len(chunk) for chunk in chunks} == {7}
    assert [token for chunk in chunks for token in chunk] == whole[: len(whole) // 7 * 7]
    assert read_chunks(model, tmp_path / "text", 7, 2, special=False) == chunks[:2]


def test_special_tokens_are_tokens_only_when_asked(model: Model, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("<|user|>2 + 2?<|end|>")
    as_text, as_tokens = (
        read_chunks(model, tmp_path / "text", 32, None, special=special)[0] for special in (False, True)
    )
    assert (as_tokens[0], as_tokens[-1]) == (1004, 1003)
    assert not {1003, 1004} & set(as_text)


@pytest.mark.parametrize(("content", "word"), [(b"", "fewer than two"), (b"\xff\xfe\xff", "UTF-8")])
def test_texts_that_cannot_be_used_are_refused(
    content: bytes, word: str, model: Model, tmp_path: Path
) -> None:
    (tmp_path / "text").write_bytes(content)
    with pytest.raises(BadText, match=word):
        read_chunks(model, tmp_path / "text", 32, None, special=False)


def test_a_missing_text_is_named(model: Model, tmp_path: Path) -> None:
    with pytest.raises(BadText, match="cannot be read"):
        read_chunks(model, tmp_path / "text", 32, None, special=False)


@pytest.mark.parametrize(("n_ctx", "n_chunks"), [(1, None), (0, 2), (32, 0)])
def test_a_chunk_has_two_tokens_and_there_is_one(
    n_ctx: int, n_chunks: int | None, model: Model, tmp_path: Path
) -> None:
    with pytest.raises(BadText, match="at least"):
        read_chunks(model, tmp_path / "text", n_ctx, n_chunks, special=False)
