"""The stock library to measure against: the same source archive and options, compiled without our overlay.

It lies in .cache/bench/stock, is compiled once (3 minutes) and kept until the options or the compiler change.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from engine.native import build, sdist

STOCK = build.CACHE / "bench" / "stock"
KIND = build.BuildKind(
    {key: value for key, value in build.NATIVE.options.items() if key != "GGML_OPENMP"},
    build.NATIVE.targets,
    STOCK / "build",
    STOCK / "lib",
    build.NATIVE.libraries,
)


def stock_libraries() -> Path:
    """The folder of the stock shared libraries; raises SdistError, or CalledProcessError of the compiler."""
    names = [f"lib{name}.so" for name in KIND.libraries]
    wanted = build.fingerprint(KIND, stock=True)
    built = KIND.stamp.read_text().strip() if KIND.stamp.exists() else ""
    if built != wanted or not all((KIND.lib / name).exists() for name in names):
        print("compiling the stock library", file=sys.stderr, flush=True)
        source = STOCK / "llama.cpp"
        sdist.extract(sdist.fetch(build.CACHE / "sdist"), source, leave_out=frozenset())
        options = [f"-D{key}={value}" for key, value in KIND.options.items()]
        options.append(f"-DCMAKE_MAKE_PROGRAM={_tool('ninja')}")
        _run([_tool("cmake"), "-S", str(source), "-B", str(KIND.build), "-G", "Ninja", *options])
        _run([_tool("cmake"), "--build", str(KIND.build), "--target", *KIND.targets])
        KIND.lib.mkdir(exist_ok=True)
        for name in names:
            shutil.copy2(KIND.build / "bin" / name, KIND.lib)
        KIND.stamp.write_text(wanted + "\n")
    return KIND.lib


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
