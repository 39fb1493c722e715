"""`--selftest` on this checkout: it finds all well, says what is not, and leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import restore_environment
from bundle import translations

ROOT = Path(__file__).parents[2]
CHECKS = ["versions", "data folder", "opened programs", "native libraries", "processor", "history",
          "formula", "Chinese", "languages", "display", "checker", "starter model"]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    translations.compile_()


def selftest(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    temporary = home / "tmp"
    temporary.mkdir(parents=True)
    own = {"HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "TMPDIR": str(temporary)}
    return subprocess.run(
        [sys.executable, "-m", "app", "--selftest"], cwd=ROOT, env={**os.environ, **own, **environment},
        capture_output=True, encoding="utf-8", timeout=240, check=False,
    )  # fmt: skip


def marks(report: str) -> dict[str, str]:
    """Each check's mark by its name."""
    return {line[5:22].strip(): line[:4].strip() for line in report.splitlines()[:-1]}


def test_all_is_well_here_and_nothing_stays_behind(tmp_path):
    done = selftest(tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert marks(done.stdout) == dict.fromkeys(CHECKS, "ok")
    assert done.stdout.endswith("All is well.\n")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_missing_engine_fails_its_checks_alone(tmp_path):
    (tmp_path / "empty").mkdir()
    done = selftest(tmp_path / "home", HOMEROOM_ENGINE_LIB=str(tmp_path / "empty"))
    assert done.returncode == 1
    failed = [name for name, mark in marks(done.stdout).items() if mark == "FAIL"]
    assert failed == ["native libraries", "processor", "starter model"]
    assert "libraries are missing" in done.stdout
    assert done.stdout.endswith("3 of 12 checks failed.\n")


def test_a_checker_that_cannot_start_is_not_passed_over(tmp_path):
    script = (
        "import sys; from app import folders; from app.cli import selftest; ours = folders.worker_command; "
        "folders.worker_command = lambda name: ['false'] if name == 'checker' else ours(name); "
        "sys.exit(selftest.run(sys.stdout))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 1
    assert [name for name, mark in marks(done.stdout).items() if mark == "FAIL"] == ["checker"]


@pytest.mark.parametrize("own", [None, "/the/users/own"])
def test_what_the_bundle_set_for_itself_is_taken_out_again(own):
    environ = {"LD_LIBRARY_PATH": "/bundle", "QT_PLUGIN_PATH": "/bundle/plugins", "HOME": "/h"}
    environ["_PYI_ARCHIVE_FILE"] = "/bundle/homeroom"
    if own:
        environ["LD_LIBRARY_PATH_ORIG"] = own
    restore_environment(environ)
    assert environ == {"HOME": "/h", **({"LD_LIBRARY_PATH": own} if own else {})}
