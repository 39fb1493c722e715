"""Judges a multiple choice: the question is worked out, and the one choice that is right has its letter."""

import re
from collections.abc import Callable, Sequence

from app.study.answers.kinds import Answer, Choice
from app.study.marking import evidence
from app.study.marking.verdict import Judgement, Verdict, beyond, correct, wrong
from app.study.problems.choices import MultipleChoice
from engine.base.sentence import say

_OF_ONE = re.compile(
    r"(?:which|what)(?: one)?(?: of (?:the following|these|the)(?: [a-z]+)?)? is "
    r"(?=(?:an? solution|equal to|divisible|prime|composite|even|odd|rational|irrational)\b)",
    re.IGNORECASE,
)
Judge = Callable[[str, str], Judgement]
"""A problem and an answer → the verdict."""


def right_letter(asked: MultipleChoice, judge: Judge) -> str | None:
    """The letter of the one choice that is right; None where that is not known of every choice."""
    verdicts = {letter: _verdict(asked, text, judge) for letter, text in asked.choices.items()}
    if any(verdict in {Verdict.UNDECIDED, Verdict.UNREADABLE} for verdict in verdicts.values()):
        return None
    for good in (Verdict.CORRECT, Verdict.OTHER_FORM):
        letters = [letter for letter, verdict in verdicts.items() if verdict is good]
        if letters:
            return letters[0] if len(letters) == 1 else None
    return None


def _verdict(asked: MultipleChoice, text: str, judge: Judge) -> Verdict:
    """Whether one choice answers the question; which of them is larger is asked of all of them."""
    found = judge(asked.question, text)
    if found.how != evidence.PROBLEM_NOT_READ:
        return found.verdict
    of_one = _OF_ONE.match(asked.question)
    if of_one:
        return judge(f"Is {text} {asked.question[of_one.end() :]}", "yes").verdict
    return judge(f"{asked.question.rstrip(' ?:.')}: {', '.join(asked.choices.values())}", text).verdict


def choice(asked: MultipleChoice, answer: str, given: Sequence[Answer], judge: Judge) -> Judgement:
    """The verdict on a letter, or on an answer without one."""
    letters = [one.letter for one in given if isinstance(one, Choice)]
    if not letters and len(answer.strip()) == 1 and answer.strip().upper() in asked.choices:
        letters = [answer.strip().upper()]
    if not letters:
        return judge(asked.question, answer)
    right = right_letter(asked, judge)
    if right is None:
        return beyond(evidence.WORKED_OUT)
    if letters[0] == right:
        return correct(evidence.WORKED_OUT)
    return wrong(evidence.WORKED_OUT, say("marking.why.another-choice"))
