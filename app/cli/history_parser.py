"""The command line of `history`; imports nothing slow, for every start of the app reads it."""

import argparse
from datetime import datetime
from pathlib import Path

FORMATS = ("json", "md", "html", "pdf")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `history` and what stands behind it."""
    history = commands.add_parser("history", help="list, search, export, back up or delete solved problems")
    actions = history.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, purpose: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=purpose, description=purpose.capitalize() + ".")
        made.add_argument("--json", action="store_true", help="JSON on stdout")
        made.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
        return made

    for name, purpose in (("list", "problems, newest first"), ("search", "problems that hold these words")):
        made = action(name, purpose)
        if name == "search":
            made.add_argument("text", help="words, Chinese, TeX; the last word may be a beginning")
        made.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="asked on this day or later")
        made.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="asked on this day or before")
        made.add_argument("--topic", default="")
        made.add_argument("--tag", default="")
        made.add_argument("--verdict", default="", metavar="WORD", help="the checker's word, or unchecked")
        made.add_argument("--favourite", action="store_true", help="only those with a star")
        made.add_argument("--limit", type=_count, default=200, metavar="N")
        made.add_argument("--offset", type=_count, default=0, metavar="N")
    made = action("show", "one problem with its answers")
    made.add_argument("id", type=int)
    made = action("export", "these problems, or all, into a file")
    made.add_argument("id", type=int, nargs="*")
    made.add_argument("--to", required=True, metavar="FILE", help="or - for stdout (JSON and Markdown)")
    made.add_argument("--format", choices=FORMATS, help="if the file's name does not say it")
    made = action("import", "add the problems of a JSON export; nothing that is there changes")
    made.add_argument("file", help="or - for stdin")
    made = action("backup", "write a copy of the whole history")
    made.add_argument("file", type=Path, nargs="?", help="without one: today's among the daily backups")
    made = action("restore", "put a backup in the place of the whole history")
    made.add_argument("file", type=Path)
    made = action("delete", "delete problems, or everything")
    made.add_argument("id", type=int, nargs="*")
    made.add_argument("--everything", action="store_true", help="all problems, backups and logs, for good")
    made.add_argument("--yes", action="store_true", help="needed with --everything")
    history.set_defaults(run=_run)


def _run(chosen: argparse.Namespace, data_dir: Path) -> int:
    from app.cli import history

    return history.run(chosen, data_dir)


def _day(text: str) -> datetime:
    """The local midnight that the day begins with."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").astimezone()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no day such as 2026-05-20") from error


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise argparse.ArgumentTypeError(f"{text} is no number of problems")
    return int(text)
