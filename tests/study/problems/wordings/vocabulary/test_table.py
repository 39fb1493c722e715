"""Every word and every kind of slot that is declared can be used, and is."""

import re

import pytest

from app.study.problems.courtesy import CLOSINGS, OPENINGS
from app.study.problems.instructions import ANSWERS, CLAUSES, MANNERS, METHODS
from app.study.problems.layout import BARE, STARTS
from app.study.problems.reading import WORDINGS
from app.study.problems.request import FRAMES
from app.study.problems.wordings.conditions import ENDINGS
from app.study.problems.wordings.vocabulary.slots import DEFAULT_KINDS, SLOTS
from app.study.problems.wordings.vocabulary.table import WORDS
from app.study.problems.wordings.wording import compiled

SOURCES = [
    *(wording.pattern for wording in WORDINGS),
    *(row.words for row in (*ENDINGS, *OPENINGS, *CLOSINGS, *METHODS, *ANSWERS, *CLAUSES, *MANNERS, *FRAMES)),
    *(BARE, STARTS),
    *(alternative for alternatives in WORDS.values() for alternative in alternatives),
]


@pytest.mark.parametrize("name", WORDS)
def test_words_are_alternatives_in_the_language_of_wordings(name):
    assert compiled(f"{{{name}}}")


@pytest.mark.parametrize("kind", SLOTS)
def test_a_slot_holds_what_a_regular_expression_fits(kind):
    assert re.compile(SLOTS[kind]).groups == 0


def test_nothing_is_declared_that_no_wording_uses():
    used = "\n".join(SOURCES)
    assert [name for name in WORDS if f"{{{name}}}" not in used] == []
    kinds = set(re.findall(r"\{\w+:(\w+)\}", used)) | set(DEFAULT_KINDS.values()) | {"text"}
    assert set(SLOTS) == kinds
