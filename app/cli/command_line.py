"""The command line: which commands there are. A new one is a module with `add_parser`, listed here."""

import argparse
import sys
from pathlib import Path

from app.cli import history_parser, solve

COMMANDS = (solve, history_parser)


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
