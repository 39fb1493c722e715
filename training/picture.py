"""A run as a picture: `python -m training.picture RUN_DIR… FILE.svg` (runs that follow each other, in order).

Above, the loss per token of the solutions drawn (logarithmic); below, a row a skill, how much was known.
"""

import argparse
import json
import math
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

WIDTH, LEFT, RIGHT = 900, 250, 60
TOP, CURVE, ROW = 30, 180, 14
INK, GRID, LINE = "#333", "#ddd", "#1f6f8b"


def events(runs: Sequence[Path]) -> list[dict[str, Any]]:
    """The logs' lines one after the other; steps and tokens go on counting from run to run."""
    found: list[dict[str, Any]] = []
    steps = tokens = 0
    for run in runs:
        lines = [json.loads(line) for line in (run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
        for line in lines:
            more = {"tokens": line["tokens"] + tokens} if "tokens" in line else {}
            found.append({**line, "step": line["step"] + steps, **more})
        steps = max(line["step"] for line in found)
        tokens = max(line["tokens"] for line in found if "tokens" in line)
    return found


def drawn(lines: Iterable[dict[str, Any]]) -> str:
    """The picture as SVG."""
    lines = list(lines)
    losses = [(line["step"], line["loss"]) for line in lines if "loss" in line]
    known = [(line["step"], line["known"]) for line in lines if "known" in line]
    skills = list(known[-1][1])
    last = max(line["step"] for line in lines)
    height = TOP + CURVE + 50 + ROW * len(skills) + 30

    def x(step: float) -> float:
        return float(LEFT + (WIDTH - LEFT - RIGHT) * step / last)

    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif"'
    )
    parts = [
        f'{opening} font-size="11" fill="{INK}">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        *_curve(losses, x),
    ]
    below = TOP + CURVE + 50
    parts.append(_text(LEFT, below - 10, "known of each skill: 0 % white, 100 % dark"))
    for row, skill in enumerate(skills):
        y = below + ROW * row
        parts.append(_text(LEFT - 6, y + ROW - 3, skill, anchor="end"))
        before = 0
        for step, shares in known:
            share = shares.get(skill)
            if share is not None:
                parts.append(
                    f'<rect x="{x(before):.1f}" y="{y}" width="{x(step) - x(before):.1f}" '
                    f'height="{ROW - 1}" fill="{LINE}" fill-opacity="{share:.2f}"/>'
                )
            before = step
        parts.append(_text(WIDTH - RIGHT + 6, y + ROW - 3, f"{known[-1][1][skill]:.0%}"))
    tokens = max(line["tokens"] for line in lines if "tokens" in line)
    parts.append(_text(LEFT, height - 10, f"{last} steps, {tokens / 1e6:.1f} million tokens learnt from"))
    return "\n".join([*parts, "</svg>", ""])


def _curve(losses: Sequence[tuple[int, float]], x: Any) -> list[str]:
    low = math.floor(min(math.log10(loss) for _, loss in losses))
    high = math.ceil(max(math.log10(loss) for _, loss in losses))

    def y(loss: float) -> float:
        return TOP + CURVE * (high - math.log10(loss)) / (high - low)

    parts = [_text(LEFT, TOP - 10, "loss")]
    for power in range(low, high + 1):
        level = y(10**power)
        parts.append(f'<path d="M{LEFT} {level:.1f}H{WIDTH - RIGHT}" stroke="{GRID}"/>')
        parts.append(_text(LEFT - 6, level + 4, f"{10**power:g}", anchor="end"))
    points = " ".join(f"{x(step):.1f},{y(loss):.1f}" for step, loss in losses)
    return [*parts, f'<polyline points="{points}" fill="none" stroke="{LINE}" stroke-width="1.5"/>']


def _text(x: float, y: float, text: str, *, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def main() -> None:
    options = argparse.ArgumentParser(prog="training.picture", description=__doc__)
    options.add_argument("runs", type=Path, nargs="+", metavar="RUN_DIR")
    options.add_argument("file", type=Path, metavar="FILE.svg")
    chosen = options.parse_args()
    chosen.file.write_text(drawn(events(chosen.runs)), encoding="utf-8")


if __name__ == "__main__":
    main()
