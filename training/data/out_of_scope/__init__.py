"""Questions the starter cannot answer, so that it learns to say so.

They come from the grammars beside this file: `[slot]` opens a list of ways to fill `<slot>`, one a line, and
`[question]` is where a question begins.
"""

import re
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from app.study.asking import starter_refusal
from app.study.curriculum.exercise import Exercise

Grammar = dict[str, tuple[str, ...]]

SKILL: Final = "out of scope"
# next-door mathematics, other languages and nonsense are the boundary's long sides
WEIGHTS: Final = {
    "mathematics": 5, "languages": 3, "nonsense": 3, "everyday": 3, "science": 3, "humanities": 2,
    "writing": 2, "computing": 2,
}  # fmt: skip
SLOT = re.compile(r"<([a-z_]+)>")
_GREETINGS = ("Help me with this: ", "Question: ", "Homework: ", "Hi, ", "I need help: ", "Please ")


@cache
def grammar(name: str) -> Grammar:
    """The slots of the file `name`.txt."""
    slots: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if opening := re.fullmatch(r"\[([a-z_]+)\]", line):
            found = slots.setdefault(opening[1], [])
        elif line and not line.startswith("# "):
            found.append(line)
    return {slot: tuple(ways) for slot, ways in slots.items()}


def question(rng: Random) -> str:
    """A question out of scope, with the habits a question in scope may have."""
    slots = grammar(rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0])
    text = expanded("<question>", slots, rng)
    habit = rng.random()
    if habit < 0.12:
        text = text[0].lower() + text[1:]
    elif habit < 0.17:
        text = rng.choice(_GREETINGS) + text
    elif habit < 0.18:
        text = text.upper()
    if text[-1] in ".?" and len(text) > 1 and rng.random() < 0.3:
        text = text[:-1]
    return text


def exercise(rng: Random) -> Exercise:
    """The question as an exercise whose solution is the refusal; nothing is boxed, so its answer is empty."""
    asked = question(rng)
    return Exercise(
        question=asked,
        problem=asked,
        steps=starter_refusal.THOUGHT,
        explanation=starter_refusal.REFUSAL,
        answer="",
        skill=SKILL,
        level=1,
        template="",
    )


def expanded(text: str, slots: Grammar, rng: Random) -> str:
    """`text` with every slot filled at random."""

    def filled(slot: re.Match[str]) -> str:
        match slot[1]:
            case "n":
                return str(rng.randint(2, 12))
            case "nn":
                return str(rng.randint(13, 120))
            case "letters":
                return _letters(rng)
        ways = slots.get(slot[1])  # without a list it is text: <p> of a web page
        return expanded(rng.choice(ways), slots, rng) if ways else slot[0]

    return SLOT.sub(filled, text)


def _letters(rng: Random) -> str:
    """Keys struck at random."""
    keys = rng.choice(("asdfghjkl", "qwertyuiop", "abcdefghijklmnopqrstuvwxyz", "bcdfghjklmnpqrstvwxz"))
    return "".join(rng.choices(keys, k=rng.randint(4, 9)))
