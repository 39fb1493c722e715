"""Measures how long a streaming answer keeps the GUI thread: `python -m benchmarks.streaming`.

The answer grows 20 times a second, offscreen. "Call" is the view's, "painting" what the event loop does after
it. Processor time is what our code takes; wall time also has what else the machine does.
"""

import argparse
import statistics
from collections.abc import Sequence
from pathlib import Path

ANSWER = Path(__file__).parents[1] / "tests" / "data" / "render" / "answer.md"
BUDGET = "budget: mean ≤ 6, p95 ≤ 10, max ≤ 20 ms"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.streaming", description=__doc__)
    parser.add_argument("answer", nargs="?", type=Path, default=ANSWER)
    parser.add_argument("--words", type=int, default=4, help="more in each update")
    parser.add_argument("--interval", type=float, default=50, help="ms between updates")
    chosen = parser.parse_args()

    from app.ui.measuring.rehearsal import rehearse

    updates = rehearse(chosen.answer.read_text(encoding="utf-8"), chosen.words, chosen.interval)
    print(f"{len(updates)} updates of {chosen.answer.name} ({updates[-1].letters} letters); {BUDGET}")
    _report("call, wall", [update.call for update in updates])
    _report("call, processor", [update.call_cpu for update in updates])
    _report("call and painting, wall", [update.call + update.paint for update in updates])
    _report("call and painting, processor", [update.call_cpu + update.paint_cpu for update in updates])


def _report(name: str, milliseconds: Sequence[float]) -> None:
    ordered = sorted(milliseconds)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(f"{name:28} mean {statistics.mean(ordered):5.1f}  p95 {p95:5.1f}  max {ordered[-1]:5.1f} ms")


if __name__ == "__main__":
    main()
