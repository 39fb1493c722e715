"""`python -m app solve "…"`: one question answered without a window. Imports nothing slow until it runs."""

import argparse
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
    solve = commands.add_parser("solve", help="answer one question on the command line")
    solve.add_argument("question", help="the question, or - to read it from stdin")
    solve.add_argument("--json", action="store_true", help="one JSON object as the last line of stdout")
    # SUPPRESS: what stands before `solve` is not overwritten by this one's default.
    solve.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    solve.add_argument(
        "--model", type=Path, metavar="FILE", help="a .gguf file in place of the default model"
    )
    solve.add_argument("--max-thinking", type=int, metavar="N", help="answer after N tokens of thinking")
    solve.set_defaults(run=run)


def run(chosen: argparse.Namespace, data_dir: Path) -> int:
    """The thinking on stderr, the answer on stdout; with --json one object there instead."""
    logging.getLogger().addHandler(logging.NullHandler())  # what went wrong is said once, as a sentence
    interrupt_once()
    from app import settings

    kept = settings.Settings(settings.settings_file(data_dir))
    language = spoken(kept.get(settings.LANGUAGE))
    return exit_status(lambda: _solve(chosen, data_dir, kept, language), language)


def _solve(chosen: argparse.Namespace, data_dir: Path, kept: "Settings", language: str) -> int:
    """Write the question down, load the model, stream the answer."""
    from app import settings
    from app.cli import solve_report
    from app.store.history import History
    from app.study.asking.conversation import Turn
    from app.study.asking.tutor import Tutor

    question = (sys.stdin.read() if chosen.question == "-" else chosen.question).strip()
    if not question:
        raise CannotDo(say("cli.no-question"))
    if chosen.max_thinking is not None:
        settings.MAX_THINKING.accept(chosen.max_thinking)
    if kept.notice:
        print(kept.notice.in_language(language), file=sys.stderr)
    with History(settings.history_file(data_dir), caches=[settings.states_dir(data_dir)]) as history:
        problem_id = history.add_problem(question)
        path = chosen.model or _default_model(kept.get(settings.MODEL), data_dir)
        tutor = Tutor(data_dir, kept)
        try:
            tutor.checker.start()  # it loads beside the model
            tutor.load(path, lambda done, total: None)
            solving = tutor.solving(history, Turn(problem_id, question), chosen.max_thinking)
            return solve_report.run(solving, language, as_json=chosen.json, out=sys.stdout, err=sys.stderr)
        finally:
            tutor.close()


def _default_model(chosen: str, data_dir: Path) -> Path:
    from app import settings
    from app.models import installed

    model = installed.default(data_dir, chosen)
    if model is None:
        raise CannotDo(say("cli.no-model", folder=str(settings.models_dir(data_dir))))
    return model.path
