"""Ways to ask: question templates, split once and for all into those trained on and those held out."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from random import Random


class Phrasings(StrEnum):
    """The templates that a question may use."""

    ALL = "all"
    TRAIN = "train"
    HELD_OUT = "held-out"


EVALUATE = (
    "{e}",
    "What is {e}?",
    "Calculate {e}.",
    "Work out {e}.",
    "{e} = ?",
    "{e} =",
    "Evaluate {e}.",
    "Compute {e}.",
    "Find the value of {e}.",
    "How much is {e}?",
    "Can you work out {e}?",
    "What's {e}?",
    "Solve {e}",
    "Solve: {e}",
    "Calculate: {e}",
    "Evaluate: {e}",
    "{e} is?",
    "{e} equals what?",
    "What does {e} equal?",
    "What does {e} come to?",
    "Tell me {e}.",
    "Give the answer to {e}.",
    "Can you calculate {e}?",
    "How do I work out {e}?",
    "Could you compute {e} for me?",
    "I want to know what {e} is.",
    "Determine {e}.",
    "What is the answer to {e}?",
    "What is the result of {e}?",
)
"""Wordings that fit any expression."""

SALT = "455"  # leaves each skill at least two held-out templates, and its plainest ones in training


def held_out(template: str) -> bool:
    """True for about one template in six, chosen by its hash alone: training never sees these."""
    return hashlib.sha256(f"{SALT}:{template}".encode()).digest()[0] % 6 == 0


def choose(templates: Sequence[str], phrasings: Phrasings, rng: Random) -> str:
    """One of `templates` that `phrasings` allows; the first, the plainest, counts three times."""
    if phrasings is Phrasings.ALL:
        allowed = list(templates)
    else:
        allowed = [t for t in templates if held_out(t) == (phrasings is Phrasings.HELD_OUT)]
    return rng.choices(allowed, [3] + [1] * (len(allowed) - 1))[0]


BEFORE = (
    "Help me with this: ",
    "Question: ",
    "Homework: ",
    "Hi, ",
    "I need help: ",
    "Q. ",
    "My question is: ",
)
AFTER = (
    " Show your working.",
    " Please explain.",
    " Explain step by step.",
    " please",
    " Thanks!",
    " Show all steps.",
)


def worded(template: str, rng: Random, **parts: str) -> str:
    """`template` with its parts filled in, and a student's small habits: case, stops, a greeting."""
    text = template.format(**parts)
    habit = rng.random()
    if habit < 0.05 and text[0].isupper():
        text = f"Please {text[0].lower()}{text[1:]}"
    elif habit < 0.15 and text[0].isupper() and text[1:2].islower():
        text = text[0].lower() + text[1:]
    elif habit < 0.2:
        text = rng.choice(BEFORE) + text
    if text[-1] in ".?" and rng.random() < 0.25:
        text = text[:-1]
    if rng.random() < 0.05:
        text += rng.choice(AFTER)
    return text
