"""Our C++ kernels: compiled at first use into the git-ignored cache folder, called with tensors."""

import ctypes
import hashlib
import os
import subprocess
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(__file__).with_name("kernels")
HEADERS = ROOT / "engine" / "native" / "overlay" / "ggml" / "include"  # the engine's vectors are ours
CACHE = ROOT / ".cache" / "training"
FLAGS = ["-O3", "-march=native", "-ffp-contract=fast", "-fno-math-errno", "-Wno-psabi", "-shared", "-fPIC"]
SUFFIX = {torch.float32: "f32", torch.bfloat16: "bf16"}


@cache
def _kernels() -> ctypes.CDLL:
    sources = sorted(SOURCES.glob("*.cpp"))
    used = [*sorted(SOURCES.iterdir()), *sorted(HEADERS.rglob("*.h"))]
    content = b"".join(path.read_bytes() for path in used)
    key = hashlib.sha256(content + " ".join(FLAGS).encode()).hexdigest()[:16]
    library = CACHE / f"kernels-{key}.so"
    if not library.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        unfinished = library.with_suffix(f".{os.getpid()}.tmp")
        command = ["g++", *FLAGS, f"-I{HEADERS}", *map(str, sources), "-o", str(unfinished)]
        subprocess.run(command, check=True)
        unfinished.replace(library)
    return ctypes.CDLL(str(library))


def call(name: str, dtype: torch.dtype, *arguments: Tensor | int) -> None:
    """Runs the kernel `name` for values of `dtype` (float32 or bfloat16; the pointers are not checked)."""
    kernel = getattr(_kernels(), f"{name}_{SUFFIX[dtype]}")
    kernel.restype = None
    kernel(
        *(ctypes.c_void_p(a.data_ptr()) if isinstance(a, Tensor) else ctypes.c_int64(a) for a in arguments)
    )


def row_stride(x: Tensor) -> int:
    """Of a matrix whose rows are contiguous; ValueError for any other."""
    if x.dim() != 2 or (x.shape[1] > 1 and x.stride(1) != 1):
        raise ValueError(f"rows must be contiguous, not of strides {x.stride()}")
    return int(x.stride(0))
