"""Turns an error into one sentence for the student."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app import folders
from app.ui.kit.sentences import translated
from app.ui.session import draft
from engine.base.errors import Explained


class NoModelInstalled(Exception):
    """There is nothing to load."""


def error_sentence(error: Exception, data_dir: Path) -> str:
    """One sentence about `error`, in the student's language, with a way out where there is one."""
    if isinstance(error, draft.NotText):
        return _not_a_question(error)
    if isinstance(error, NoModelInstalled):
        words = QCoreApplication.translate(
            "ErrorSentences", "No model is installed: put a .gguf file into {0} and try again."
        )
        return words.format(folders.models_dir(data_dir))
    if isinstance(error, Explained):
        return translated(error.sentence)
    return QCoreApplication.translate(
        "ErrorSentences",
        "Something went wrong inside Homeroom. What was finished is kept; the log in {0} says more.",
    ).format(data_dir)


def _not_a_question(error: draft.NotText) -> str:
    translate = QCoreApplication.translate
    if isinstance(error, draft.NoTextFile):
        words = translate("ErrorSentences", "{0} is not a text file: drop a .txt or .md file here.")
    elif isinstance(error, draft.NotRead):
        words = translate("ErrorSentences", "{0} could not be read.")
    else:
        words = translate("ErrorSentences", "{0} holds no text that could be a question.")
    return words.format(error.name)
