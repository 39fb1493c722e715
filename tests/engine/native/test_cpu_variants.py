"""The portable libraries on other processors: emulated ones, where an instruction they lack is fatal."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine.native.build import PORTABLE, build, is_current

ROOT = Path(__file__).parents[3]
STARTER = ROOT / "assets" / "models" / "starter.gguf"
GENERATE = ["generate", str(STARTER), "--prompt", "What is 37 + 58?", "--threads", "1", "--temperature", "0"]
ANSWER = r"\boxed{95}"


@pytest.fixture(scope="module", autouse=True)
def portable(request: pytest.FixtureRequest) -> None:
    if not is_current(PORTABLE):
        if not request.config.option.full:
            pytest.skip("the portable libraries are not built (make bundle)")
        build(PORTABLE)


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {"HOMEROOM_ENGINE_LIB": str(PORTABLE.lib), "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **own, **environment}, capture_output=True, encoding="utf-8",
        timeout=600, check=False,
    )  # fmt: skip


def which(*python: str, **environment: str) -> str:
    script = "from engine.llama.library import cpu_variant; print(cpu_variant())"
    return run(*python, "-c", script, **environment).stdout.strip()


def test_the_best_variant_for_this_processor_is_chosen():
    variants = {path.stem.partition("ggml-cpu-")[2] for path in PORTABLE.lib.glob("*ggml-cpu-*")}
    assert len(variants) > 5
    assert which(sys.executable) in variants - {"x64"}


@pytest.mark.parametrize("variant", ["x64", "haswell"])
def test_a_variant_that_is_asked_for_is_taken_and_answers(variant):
    forced = {
        "HOMEROOM_CPU_VARIANT": variant,
        "HOMEROOM_KERNEL": "avx2" if variant == "haswell" else "scalar",
    }
    assert which(sys.executable, **forced) == variant
    done = run(sys.executable, "-m", "engine", *GENERATE, **forced)
    assert ANSWER in done.stdout, done.stderr


def test_a_variant_that_is_not_there_is_refused_in_a_sentence():
    done = run(sys.executable, "-m", "engine", *GENERATE, HOMEROOM_CPU_VARIANT="pdp11")
    assert done.returncode != 0
    assert "cannot run the engine's pdp11 kernels; there are" in done.stderr
    assert "Traceback" not in done.stderr


# Nehalem is x86-64-v2; Haswell has AVX2 and no AVX-512. The emulator ends a program at an instruction that
# its processor lacks.
@pytest.mark.full
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the emulated processors are of this family")
@pytest.mark.parametrize(("processor", "variant"), [("Nehalem", "sse42"), ("Haswell", "haswell")])
def test_an_older_processor_gets_its_variant_and_answers(processor, variant, figure):
    emulator = shutil.which("qemu-x86_64")
    assert emulator, "not installed: qemu-user"
    python = (emulator, "-cpu", processor, str(Path(sys.executable).resolve()))
    assert which(*python) == variant
    script = f"import sys; from engine.__main__ import main; sys.argv[1:] = {GENERATE!r}; sys.exit(main())"
    done = run(*python, "-c", script)
    assert (done.returncode, ANSWER in done.stdout) == (0, True), done.stderr
    figure(f"{processor}: {variant} kernels, answers")
