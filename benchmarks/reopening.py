"""Measures how long restoring an old conversation takes: python -m benchmarks.reopening [MODEL]."""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from engine.answering.state_files import StateFiles
from engine.answering.states import States
from engine.llama.context import Context
from engine.llama.model import Model
from engine.tools.injection import inject

CACHE = Path(__file__).parents[1] / ".cache" / "bench"
DEPTHS = (1024, 4096, 8000)  # tokens
N_RUNS = 5
KEY = bytes(32)


def main() -> None:
    """Prints, for each depth, the state's size and the median time to restore it from the page cache."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reopening", description=__doc__)
    parser.add_argument("model", type=Path, nargs="?", default=CACHE / "full-q4_0.gguf")
    path = parser.parse_args().model
    with (
        tempfile.TemporaryDirectory() as folder,
        Model(path) as model,
        Context(model, n_ctx=8192) as context,
    ):
        for depth in DEPTHS:
            tokens = [7 + i % 1000 for i in range(depth)]
            inject(context, depth)
            States(0, StateFiles(Path(folder), KEY, 1 << 30)).keep(context, tokens, on_disk=True)
            times = []
            for _ in range(N_RUNS):
                started = time.perf_counter()
                states = States(0, StateFiles(Path(folder), KEY, 1 << 30))
                if states.restore(context, [*tokens, 1]) != depth:
                    raise SystemExit("the state was not restored")
                times.append(time.perf_counter() - started)
            size = context.state_size() / 1e6
            print(f"{depth:5} tokens, {size:5.1f} MB: restored in {1000 * statistics.median(times):4.0f} ms")


if __name__ == "__main__":
    main()
