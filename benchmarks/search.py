"""Measures a search of a long history, letter by letter: `python -m benchmarks.search`.

The history is made up: problems with answers of about 4 KB, in English and Chinese, with TeX. A search is
what the window does at each key: the match, and the rows of the list.
"""

import argparse
import random
import tempfile
import time
from pathlib import Path

import msgspec

from app.store.exchange import SharedAttempt, SharedProblem, encode
from app.store.history import History
from app.store.search import Filter
from app.study.asking.topics import topic_of

TIME = "2026-01-01T12:00:00Z"
BUDGET = "budget: p95 < 50 ms"
QUERIES = {
    "English": ("quadratic formula", "substitute the value", "solve for x", "the", "circle area 17"),
    "Chinese": ("解方程", "二次函数的最大值", "求导", "三角形 面积", "的"),
    "TeX": (r"\frac{x}{3}", r"\int", r"\sqrt{2} + 1", "x^2 - 5x", "√3 π"),
    "rare": ("hippopotamus", "鲸鱼", r"\oiint", "7319"),
}

_ENGLISH = (
    "we have the equation and solve for x by the quadratic formula then substitute the value back into the "
    "function so that its derivative is zero at this point which gives maximum area of a triangle or circle "
    "because both sides are equal divide multiply subtract add step therefore answer check probability mean"
)
_CHINESE = (
    "我们先解方程再求导得到函数的最大值所以三角形面积等于二次根号分之几因此答案是移项两边乘以概率平均数圆周"
)
_TEX = (
    r"\(x^2 - {a}x + {b} = 0\)", r"\[\frac{{x}}{{{a}}} = \sqrt{{{b}}}\]", r"\(\int_0^{a} x^{b} dx\)",
    r"$\sin({a}x) \leq {b}\pi$", r"\begin{{aligned}} y &= {a}x + {b} \\ z &= \cdot {b} \end{{aligned}}",
)  # fmt: skip
_QUESTIONS = (
    "Solve {a}x + {b} = 20", "Differentiate x^{a} - {b}x", "解方程 {a}x − {b} = 0", r"Find \(\int x^{a} dx\)",
    "求 y = x² − {a}x + {b} 的最大值", "A circle has radius {a}. What is its area?",
)  # fmt: skip


def answer(rng: random.Random, letters: int) -> str:
    """About `letters` bytes of a worked solution: words, formulas, now and then a rare word."""
    parts: list[str] = []
    size = 0
    while size < letters:
        kind = rng.random()
        if kind < 0.25:
            part = rng.choice(_TEX).format(a=rng.randint(2, 99), b=rng.randint(2, 9999))
        elif kind < 0.45:
            start = rng.randrange(len(_CHINESE) - 8)
            part = _CHINESE[start : start + rng.randint(3, 8)] + "，"
        elif kind < 0.999:
            part = " ".join(rng.choices(_ENGLISH.split(), k=rng.randint(4, 12)))
        else:
            part = rng.choice(("hippopotamus", "鲸鱼", r"\(\oiint\)"))
        parts.append(part)
        size += len(part.encode()) + 1
    return " ".join(parts)


def made_up(number: int, letters: int, rng: random.Random) -> SharedProblem:
    """One solved problem."""
    return SharedProblem(
        uid=f"{number:032x}",
        question=rng.choice(_QUESTIONS).format(a=rng.randint(2, 9), b=rng.randint(2, 99)),
        created=TIME,
        attempts=[
            SharedAttempt(
                "starter", TIME, TIME, thinking=answer(rng, letters), answer=answer(rng, letters),
                final_answer=str(rng.randint(1, 99)), reason="stop",
                verdict=rng.choice(("correct", "correct", "wrong", None)),
            )
        ],
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--problems", type=int, default=10_000)
    parser.add_argument("--answer", type=int, default=4096, help="bytes of each answer")
    parser.add_argument(
        "--history", type=Path, help="a file to keep the made-up history in, and to use again"
    )
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.history or Path(folder) / "history.sqlite"
        made = path.exists()
        with History(path) as history:
            if not made:
                began = time.perf_counter()
                rng = random.Random(1)
                for first in range(0, chosen.problems, 500):
                    numbers = range(first, min(first + 500, chosen.problems))
                    history.merge(
                        encode([made_up(number, chosen.answer, rng) for number in numbers]), topic_of
                    )
                print(f"{chosen.problems} problems written in {time.perf_counter() - began:.0f} s")
            print(f"{path.stat().st_size / 1e6:.0f} MB; {BUDGET}")
            every: list[float] = []
            for name, queries in QUERIES.items():
                every += (took := [ms for query in queries for ms in typed(history, query)])
                report(name, took)
            for name, value in (("verdict", "wrong"), ("favourite", True), ("topic", "calculus")):
                took = [ms for query in QUERIES["English"] for ms in typed(history, query, **{name: value})]
                every += took
                report(f"filtered by {name}", took)
            report("all", every)


def typed(history: History, query: str, **filters: object) -> list[float]:
    """The milliseconds of each search on the way to `query`."""
    took = []
    for end in range(1, len(query) + 1):
        began = time.perf_counter()
        history.find(msgspec.convert({"text": query[:end], **filters}, Filter))
        took.append(1000 * (time.perf_counter() - began))
    return took


def report(name: str, milliseconds: list[float]) -> None:
    ordered = sorted(milliseconds)
    median, p95 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(f"{name:22} {len(ordered):4} searches", end="  ")
    print(f"median {median:5.1f}  p95 {p95:5.1f}  max {ordered[-1]:5.1f} ms")


if __name__ == "__main__":
    main()
