"""`python -m app solve "…"`: questions answered without a window. Imports nothing slow until it runs."""

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal import CannotDo, exit_status, interrupt_once, spoken
from engine.base.sentence import say

if TYPE_CHECKING:
    from app.settings import Settings


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `solve`."""
    solve = commands.add_parser("solve", help="answer one question on the command line, or a file of them")
    solve.add_argument("question", nargs="?", help="the question, or - to read it from stdin")
    solve.add_argument(
        "--file", metavar="QUESTIONS", help="many: objects with “question”, or one a line; - for stdin"
    )
    solve.add_argument("--json", action="store_true", help="one JSON object as the last line of stdout")
    solve.add_argument("--steps", action="store_true", help="line by line, where algebra works it out")
    solve.add_argument(
        "--explain", action="store_true", help="the model explains what algebra works out, too"
    )
    # SUPPRESS: what stands before `solve` is not overwritten by this one's default.
    solve.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    solve.add_argument(
        "--model", type=Path, metavar="FILE", help="a .gguf file in place of the default model"
    )
    solve.add_argument("--no-model", action="store_true", help="algebra alone: no model is loaded")
    solve.add_argument("--max-thinking", type=int, metavar="N", help="answer after N tokens of thinking")
    solve.set_defaults(run=run)


def run(chosen: argparse.Namespace, data_dir: Path) -> int:
    """The thinking on stderr, the answer on stdout; with --json one object there instead."""
    logging.getLogger().addHandler(logging.NullHandler())  # what went wrong is said once, as a sentence
    interrupt_once()
    from app import folders, settings

    kept = settings.Settings(folders.settings_file(data_dir))
    language = spoken(kept.get(settings.LANGUAGE))
    return exit_status(lambda: _solve(chosen, data_dir, kept, language), language)


def _solve(chosen: argparse.Namespace, data_dir: Path, kept: "Settings", language: str) -> int:
    """Write each question down, ask algebra, then the model if that is needed."""
    from app import folders, settings
    from app.cli.solver import Solver
    from app.store.history import History
    from app.study.asking.tutor import Tutor

    if chosen.file is not None:
        if chosen.question is not None:
            raise CannotDo(say("cli.file-or-question"))
        questions = _questions(chosen.file)
    else:
        questions = [_question(chosen.question or "")]
    if chosen.max_thinking is not None:
        settings.MAX_THINKING.accept(chosen.max_thinking)
    if kept.notice:
        print(kept.notice.in_language(language), file=sys.stderr)
    with History(folders.history_file(data_dir), caches=[folders.states_dir(data_dir)]) as history:
        tutor = Tutor(data_dir, kept)
        try:
            solver = Solver(chosen, data_dir, kept, history, tutor, language)
            return solver.many(questions) if chosen.file is not None else solver.one(questions[0])
        finally:
            tutor.close()


def _question(typed: str) -> str:
    question = (sys.stdin.read() if typed == "-" else typed).strip()
    if not question:
        raise CannotDo(say("cli.no-question"))
    return question


def _questions(name: str) -> list[str]:
    """Of the file `name`, one a line; empty lines are none. Raises CannotDo."""
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotDo(say("cli.file-not-read", file=name, why=why)) from error
    questions = [_of_line(line) for line in text.split("\n") if line.strip()]
    if not all(questions):
        place = next(at for at, line in enumerate(text.split("\n"), 1) if line.strip() and not _of_line(line))
        raise CannotDo(say("cli.line-without-question", line=place, file=name))
    if not questions:
        raise CannotDo(say("cli.no-questions", file=name))
    return questions


def _of_line(line: str) -> str:
    """The question of an object, "" where it has none; any other line is a question itself."""
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return line.strip()
    if not isinstance(read, dict):
        return line.strip()  # 12, or [1, 2]: numbers and lists are JSON too
    question = read.get("question")
    return question.strip() if isinstance(question, str) else ""
