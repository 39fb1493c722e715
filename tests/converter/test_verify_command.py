import json
import re
from pathlib import Path

import pytest

from converter import verify_command
from tests.converter.folders import quick_convert
from tests.engine.parity.parity import attempt
from tests.reference.golden import GOLDEN_SETS


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tiny-a in the default type."""
    target = tmp_path_factory.mktemp("good") / "tiny-a.gguf"
    quick_convert(GOLDEN_SETS / "tiny-a", target, "q4_k_m")
    return target


def test_it_takes_a_file_and_whether_to_compare() -> None:
    arguments = verify_command.parser().parse_args(["m.gguf", "--reference"])
    assert (arguments.file, arguments.reference, arguments.json) == (Path("m.gguf"), True, False)


def test_the_command_says_yes_or_why_not(good: Path, tmp_path: Path) -> None:
    done = attempt("converter", "verify", str(good))
    assert done.returncode == 0, done.stderr
    assert re.search(r"100 tensors, .* as they were written; it runs", done.stdout)
    done = attempt("converter", "verify", str(good), "--json")
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "verified"
    content = bytearray(good.read_bytes())
    content[-5] ^= 1
    (tmp_path / "x.gguf").write_bytes(content)
    done = attempt("converter", "verify", str(tmp_path / "x.gguf"), "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout.splitlines()[-1])["kind"] == "verification"
    done = attempt("converter", "verify", str(tmp_path / "none.gguf"))
    assert (done.returncode, done.stderr) == (2, "none.gguf cannot be read: No such file or directory.\n")
