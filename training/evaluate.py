"""Measures a GGUF model in our engine: `python -m training.evaluate MODEL --n 200 --json`.

Greedy, judged by the app's checker; needs no torch. Four sets: every skill at the levels claimed; the
same in held-out wordings; the levels above; what is out of scope, beside questions that only look like it.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from app.study.algebra.client import CheckerClient
from app.study.asking.starter import CLAIMED_LEVELS
from app.study.asking.starter_refusal import refused
from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.answering import answers_of
from training.data import coverage, drawn_problems
from training.data.problem_set import by_level, by_skill, of_each_skill
from training.judging import boxed, right
from training.table import OWN, table

SCOPE = Path(__file__).parents[1] / "tests" / "data" / "out_of_scope.json"
EXAMPLES = 5  # wrong answers kept of each skill


def own_words() -> tuple[list[str], list[Exercise]]:
    """Questions to refuse, and questions in a person's own words that must be answered."""
    stored = json.loads(SCOPE.read_text(encoding="utf-8"))
    answered = [Exercise(asked, asked, "", "", answer, OWN, 0, asked) for asked, answer in stored["answer"]]
    return stored["refuse"], answered


def report(exercises: Sequence[Exercise], texts: Sequence[str], checker: CheckerClient) -> dict[str, Any]:
    """Shares of right answers and of refusals, and the first wrong answers of each skill."""
    marks = [right(text, exercise, checker) for exercise, text in zip(exercises, texts, strict=True)]
    refusals = [refused(text.rpartition("</think>")[2]) for text in texts]
    skills = by_skill(exercises, marks)
    wrong: dict[str, list[dict[str, str | None]]] = {skill: [] for skill in skills}
    for exercise, text, mark in zip(exercises, texts, marks, strict=True):
        if not mark and len(wrong[exercise.skill]) < EXAMPLES:
            wrong[exercise.skill].append(
                {"question": exercise.question, "answer": exercise.answer, "given": boxed(text), "text": text}
            )
    return {
        "n_per_skill": len(exercises) // len(skills),
        "mean": sum(skills.values()) / len(skills),
        "lowest": min(skills.values()),
        "refused": sum(refusals) / len(refusals),
        "skills": skills,
        "levels": by_level(exercises, marks),
        "wrong": wrong,
    }


def sets(seed: int, count: int, skills: Collection[str]) -> dict[str, list[Exercise]]:
    """The sets of a whole evaluation by name; held-out wordings and higher levels are smaller ones."""
    third, fifth = -(-count // 3), -(-count // 5)
    above = LEVELS[len(CLAIMED_LEVELS) :]
    return {
        "claimed levels": of_each_skill(f"evaluate/{seed}", count, Phrasings.ALL, skills=skills),
        "held-out wordings": of_each_skill(f"held out/{seed}", third, Phrasings.HELD_OUT, skills=skills),
        "levels above": of_each_skill(f"above/{seed}", fifth, Phrasings.ALL, above, skills),
        OWN: own_words()[1],
    }


def evaluate(
    model: Path,
    seed: int,
    count: int,
    skills: Collection[str],
    processes: int,
    trained: Collection[int] | None,
) -> dict[str, Any]:
    """Everything there is to say about `model`; `trained` are the fingerprints of training's problems."""
    asked, refuse = sets(seed, count, skills), own_words()[0]
    exercises = [exercise for group in asked.values() for exercise in group]
    texts = answers_of(model, [*(exercise.question for exercise in exercises), *refuse], processes)
    found: dict[str, Any] = {}
    first = 0
    with CheckerClient() as checker:
        for name, group in asked.items():
            found[name] = report(group, texts[first : first + len(group)], checker)
            first += len(group)
    thoughts = [text.rpartition("</think>")[2] for text in texts[first:]]
    found["out of scope"] = {
        "refused": sum(map(refused, thoughts)) / len(refuse),
        "answered": [q for q, thought in zip(refuse, thoughts, strict=True) if not refused(thought)],
    }
    for skill in skills:
        found.setdefault("distinct", {})[skill] = coverage.distinct(skill, CLAIMED_LEVELS, str(seed))
        if trained is not None:
            own = [exercise for exercise in asked["claimed levels"] if exercise.skill == skill]
            found.setdefault("seen", {})[skill] = coverage.seen(own, trained)
    return found


def main() -> None:
    options = argparse.ArgumentParser(prog="training.evaluate", description=__doc__)
    options.add_argument("model", type=Path, metavar="MODEL", help="a .gguf file")
    options.add_argument("--n", type=int, default=200, help="problems per skill")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--skills", nargs="+", choices=SKILLS, default=list(SKILLS), metavar="SKILL")
    options.add_argument("--processes", type=int, default=1, help="of one thread: fastest for a small model")
    options.add_argument(
        "--trained", type=Path, metavar="FILE", help=f"a run's {drawn_problems.NAME}: what stood in training"
    )
    options.add_argument("--json", action="store_true", help="one JSON object on stdout")
    chosen = options.parse_args()
    trained = drawn_problems.load(chosen.trained) if chosen.trained else None
    begun = time.monotonic()
    found = {
        "model": str(chosen.model),
        "sha256": hashlib.sha256(chosen.model.read_bytes()).hexdigest(),
        "seed": chosen.seed,
        **evaluate(chosen.model, chosen.seed, chosen.n, chosen.skills, chosen.processes, trained),
        "seconds": round(time.monotonic() - begun, 1),
    }
    print(f"{found['seconds']} s", file=sys.stderr)
    print(json.dumps(found) if chosen.json else table(found))


if __name__ == "__main__":
    main()
