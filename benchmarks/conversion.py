"""Speed and memory of the converter on a checkpoint of the real shape: `python -m benchmarks.conversion`.

One after another in one run, each from a cold page cache: a copy of the shards, the checkpoint → q8_0 and →
q4_k_m by us, → f16 by us and that f16 → q4_k_m by llama.cpp. On a busy machine only
the processor seconds and, roughly, the ratios mean anything.
The random checkpoint (7.7 GB) is written once into .cache/bench and kept; 20 GB more are needed meanwhile.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks.random_checkpoint import write_random_checkpoint
from benchmarks.random_model import FULL
from converter.errors import ConversionError
from converter.gguf.verification import forget_cached

CACHE = Path(__file__).parents[1] / ".cache" / "bench"
PIECE = 8 << 20
ROOM = 20e9


class Measured(msgspec.Struct):
    """Wall and processor seconds, bytes read, and the largest resident size of any process of the step."""

    step: str
    seconds: float
    cpu_seconds: float
    bytes_read: int
    peak_bytes: int = 0


class StepFailed(Exception):
    """A child process ended with a complaint, which went to stderr."""


def _copy(sources: list[Path], target: Path) -> None:
    with target.open("wb") as to:
        for source in sources:
            with source.open("rb") as file:
                while piece := file.read(PIECE):
                    to.write(piece)
        to.flush()
        os.fsync(to.fileno())


def _run(*command: str) -> int:
    """The peak resident size of `python -m command` or of a child of its own, in bytes."""
    process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise StepFailed(f"python -m {' '.join(command)} ended with {process.returncode}")
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _measure(step: str, sources: list[Path], work: Callable[[], int | None]) -> Measured:
    print(f"{step} …", file=sys.stderr, flush=True)
    for source in sources:
        forget_cached(source)
    began, busy = time.monotonic(), sum(os.times()[:4])
    peak = work() or 0
    seconds, cpu = time.monotonic() - began, sum(os.times()[:4]) - busy
    return Measured(step, seconds, cpu, sum(source.stat().st_size for source in sources), peak)


def measure(checkpoint: Path, folder: Path) -> list[Measured]:
    """Runs every step; what they write into `folder` is removed again."""
    shards = sorted(checkpoint.glob("*.safetensors"))
    out, f16, theirs = (folder / f"conversion-{name}" for name in ("ours.gguf", "f16.gguf", "theirs.gguf"))

    def convert(kind: str, target: Path) -> Callable[[], int]:
        return lambda: _run("converter", str(checkpoint), str(target), "--type", kind)

    def llama() -> int:
        return _run("benchmarks.llama_quantize", str(f16), str(theirs), "q4_k_m")

    try:
        results = [_measure("copy", shards, lambda: _copy(shards, out))]
        results.append(_measure("ours q8_0", shards, convert("q8_0", out)))
        results.append(_measure("ours f16", shards, convert("f16", f16)))
        out.unlink()
        results.append(_measure("llama.cpp f16 → q4_k_m", [f16], llama))
        f16.unlink()
        results.append(_measure("ours q4_k_m", shards, convert("q4_k_m", out)))
        return results
    finally:
        for path in (out, f16, theirs):
            path.unlink(missing_ok=True)


def as_text(results: list[Measured]) -> str:
    """A table, and the two ratios that are asked for."""
    by_step = {found.step: found for found in results}
    speed = {step: found.bytes_read / found.seconds for step, found in by_step.items()}
    lines = [
        f"{found.step:24}{found.seconds:8.1f} s {found.cpu_seconds:8.1f} s of processor"
        f"{speed[found.step] / 1e6:8.0f} MB/s read"
        + (f" {found.peak_bytes / 1e9:6.2f} GB at most" if found.peak_bytes else "")
        for found in results
    ]
    ratio = by_step["ours q4_k_m"].seconds / by_step["llama.cpp f16 → q4_k_m"].seconds
    lines.append(f"q4_k_m takes {ratio:.2f} times llama.cpp's f16 → q4_k_m (at most 1 is asked)")
    lines.append(f"q8_0 runs at {speed['ours q8_0'] / speed['copy']:.0%} of a copy's speed (60 % is asked)")
    return "\n".join(lines)


def main() -> int:
    """0; 2 with a sentence when the disk is too small or a step fails; 130 when interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.conversion",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    checkpoint = CACHE / "checkpoint"
    try:
        if not (checkpoint / "model.safetensors.index.json").exists():
            print(f"writing a random checkpoint of the real shape to {checkpoint}", file=sys.stderr)
            write_random_checkpoint(checkpoint, FULL, seed=1)
        if (free := os.statvfs(CACHE).f_bavail * os.statvfs(CACHE).f_frsize) < ROOM:
            raise StepFailed(f"{CACHE} has {free / 1e9:.1f} GB free, {ROOM / 1e9:.0f} GB are needed")
        results = measure(checkpoint, CACHE)
    except (ConversionError, StepFailed) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    print(json.dumps(msgspec.to_builtins(results)) if arguments.json else as_text(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
