"""The one entry: the window, `solve` for scripts, and `--worker NAME` for our own child processes."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a worker, --version and --help start without these
    from collections.abc import MutableMapping


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0, or 2 with one sentence on stderr, or 130 after Ctrl+C."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False):
        restore_environment(os.environ)
    if arguments[:1] == ["--worker"]:
        return worker(arguments[1:])
    from app import folders, settings
    from app.cli.command_line import parser, with_question_last

    chosen = parser().parse_args(with_question_last(arguments))
    if chosen.version:
        print(f"Homeroom {settings.VERSION}")
        return 0
    if chosen.selftest:
        from app.cli import selftest

        return selftest.run(sys.stdout)
    data_dir = folders.data_dir(chosen.data_dir)
    if chosen.run is not None:
        return int(chosen.run(chosen, data_dir))
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
        from app.folders import worker_command
        from converter.__main__ import main as converter

        return converter(arguments[1:], engine=worker_command("trial"))
    if arguments[:1] == ["trial"]:  # the converter's own child: `try FILE`
        from engine.__main__ import main as engine_command

        return engine_command(arguments[1:])
    name = " ".join(arguments) or "without a name"
    print(f"There is no worker {name}: it is engine, checker, convert or models.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
