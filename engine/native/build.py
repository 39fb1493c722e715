"""Builds our llama.cpp (stock source plus the overlay) into `engine/lib`.

python -m engine.native.build                builds what changed
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
from pathlib import Path

from engine.native import overlay, sdist

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache"
SOURCE = CACHE / "llama.cpp"
BUILD = CACHE / "build"
LIB = ROOT / "engine" / "lib"
STAMP = LIB / "built-from"

LIBRARIES = ("ggml-base", "ggml-cpu", "ggml", "llama")
OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_SHARED_LIBS": "ON",
    "CMAKE_BUILD_WITH_INSTALL_RPATH": "ON",
    "CMAKE_INSTALL_RPATH": "$ORIGIN",
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",
    "GGML_NATIVE": "ON",
    "GGML_CCACHE": "ON",
    "LLAMA_BUILD_COMMON": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
    "LLAMA_CURL": "OFF",
}


class BuildError(Exception):
    """A step of the build failed; the message carries what it printed."""


def fingerprint() -> str:
    """A hash of all that the libraries depend on: archive, overlay, options, compiler."""
    digest = hashlib.sha256(sdist.SHA256.encode())
    for path, content in overlay.new_files().items():
        digest.update(path.encode() + b"\0" + content)
    digest.update((overlay.OVERLAY / "insertions.toml").read_bytes())
    digest.update(repr(sorted(OPTIONS.items())).encode())
    digest.update(_run([os.environ.get("CXX", "c++"), "--version"]).encode())
    digest.update(_cpu_model().encode())  # GGML_NATIVE compiles for this very processor
    return digest.hexdigest()


def is_current() -> bool:
    """Whether `engine/lib` holds the libraries that the present sources would give."""
    built = STAMP.read_text().strip() if STAMP.exists() else ""
    return built == fingerprint() and all(_library(name).exists() for name in LIBRARIES)


def build() -> None:
    """Fetches, unpacks, overlays, compiles and installs; raises SdistError, OverlayError or BuildError."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # another build of this checkout ends first
        _build()


def _build() -> None:
    started = time.monotonic()
    _say("fetching llama-cpp-python's source")
    archive = sdist.fetch(CACHE / "sdist")
    edited = frozenset(file.path for file in overlay.edited_files())
    _say("unpacking llama.cpp and laying our files over it")
    sdist.extract(archive, SOURCE, leave_out=edited)
    overlay.apply(SOURCE, sdist.read(archive, edited))
    _say("configuring")
    options = [f"-D{key}={value}" for key, value in OPTIONS.items()]
    options.append(f"-DCMAKE_MAKE_PROGRAM={_tool('ninja')}")
    _run([_tool("cmake"), "-S", str(SOURCE), "-B", str(BUILD), "-G", "Ninja", *options])
    _compile()
    LIB.mkdir(exist_ok=True)
    for name in LIBRARIES:
        _install(BUILD / "bin" / _library(name).name, _library(name))
    STAMP.write_text(fingerprint() + "\n")
    _say(f"done in {time.monotonic() - started:.0f} s")


def _install(built: Path, place: Path) -> None:
    """In one step: a running engine goes on with the library that it has mapped."""
    fresh = place.with_suffix(".new")
    shutil.copy2(built, fresh)
    fresh.replace(place)


def _compile() -> None:
    command = [_tool("cmake"), "--build", str(BUILD), "--target", "llama", "ggml-cpu"]
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


def _library(name: str) -> Path:
    suffix = {"darwin": ".dylib", "win32": ".dll"}.get(sys.platform, ".so")
    return LIB / f"{'' if suffix == '.dll' else 'lib'}{name}{suffix}"


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
    arguments = parser.parse_args()
    try:
        if arguments.sdist_only:
            print(sdist.fetch(CACHE / "sdist"))
        elif is_current():
            _say("libraries are up to date")
        else:
            build()
    except (sdist.SdistError, overlay.OverlayError, BuildError) as error:
        print(f"engine: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
