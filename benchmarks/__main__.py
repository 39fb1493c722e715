"""The engine's figures on this machine, on random weights of the real model's shape: `make bench`.

The model file (2.2 GB) is written once into .cache/bench and kept.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.random_model import FULL, write_random_model
from converter.errors import ConversionError

CACHE = Path(__file__).parents[1] / ".cache" / "bench"


def full_shape_model(kind: str = "q4_0") -> Path:
    """The random model of the real shape in quantisation `kind`, written when it is not there yet."""
    target = CACHE / f"full-{kind}.gguf"
    if not target.exists():
        print(f"writing random weights of the real shape to {target}", file=sys.stderr, flush=True)
        CACHE.mkdir(parents=True, exist_ok=True)
        write_random_model(target, FULL, kind, seed=1)
    return target


def main() -> int:
    """Prints the figures; 2 with a sentence when the model cannot be written."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--prefill", type=int, default=512, help="prompt tokens at each depth")
    parser.add_argument("--depth", default="0,4096", help="positions with commas between them, up to 65000")
    parser.add_argument("--kv", choices=("f16", "q8_0"), default="f16")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        model = full_shape_model()
    except ConversionError as error:
        print(error, file=sys.stderr)
        return 2
    command = [sys.executable, "-m", "engine", "bench", str(model), "--prefill", str(arguments.prefill)]
    command += [
        "--depth",
        arguments.depth,
        "--kv",
        arguments.kv,
        "--threads",
        str(arguments.threads),
        "--json",
    ]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)  # progress goes through
    if done.returncode != 0:
        return done.returncode
    result = json.loads(done.stdout)
    if arguments.json:
        print(json.dumps(result))
    else:
        from engine.bench import as_text

        print(as_text(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
