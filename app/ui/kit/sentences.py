"""Translates the sentences of the lower layers into the window's language."""

import re

from app.ui.kit import language
from engine.base.sentence import Sentence

_FRACTION = re.compile(r"\\\((?=(?:(?!\\\)).)*\\frac)")


def translated(said: Sentence | str) -> str:
    """The text of `said` in the language of the window; a string is shown as it is."""
    return said.in_language(language.spoken()) if isinstance(said, Sentence) else said


def typeset(said: Sentence) -> str:
    r"""The same as Markdown, with its formulas in \(…\); fractions as large as in a line of their own."""
    return _FRACTION.sub(r"\(\\displaystyle ", said.in_markdown(language.spoken()))


def between_cases() -> str:
    """“ or ”, as it stands between two solutions."""
    return translated(Sentence("working.line.or", {"first": "\0", "second": "\0"})).strip("\0")
