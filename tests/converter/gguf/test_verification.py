"""A finished file is checked before it gets its name, and whenever someone asks."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader

from converter import Cancelled, ConversionError, convert, verify
from converter.errors import VerificationError
from converter.gguf import verification
from engine.gguf import header
from tests.converter.folders import quick_convert, save_tensors, tensors_of
from tests.engine.parity.parity import REPOSITORY
from tests.reference.golden import GOLDEN_SETS


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tiny-a in the default type."""
    target = tmp_path_factory.mktemp("good") / "tiny-a.gguf"
    quick_convert(GOLDEN_SETS / "tiny-a", target, "q4_k_m")
    return target


def test_a_good_file_verifies(good: Path) -> None:
    found = verify(good)
    assert found.tensors == 100
    assert found.bytes == good.stat().st_size
    promised = GGUFReader(good).fields["homeroom.tensor_data_sha256"].contents()
    assert found.tensor_data_sha256 == promised


def test_every_flipped_bit_of_the_data_is_found(good: Path, tmp_path: Path) -> None:
    content, start = good.read_bytes(), header.parse(good).data_offset
    rng = np.random.default_rng(1)
    for _ in range(60):
        damaged = bytearray(content)
        damaged[int(rng.integers(start, len(damaged)))] ^= 1 << int(rng.integers(8))
        (tmp_path / "x.gguf").write_bytes(damaged)
        with pytest.raises(VerificationError, match=r"written with|not numbers"):
            verify(tmp_path / "x.gguf", engine=("false",))


def test_damaged_headers_are_refused_in_words(good: Path, tmp_path: Path) -> None:
    content, start = good.read_bytes(), header.parse(good).data_offset
    rng = np.random.default_rng(2)
    refused = 0
    for place in range(150):
        damaged = bytearray(content)
        if place % 3:
            damaged[int(rng.integers(start))] ^= 1 << int(rng.integers(8))
        else:
            del damaged[int(rng.integers(len(damaged))) :]
        (tmp_path / "x.gguf").write_bytes(damaged)
        try:
            verification.check_data(header.parse(tmp_path / "x.gguf"))
            verify(tmp_path / "x.gguf", engine=("false",))
        except (ConversionError, header.NotAModel, header.Truncated) as error:
            refused += 1
            assert len(str(error)) < 700  # noqa: PT017
    assert refused == 150  # those that read back well are refused by `false`


def test_a_file_without_our_hash_is_read_and_run_and_that_is_all_that_is_said(
    good: Path, tmp_path: Path
) -> None:
    content = good.read_bytes().replace(b"homeroom.tensor_data", b"homeroom.tensor_dada")
    (tmp_path / "x.gguf").write_bytes(content)
    found = verify(tmp_path / "x.gguf")
    assert not found.promised
    assert verify(good).promised
    assert found.tensor_data_sha256 == verify(good).tensor_data_sha256
    (tmp_path / "x.gguf").write_bytes(content[:-1000])
    with pytest.raises(VerificationError, match="cut short"):
        verify(tmp_path / "x.gguf")


def test_weights_whose_logits_overflow_are_refused_before_the_rename(tiny_a: Path) -> None:
    """Every value is finite, as F32 and in the file, but no answer is."""
    tensors = tensors_of(tiny_a)
    tensors["model.embed_tokens.weight"] *= np.float32(1e38)
    save_tensors(tiny_a, tensors)
    target = tiny_a.parent / "out.gguf"
    target.write_text("the old file")
    quick_convert(tiny_a, tiny_a.parent / "untried.gguf", "f32")
    with pytest.raises(VerificationError, match="not finite numbers"):
        convert(tiny_a, target, "f32")
    assert target.read_text() == "the old file"
    assert not list(tiny_a.parent.glob("*.part"))


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGABRT)", "SIGABRT"),
        ("raise SystemExit(3)", "status 3"),
        ("raise SystemExit(0)", "status 0"),  # it must say that it is well, not just end
    ],
)
def test_an_engine_that_dies_does_not_take_the_converter_along(
    script: str, complaint: str, tiny_a: Path
) -> None:
    with pytest.raises(VerificationError, match=complaint):
        convert(tiny_a, tiny_a.parent / "out.gguf", "f16", engine=(sys.executable, "-c", script))
    assert [path.name for path in tiny_a.parent.iterdir()] == ["tiny-a"]


def test_a_forward_pass_that_hangs_can_be_cancelled(tiny_a: Path) -> None:
    hanging = (sys.executable, "-c", "import time; time.sleep(600)")
    began = threading.Event()

    def cancelled() -> bool:
        return began.is_set()

    timer = threading.Timer(1.5, began.set)
    timer.start()
    with pytest.raises(Cancelled):
        convert(tiny_a, tiny_a.parent / "out.gguf", "f16", cancelled=cancelled, engine=hanging)
    timer.join()
    assert [path.name for path in tiny_a.parent.iterdir()] == ["tiny-a"]


def test_killed_while_verifying_nothing_looks_complete(tiny_a: Path, tmp_path: Path) -> None:
    hanging = f"engine=({sys.executable!r}, '-c', 'import sys; sys.stdin.read()')"
    script = (
        "from pathlib import Path\nfrom converter import convert\n"
        f"convert(Path({str(tiny_a)!r}), Path({str(tmp_path / 'out.gguf')!r}), 'f16', print, {hanging})\n"
    )
    process = subprocess.Popen([sys.executable, "-u", "-c", script], cwd=REPOSITORY, stdout=subprocess.PIPE)
    assert process.stdout is not None
    for line in process.stdout:
        if b"verifying" in line and b"index=100" in line:
            break
    time.sleep(0.3)
    assert process.poll() is None
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert [path.name for path in tmp_path.glob("out*")] == ["out.gguf.part"]
