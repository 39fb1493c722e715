"""The formulas among a sentence's facts, as formulas: in plain typing, and as TeX."""

import re
from functools import lru_cache

from app.study.maths.errors import Unreadable
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from engine.base.sentence import Fact, Sentence, Single, formula

_BETWEEN = re.compile(r" (=|≠|<|>|≤|≥|±|≈) ")
_SIGNS = {"≠": r"\ne", "≤": r"\le", "≥": r"\ge", "±": r"\pm", "≈": r"\approx"}
_WHOLE = re.compile(r"-?\d+")


def typeset(sentence: Sentence) -> Sentence:
    """`sentence` with each fact that is a formula in plain typing (as `to_text` writes it) in TeX too."""
    return Sentence(sentence.key, {name: _fact(fact) for name, fact in sentence.facts.items()})


def _fact(fact: Fact) -> Fact:
    return [_single(each) for each in fact] if isinstance(fact, list) else _single(fact)


def _single(fact: Single) -> Single:
    if isinstance(fact, Sentence):
        return typeset(fact)
    tex = _tex(fact) if isinstance(fact, str) else None
    return formula(str(fact), tex) if tex is not None else fact


@lru_cache(maxsize=1024)
def _tex(text: str) -> str | None:
    """The formula `text` as TeX, equations and chains of them too; None where it is no such formula."""
    pieces = _BETWEEN.split(text)
    written = [_SIGNS.get(piece, piece) if place % 2 else _side(piece) for place, piece in enumerate(pieces)]
    return None if None in written else " ".join(each for each in written if each is not None)


def _side(text: str) -> str | None:
    if _WHOLE.fullmatch(text):
        return text
    try:
        node = parse(tokenize(text))
    except Unreadable:
        return None
    return to_tex(node, as_written=True) if to_text(node) == text else None
