"""Builds our llama.cpp (stock source plus the overlay): for this processor, or for every one.

python -m engine.native.build                builds what changed, into engine/lib
python -m engine.native.build --portable     the same for the bundle, into build/portable
python -m engine.native.build --sdist-only   prints the verified source archive's path
"""

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from engine.native import overlay, sdist

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache"
SOURCE = CACHE / "llama.cpp"

# ggml's AMX code writes outside F16 tensors when several sequences run, and GCC 12 makes illegal instructions
# of its quantised products (docs/engine.md). All of it stands behind these macros. -mno-amx-tile would lose
# against the -mamx-tile that ggml's own CMake files put after it, and not every compiler knows it.
WITHOUT_AMX = "-U__AMX_TILE__ -U__AMX_INT8__ -U__AMX_BF16__"

COMMON = {
    "CMAKE_BUILD_TYPE": "Release",
    "CMAKE_C_FLAGS": WITHOUT_AMX,
    "CMAKE_CXX_FLAGS": WITHOUT_AMX,
    "BUILD_SHARED_LIBS": "ON",
    "CMAKE_BUILD_WITH_INSTALL_RPATH": "ON",
    "CMAKE_INSTALL_RPATH": "$ORIGIN",
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",
    "GGML_CCACHE": "ON",
    "GGML_OPENMP": "OFF",  # ggml's own pool waits as our overlay has it; libgomp's barriers spin
    "LLAMA_BUILD_COMMON": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
    "LLAMA_CURL": "OFF",
}


@dataclass(frozen=True)
class BuildKind:
    """One way to build: CMake's options and targets, where it compiles, where which libraries go.

    `libraries` are names without prefix and suffix; `*` stands for ggml's variants of one library.
    """

    options: dict[str, str]
    targets: tuple[str, ...]
    build: Path
    lib: Path
    libraries: tuple[str, ...]

    @property
    def stamp(self) -> Path:
        """Holds the fingerprint of what the libraries were built from."""
        return self.lib / "built-from"


NATIVE = BuildKind(
    COMMON | {"GGML_NATIVE": "ON"},
    ("llama", "ggml-cpu"),
    CACHE / "build",
    ROOT / "engine" / "lib",
    ("ggml-base", "ggml-cpu", "ggml", "llama"),
)
# A library of kernels for each generation of processors; ggml loads the best that the present one can run.
PORTABLE = BuildKind(
    COMMON | {"GGML_NATIVE": "OFF", "GGML_CPU_ALL_VARIANTS": "ON", "GGML_BACKEND_DL": "ON"},
    ("llama", "ggml"),
    CACHE / "build-portable",
    ROOT / "build" / "portable",
    ("ggml-base", "ggml-cpu-*", "ggml", "llama"),
)


class BuildError(Exception):
    """A step of the build failed; the message carries what it printed."""


def fingerprint(kind: BuildKind = NATIVE, *, stock: bool = False) -> str:
    """A hash of all that the libraries depend on: archive, overlay (unless `stock`), options, compiler."""
    digest = hashlib.sha256(sdist.SHA256.encode())
    if not stock:
        for path, content in overlay.new_files().items():
            digest.update(path.encode() + b"\0" + content)
        digest.update((overlay.OVERLAY / "insertions.toml").read_bytes())
    digest.update(repr(sorted(kind.options.items())).encode())
    digest.update(_run([os.environ.get("CXX", "c++"), "--version"]).encode())
    if kind.options["GGML_NATIVE"] == "ON":  # compiled for this very processor
        digest.update(_cpu_model().encode())
    return digest.hexdigest()


def is_current(kind: BuildKind = NATIVE) -> bool:
    """Whether `kind.lib` holds the libraries that the present sources would give."""
    built = kind.stamp.read_text().strip() if kind.stamp.exists() else ""
    return built == fingerprint(kind) and all(any(kind.lib.glob(_file(name))) for name in kind.libraries)


def build(kind: BuildKind = NATIVE) -> None:
    """Fetches, unpacks, overlays, compiles and installs; raises SdistError, OverlayError or BuildError."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # another build of this checkout ends first
        _build(kind)


def _build(kind: BuildKind) -> None:
    started = time.monotonic()
    _say("fetching llama-cpp-python's source")
    archive = sdist.fetch(CACHE / "sdist")
    edited = frozenset(file.path for file in overlay.edited_files())
    _say("unpacking llama.cpp and laying our files over it")
    stock = sdist.extract(archive, SOURCE, leave_out=edited)
    overlay.remove_former(SOURCE, stock)
    overlay.apply(SOURCE, sdist.read(archive, edited))
    _say("configuring")
    options = [f"-D{key}={value}" for key, value in kind.options.items()]
    options.append(f"-DCMAKE_MAKE_PROGRAM={_tool('ninja')}")
    _run([_tool("cmake"), "-S", str(SOURCE), "-B", str(kind.build), "-G", "Ninja", *options])
    _compile(kind)
    kind.lib.mkdir(parents=True, exist_ok=True)
    built = [path for name in kind.libraries for path in (kind.build / "bin").glob(_file(name))]
    for path in built:
        _install(path, kind.lib / path.name)
    former = {path for name in kind.libraries for path in kind.lib.glob(_file(name))}
    for path in former - {kind.lib / path.name for path in built}:  # a variant that is no longer made
        path.unlink()
    kind.stamp.write_text(fingerprint(kind) + "\n")
    _say(f"done in {time.monotonic() - started:.0f} s")


def _install(built: Path, place: Path) -> None:
    """In one step: a running engine goes on with the library that it has mapped."""
    fresh = place.with_suffix(".new")
    shutil.copy2(built, fresh)
    fresh.replace(place)


def _compile(kind: BuildKind) -> None:
    command = [_tool("cmake"), "--build", str(kind.build), "--target", *kind.targets]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    printed, tenth = [], -1
    for line in process.stdout:
        printed.append(line)
        step = re.match(r"\[(\d+)/(\d+)\]", line)
        if step and (now := 10 * int(step[1]) // int(step[2])) > tenth:
            tenth = now
            _say(f"compiling: {step[1]} of {step[2]}")
    if process.wait() != 0:
        raise BuildError("the compiler stopped:\n" + "".join(printed[-40:]))


def _file(name: str) -> str:
    suffix = {"darwin": ".dylib", "win32": ".dll"}.get(sys.platform, ".so")
    return f"{'' if suffix == '.dll' else 'lib'}{name}{suffix}"


def _tool(name: str) -> str:
    """cmake and ninja come from pip, beside the interpreter."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise BuildError(f"{name} is missing: run `make setup`")
    return found


def _cpu_model() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return ""
    return next((line for line in text.splitlines() if line.startswith("flags")), "")


def _run(command: list[str]) -> str:
    try:
        result = subprocess.run(command, check=False, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise BuildError(f"{command[0]} is missing: run `make setup`") from error
    if result.returncode != 0:
        raise BuildError(f"{Path(command[0]).name} failed:\n{(result.stdout + result.stderr)[-4000:]}")
    return result.stdout


def _say(text: str) -> None:
    print(f"engine: {text}", flush=True)


def main() -> int:
    """The command line; exit status 1 and one message when a step failed."""
    parser = argparse.ArgumentParser(prog="python -m engine.native.build", description=__doc__)
    parser.add_argument("--sdist-only", action="store_true", help="print the source archive's path")
    parser.add_argument("--portable", action="store_true", help="for every processor, into build/portable")
    arguments = parser.parse_args()
    kind = PORTABLE if arguments.portable else NATIVE
    try:
        if arguments.sdist_only:
            print(sdist.fetch(CACHE / "sdist"))
        elif is_current(kind):
            _say("libraries are up to date")
        else:
            build(kind)
    except (sdist.SdistError, overlay.OverlayError, BuildError) as error:
        print(f"engine: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
