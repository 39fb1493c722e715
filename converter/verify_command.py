"""`python -m converter verify FILE`: checks a finished file and tries one forward pass."""

import argparse
from pathlib import Path

from converter.errors import VerificationError
from converter.gguf.verification import verify
from converter.measuring.reference_check import check_reference
from converter.reporter import Reporter


def parser() -> argparse.ArgumentParser:
    """The command line; `run` of its namespace does the work."""
    parser = argparse.ArgumentParser(prog="python -m converter verify", description=__doc__)
    parser.add_argument("file", type=Path, help="a GGUF file that this converter wrote")
    parser.add_argument(
        "--reference", action="store_true", help="compare with the first tokens that the real model answers"
    )
    parser.add_argument("--json", action="store_true", help="report as JSON lines on standard output")
    parser.set_defaults(run=_run)
    return parser


def _run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    reporter.verified(verify(arguments.file, reporter.progress, engine=arguments.engine))
    if arguments.reference:
        found = check_reference(arguments.file, engine=arguments.engine)
        reporter.compared(found)
        if found.close_type and not found.passed:
            raise VerificationError(found.sentence)
