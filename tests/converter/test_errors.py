import pytest

from converter import errors
from converter.errors import ConversionError

KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ConversionError)
]


def test_each_error_has_a_word_of_its_own_for_programs() -> None:
    words = [kind.kind for kind in KINDS]
    assert len(set(words)) == len(words) > 8
    assert all(word == word.lower() and " " not in word for word in words)


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_its_sentence(kind: type[ConversionError]) -> None:
    assert str(kind("Download it again.")) == "Download it again."
