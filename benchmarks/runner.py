"""Runs one library with one model in a separate process: commands on stdin, results as JSON.

python -m benchmarks.runner MODEL.gguf [--stock FOLDER]     then, for one: {"what": "decode", "depth": 4096}
"""

import argparse
import ctypes
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import engine.llama.context
import engine.llama.library
import engine.llama.thread_count
from benchmarks.neighbour import neighbours, on_two_cores
from engine.llama.context import Context, Slot
from engine.llama.model import Model
from engine.tools.injection import inject

N_DECODE = 16
LONGEST = 10.0  # seconds of one measurement, but at least 3 tokens
QUESTION, FOLLOW_UP, CONVERSATION = 100, 30, 1024  # tokens
SPARE = 128  # cells of the cache beyond what a measurement fills


class WithoutAdditions:
    """Stands where the engine asks for the overlay's functions: stock llama.cpp has none of them."""

    homeroom_abort_requested = ctypes.c_void_p(0)

    @staticmethod
    def homeroom_threads_new(_: int) -> None:
        """Stock makes its threads itself."""


class Runner:
    """The model, and a fresh context for every measurement, so that none inherits another's cache."""

    def __init__(self, model: Model, n_threads: int, kv_type: str, n_ubatch: int) -> None:
        self._model = model
        self._options: dict[str, Any] = {
            "n_threads": n_threads, "kv_type": kv_type, "n_ubatch": n_ubatch
        }  # fmt: skip
        self._tokens = np.random.default_rng(1).integers(0, model.n_vocab, 4096).tolist()

    def _context(self, n_ctx: int, n_samples: int = 1, **options: int) -> Context:
        return Context(self._model, n_ctx=n_ctx + SPARE, n_seq_max=n_samples, **(self._options | options))

    def decode(self, depth: int) -> float:
        """Seconds a token, the median of up to 16."""
        return self.samples(depth, 1)

    def samples(self, depth: int, n: int) -> float:
        """Seconds of one step of `n` samples of one prompt of `depth` tokens."""
        stock = isinstance(engine.llama.context.ours(), WithoutAdditions)  # type: ignore[attr-defined]
        with self._context(depth + (N_DECODE + 1) * n, n) as context:
            inject(context, depth)
            for seq in range(1, n):
                context.share(0, seq)
            seconds: list[float] = []
            for i in range(N_DECODE + 1):
                if n > 1 and not stock:
                    for seq in range(n):  # as the worker does it for samples that share a prompt
                        context.forget_outside_window(seq, depth + i)
                batch = [Slot(self._tokens[n * i + seq], depth + i, seq, output=True) for seq in range(n)]
                started = time.perf_counter()
                context.decode(batch)
                seconds.append(time.perf_counter() - started)
                if i >= 3 and sum(seconds) > LONGEST:
                    break
            return statistics.median(seconds[1:])  # the first one still builds the graph

    def polite(self, threads: int, busy: int) -> float:
        """Seconds a token of `threads` threads beside `busy` processes that spin, on two cores."""
        with on_two_cores(), self._context(N_DECODE, n_threads=threads) as context, neighbours(busy):
            context.decode([Slot(1, 0, output=True)])
            started = time.perf_counter()
            for i in range(1, N_DECODE + 1):
                context.decode([Slot(self._tokens[i], i, output=True)])
            return (time.perf_counter() - started) / N_DECODE  # a token may wait for its turn: no median

    def prefill(self, depth: int, n: int = 512) -> float:
        """Seconds of `n` tokens after `depth`."""
        with self._context(depth + n) as context:
            inject(context, depth)
            started = time.perf_counter()
            context.prefill(self._tokens[:n], pos=depth)
            return time.perf_counter() - started

    def question(self) -> float:
        """Seconds to the first token of a question of 100 tokens."""
        return self.prefill(0, QUESTION)

    def follow_up(self) -> float:
        """Seconds to the first token of 30 more, after a conversation of 1024 was restored."""
        with self._context(CONVERSATION + FOLLOW_UP) as context:
            inject(context, CONVERSATION)
            state = context.save()
            context.clear()
            started = time.perf_counter()
            context.restore(state)
            context.prefill(self._tokens[:FOLLOW_UP], pos=CONVERSATION)
            return time.perf_counter() - started

    def resident(self, depth: int) -> float:
        """Bytes of the process, with one context of `depth` cells in use (text and Python included)."""
        with self._context(depth) as context:
            inject(context, min(depth, 512))
            context.decode([Slot(1, min(depth, 512), output=True)])
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            return float(pages * resource.getpagesize())

    def peak(self) -> float:
        """The most bytes that the process ever held."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


def main() -> int:
    """0 at the end of the input."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.runner", description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--stock", type=Path, help="the folder of the stock libraries")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--kv", default="f16")
    parser.add_argument("--ubatch", type=int, default=128)
    arguments = parser.parse_args()
    if arguments.stock:
        engine.llama.library.LIB = arguments.stock
        engine.llama.context.ours = WithoutAdditions  # type: ignore[attr-defined, assignment]
        engine.llama.thread_count.STARVED = 0.0  # stock's threads all take part, always
    started = time.perf_counter()
    with Model(arguments.model) as model:
        _answer({"load": time.perf_counter() - started, "file": model.header.file_size})
        runner = Runner(model, arguments.threads, arguments.kv, arguments.ubatch)
        for line in sys.stdin:
            request = json.loads(line)
            measure: Callable[..., float] = getattr(runner, request.pop("what"))
            _answer({"value": measure(**request)})
    return 0


def _answer(answer: dict[str, object]) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    sys.exit(main())
