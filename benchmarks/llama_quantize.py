"""llama.cpp's own quantiser: `python -m benchmarks.llama_quantize IN.gguf OUT.gguf q4_k_m`."""

import argparse
import ctypes
import os
import sys
from pathlib import Path

from converter.gguf.policy import TARGETS
from engine.llama.library import complaints, llama


def main() -> int:
    """0; 1 with llama.cpp's complaint."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.llama_quantize", description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("type", choices=TARGETS)
    arguments = parser.parse_args()
    params = llama().llama_model_quantize_default_params()
    params.ftype = TARGETS[arguments.type].file_type
    params.nthread = os.cpu_count() or 1
    source, target = os.fsencode(arguments.source), os.fsencode(arguments.target)
    if llama().llama_model_quantize(source, target, ctypes.byref(params)) != 0:
        print(complaints[-1] if complaints else "llama.cpp gave no reason", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
