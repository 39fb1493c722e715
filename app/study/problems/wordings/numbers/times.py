"""Reads questions about the clock: how long, how late, 12 or 24 hours, hours and minutes."""

import re

from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from app.study.problems.wordings.wording import Slots, Wording

_CLOCK = re.compile(r"(\d{1,2}):(\d\d) ?(?:([ap])\.?m\.?)?", re.IGNORECASE)
_SPAN = re.compile(r"(?:(\d+) ?h[a-z]*)?(?: ?and| ?,)? ?(?:(\d+) ?min[a-z]*)?", re.IGNORECASE)


def _time(text: str) -> tuple[int, str] | None:
    """Minutes since midnight, and am or pm where it was said."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if minute > 59 or hour > (12 if half else 23) or (half and not hour):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute, f"{half}m" if half else ""


def _minutes(text: str) -> int | None:
    found = _SPAN.fullmatch(text.strip())
    if found is None or not (found[1] or found[2]):
        return None
    return int(found[1] or 0) * 60 + int(found[2] or 0)


def _between(slots: Slots) -> TimeBetween | None:
    start, end = _time(slots["s"]), _time(slots["t"])
    return None if start is None or end is None or start >= end else TimeBetween(start[0], end[0])


def _moved(slots: Slots, sign: int) -> TimeMoved | None:
    start, span = _time(slots["s"]), _minutes(slots["d"])
    if start is None or span is None or not 0 <= start[0] + sign * span < 24 * 60:
        return None
    return TimeMoved(start[0], sign * span, start[1])


def _later(slots: Slots) -> TimeMoved | None:
    return _moved(slots, 1)


def _earlier(slots: Slots) -> TimeMoved | None:
    return _moved(slots, -1)


def _form(slots: Slots) -> ClockForm | None:
    found = _time(slots["s"])
    if found is None:
        return None
    twelve = not slots["full"]
    if bool(found[1]) is twelve:  # it is written so already
        return None
    return ClockForm(found[0], twelve)


def _in_hours(slots: Slots) -> HoursAndMinutes:
    return HoursAndMinutes(int(slots["m"]))


def _in_minutes(slots: Slots) -> HoursAndMinutes | None:
    minutes = _minutes(slots["d"])
    return None if minutes is None else HoursAndMinutes(minutes, together=True)


_VERB = "((write|convert|change|give|express|turn|put|what (is|are)|how is) )?"

WORDINGS = (
    Wording(
        _VERB + "{s:clock} (written |shown )?(in|to|into|as|on) (the |an? )?((?P<full>24)|12)[ -]hour "
        "(time|clock)"
        "( with am or pm)?",
        _form,
        {
            "Write 4:10pm in 24-hour time": "clock 24 16:10",
            "How is 15:05 written on a 12-hour clock?": "clock 12 15:05",
        },
    ),
    Wording(
        _VERB + "{s:clock} with am (or|and) pm(?P<full>x)?",
        _form,
        {"Write 23:25 with am or pm": "clock 12 23:25"},
    ),
    Wording(
        "((how long is it|how much time (passes|is there)|{FIND} the time( difference)?|work out the "
        "time) )?(from|between) "
        "{s:clock} (to|and|until) {t:clock}(,? how many hours and minutes)?",
        _between,
        {"How long is it from 9:15 to 11:05?": "between 9:15 and 11:05"},
    ),
    Wording(
        "(an? |the )?[a-z]+ (starts|leaves|opens|begins) at {s:clock} and "
        "(ends|arrives|closes|finishes) at {t:clock}\\. "
        "how long (is|does|was) (it|the [a-z ]+?)( open| take)?",
        _between,
        {"A film starts at 14:25 and ends at 16:05. How long is it?": "between 14:25 and 16:05"},
    ),
    Wording(
        "what time (is it|is|will it be) {d:span} after {s:clock}|it is {s2:clock}\\. what time will it "
        "be in {d2:span}",
        lambda slots: _later({"s": slots["s"] or slots["s2"], "d": slots["d"] or slots["d2"]}),
        {
            "What time is 1 hour and 30 minutes after 6:25?": "moved 6:25 by 90",
            "It is 11:01. What time will it be in 2 hours and 5 minutes?": "moved 11:01 by 125",
        },
    ),
    Wording(
        "(an? |the )?[a-z]+ (starts|leaves|begins) at {s:clock} and (lasts|takes) {d:span}\\. when does "
        "it (end|arrive|finish)"
        "|an? [a-z]+ goes into the oven at {s2:clock} for {d2:span}\\. when is it done|add {d3:span} to "
        "{s3:clock}",
        lambda slots: _later(
            {"s": slots["s"] or slots["s2"] or slots["s3"], "d": slots["d"] or slots["d2"] or slots["d3"]}
        ),
        {"A bus leaves at 7:55 and takes 2 h 50 min. When does it arrive?": "moved 7:55 by 170"},
    ),
    Wording(
        "what time (was it|is it|was|is) {d:span} before {s:clock}|it is {s2:clock}\\. what time was it "
        "{d2:span} ago",
        lambda slots: _earlier({"s": slots["s"] or slots["s2"], "d": slots["d"] or slots["d2"]}),
        {"What time was it 3 h 15 min before 14:20?": "moved 14:20 by -195"},
    ),
    Wording(
        "an? [a-z]+ (arrives|ended|ends) at {s:clock} after (a journey of )?{d:span}\\. when did it "
        "(leave|start)"
        "|I must be there at {s2:clock} and the way takes {d2:span}\\. when must I leave|subtract "
        "{d3:span} from {s3:clock}",
        lambda slots: _earlier(
            {"s": slots["s"] or slots["s2"] or slots["s3"], "d": slots["d"] or slots["d2"] or slots["d3"]}
        ),
        {"A train arrives at 14:20 after a journey of 40 min. When did it leave?": "moved 14:20 by -40"},
    ),
    Wording(
        _VERB + "{m:whole} ?min(ute)?s? (to|in|into|as) h(ours)? and min(utes)?"
        "|how many hours and minutes are {m2:whole} minutes|an? [a-z]+ takes {m3:whole} minutes\\. how "
        "long is that in hours and minutes",
        lambda slots: _in_hours({"m": slots["m"] or slots["m2"] or slots["m3"]}),
        {"Convert 265 minutes to hours and minutes": "hours 265"},
    ),
    Wording(
        _VERB + "{d:long_span} (to|in|into|as) min(ute)?s?|how many minutes are( there in)? {d2:long_span}"
        "|an? [a-z]+ lasts {d3:long_span}\\. how many minutes is that",
        lambda slots: _in_minutes({"d": slots["d"] or slots["d2"] or slots["d3"]}),
        {"Convert 2 h 45 min to minutes": "minutes 165"},
    ),
)
