import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFWriter

from converter import convert
from converter.errors import OutputError
from converter.gguf import output
from converter.gguf.metadata import TENSOR_DATA_SHA256
from converter.gguf.output import GgufOutput, Planned, check_space
from tests.converter.folders import WEIGHTS, copy_of, enlarge, refusal
from tests.engine.parity.parity import REPOSITORY

F32 = GGMLQuantizationType.F32
PLAN = [Planned("a", (3, 5), F32), Planned("b", (7,), F32)]


def describe(writer: GGUFWriter) -> None:
    writer.add_string(TENSOR_DATA_SHA256, "0" * 64)


def chunk(count: int) -> np.ndarray:
    return np.zeros(4 * count, np.uint8)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_name_appears_only_when_the_file_is_complete(tmp_path: Path) -> None:
    with GgufOutput(tmp_path / "x.gguf", PLAN, describe) as out:
        out.write(chunk(15))
        out.write(chunk(7))
        assert names(tmp_path) == ["x.gguf.part"]
        out.commit()
    assert names(tmp_path) == ["x.gguf"]


def test_a_file_left_unfinished_is_removed(tmp_path: Path) -> None:
    with GgufOutput(tmp_path / "x.gguf", PLAN, describe) as out:
        out.write(chunk(15))
    assert names(tmp_path) == []


def test_a_disk_that_lies_is_noticed_before_the_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written is damaged between fsync and the reading back."""
    with GgufOutput(tmp_path / "x.gguf", PLAN, describe) as out:
        out.write(chunk(15))
        out.write(chunk(7))
        real_fsync = os.fsync

        def damage(descriptor: int) -> None:
            real_fsync(descriptor)
            with out.part.open("r+b") as file:
                file.truncate(out.size - 1)

        monkeypatch.setattr(output.os, "fsync", damage)
        with pytest.raises(OutputError, match="read back"):
            out.commit()
    assert names(tmp_path) == []


def test_two_conversions_to_one_name_do_not_mix(tmp_path: Path) -> None:
    with GgufOutput(tmp_path / "x.gguf", PLAN, describe) as first:
        with (
            pytest.raises(OutputError, match="Another conversion"),
            GgufOutput(tmp_path / "x.gguf", PLAN, describe),
        ):
            pass
        first.write(chunk(15))
        first.write(chunk(7))
        first.commit()
    assert names(tmp_path) == ["x.gguf"]


def test_a_full_disk_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="GB free"):
        check_space(tmp_path / "x.gguf", [Planned("a", (1 << 30, 1 << 20), F32)])


def test_a_write_that_fails_is_told_and_leaves_nothing(tiny_b: Path) -> None:
    """A limit on the file's size stands in for a disk that fills up meanwhile."""
    target = tiny_b.parent / "out.gguf"
    target.write_text("the old file")
    script = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5_000_000, 5_000_000))\n"
        "from converter.__main__ import main\n"
        "sys.exit(main())\n"
    )
    command = [sys.executable, "-c", script, str(tiny_b), str(target), "--type", "f32"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert target.read_text() == "the old file"
    assert names(tiny_b.parent) == ["out.gguf", "tiny-b"]


def test_bad_targets_are_refused(tiny_a: Path) -> None:
    for target, word in [
        (tiny_a, "folder"),
        (tiny_a / "none" / "x.gguf", "does not exist"),
        (tiny_a / WEIGHTS, "file of the checkpoint"),
        (Path("/proc/self/x.gguf"), "0 bytes free"),
    ]:
        with pytest.raises(OutputError, match=word):
            convert(tiny_a, target, "f32")
    assert refusal(tiny_a, "q3_k").kind == "failed"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint that takes a second or two to quantise."""
    return enlarge(copy_of("tiny-a", tmp_path_factory.mktemp("large") / "checkpoint"))


def start(source: Path, target: Path) -> subprocess.Popen[str]:
    """A conversion that has begun to write its tensors."""
    command = [sys.executable, "-m", "converter", str(source), str(target), "--type", "q4_0", "--json"]
    process = subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if '"progress"' in line and '"bytes_done": 0' not in line:
            break
    assert process.poll() is None, "too quick to be interrupted"
    return process


def test_killed_in_the_middle_nothing_looks_complete(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "model.gguf"
    process = start(large, target)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert names(tmp_path) == ["model.gguf.part"]
    convert(large, target, "q8_0")  # and the remains are no hindrance
    assert names(tmp_path) == ["model.gguf"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_removes_what_it_began(number: signal.Signals, large: Path, tmp_path: Path) -> None:
    target = tmp_path / "model.gguf"
    target.write_text("the old file")
    process = start(large, target)
    began = time.monotonic()
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - began < 20
    assert process.returncode == 130
    assert '"kind": "cancelled"' in out.splitlines()[-1]
    assert "Traceback" not in err
    assert names(tmp_path) == ["model.gguf"]
    assert target.read_text() == "the old file"


def test_the_remains_of_a_dead_conversion_do_not_hinder(tmp_path: Path) -> None:
    (tmp_path / "x.gguf.part").write_bytes(b"remains")
    with GgufOutput(tmp_path / "x.gguf", PLAN, describe) as out:
        out.write(chunk(15))
        out.write(chunk(7))
        out.commit()
    assert names(tmp_path) == ["x.gguf"]
    assert out.size == (tmp_path / "x.gguf").stat().st_size


def test_a_folder_that_cannot_be_written_is_told() -> None:
    with (
        pytest.raises(OutputError, match="cannot be written"),
        GgufOutput(Path("/proc/x.gguf"), PLAN, describe),
    ):
        pass
