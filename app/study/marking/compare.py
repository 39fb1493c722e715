"""Compares an answer's text with that of the known right answer, in whatever way each may be read."""

import re
from collections.abc import Sequence

from app.study.answers.kinds import Answer, Choice
from app.study.answers.reading import readings
from app.study.marking import evidence
from app.study.marking.compare_kinds import answers
from app.study.marking.compare_several import spread
from app.study.marking.verdict import (
    Judgement,
    Verdict,
    correct,
    other_form,
    undecided,
    unreadable,
)  # fmt: skip
from app.study.maths.parsing.spelling import respelled
from app.study.maths.parsing.tokens import MAX_TEXT
from app.study.maths.tree import TooLarge, Unreadable
from app.study.problems.asked_form import Form, asked
from app.study.problems.choices import multiple_choice
from engine.base.sentence import say


def compare(given: str, known: str, question: str = "") -> Judgement:
    """The verdict on the answer `given`, when `known` is right and `question` says in which form."""
    form = asked(question)
    if " ".join(given.split()) == " ".join(known.split()) and given.strip() and not question:
        try:
            readings(given)
        except Unreadable as error:
            return _as_text(given, known) or unreadable(error)
        return correct(evidence.WRITTEN_ALIKE)
    try:
        right = readings(known)
    except Unreadable as error:
        return _as_text(given, known) or undecided(
            evidence.KNOWN_NOT_READ, say("marking.why.known-not-read", reason=error.sentence)
        )
    try:
        ours = readings(given)
    except Unreadable as error:
        return unreadable(error)
    try:
        return among(ours, right, form, question)
    except (TooLarge, RecursionError):
        return undecided(evidence.TOO_LARGE)


def among(given: Sequence[Answer], known: Sequence[Answer], form: Form, question: str = "") -> Judgement:
    """The best verdict that a reading of each allows; a reading that is not the likeliest is named."""
    found: list[tuple[Judgement, int]] = []
    for theirs in known:
        for ours in given:
            ours, theirs = _chosen(ours, theirs, question)
            judgement = answers(spread(ours), spread(theirs), form)
            likeliest = ours == given[0] or isinstance(given[0], Choice) or type(ours) is not type(given[0])
            if judgement.verdict is Verdict.CORRECT and likeliest:
                return judgement
            guess = isinstance(ours, Choice) != isinstance(theirs, Choice)
            found.append((judgement, 2 * (type(ours) is type(theirs)) - guess))
    for judgement, _ in found:
        if judgement.verdict is Verdict.CORRECT:
            return other_form(judgement.how, say("marking.why.one-reading"))
    for judgement, _ in found:
        if judgement.verdict is Verdict.OTHER_FORM:
            return judgement
    return max(found, key=lambda pair: pair[1])[0]  # the first of those whose kinds fit best


def _as_text(given: str, known: str) -> Judgement | None:
    """A name or a weekday is right when it is written alike; nothing is said of another."""
    if max(len(given), len(known)) > MAX_TEXT:
        return None
    plain = [re.sub(r"[^\w ]", "", respelled(text)).lower().split() for text in (given, known)]
    return correct(evidence.WRITTEN_ALIKE) if plain[0] == plain[1] and plain[0] else None


def _chosen(given: Answer, known: Answer, question: str) -> tuple[Answer, Answer]:
    """A choice letter beside a value: the letter's text, from the answer or from the question's choices."""
    if isinstance(given, Choice) and not isinstance(known, Choice):
        return _choice_text(given, question) or given, known
    if isinstance(known, Choice) and not isinstance(given, Choice):
        return given, _choice_text(known, question) or known
    return given, known


def _choice_text(choice: Choice, question: str) -> Answer | None:
    listed = multiple_choice(question)
    text = choice.text or (listed.choices.get(choice.letter, "") if listed else "")
    try:
        return readings(text)[0] if text else None
    except Unreadable:
        return None
