import pytest

from converter import errors
from converter.errors import ConversionError, shown
from engine.base.sentence import say

KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ConversionError)
]


def test_each_error_has_a_word_of_its_own_for_programs() -> None:
    words = [kind.kind for kind in KINDS]
    assert len(set(words)) == len(words) > 8
    assert all(word == word.lower() and " " not in word for word in words)


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_explains_itself_in_the_students_language(kind: type[ConversionError]) -> None:
    error = kind(say("converter.busy", file="a.gguf"))
    assert str(error) == "Another conversion is writing a.gguf; wait for it."
    assert error.sentence.in_language("zh_CN") == "另一个转换正在写入 a.gguf；请等它完成。"
    assert str(kind("Of a command.")) == "Of a command."


def test_what_a_file_holds_is_shown_cut_and_on_one_line() -> None:
    assert shown("a\nb") == r"'a\nb'"
    assert len(shown("x" * 1000)) == 80
    assert shown([1, None], 4) == "[1, "
