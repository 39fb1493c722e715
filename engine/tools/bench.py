"""Speed and memory of a model on this machine: `python -m engine bench`."""

import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from engine.llama.context import Context, Slot
from engine.llama.model import Model
from engine.tools.injection import inject

N_DECODE = 16  # tokens decoded at each depth
MIB = 1 << 20


def measure(
    path: Path,
    *,
    n_prefill: int,
    depths: Sequence[int],
    kv_type: str = "f16",
    n_threads: int = 0,
    n_ctx: int = 0,
    on_step: Callable[[str], None] = lambda step: None,
) -> dict[str, object]:
    """Load seconds, prefill and decode in tokens/s at each depth, memory in bytes.

    A depth is injected, not prefilled. Prefill runs `n_prefill` tokens at the depth, decode 16 after it.
    """
    on_step("loading")
    started = time.perf_counter()
    with Model(path) as model:
        load_seconds = time.perf_counter() - started
        size = n_ctx or max(depths) + n_prefill + N_DECODE
        with Context(model, n_ctx=size, kv_type=kv_type, n_threads=n_threads) as context:
            runs = []
            for depth in depths:
                on_step(f"depth {depth}")
                runs.append(_at_depth(context, depth, n_prefill))
            memory = context.memory
            return {
                "model": model.name,
                "description": model.description,
                "n_params": model.n_params,
                "file_size": model.header.file_size,
                "n_ctx": context.n_ctx,
                "kv_type": kv_type,
                "n_threads": context.n_threads,
                "load_seconds": round(load_seconds, 3),
                "depths": runs,
                "weights_bytes": memory.weights,
                "cache_bytes": memory.cache,
                "compute_bytes": memory.compute,
                "peak_rss_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            }


def as_text(result: dict[str, object]) -> str:
    """The result for people."""
    lines = [f"{result['model']}: {result['description']}, {result['n_threads']} threads"]
    lines.append(f"load {result['load_seconds']} s, n_ctx {result['n_ctx']}, cache type {result['kv_type']}")
    depths = result["depths"]
    assert isinstance(depths, list)
    lines += [
        f"depth {run['depth']:>6}: prefill {run['prefill_tokens_per_second']:>8} tok/s, "
        f"decode {run['decode_tokens_per_second']:>7} tok/s"
        for run in depths
    ]
    for key in ("weights", "cache", "compute", "peak_rss"):
        size = result[f"{key}_bytes"]
        assert isinstance(size, int)
        lines.append(f"{key:9} {size / MIB:9.1f} MiB")
    return "\n".join(lines)


def _at_depth(context: Context, depth: int, n_prefill: int) -> dict[str, float]:
    tokens = np.random.default_rng(depth).integers(0, context.n_vocab, n_prefill + N_DECODE).tolist()
    prefill_rate = 0.0
    if n_prefill:
        inject(context, depth)
        started = time.perf_counter()
        context.prefill(tokens[:n_prefill], pos=depth)
        prefill_rate = n_prefill / (time.perf_counter() - started)
    inject(context, depth)
    context.decode([Slot(tokens[0], depth, output=True)])  # the first one still builds the graph
    started = time.perf_counter()
    finite = True
    for i in range(1, N_DECODE):
        finite &= bool(np.isfinite(context.decode([Slot(tokens[i], depth + i, output=True)])).all())
    seconds = time.perf_counter() - started
    return {
        "depth": depth,
        "prefill_tokens_per_second": round(prefill_rate, 2),
        "decode_tokens_per_second": round((N_DECODE - 1) / seconds, 2),
        "logits_finite": finite,
    }
