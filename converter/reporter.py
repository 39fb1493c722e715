"""Progress and results on a terminal, in a log, or as JSON lines for a program."""

import json
import sys
import time

import msgspec

from converter.errors import ConversionError
from converter.gguf.verification import Verified
from converter.measuring.reference_check import ReferenceComparison
from converter.progress import Summary, TensorProgress


class Reporter:
    """Shows progress: one rewritten line on a terminal, a line every few seconds elsewhere, or JSON lines."""

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json
        self._rewrites = not as_json and sys.stderr.isatty()
        self._interval = 0.1 if as_json or self._rewrites else 5.0
        self._next = 0.0

    def progress(self, progress: TensorProgress) -> None:
        """Now and then: where the work is."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + self._interval
        if self._json:
            self._emit(progress)
            return
        share = progress.bytes_done / max(1, progress.bytes_total)
        line = "verifying: " if progress.stage == "verifying" else ""
        line += f"tensor {progress.index} of {progress.count}  {progress.tensor}  {share:4.0%}"
        line += f"  {progress.megabytes_per_second:.0f} MB/s"
        print(
            f"\r\x1b[K{line}" if self._rewrites else line,
            end="" if self._rewrites else "\n",
            file=sys.stderr,
            flush=True,
        )

    def done(self, summary: Summary) -> None:
        """At the end of a conversion."""
        if self._json:
            self._emit(summary)
            return
        self._clear()
        for notice in summary.notices:
            print(f"Note: {notice}", file=sys.stderr)
        for kind in sorted(set(summary.fallbacks.values())):
            names = ", ".join(name for name, other in summary.fallbacks.items() if other == kind)
            print(f"Note: in {kind}, since their rows do not fit the type meant for them: {names}",
                  file=sys.stderr)  # fmt: skip
        size = f"{summary.tensors} tensors, {summary.bytes / 1e6:.1f} MB"
        print(f"{summary.target}: {size}, {summary.seconds:.1f} s")

    def verified(self, found: Verified) -> None:
        """At the end of a verification."""
        if self._json:
            self._emit(found)
            return
        self._clear()
        size = f"{found.tensors} tensors, {found.bytes / 1e6:.1f} MB"
        held = "as they were written" if found.promised else "all numbers, without a hash to compare with"
        print(f"{found.target}: {size}, {held}; it runs ({found.seconds:.1f} s)")

    def compared(self, found: ReferenceComparison) -> None:
        """At the end of a comparison with the real model; what an error will say is left to it."""
        if self._json:
            self._emit(found)
        elif found.passed or not found.close_type:
            print(f"{found.target}: {found.sentence} ({found.seconds:.1f} s)")

    def error(self, error: ConversionError) -> None:
        """When it could not be done."""
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
