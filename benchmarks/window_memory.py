"""The window's own memory, its growth over 300 answers, and 20,000 tokens of thinking:
`python -m benchmarks.window_memory`.

RSS counts what is shared with other programs, PSS its share of that, USS only what is its own. The engine and
the checker are processes of their own and are not counted.
"""

import argparse
import statistics
import tempfile
from pathlib import Path

ANSWER = Path(__file__).parents[1] / "tests" / "data" / "render" / "answer.md"
BUDGET = "budget: 120 MB with an answer shown; 10 MB more from answer 50 to 300"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window_memory", description=__doc__)
    parser.add_argument("--answers", type=int, default=300)
    parser.add_argument("--tokens", type=int, default=20_000)
    chosen = parser.parse_args()

    from app.ui.measuring.endurance import Rehearsal

    print(BUDGET)
    with tempfile.TemporaryDirectory() as folder:
        rehearsal = Rehearsal(Path(folder))
        _report("the window, its model ready")
        rehearsal.ask()
        _report("one answer shown")
        long = ANSWER.read_text(encoding="utf-8")
        for number in rehearsal.show([_varied(long, each) for each in range(chosen.answers)]):
            if number % 50 == 0 or number == chosen.answers:
                _report(f"{number} long answers shown")
        for unfolded in (False, True):
            spent = rehearsal.think(chosen.tokens, unfolded=unfolded)
            tenth = max(1, len(spent) // 10)
            first, last = statistics.mean(spent[:tenth]), statistics.mean(spent[-tenth:])
            name = "unfolded" if unfolded else "folded"
            print(f"thinking {name}: processor time of an update, mean {statistics.mean(spent):.2f} ms, "
                  f"first tenth {first:.2f}, last tenth {last:.2f}, max {max(spent):.1f}")  # fmt: skip
        rehearsal.close()


def _varied(answer: str, number: int) -> str:
    """Every answer has formulas that no other has, so that what is kept by formula grows as it would."""
    return answer.replace("k^2", f"k^2_{{{number}}}").replace("x^2", f"x^{{{number % 90 + 2}}}")


def _report(what: str) -> None:
    sizes = {"Rss": 0, "Pss": 0, "Private_Clean": 0, "Private_Dirty": 0}
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if name in sizes:
            sizes[name] = int(rest.split()[0])
    own = sizes["Private_Clean"] + sizes["Private_Dirty"]
    figures = "  ".join(f"{name} {size / 1000:6.1f} MB" for name, size in
                        (("RSS", sizes["Rss"]), ("PSS", sizes["Pss"]), ("USS", own)))  # fmt: skip
    print(f"{what:30} {figures}", flush=True)


if __name__ == "__main__":
    main()
