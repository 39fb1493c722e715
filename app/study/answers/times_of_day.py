"""Reads times of day: 10:30 am, 14:30, 3 pm, 7 o'clock."""

import re
from collections.abc import Sequence

from app.study.answers.kinds import Answer, Clock
from app.study.maths.parsing.tokens import Token

_TIME = re.compile(
    r"(?P<hours>\d{1,2})(?::(?P<minutes>[0-5]\d))?(?P<full>o′clock)?(?P<half>[ap](?:m|\.m\.?))?", re.ASCII
)


def clock(tokens: Sequence[Token], *, bare: bool = False) -> Answer | None:
    """The time that all of `tokens` write; with `bare`, 3:45 too, which may as well be a ratio."""
    found = _TIME.fullmatch("".join(token.text.lower() for token in tokens))
    if not found or int(found["hours"]) > 24:
        return None
    half = found["half"][0] + "m" if found["half"] else ""
    if not half and not found["full"]:
        if found["minutes"] is None:
            return None
        if not bare and not _looks_like_time(found["hours"], found["minutes"]):
            return None
    hour = int(found["hours"])
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return Clock(hour * 60 + int(found["minutes"] or 0), half)


def _looks_like_time(hours: str, minutes: str) -> bool:
    """Leading zeros are of a clock; 3:45 may as well be a ratio and is read as one."""
    return hours.startswith("0") or minutes.startswith("0")
