"""Our llama.cpp, loaded once: the stock bindings on top of the libraries in `engine/lib`."""

import ctypes
import functools
import logging
import os
from collections import deque
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.base.sentence import say
from engine.wire.errors import EngineError

LIB = Path(os.environ.get("HOMEROOM_ENGINE_LIB") or Path(__file__).parents[1] / "lib")
"""Our libraries; the variable names those of another build (`python -m engine.native.build --portable`)."""

log = logging.getLogger("engine.native")
logging.getLogger("engine").addHandler(logging.NullHandler())  # else warnings go to stderr unasked

ACTIVATIONS_VISITOR = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.POINTER(ctypes.c_double), ctypes.c_int64, ctypes.c_int64
)

# What matters of these comes back as an exception; an abort, for one, is no error here.
_LEVELS = {1: logging.DEBUG, 2: logging.DEBUG, 3: logging.INFO, 4: logging.INFO}
_CONTINUED = 5

complaints: deque[str] = deque(maxlen=20)
"""llama.cpp's latest warnings and errors: what it says of a file that it refuses."""


@functools.cache
def llama() -> ModuleType:
    """The `llama_cpp` bindings on our libraries; EngineError when these have not been built."""
    if not any(LIB.glob("*llama.*")):
        raise EngineError(say("engine.libraries-missing"))
    os.environ["LLAMA_CPP_LIB_PATH"] = str(LIB)
    import llama_cpp

    llama_cpp.llama_log_set(_log_callback(llama_cpp), ctypes.c_void_p(0))
    _load_kernels()
    llama_cpp.llama_backend_init()
    return llama_cpp


def cpu_variant() -> str:
    """The kernels that run: `native`, built for this processor, or the name of ggml's variant (`haswell`)."""
    llama()
    return _load_kernels()


@functools.cache
def _load_kernels() -> str:
    """Loads the best of a portable build's kernels for this processor, or those HOMEROOM_CPU_VARIANT names.

    ggml would look for them beside the Python interpreter. Returns their name.
    """
    variants = {path.stem.partition("ggml-cpu-")[2]: path for path in LIB.glob("*ggml-cpu-*")}
    if not variants:
        return "native"
    ggml = ctypes.CDLL(str(next(LIB.glob("*ggml.*"))))
    ggml.ggml_backend_load.restype, ggml.ggml_backend_load.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    # Not ggml_backend_load_all_from_path: it does the same and does not say which it took.
    name = os.environ.get("HOMEROOM_CPU_VARIANT") or max(variants, key=lambda name: _score(variants[name]))
    if name not in variants or not ggml.ggml_backend_load(os.fsencode(variants[name])):
        raise EngineError(say("engine.kernels", name=name, known=[*sorted(variants)]))
    return name


def _score(kernels: Path) -> int:
    """ggml's own rank of a variant; 0 when this processor cannot run it."""
    return int(ctypes.CDLL(str(kernels)).ggml_backend_score())


@functools.cache
def ours() -> ctypes.CDLL:
    """The C functions that our overlay adds to libllama (`src/homeroom/api`), and one of llama.cpp."""
    native: ctypes.CDLL = llama()._lib if hasattr(llama(), "_lib") else llama().llama_cpp._lib
    pointer, size = ctypes.c_void_p, ctypes.c_int64
    declared: dict[str, tuple[Any, list[Any]]] = {
        "homeroom_memory_breakdown": (None, [pointer, ctypes.POINTER(ctypes.c_size_t)]),
        "homeroom_threads_new": (pointer, [ctypes.c_int]),
        "homeroom_threads_free": (None, [pointer]),
        "llama_attach_threadpool": (None, [pointer, pointer, pointer]),  # the bindings leave it out
        "homeroom_window_forget": (None, [pointer, ctypes.c_int32, ctypes.c_int32]),
        "homeroom_quantize_start": (
            pointer,
            [ctypes.c_int, pointer, ctypes.c_int, pointer, size, size, pointer, ctypes.c_int],
        ),
        "homeroom_quantize_wait": (ctypes.c_float, [pointer]),
        "homeroom_all_finite": (ctypes.c_bool, [ctypes.c_int, pointer, ctypes.c_size_t]),
        "homeroom_activations_new": (pointer, []),
        "homeroom_activations_free": (None, [pointer]),
        "homeroom_activations_visit": (None, [pointer, ACTIVATIONS_VISITOR]),
    }
    for name, (result, arguments) in declared.items():
        function = getattr(native, name)
        function.restype, function.argtypes = result, arguments
    return native


@functools.cache
def _log_callback(bindings: ModuleType) -> Any:
    """llama.cpp's log as Python logging; warnings and errors are also kept in `complaints`."""

    def write(level: int, text: bytes, _: object) -> None:
        line = text.decode(errors="replace").rstrip("\n")
        if not line or level == _CONTINUED:
            return
        if level >= 3:
            complaints.append(line)
        log.log(_LEVELS.get(level, logging.DEBUG), "%s", line)

    return bindings.llama_log_callback(write)
