from pathlib import Path

import pytest

from app.store.errors import NewerDatabase
from app.ui.kit import language
from app.ui.session import draft
from app.ui.session.error_sentences import NoModelInstalled, error_sentence

FOLDER = Path("folder")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (draft.NoTextFile("a.png"), "a.png is not a text file: drop a .txt or .md file here."),
        (draft.NotRead("a.txt"), "a.txt could not be read."),
        (draft.NotText("a.txt"), "a.txt holds no text that could be a question."),
        (NoModelInstalled(), "put a .gguf file into folder/models and try again."),
        (KeyError("ours"), "Something went wrong inside Homeroom."),
        (KeyError("ours"), "the log in folder says more."),
    ],
)
def test_every_error_has_a_sentence_with_the_way_out(app, error, words):
    assert words in error_sentence(error, FOLDER)


def test_what_a_layer_below_says_is_said_as_it_stands(app):
    error = NewerDatabase(FOLDER / "history.sqlite", 999, 5)
    assert error_sentence(error, FOLDER) == str(error)
    assert "newer Homeroom" in str(error)


def test_it_is_said_in_the_language_of_the_window(app):
    language.speak(app, "zh_CN")
    try:
        assert error_sentence(draft.NotRead("a.txt"), FOLDER).startswith("无法读取")
    finally:
        language.speak(app, "en")
