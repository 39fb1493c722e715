"""The one entry: the window, `solve` for scripts, and `--worker NAME` for our own child processes."""

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a worker, --version and --help start without these
    import argparse
    from collections.abc import MutableMapping
    from pathlib import Path

INTERRUPTED = 130  # the exit status a shell expects after Ctrl+C


class Refused(Exception):
    """The command cannot be met, for the reason its sentence gives."""


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0, or 2 with one sentence on stderr, or 130 after Ctrl+C."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False):
        restore_environment(os.environ)
    if arguments[:1] == ["--worker"]:
        return worker(arguments[1:])
    from app import settings

    chosen = parser().parse_args(arguments)
    if chosen.version:
        print(f"Homeroom {settings.VERSION}")
        return 0
    if chosen.selftest:
        from app.cli import selftest

        return selftest.run(sys.stdout)
    data_dir = settings.data_dir(chosen.data_dir)
    if chosen.command == "solve":
        return solve_command(chosen, data_dir)
    if chosen.command == "history":
        return history_command(chosen, data_dir)
    from app.ui.window.application import run

    return run(data_dir)


def restore_environment(environ: "MutableMapping[str, str]") -> None:
    """Take out what the bundle's start put in for itself, before a program of the system inherits it.

    A browser or a file manager with our libraries and Qt plugins may not start at all. We have ours by now,
    and a child of ours gets its own.
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        original = environ.pop(f"{name}_ORIG", None)
        environ.pop(name, None)
        if original is not None:
            environ[name] = original
    # With PyInstaller's own marks a child of ours would believe that all this is set, and set nothing.
    marks = [name for name in environ if name.startswith("_PYI_")]
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", *marks):
        environ.pop(name, None)


def worker(arguments: list[str]) -> int:
    """Become the child process that is named."""
    if arguments == ["engine"]:
        from engine.worker import main as engine_worker

        return engine_worker()
    if arguments[:1] == ["models"]:
        from app.models.worker import main as models_worker

        return models_worker(arguments[1:])
    if arguments == ["checker"]:
        from app.study.algebra.worker import main as checker_worker

        return checker_worker()
    if arguments[:1] == ["convert"]:
        from app.settings import worker_command
        from converter.__main__ import main as converter

        return converter(arguments[1:], engine=worker_command("trial"))
    if arguments[:1] == ["trial"]:  # the converter's own child: `try FILE`
        from engine.__main__ import main as engine_command

        return engine_command(arguments[1:])
    name = " ".join(arguments) or "without a name"
    print(f"There is no worker {name}: it is engine, checker, convert or models.", file=sys.stderr)
    return 2


def parser() -> "argparse.ArgumentParser":
    """The command line."""
    import argparse
    from pathlib import Path

    from app.cli import history_parser

    prog = "homeroom" if getattr(sys, "frozen", False) else "python -m app"
    parser = argparse.ArgumentParser(prog=prog, description="A study assistant that works offline.")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--selftest", action="store_true", help="try every part and report; 0 if all is well")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where history and settings are kept")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    solve = commands.add_parser("solve", help="answer one question on the command line")
    solve.add_argument("question", help="the question, or - to read it from stdin")
    solve.add_argument("--json", action="store_true", help="one JSON object as the last line of stdout")
    # SUPPRESS: what stands before `solve` is not overwritten by this one's default.
    solve.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    solve.add_argument(
        "--model", type=Path, metavar="FILE", help="a .gguf file in place of the default model"
    )
    solve.add_argument("--max-thinking", type=int, metavar="N", help="answer after N tokens of thinking")
    history_parser.add_parser(commands)
    return parser


def solve_command(chosen: "argparse.Namespace", data_dir: "Path") -> int:
    """`solve`: the thinking on stderr, the answer on stdout; with --json one object there instead."""
    import logging

    from app.store.errors import StoreError
    from engine.wire.errors import EngineError

    logging.getLogger().addHandler(logging.NullHandler())  # what went wrong is said once, below
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _solve(chosen, data_dir)
    except (Refused, StoreError, EngineError) as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # `solve … | head`: the answer is stored, nobody wants to read it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("Stopped before the answer began.", file=sys.stderr)
        return INTERRUPTED


def history_command(chosen: "argparse.Namespace", data_dir: "Path") -> int:
    """`history`: what it says on stdout, or one sentence on stderr."""
    from app.cli import history as command
    from app.store.errors import StoreError

    def paper(markdown: str, form: str, path: "Path") -> None:
        from app.ui.answer.export_file import write_without_window

        write_without_window(markdown, form, path)

    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        command.run(chosen, data_dir, paper)
        sys.stdout.flush()
    except (command.CannotDo, StoreError) as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # `history list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


def _interrupt(*_: object) -> None:
    # Once: an impatient second Ctrl+C would end the storing that the first one led to.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def _solve(chosen: "argparse.Namespace", data_dir: "Path") -> int:
    """Write the question down, load the model, stream the answer."""
    from app import settings
    from app.cli import solve
    from app.store.history import History
    from app.study.asking.conversation import Turn
    from app.study.asking.tutor import Tutor

    question = (sys.stdin.read() if chosen.question == "-" else chosen.question).strip()
    if not question:
        raise Refused("There is no question: write it in quotes after solve, or hand it to solve - on stdin.")
    if chosen.max_thinking is not None:
        try:
            settings.MAX_THINKING.accept(chosen.max_thinking)
        except ValueError as error:
            raise Refused(str(error)) from error
    notice = settings.Settings(settings.settings_file(data_dir)).notice
    if notice:
        print(notice, file=sys.stderr)
    with History(settings.history_file(data_dir), caches=[settings.states_dir(data_dir)]) as history:
        problem_id = history.add_problem(question)
        path = _model(chosen.model, data_dir)
        tutor = Tutor(data_dir)
        try:
            tutor.checker.start()  # it loads beside the model
            tutor.load(path, lambda done, total: None)
            solving = tutor.solving(history, Turn(problem_id, question), chosen.max_thinking)
            return solve.run(solving, as_json=chosen.json, out=sys.stdout, err=sys.stderr)
        finally:
            tutor.close()


def _model(chosen: "Path | None", data_dir: "Path") -> "Path":
    from app import settings
    from app.models import installed

    if chosen is not None:
        return chosen
    model = installed.default(data_dir)
    if model is None:
        raise Refused(
            f"No model is installed: put a .gguf file into {settings.models_dir(data_dir)}, "
            "or name one with --model FILE."
        )
    return model.path


if __name__ == "__main__":
    sys.exit(main())
