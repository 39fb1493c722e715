"""The stock library to measure against: the same source archive and options, compiled without our overlay.

It lies in .cache/bench/stock, is compiled once (3 minutes) and kept.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from engine.native import build, sdist

STOCK = build.CACHE / "bench" / "stock"


def stock_libraries() -> Path:
    """The folder of the stock shared libraries; raises SdistError, or CalledProcessError of the compiler."""
    libraries = STOCK / "lib"
    names = [f"lib{name}.so" for name in build.NATIVE.libraries]
    if not all((libraries / name).exists() for name in names):
        print("compiling the stock library", file=sys.stderr, flush=True)
        source, folder = STOCK / "llama.cpp", STOCK / "build"
        sdist.extract(sdist.fetch(build.CACHE / "sdist"), source, leave_out=frozenset())
        options = [f"-D{key}={value}" for key, value in build.NATIVE.options.items() if key != "GGML_OPENMP"]
        options.append(f"-DCMAKE_MAKE_PROGRAM={_tool('ninja')}")
        _run([_tool("cmake"), "-S", str(source), "-B", str(folder), "-G", "Ninja", *options])
        _run([_tool("cmake"), "--build", str(folder), "--target", "llama", "ggml-cpu"])
        libraries.mkdir(exist_ok=True)
        for name in names:
            shutil.copy2(folder / "bin" / name, libraries)
    return libraries


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
