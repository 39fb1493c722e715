"""The engine's figures on this machine: `make bench` the quick ones, `make bench-full` all of them.

Random weights of the real shapes (2.3 GB each) and the stock library are made once in .cache/bench and kept.
"""

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.comparison import PARTS, RunnerEnded, as_table, measure, sides_of
from benchmarks.random_model import DENSE, FULL, write_random_model
from benchmarks.stock import stock_libraries
from converter.errors import ConversionError
from converter.families.base import Config
from engine.llama.available import available
from engine.native.build import BuildError
from engine.native.sdist import SdistError

CACHE = Path(__file__).parents[1] / ".cache" / "bench"
NEEDED = 6 << 30  # bytes on the disk for two models and the stock build


def random_model(name: str, config: Config, kind: str) -> Path:
    """The random model of `config` in quantisation `kind`, written when it is not there yet."""
    target = CACHE / f"{name}-{kind}.gguf"
    if not target.exists():
        print(f"writing random weights of the real shape to {target}", file=sys.stderr, flush=True)
        CACHE.mkdir(parents=True, exist_ok=True)
        write_random_model(target, config, kind, seed=1)
    return target


def main() -> int:
    """Prints the table and keeps the JSON; 2 with a sentence when something is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--part", choices=(*PARTS, "full"), default="quick", help="full: every part but quick"
    )
    parser.add_argument("--type", choices=("q4_0", "q4_k_m"), default="q4_0")
    parser.add_argument("--kv", choices=("f16", "q8_0"), default="f16")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=1, help="how often each figure is measured, in turn")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    arguments = parser.parse_args()
    CACHE.mkdir(parents=True, exist_ok=True)
    if not (CACHE / "stock").exists() and (free := shutil.disk_usage(CACHE).free) < NEEDED:
        print(f"{NEEDED >> 30} GB are needed in {CACHE}, {free >> 30} GB are free.", file=sys.stderr)
        return 2
    options = ["--kv", arguments.kv, "--threads", str(arguments.threads)]
    try:
        models = random_model("full", FULL, arguments.type), random_model("dense", DENSE, arguments.type)
        stock = stock_libraries()
        parts = [name for name in PARTS if name != "quick"]
        for part in parts if arguments.part == "full" else [arguments.part]:
            sides = sides_of(*models, stock, options)
            result = measure(sides, part, arguments.rounds, arguments.threads, available())
            result |= {"type": arguments.type, "kv": arguments.kv, "threads": arguments.threads}
            text = json.dumps(result)
            (CACHE / f"result-{part}-{arguments.type}-{arguments.kv}.json").write_text(text + "\n")
            print(text if arguments.json else as_table(result), flush=True)
    except (ConversionError, SdistError, BuildError, RunnerEnded) as error:
        print(error, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"the stock library could not be compiled: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
