"""Time: hours and minutes, 12 and 24 hours (level 1), from one time to another, earlier, later (2 to 5)."""

from random import Random

from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TO_MINUTES = (
    "How many minutes are {hours} and {m} minutes?",
    "Convert {h} h {m} min to minutes.",
    "What is {h} h {m} min in minutes?",
    "Change {hours} {m} minutes into minutes.",
    "A film lasts {hours} and {m} minutes. How many minutes is that?",
    "Write {hours} {m} minutes in minutes.",
    "Turn {h} h {m} min into minutes.",
    "{h} h {m} min in minutes",
    "How many minutes are there in {hours} {m} minutes?",
)
TO_HOURS = (
    "Convert {m} minutes to hours and minutes.",
    "How many hours and minutes are {m} minutes?",
    "Write {m} minutes in hours and minutes.",
    "Change {m} minutes into hours and minutes.",
    "A flight takes {m} minutes. How long is that in hours and minutes?",
    "What are {m} minutes in hours and minutes?",
    "{m} min in h and min",
    "What is {m} min in hours and minutes?",
    "Express {m} minutes as hours and minutes.",
)
TO_24 = (
    "Write {t} in 24-hour time.",
    "What is {t} in 24-hour time?",
    "Convert {t} to the 24-hour clock.",
    "Change {t} to 24-hour time.",
    "Give {t} as a 24-hour time.",
    "How is {t} written on a 24-hour clock?",
    "Express {t} in 24-hour time.",
    "{t} in 24-hour time",
    "Turn {t} into 24-hour time.",
)
TO_12 = (
    "Write {t} in 12-hour time.",
    "What is {t} in 12-hour time?",
    "Convert {t} to the 12-hour clock.",
    "Change {t} to 12-hour time with am or pm.",
    "Give {t} as a 12-hour time.",
    "How is {t} written on a 12-hour clock?",
    "Put {t} in 12-hour time.",
    "{t} on a 12-hour clock",
    "Write {t} with am or pm.",
)
BETWEEN = (
    "How long is it from {s} to {t}?",
    "How much time passes between {s} and {t}?",
    "A film starts at {s} and ends at {t}. How long is it?",
    "A train leaves at {s} and arrives at {t}. How long does the journey take?",
    "What is the time difference between {s} and {t}?",
    "Find the time from {s} to {t}.",
    "School starts at {s} and ends at {t}. How long is the school day?",
    "from {s} to {t}, how many hours and minutes?",
    "Work out the time from {s} to {t}.",
    "A shop opens at {s} and closes at {t}. How long is it open?",
)
LATER = (
    "What time is {d} after {s}?",
    "What time is it {d} after {s}?",
    "A lesson starts at {s} and lasts {d}. When does it end?",
    "It is {s}. What time will it be in {d}?",
    "A bus leaves at {s} and takes {d}. When does it arrive?",
    "Add {d} to {s}.",
    "A cake goes into the oven at {s} for {d}. When is it done?",
)
EARLIER = (
    "What time is {d} before {s}?",
    "What time was it {d} before {s}?",
    "It is {s}. What time was it {d} ago?",
    "A film ended at {s} after {d}. When did it start?",
    "A train arrives at {s} after a journey of {d}. When did it leave?",
    "I must be there at {s} and the way takes {d}. When must I leave?",
    "Subtract {d} from {s}.",
)
TEMPLATES = TO_MINUTES + TO_HOURS + TO_24 + TO_12 + BETWEEN + LATER + EARLIER


def shown(minutes: int) -> str:
    """`9:05`, from the minutes since midnight."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def lasting(minutes: int) -> str:
    """`3 \\text{ h } 35 \\text{ min}`, without a part that is zero."""
    hours, rest = divmod(minutes, 60)
    parts = [rf"{hours} \text{{ h}}"] * (hours > 0) + [rf"{rest} \text{{ min}}"] * (rest > 0 or not hours)
    return " ".join(parts)


def _minute(level: int, rng: Random) -> int:
    return rng.randrange(0, 60, 5 if level < 3 else 1)


def _hours_and_minutes(level: int, rng: Random) -> Problem:
    hours, rest = rng.randint(1, {1: 4, 2: 6, 3: 9, 4: 12, 5: 20}[level]), _minute(level, rng) or 5
    total = hours * 60 + rest
    if rng.random() < 0.5:
        lines = [f"{hours}*60={hours * 60}", f"{hours * 60}+{rest}={total}"]
        because = rf"An hour has 60 minutes: \({hours} \times 60 + {rest} = "
        text, answer = f"{hours} h {rest} min in min", rf"{total} \text{{ min}}"
        parts = {"h": str(hours), "m": str(rest), "hours": f"{hours} hour{'s' * (hours > 1)}"}
        return Problem(text, lines, because, answer, TO_MINUTES, parts)
    lines = [
        f"{total}/60: {hours}*60={hours * 60}, left {total}-{hours * 60}={rest}",
        f"{hours} h {rest} min",
    ]
    because = rf"An hour has 60 minutes, so take out the whole hours: \({total} \text{{ min}} = "
    return Problem(f"{total} min in h", lines, because, lasting(total), TO_HOURS, {"m": str(total)})


def _clocks(level: int, rng: Random) -> Problem:
    time = rng.randrange(24) * 60 + _minute(level, rng)
    hour, minute = divmod(time, 60)
    half = "am" if hour < 12 else "pm"
    twelve = f"{(hour - 1) % 12 + 1}:{minute:02d}"
    to_24 = rng.random() < 0.5
    if 0 < hour <= 12:
        line = f"{hour} stays, {half}"
    elif hour == 0:
        line = "0+12=12, am" if not to_24 else "12-12=0, am"
    else:
        line = f"{hour}-12={hour - 12}, pm" if not to_24 else f"{hour - 12}+12={hour}, pm"
    if to_24:
        typed = twelve + rng.choice((" ", "")) + rng.choice((half, half, f"{half[0]}.m."))
        because = rf"In the afternoon the 24-hour clock counts on from 12: \({twelve} \text{{ {half}}} = "
        lines = [line, shown(time)]
        return Problem(f"{twelve} {half} in 24 h", lines, because, shown(time), TO_24, {"t": typed})
    because = rf"After 12 the 12-hour clock begins again at 1: \({shown(time)} = "
    answer = rf"{twelve} \text{{ {half}}}"
    return Problem(
        f"{shown(time)} in 12 h", [line, f"{twelve} {half}"], because, answer, TO_12, {"t": shown(time)}
    )


def _between(level: int, rng: Random) -> Problem:
    start = rng.randint(5, 18) * 60 + _minute(level, rng)
    end = rng.randint(start // 60 + 1, 23) * 60 + _minute(level, rng)
    (h, m), (k, n) = divmod(start, 60), divmod(end, 60)
    if n >= m:
        lines = [f"minutes {n}-{m}={n - m}", f"hours {k}-{h}={k - h}"]
    else:
        lines = [f"minutes {n}-{m}, borrow, {n + 60}-{m}={n + 60 - m}", f"hours {k}-1-{h}={k - 1 - h}"]
    because = rf"Minutes and hours apart, an hour borrowed is 60 minutes: \({shown(end)} - {shown(start)} = "
    hours, minutes = divmod(end - start, 60)
    lines.append(f"{hours} h {minutes} min")
    parts = {"s": shown(start), "t": shown(end)}
    return Problem(
        f"from {shown(start)} to {shown(end)}", lines, because, lasting(end - start), BETWEEN, parts
    )


def _moved(level: int, rng: Random) -> Problem:
    span = rng.randint(0 if level < 4 else 1, {2: 3, 3: 6, 4: 9, 5: 11}[level]) * 60 + (
        _minute(level, rng) or 5
    )
    later = rng.random() < 0.5
    start = rng.randint(6, 11) * 60 + _minute(level, rng) + (0 if later else 360)
    (h, m), (k, n) = divmod(start, 60), divmod(span, 60)
    if later:
        end, sign, over = start + span, "+", m + n >= 60
        lines = [f"minutes {m}+{n}={m + n}" + (f", {m + n}-60={m + n - 60}, carry 1" if over else "")]
        lines.append(f"hours {h}+{k}" + ("+1" if over else "") + f"={end // 60}")
    else:
        end, sign, over = start - span, "-", m < n
        lines = [f"minutes {m}-{n}" + (f", borrow, {m + 60}-{n}={m + 60 - n}" if over else f"={m - n}")]
        lines.append(f"hours {h}-{k}" + ("-1" if over else "") + f"={end // 60}")
    spoken = (f"{k} h " if k else "") + f"{n} min"
    if rng.random() < 0.5:
        hours = f"{k} hour{'s' * (k > 1)} and " if k else ""
        words = f"{hours}{n} minutes"
    else:
        words = spoken
    because = rf"Minutes first, 60 of them are an hour: \({shown(start)} {sign} {lasting(span)} = "
    parts = {"s": shown(start), "d": words}
    text = f"{shown(start)} {sign} {spoken}"
    return Problem(text, [*lines, shown(end)], because, shown(end), LATER if later else EARLIER, parts)


def draw(level: int, rng: Random) -> Problem:
    """Hours and minutes to convert, a time to rewrite, a time between two or a time later or earlier."""
    forms = [_hours_and_minutes, _clocks] if level == 1 else [_hours_and_minutes, _clocks, _between, _moved]
    return rng.choice(forms)(level, rng)


SKILL = Skill("time", TEMPLATES, draw)
