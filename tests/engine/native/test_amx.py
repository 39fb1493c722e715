"""No library that we build holds an instruction of AMX: docs/engine.md says why.

On a processor without AMX a native build would hold none anyway. There the compiler's options are what is
proven: ggml's AMX code is compiled with them for a processor that has it. The portable libraries are compiled
for every processor on any machine.
"""

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks import stock
from engine.native.build import NATIVE, PORTABLE, SOURCE, BuildKind, build, fingerprint, is_current

AMX = re.compile(r"\t((?:ld|st)tilecfg|tile(?:zero|release|loadd|loaddt1|stored)|tdp\w+|tcmm\w+)\b")
GGML_CPU = SOURCE / "ggml" / "src" / "ggml-cpu"
FOR_AMX = ["-march=sapphirerapids", "-mamx-tile", "-mamx-int8"]
SNIPPET = """#include <immintrin.h>
void product(const void * shapes) {
    _tile_loadconfig(shapes); _tile_zero(4); _tile_dpbssd(4, 2, 0); _tile_release();
}"""

pytestmark = pytest.mark.skipif(platform.machine() != "x86_64", reason="AMX is of this family of processors")


def amx_instructions(binary: Path) -> set[str]:
    """Names of the AMX instructions in the code of an object file or a library."""
    assert shutil.which("objdump"), "not installed: objdump (binutils, which comes with a compiler)"
    command = ["objdump", "-d", "--no-show-raw-insn", str(binary)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return set(AMX.findall(listed))


def compiled(source: Path, to: Path, *options: str) -> Path:
    command = [os.environ.get("CXX", "c++"), "-std=c++17", "-fPIC", *options]
    command += [f"-I{GGML_CPU}", f"-I{GGML_CPU.parent}", f"-I{GGML_CPU.parents[1] / 'include'}"]
    subprocess.run([*command, "-c", str(source), "-o", str(to)], check=True, capture_output=True, text=True)
    return to


def test_the_search_finds_them(tmp_path: Path) -> None:
    source = tmp_path / "product.cpp"
    source.write_text(SNIPPET)
    found = amx_instructions(compiled(source, tmp_path / "product.o", *FOR_AMX))
    assert found == {"ldtilecfg", "tilezero", "tdpbssd", "tilerelease"}


@pytest.mark.parametrize("kind", [NATIVE, PORTABLE, stock.KIND], ids=["native", "portable", "stock"])
def test_the_options_of_a_build_keep_them_out_where_the_processor_has_them(
    kind: BuildKind, tmp_path: Path
) -> None:
    source = GGML_CPU / "amx" / "mmq.cpp"
    if not source.exists():
        pytest.skip("the engine was compiled in another checkout")
    assert kind.options["CMAKE_C_FLAGS"] == kind.options["CMAKE_CXX_FLAGS"]
    options = kind.options["CMAKE_CXX_FLAGS"].split()
    assert amx_instructions(compiled(source, tmp_path / "ours.o", *options, *FOR_AMX)) == set()


def test_without_those_options_they_are_there(tmp_path: Path) -> None:
    source = GGML_CPU / "amx" / "mmq.cpp"
    if not source.exists():
        pytest.skip("the engine was compiled in another checkout")
    assert {"ldtilecfg", "tilezero"} <= amx_instructions(compiled(source, tmp_path / "theirs.o", *FOR_AMX))


def libraries_without_amx(folder: Path) -> list[str]:
    libraries = sorted(folder.glob("*.so"))
    assert libraries
    assert {library.name: found for library in libraries if (found := amx_instructions(library))} == {}
    return [library.name for library in libraries]


def test_the_libraries_of_this_machine_hold_none() -> None:
    assert "libggml-cpu.so" in libraries_without_amx(NATIVE.lib)


def test_the_portable_libraries_hold_none(full: bool) -> None:
    if not is_current(PORTABLE):
        if not full:
            pytest.skip("the portable libraries are not built (make bundle)")
        build(PORTABLE)
    names = libraries_without_amx(PORTABLE.lib)
    assert "libggml-cpu-zen4.so" in names  # what a processor with AMX takes
    assert "libggml-cpu-sapphirerapids.so" not in names


def test_the_stock_library_that_the_bench_compiles_holds_none() -> None:
    stamp = stock.KIND.stamp
    if not stamp.exists() or stamp.read_text().strip() != fingerprint(stock.KIND, stock=True):
        pytest.skip("the stock library is not built (make bench)")
    assert "libggml-cpu.so" in libraries_without_amx(stock.KIND.lib)
