"""Our llama.cpp, loaded once: the stock bindings on top of the libraries in `engine/lib`."""

import ctypes
import functools
import logging
import os
from collections import deque
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.errors import EngineError

LIB = Path(__file__).parent / "lib"

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
        raise EngineError("The engine's libraries are missing. Run `make setup` to build them.")
    os.environ["LLAMA_CPP_LIB_PATH"] = str(LIB)
    # libgomp's threads otherwise spin at every barrier and starve a busy machine (157 → 404 ms a token)
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")
    import llama_cpp

    llama_cpp.llama_log_set(_log_callback(llama_cpp), ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    return llama_cpp


@functools.cache
def ours() -> ctypes.CDLL:
    """The C functions that our overlay adds to libllama (`native/overlay/src/models/homeroom.cpp`)."""
    native: ctypes.CDLL = llama()._lib if hasattr(llama(), "_lib") else llama().llama_cpp._lib
    pointer, size = ctypes.c_void_p, ctypes.c_int64
    declared: dict[str, tuple[Any, list[Any]]] = {
        "homeroom_memory_breakdown": (None, [pointer, ctypes.POINTER(ctypes.c_size_t)]),
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
