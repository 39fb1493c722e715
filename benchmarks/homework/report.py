"""What came of the questions: counts by course and lesson, and the disagreements."""

from collections import Counter
from collections.abc import Iterable, Sequence

from benchmarks.homework.questions import Row

OUTCOMES = ("right", "other-form", "wrong", "undecided", "refused")
ORIGINS = ("algebra", "set-up", "model")
"""Where an answer comes from: proven, worked out from a set-up, a model's own words."""


def summary(rows: Sequence[Row]) -> Row:
    """How many were answered and how, how many keys our judge calls correct, how many have steps."""
    counts = Counter(row["outcome"] for row in rows)
    seconds = sorted(row["seconds"] for row in rows)
    return {
        "questions": len(rows),
        "answered": len(rows) - counts["refused"],
        **{name: counts[name] for name in OUTCOMES},
        "argued": sum(row["outcome"] == "wrong" and bool(row.get("argued")) for row in rows),
        "with steps": sum(row["steps"] > 0 for row in rows),
        "key judged correct": sum(row["key"] == "correct" for row in rows),
        "key judged wrong": sum(row["key"] == "wrong" for row in rows),
        "second opinion right": sum(row["second"] is True for row in rows),
        "second opinion differs": sum(map(differs, rows)),
        "by origin": {name: _of_origin(rows, name) for name in ORIGINS},
        "median seconds": round(seconds[len(seconds) // 2], 3) if seconds else 0,
        "slowest seconds": round(seconds[-1], 3) if seconds else 0,
    }


def _of_origin(rows: Sequence[Row], origin: str) -> Row:
    """How many answers are of that origin, and how many of them are right and wrong."""
    counts = Counter(row["outcome"] for row in rows if row["origin"] == origin)
    answered = counts.total() - counts["refused"]
    return {"answered": answered, "right": counts["right"] + counts["other-form"], "wrong": counts["wrong"]}


def report(rows: Sequence[Row]) -> Row:
    """The summary of all, of each course, and of each of its lessons."""
    courses: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        lessons = courses.setdefault(row.get("course", ""), {})
        lessons.setdefault(row.get("lesson", ""), []).append(row)
    return {
        **summary(rows),
        "courses": {
            course: {
                **summary([row for lesson in lessons.values() for row in lesson]),
                "lessons": {name: summary(lesson) for name, lesson in sorted(lessons.items())},
            }
            for course, lessons in sorted(courses.items())
        },
    }


def differs(row: Row) -> bool:
    """Whether our checker and the second opinion say opposite things of an answer."""
    ours = {"right": True, "other-form": True, "wrong": False}.get(row["outcome"])
    return ours is not None and row["second"] is not None and ours != row["second"]


def differences(rows: Iterable[Row]) -> list[Row]:
    """Answers that miss the key, or on which the two comparisons disagree; keys that are judged wrong."""
    missed = ("wrong", "undecided")
    return [row for row in rows if row["outcome"] in missed or row["key"] == "wrong" or differs(row)]
