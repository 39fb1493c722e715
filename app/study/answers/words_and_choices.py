"""Answers that are a word or the letter of a choice, and names that stand before an answer."""

import re

from app.study.answers.kinds import Answer, Choice, Word
from app.study.maths.tokens import Kind, Token
from app.study.maths.words import canonical


def word(tokens: list[Token]) -> Answer | None:
    """Yes, no, no solution, all real numbers …"""
    if len(tokens) > 1 and tokens[1].text.lower() in {",", ".", ";", "-", "because", "since", "it", "as"}:
        said = canonical(tokens[0].text)
        if said in {"yes", "no"} and len(tokens[0].text) > 1:
            return Word(said)
    if len(tokens) > 14:
        return None
    name = canonical(" ".join(token.text for token in tokens))
    return Word(name) if name else None


def choice(tokens: list[Token]) -> Answer | None:
    """The letter of a choice: B, (b), option C, D) 12."""
    texts = [token.text for token in tokens]
    if texts[:1] and texts[0].lower() in {"option", "choice"}:
        texts = texts[1:]
        tokens = tokens[1:]
    if len(texts) == 1 and len(texts[0]) == 1 and texts[0] in "ABCDEFGH":
        return Choice(texts[0])
    if (
        len(texts) >= 3
        and texts[0] == "("
        and texts[2] == ")"
        and texts[1] in "ABCDEabcde"
        and len(texts[1]) == 1
    ):
        return Choice(texts[1].upper(), " ".join(texts[3:]))
    if len(texts) >= 2 and texts[0] in set("ABCDEabcde") and texts[1] in {")", ".", ":"} and tokens[0].text:
        return Choice(texts[0].upper(), " ".join(texts[2:]))
    return None


def listed_choices(question: str) -> dict[str, str]:
    """The choices that a question lists, by their letter: A) 10 B) 12 …"""
    marks = list(re.finditer(r"(?:^|(?<=[\s;,]))\(?([A-H])[).:]\s+", question))
    ends = [mark.start() for mark in marks[1:]] + [len(question)]
    return {
        mark[1]: question[mark.end() : end].strip(" \n,;.(") for mark, end in zip(marks, ends, strict=False)
    }


def label(tokens: list[Token]) -> str | None:
    """What a left side merely names: x, f(x), f'(x), dy/dx, V, Area, ∠ABC; None when it is an expression."""
    texts = [token.text for token in tokens]
    if len(tokens) == 1 and tokens[0].kind is Kind.NAME and texts[0] != "i":
        return texts[0]
    joined = "".join(texts)
    if re.fullmatch(
        r"[A-Za-z](?:_\w+)?[′″]*(?:\^\{?\(?-?\w\)?\}?)?[′″]*\([a-z],?[a-z]?\)|[a-z][′″]+", joined
    ):
        return joined.partition("(")[0].rstrip("′″") or joined
    if re.fullmatch(
        r"d\^?2?[a-z]/d[a-z]\^?2?|\\frac\{d[a-z]?\}\{d[a-z]\}|P\([A-Za-z∪∩|]+\)|∠[A-Z]+|m∠[A-Z]+", joined
    ):
        return joined
    words = [token for token in tokens if token.kind is Kind.WORD and len(token.text) > 2]
    named = words and all(token.kind in {Kind.WORD, Kind.NAME} for token in tokens)
    return " ".join(texts) if named and not any(canonical(token.text) for token in words) else None
