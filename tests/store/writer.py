"""A process that writes problems as fast as it can and says what it was promised: python -m … PATH NAME N.

Each line on stdout is JSON: [what, problem_id, text]. It comes after the store has returned, so whatever a
reader sees of it must be in the history, whatever happens to this process.
"""

import itertools
import json
import sys
from pathlib import Path

from app.store.history import History


def main(path: Path, name: str, n: int) -> None:
    with History(path) as history:
        for number in range(n) if n else itertools.count():
            question = f"{name} {number}: 求 $x^{number}$"
            problem = history.add_problem(question)
            say("problem", problem, question)
            attempt = history.start_attempt(problem, name, {"number": number})
            text = ""
            for step in range(3 + number % 7):
                text += f"step {step} of {number}, " * 100
                history.append(attempt, text, "")
                say("append", problem, text)
            text += f"end of {number}"
            history.finish_attempt(
                attempt, thinking=text, answer=f"answer {number}", final_answer=str(number), reason="stop",
                seconds=1.0, n_tokens=number,
            )  # fmt: skip
            say("finish", problem, text)


def say(what: str, problem: int, text: str) -> None:
    sys.stdout.write(json.dumps([what, problem, text]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
