"""The command line: which commands there are. A new one is a module with `add_parser`, listed here."""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import history_parser, solve, work

COMMANDS = (solve, work, history_parser)
_ASKING = {"solve", "work"}
_FLAGS = {
    "--json",
    "--help",
    "--steps",
    "--explain",
    "--no-model",
}  # their options that take no value: of --max-thinking -1 the -1 is no question
_BEGINS_WITH_MINUS = re.compile(r"-(?!-|h$).", re.DOTALL)  # no option of theirs is one letter but -h


def with_question_last(arguments: Sequence[str]) -> list[str]:
    """The arguments with a question that begins with a minus (-3^2) put where it is taken for no option."""
    asking = next((place for place, each in enumerate(arguments) if each in _ASKING), len(arguments))
    before, after = list(arguments[: asking + 1]), list(arguments[asking + 1 :])
    places = {
        place
        for place, each in enumerate(after)
        if _BEGINS_WITH_MINUS.match(each) and not (place and _takes_a_value(after[place - 1]))
    }
    if not places or "--" in after:
        return list(arguments)
    options = [each for place, each in enumerate(after) if place not in places]
    return [*before, *options, "--", *(after[place] for place in sorted(places))]


def _takes_a_value(option: str) -> bool:
    return option.startswith("--") and "=" not in option and option not in _FLAGS


def parser() -> argparse.ArgumentParser:
    """What `python -m app` understands; a command leaves `run(chosen, data_dir)`, which gives its status."""
    prog = "homeroom" if getattr(sys, "frozen", False) else "python -m app"
    parser = argparse.ArgumentParser(prog=prog, description="A study assistant that works offline.")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--selftest", action="store_true", help="try every part and report; 0 if all is well")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where history and settings are kept")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        command.add_parser(commands)
    return parser
