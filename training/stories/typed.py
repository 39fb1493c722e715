"""How people type a story: small letters, slips, greetings, a heading, no full stop."""

import re
from random import Random

from training.data.typos import slipped

_BEFORE = (
    "Please help: ",
    "Question: ",
    "Homework: ",
    "Hi, ",
    "hey, ",
    "Word problem: ",
    "help please. ",
    "Can you help? ",
    "I'm stuck on this: ",
    "my teacher asked this: ",
    "pls help ",
    "Solve. ",
    "Set up an equation and solve. ",
    "Write an equation and solve it. ",
    "Write a system of equations and solve it. ",
    "Solve the problem. ",
    "Use an equation to solve: ",
    "ok so ",
    "Translate into an equation, then solve: ",
    "Q: ",
)
_AFTER = (
    " Thanks!",
    " thx",
    " please",
    " pls",
    " Show your work.",
    " Explain.",
    " Help!",
    " Thank you.",
    " Write an equation and solve it.",
    " Show the steps.",
    " Round to the nearest cent.",
    " Round to the nearest tenth, if needed.",
)
_BEFORE_CHINESE = (
    "请问：",
    "求助：",
    "应用题：",
    "题目：",
    "老师好，",
    "请解答：",
    "帮忙做一下：",
    "列方程解应用题：",
)
_AFTER_CHINESE = ("谢谢", "谢谢！", "请写出过程。", "（列方程解答）", "急", "求解")

_HALF_WIDTH = re.compile(r"[，。](?!\d)")  # .28 would be another number


def as_typed(text: str, language: str, rng: Random) -> str:
    """`text`, now and then as somebody in a hurry types it; what it says stays."""
    before, after = (_BEFORE, _AFTER) if language == "en" else (_BEFORE_CHINESE, _AFTER_CHINESE)
    if rng.random() < 0.08:
        text = rng.choice(before) + text
    if rng.random() < 0.06:
        text += rng.choice(after)
    if language == "zh":
        return (
            _HALF_WIDTH.sub(lambda sign: {"，": ",", "。": "."}[sign[0]], text)
            if rng.random() < 0.06
            else text
        )
    return _in_a_hurry(text, rng)


def _in_a_hurry(text: str, rng: Random) -> str:
    if rng.random() < 0.06:
        text = slipped(text, rng)
    habit = rng.random()
    if habit < 0.07:
        return text.lower()
    if habit < 0.11:
        return text.rstrip("?.!")
    return text.lower().replace("'", "").rstrip("?.!") if habit < 0.15 else text
