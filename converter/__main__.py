"""`python -m converter CHECKPOINT_DIR OUT.gguf [--type q4_k_m] [--imatrix FILE] [--json]`, and
`python -m converter verify FILE [--json]`."""

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from converter import TARGETS, Cancelled, ConversionError, convert, verify_command
from converter.gguf.policy import DEFAULT
from converter.gguf.verification import ENGINE
from converter.reporter import Reporter


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise Cancelled("The conversion was cancelled; nothing was left behind.")


def _converter() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m converter", description=__doc__)
    parser.add_argument(
        "checkpoint", type=Path, help="folder with config.json, the safetensors and the tokenizer"
    )
    parser.add_argument("target", type=Path, help="the GGUF file to write")
    parser.add_argument(
        "--type", choices=TARGETS, default=DEFAULT, help="type of the matrices (default: %(default)s)"
    )
    parser.add_argument(
        "--imatrix",
        type=Path,
        metavar="FILE",
        help="importance matrix, from python -m converter.measuring.imatrix",
    )
    parser.add_argument("--json", action="store_true", help="report as JSON lines on standard output")
    parser.set_defaults(run=_convert)
    return parser


def _convert(arguments: argparse.Namespace, reporter: Reporter) -> None:
    reporter.done(
        convert(
            arguments.checkpoint,
            arguments.target,
            arguments.type,
            reporter.progress,
            imatrix=arguments.imatrix,
            engine=arguments.engine,
        )
    )


def main(given: Sequence[str] | None = None, engine: Sequence[str] = ENGINE) -> int:
    """0 when the file is complete, 2 when the input or the disk does not allow it, 130 when cancelled.

    `given` are the arguments in place of the process's own, `engine` the command that tries a file.
    """
    given = sys.argv[1:] if given is None else given
    verifying = given[:1] == ["verify"]
    parser = verify_command.parser() if verifying else _converter()
    parser.set_defaults(engine=engine)
    arguments = parser.parse_args(given[1:] if verifying else given)
    reporter = Reporter(as_json=arguments.json)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    try:
        arguments.run(arguments, reporter)
    except Cancelled as error:
        reporter.error(error)
        return 130
    except ConversionError as error:
        reporter.error(error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
