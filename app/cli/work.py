"""`python -m app work "…"`: a problem worked out line by line by algebra, without a model."""

import argparse
import sys
from pathlib import Path

from app.cli.terminal import CannotDo, exit_status, interrupt_once, spoken
from engine.base.sentence import Sentence, say


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `work`."""
    work = commands.add_parser("work", help="work one problem out line by line, without a model")
    work.add_argument("question", help="the problem, or - to read it from stdin")
    work.add_argument("--method", default="", metavar="M", help="one of the ways that fit, such as formula")
    work.add_argument("--json", action="store_true", help="one JSON object on stdout")
    work.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    work.set_defaults(run=run)


def run(chosen: argparse.Namespace, data_dir: Path) -> int:
    """The lines with their reasons on stdout; a sentence on stderr and status 2 where there is no answer."""
    interrupt_once()
    from app import folders, settings

    kept = settings.Settings(folders.settings_file(data_dir))
    language = spoken(kept.get(settings.LANGUAGE))
    return exit_status(lambda: _work(chosen, language), language)


def _work(chosen: argparse.Namespace, language: str) -> int:
    import msgspec

    from app import folders
    from app.cli.steps import lines, reading
    from app.study.algebra.client import CheckerClient

    question = (sys.stdin.read() if chosen.question == "-" else chosen.question).strip()
    if not question:
        raise CannotDo(say("cli.no-problem"))
    with CheckerClient(folders.worker_command("checker")) as checker:
        worked = checker.work(question, chosen.method)
    if worked.answer is None or (chosen.method and worked.working is None):
        why = worked.why or say("working.none.no-method")
        raise CannotDo(say("cli.perhaps-meant", why=why, text=worked.meant) if worked.meant else why)
    if chosen.json:
        found = {
            "question": question,
            "reading": worked.reading,
            "reading_tex": worked.tex,
            "final_answer": worked.final,
            "proof": worked.proof,
            "methods": worked.methods,
            "working": worked.working,
        }
        print(msgspec.json.encode(_spelled(msgspec.to_builtins(found), language)).decode())
        return 0
    print("\n".join([*reading(worked, language), *lines(worked, language)]))
    if worked.working is None and worked.why is not None:
        print(worked.why.in_language(language), file=sys.stderr)
    return 0


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
