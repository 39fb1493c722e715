"""The command line that measurements on a text share: its chunks, their progress, one sentence on failure."""

import argparse
import sys
from collections.abc import Callable
from typing import Any

from converter.errors import ConversionError
from engine.wire.errors import EngineError


def text_parser(module: str, description: str | None) -> argparse.ArgumentParser:
    """The parser of `python -m module`, with the options that say how the text is cut."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {module}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--ctx", type=int, default=512, help="tokens of a chunk (default: %(default)s)")
    parser.add_argument("--chunks", type=int, help="at most so many chunks (default: the whole text)")
    parser.add_argument("--special", action="store_true", help="the text is of conversations: <|user|> …")
    return parser


def chunk_options(arguments: argparse.Namespace) -> dict[str, Any]:
    """What `text_parser`'s options say, as the measuring functions take it; chunks are counted on stderr."""
    return {
        "n_ctx": arguments.ctx,
        "n_chunks": arguments.chunks,
        "special": arguments.special,
        "on_chunk": _show,
    }


def _show(place: int, count: int) -> None:
    print(f"chunk {place + 1} of {count}", file=sys.stderr, flush=True)


def run(measure: Callable[[], str]) -> int:
    """Prints what `measure` returns: 0; 2 with a sentence when it cannot be done; 130 when interrupted."""
    try:
        print(measure())
    except (ConversionError, EngineError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0
