"""Texts that are refused: what is no problem at all, and stories that leave out what they need."""

import re
from functools import cache
from pathlib import Path
from random import Random

from app.study.reading.marks import marked
from training.data import out_of_scope
from training.stories.family import Told
from training.stories.template import Frame

LEAST = 3  # sentences of a story that can lose one
_DIGITS = re.compile(r"\d+(?:\.\d+)?")


@cache
def _frames() -> tuple[str, ...]:
    lines = Path(__file__).with_name("chinese.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))


def no_story(language: str, rng: Random) -> str:
    """A text that is out of scope."""
    if language == "en":
        return out_of_scope.question(rng)
    return Frame({}, language, rng).text(rng.choice(_frames()))


def robbed(each: Told, rng: Random) -> str | None:
    """The text of a story without one sentence whose number it needs; None where there is no such one."""
    stop = "，" if each.language == "zh" else ". "
    parts = each.text.replace("。", stop).split(stop)
    needed = {
        number for line in each.set_up.split("\n") if line[:6] != "unused" for number in _DIGITS.findall(line)
    }
    said = [set(marked(part).numbers) for part in parts]
    alone = [
        place
        for place in range(len(parts) - 1)
        if said[place] & needed and not said[place] & set().union(*said[:place], *said[place + 1 :])
    ]
    if len(parts) < LEAST or not alone:
        return None
    del parts[rng.choice(alone)]
    return stop.join(parts)
