"""Ours against stock llama.cpp on a dense model of the same size, interleaved, as a table and as JSON."""

import json
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.bandwidth import read_bandwidth

GIB = 1 << 30
PARTS = {
    "quick": [("decode", {"depth": 0}), ("decode", {"depth": 4096}), ("prefill", {"depth": 0})],
    "decode": [("decode", {"depth": depth}) for depth in (0, 4096, 16384, 32768, 65536)],
    "prefill": [("prefill", {"depth": depth}) for depth in (0, 16384)],
    "samples": [("samples", {"depth": 4096, "n": n}) for n in (1, 4, 8)],
    "polite": [("polite", {"threads": 1, "busy": 0}), ("polite", {"threads": 2, "busy": 1})],
    "waiting": [("question", {}), ("follow_up", {}), ("resident", {"depth": 8192}), ("peak", {})],
}
TOKENS = {"decode": 1, "polite": 1, "prefill": 512}  # in the seconds measured; of samples their number
SIDES = ("ours", "stock")
HEAD = ("| | ours | stock, dense | ratio |", "|---|---|---|---|")
CELL_BYTES = 131072  # of the dense model's F16 cache: 32 layers, 8 heads, 128 values, twice

Row = tuple[str, dict[str, int]]


class RunnerEnded(Exception):
    """A runner ended; its message is on stderr."""


@dataclass
class Side:
    """A runner of one library and model, and what it measured: seconds, or bytes."""

    name: str
    command: list[str]
    loaded: dict[str, float] = field(default_factory=dict)
    process: Any = None

    def start(self) -> None:
        """Loads the model."""
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self.loaded = self._read()

    def ask(self, what: str, options: dict[str, int]) -> float:
        """One measurement."""
        self.process.stdin.write(json.dumps({"what": what, **options}) + "\n")
        return float(self._read()["value"])

    def stop(self) -> None:
        """Ends the process."""
        self.process.communicate()

    def _read(self) -> dict[str, float]:
        line = self.process.stdout.readline()
        if not line:
            raise RunnerEnded(f"the measurement of {self.name} ended early")
        answer: dict[str, float] = json.loads(line)
        return answer


def sides_of(ours: Path, dense: Path, stock: Path, options: list[str]) -> list[Side]:
    """Our engine with SambaY, stock with the dense model (its best n_ubatch is 512)."""
    runner = [sys.executable, "-m", "benchmarks.runner"]
    return [
        Side("ours", [*runner, str(ours), *options]),
        Side("stock", [*runner, str(dense), "--stock", str(stock), "--ubatch", "512", *options]),
    ]


def measure(sides: list[Side], part: str, rounds: int, n_threads: int, memory: int) -> dict[str, Any]:
    """Every row of `part` on each side in turn, `rounds` times; the median of each.

    A depth whose dense cache does not fit thrice into `memory` bytes is not measured there.
    """
    result: dict[str, Any] = {"part": part, "rows": []}
    bandwidths = []
    for side in sides:
        side.start()
        result[side.name] = side.loaded
    for what, options in PARTS[part]:
        found: dict[str, list[float]] = {side.name: [] for side in sides}
        for _ in range(rounds):
            if what == "decode" and options["depth"] == 0:  # no minute is like another
                bandwidths.append(read_bandwidth(n_threads))
            for side in sides:
                fits = side.name == "ours" or 3 * CELL_BYTES * options.get("depth", 0) < memory
                if fits:
                    found[side.name].append(side.ask(what, options))
        medians = {name: statistics.median(values) if values else None for name, values in found.items()}
        result["rows"].append({"what": what, **options, **medians})
        print(f"{what} {options}: {medians}", file=sys.stderr, flush=True)
    for side in sides:
        side.stop()
    return result | ({"bandwidth": statistics.median(bandwidths)} if bandwidths else {})


def as_table(result: dict[str, Any]) -> str:
    """The rows as Markdown: tokens a second, milliseconds or GB, and how many times better ours is."""
    load = [result[name]["load"] for name in SIDES]
    loading = f"| loading, s | {load[0]:.1f} | {load[1]:.1f} | {load[1] / load[0]:.2f}× |"
    return "\n".join([*HEAD, *table_rows(result), loading])


def table_rows(result: dict[str, Any]) -> list[str]:
    """A Markdown line for every row; after the decode at depth 0 its share of the read bandwidth."""
    lines = []
    for row in result["rows"]:
        lines.append(_line(row))
        if row["what"] == "decode" and row["depth"] == 0:
            shares = [f"{result[name]['file'] / row[name] / result['bandwidth']:.0%}" for name in SIDES]
            name = f"share of the read bandwidth, {result['bandwidth'] / 1e9:.0f} GB/s"
            lines.append(f"| {name} | {shares[0]} | {shares[1]} | |")
    polite = [row for row in result["rows"] if row["what"] == "polite"]
    if len(polite) == 2:
        shares = [f"{polite[0][name] / polite[1][name]:.0%}" for name in SIDES]
        lines.append(f"| the same, of one thread alone | {shares[0]} | {shares[1]} | |")
    return lines


def _line(row: dict[str, Any]) -> str:
    what, ours, stock = row["what"], row["ours"], row["stock"]
    depth = f" at {row['depth']}" if row.get("depth") else ""
    if what in ("decode", "polite", "prefill", "samples"):
        tokens = row.get("n") or TOKENS[what]
        name = f"{tokens} sample{'s' * (tokens > 1)}" if what == "samples" else what
        if what == "polite":
            name = "two threads beside a busy process" if row["busy"] else "one thread alone"
        cells = [f"{tokens / seconds:.2f}" if seconds else "—" for seconds in (ours, stock)]
        name += f"{depth}, tok/s"
    elif what in ("resident", "peak"):
        cells, name = [f"{size / GIB:.2f}" for size in (ours, stock)], f"{what}{depth}, GiB"
    else:
        cells, name = [f"{1000 * seconds:.0f}" for seconds in (ours, stock)], f"{what.replace('_', '-')}, ms"
    ratio = f"{stock / ours:.2f}×" if stock else "—"
    return f"| {name} | {cells[0]} | {cells[1]} | {ratio} |"
