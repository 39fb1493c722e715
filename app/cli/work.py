"""`python -m app work "…"`: a problem worked out line by line by algebra, without a model."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal import CannotDo, exit_status, interrupt_once, spoken
from engine.base.sentence import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.study.working.shown import ShownStep, ShownWorking

_WIDTH = 40  # columns for a line, before its reason


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `work`."""
    work = commands.add_parser("work", help="work one problem out line by line, without a model")
    work.add_argument("question", help="the problem, or - to read it from stdin")
    work.add_argument("--method", default="", metavar="M", help="one of the ways that fit, such as formula")
    work.add_argument("--json", action="store_true", help="one JSON object on stdout")
    work.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    work.set_defaults(run=run)


def run(chosen: argparse.Namespace, data_dir: Path) -> int:
    """The lines with their reasons on stdout; a sentence on stderr and status 2 where there are none."""
    interrupt_once()
    from app import settings

    kept = settings.Settings(settings.settings_file(data_dir))
    language = spoken(kept.get(settings.LANGUAGE))
    return exit_status(lambda: _work(chosen, language), language)


def _work(chosen: argparse.Namespace, language: str) -> int:
    import msgspec

    from app import settings
    from app.study.algebra.client import CheckerClient

    question = (sys.stdin.read() if chosen.question == "-" else chosen.question).strip()
    if not question:
        raise CannotDo(say("cli.no-problem"))
    with CheckerClient(settings.worker_command("checker")) as checker:
        worked = checker.work(question, chosen.method)
    if worked.working is None:
        raise CannotDo(worked.why or say("working.none.no-method"))
    if chosen.json:
        spelled = _spelled(msgspec.to_builtins(worked.working), language)
        print(msgspec.json.encode({"question": question, "working": spelled}).decode())
    else:
        print("\n".join(_lines(worked.working, language)))
    return 0


def _lines(working: "ShownWorking", language: str) -> "Iterable[str]":
    yield working.first.text.in_language(language)
    yield from _steps(working.steps, language, "")
    yield ""
    yield working.proof.in_language(language)


def _steps(steps: "Iterable[ShownStep]", language: str, indent: str) -> "Iterable[str]":
    for step in steps:
        line = indent + step.after.text.in_language(language)
        yield f"{line:<{_WIDTH}}  {step.says.in_language(language)}"
        yield from _steps(step.substeps, language, indent + "    ")


def _spelled(value: object, language: str) -> object:
    """The object with its sentences in the student's language."""
    if isinstance(value, dict):
        if value.keys() == {"key", "facts"}:
            return _sentence(value).in_language(language)
        return {name: _spelled(each, language) for name, each in value.items()}
    return [_spelled(each, language) for each in value] if isinstance(value, list) else value


def _sentence(value: dict[str, object]) -> Sentence:
    import msgspec

    return msgspec.convert(value, Sentence)
