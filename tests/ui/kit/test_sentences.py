"""What the layers below say is shown in the language of the window."""

import pytest

from app.store.errors import StoreError
from app.store.history import History
from app.study.asking.starter_refusal import REFUSAL, SENTENCE
from app.ui.kit import language
from app.ui.kit.sentences import translated


@pytest.fixture
def chinese(app):
    language.speak(app, "zh_CN")
    yield
    language.speak(app, "en")


def test_an_english_window_says_it_in_english(app):
    language.speak(app, "en")
    assert translated(SENTENCE) == REFUSAL


def test_the_starters_refusal_is_said_in_chinese(chinese):
    assert "入门模型" in translated(SENTENCE)


def test_what_is_wrong_with_a_file_is_said_in_chinese_with_its_name_as_it_is(chinese, tmp_path):
    path = tmp_path / "历史 history.sqlite"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreError) as refused:
        History(path)
    said = translated(refused.value.sentence)
    assert str(path) in said
    assert "不是 Homeroom 的历史记录" in said


def test_the_words_of_a_model_are_left_alone(chinese):
    assert translated("x = 5") == "x = 5"
