"""`python -m converter CHECKPOINT_DIR OUT.gguf --type f32|f16|bf16|q8_0|q4_0 [--json]`."""

import argparse
import json
import signal
import sys
import time
from pathlib import Path
from types import FrameType

import msgspec

from converter import TARGETS, Cancelled, ConversionError, Progress, Summary, convert


class Reporter:
    """Shows progress: one rewritten line on a terminal, a line every few seconds elsewhere, or JSON lines."""

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json
        self._rewrites = not as_json and sys.stderr.isatty()
        self._interval = 0.1 if as_json or self._rewrites else 5.0
        self._next = 0.0

    def progress(self, progress: Progress) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + self._interval
        if self._json:
            self._emit(progress)
            return
        share = progress.bytes_done / max(1, progress.bytes_total)
        line = f"tensor {progress.index} of {progress.count}  {progress.tensor}  {share:4.0%}"
        line += f"  {progress.megabytes_per_second:.0f} MB/s"
        print(
            f"\r\x1b[K{line}" if self._rewrites else line,
            end="" if self._rewrites else "\n",
            file=sys.stderr,
            flush=True,
        )

    def done(self, summary: Summary) -> None:
        if self._json:
            self._emit(summary)
            return
        self._clear()
        for notice in summary.notices:
            print(f"Note: {notice}", file=sys.stderr)
        if summary.fallbacks:
            names = ", ".join(summary.fallbacks)
            print(
                f"Note: kept in F16, since {summary.type} does not fit their rows: {names}", file=sys.stderr
            )
        size = f"{summary.tensors} tensors, {summary.bytes / 1e6:.1f} MB"
        print(f"{summary.target}: {size}, {summary.seconds:.1f} s")

    def error(self, error: ConversionError) -> None:
        if self._json:
            self._emit({"event": "error", "kind": error.kind, "message": str(error)})
        else:
            self._clear()
        print(error, file=sys.stderr)

    def _clear(self) -> None:
        if self._rewrites:
            print("\r\x1b[K", end="", file=sys.stderr)

    @staticmethod
    def _emit(event: object) -> None:
        print(json.dumps(msgspec.to_builtins(event)), flush=True)  # a path need not be valid UTF-8


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise Cancelled("The conversion was cancelled; nothing was left behind.")


def main() -> int:
    """0 when the file is complete, 2 when the input or the disk does not allow it, 130 when cancelled."""
    parser = argparse.ArgumentParser(prog="python -m converter", description=__doc__)
    parser.add_argument(
        "checkpoint", type=Path, help="folder with config.json, the safetensors and the tokenizer"
    )
    parser.add_argument("target", type=Path, help="the GGUF file to write")
    parser.add_argument(
        "--type", choices=TARGETS, default="q8_0", help="type of the matrices (default: %(default)s)"
    )
    parser.add_argument("--json", action="store_true", help="report as JSON lines on standard output")
    arguments = parser.parse_args()
    reporter = Reporter(as_json=arguments.json)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    try:
        reporter.done(convert(arguments.checkpoint, arguments.target, arguments.type, reporter.progress))
    except Cancelled as error:
        reporter.error(error)
        return 130
    except ConversionError as error:
        reporter.error(error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
