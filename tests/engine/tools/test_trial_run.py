"""`python -m engine try`: one forward pass, which tells whether a file runs."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from engine.tools.trial_run import TrialResult, forward_pass
from engine.wire.errors import EngineError
from tests.engine.parity.parity import REPOSITORY


def trial(path: Path) -> tuple[int, TrialResult]:
    """Its exit status and what it says, with its stdin open as the converter keeps it."""
    command = [sys.executable, "-m", "engine", "try", str(path)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        said = process.stdout.read()
        return process.wait(60), msgspec.json.decode(said, type=TrialResult)


def test_a_sound_file_runs(tiny_a: Path) -> None:
    assert trial(tiny_a) == (0, TrialResult())


def test_a_file_that_is_no_model_is_complained_of(tmp_path: Path) -> None:
    path = tmp_path / "diary.gguf"
    path.write_text("Dear diary")
    status, result = trial(path)
    assert (status, str(result.complaint)) == (2, "diary.gguf is not a GGUF model file.")


def test_a_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.gguf"
    path.write_text("Dear diary")
    status, result = trial(path)
    assert (status, str(result.complaint)) == (2, "caf?.gguf is not a GGUF model file.")


def test_weights_that_give_no_numbers_are_found(tiny_a: Path, tmp_path: Path) -> None:
    content = bytearray(tiny_a.read_bytes())
    content[-(1 << 18) :] = b"\x00\x00\xc0\x7f" * (1 << 16)  # float32 NaN
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    with pytest.raises(EngineError, match="not finite numbers"):
        forward_pass(path)


def test_the_trial_holds_one_layer_of_the_file_at_a_time(tmp_path: Path) -> None:
    """A file of 120 MB, of which one layer and the small embedding are in memory at a time."""
    from benchmarks.random_model import shape, write_random_model

    path = tmp_path / "deep.gguf"
    size = write_random_model(path, shape("32,512,8,4,1024,600,8"), "f16", 1)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from engine.tools import trial_run\n"
        "from engine.llama.model import Model\n"
        # Not ru_maxrss, which begins at what the parent had.
        "peak = lambda: int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])\n"
        f"path = Path({str(path)!r})\n"
        "Model(path.with_name('small.gguf'), mapped=True).close()\n"
        "before = peak()\n"
        "trial_run.forward_pass(path)\n"
        "print(1024 * (peak() - before))\n"
    )
    write_random_model(tmp_path / "small.gguf", shape("4,64,2,2,64,600,8"), "f16", 1)
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=120, check=True)
    assert size > 100e6
    assert int(done.stdout) < 0.4 * size


def test_the_forward_pass_ends_when_its_parent_is_killed(tiny_a: Path) -> None:
    """kill −9 closes the pipe that is the child's stdin."""
    child = subprocess.Popen(
        [sys.executable, "-m", "engine", "try", str(tiny_a)],
        cwd=REPOSITORY, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
    )  # fmt: skip
    out, _ = child.communicate(timeout=60)
    assert child.returncode == 0
    assert b"complaint" not in out  # it ended at once, without a verdict
