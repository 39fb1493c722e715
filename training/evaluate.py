"""Accuracy per skill of a GGUF model in our engine: `python -m training.evaluate MODEL --n 200 --json`.

Needs no torch. Greedy, judged by the boxed answer alone.
"""

import argparse
import json
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.study.curriculum import Exercise, Phrasings
from engine.context import Slot
from engine.protocol import Message
from engine.session import Session
from training.judging import boxed, correct
from training.problem_set import by_level, by_skill, of_each_skill

SEQUENCES = 16  # questions answered side by side
MAX_ANSWER = 400  # tokens


class _Row:
    """One question being answered."""

    def __init__(self, index: int, prompt: list[int]) -> None:
        self.index = index
        self.pos = len(prompt)
        self.prompt = prompt
        self.written: list[int] = []


def answers(session: Session, questions: Sequence[str], progress: Callable[[int], None]) -> list[str]:
    """The model's greedy text for each question, its thinking included; several run side by side."""
    model, context = session.model, session.context_for(SEQUENCES)
    waiting = deque(
        _Row(i, session.chat.prompt([Message("user", question)])) for i, question in enumerate(questions)
    )
    texts = [""] * len(questions)
    rows: dict[int, _Row] = {}
    finished = 0

    def take(seq: int, logits: np.ndarray) -> None:
        nonlocal finished
        row, token = rows[seq], int(np.argmax(logits))
        if model.is_eog(token) or len(row.written) >= MAX_ANSWER:
            texts[row.index] = b"".join(model.piece(t) for t in row.written).decode(errors="replace")
            del rows[seq]
            finished += 1
            progress(finished)
        else:
            row.written.append(token)

    while waiting or rows:
        for seq in range(SEQUENCES):
            while waiting and seq not in rows:
                rows[seq] = waiting.popleft()
                context.clear(seq)
                take(seq, context.prefill(rows[seq].prompt, seq=seq))
        active = sorted(rows)
        if not active:
            continue
        slots = [Slot(rows[s].written[-1], rows[s].pos + len(rows[s].written) - 1, s, True) for s in active]
        for seq, logits in zip(active, context.decode(slots), strict=True):
            take(seq, logits)
    return texts


def report(exercises: Sequence[Exercise], texts: Sequence[str]) -> dict[str, Any]:
    """Shares of right answers, and the first wrong answers of each skill."""
    skills = by_skill(exercises, texts)
    wrong: dict[str, list[dict[str, str | None]]] = {skill: [] for skill in skills}
    for exercise, text in zip(exercises, texts, strict=True):
        if not correct(text, exercise.answer) and len(wrong[exercise.skill]) < 5:
            wrong[exercise.skill].append(
                {"question": exercise.question, "answer": exercise.answer, "given": boxed(text)}
            )
    return {
        "n_per_skill": len(exercises) // len(skills),
        "mean": sum(skills.values()) / len(skills),
        "lowest": min(skills.values()),
        "skills": skills,
        "levels": by_level(exercises, texts),
        "wrong": wrong,
    }


def main() -> None:
    options = argparse.ArgumentParser(prog="training.evaluate", description=__doc__)
    options.add_argument("model", type=Path, metavar="MODEL", help="a .gguf file")
    options.add_argument("--n", type=int, default=200, help="problems per skill")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--phrasings", type=Phrasings, choices=list(Phrasings), default=Phrasings.ALL)
    options.add_argument("--threads", type=int, default=1, help="one is fastest for a small model")
    options.add_argument("--json", action="store_true", help="one JSON object on stdout")
    chosen = options.parse_args()
    exercises = of_each_skill(f"evaluate/{chosen.seed}", chosen.n, chosen.phrasings)

    def progress(done: int) -> None:
        if done % 50 == 0 or done == len(exercises):
            print(f"{done} of {len(exercises)}", file=sys.stderr, flush=True)

    begun = time.monotonic()
    session = Session(chosen.model, n_ctx=8192, n_threads=chosen.threads)
    try:
        texts = answers(session, [exercise.question for exercise in exercises], progress)
    finally:
        session.close()
    found = {
        "model": str(chosen.model),
        "seed": chosen.seed,
        "phrasings": str(chosen.phrasings),
        "seconds": round(time.monotonic() - begun, 1),
        **report(exercises, texts),
    }
    if chosen.json:
        print(json.dumps(found))
        return
    for skill, share in found["skills"].items():
        levels = "  ".join(f"level {level}: {part:5.1%}" for level, part in found["levels"][skill].items())
        print(f"{skill:22} {share:6.1%}   {levels}")
    print(f"{'mean':22} {found['mean']:6.1%}")


if __name__ == "__main__":
    main()
