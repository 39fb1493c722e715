"""The bundle itself: its size, what it holds, its selftest, and that it works where there is nothing."""

import json
import os
import re
import subprocess
import time
from pathlib import Path

import pytest

from bundle import archive, contents
from tests.bundle import debian
from tests.bundle.screen import Screen, until
from tests.reference.golden import GOLDEN_SETS
from tests.store.raw import rows

pytestmark = pytest.mark.full

MOST_UNPACKED, MOST_PACKED = 260e6, 90e6  # bytes
QUESTION, ANSWER = "Solve 3x + 5 = 20", "x = 5"
ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "models" / "starter.gguf"
PAGES = {"models": "ctrl+m", "settings": "ctrl+comma"}


@pytest.fixture(scope="module")
def machine(bundle) -> debian.Machine:
    assert not debian.missing(), debian.missing()
    return debian.Machine(debian.bare_debian(), archive.archive_path())


def checked(history: Path) -> list[tuple]:
    """Question, final answer and verdict of every attempt that has one; none while it is being set up."""
    if not history.exists() or not rows(history, "SELECT 1 FROM sqlite_master WHERE name = 'attempts'"):
        return []
    attempts = "problems JOIN attempts ON problems.id = problem_id WHERE verdict NOT NULL"
    return rows(history, f"SELECT question, final_answer, verdict FROM {attempts}")


def test_it_is_small(bundle, figure):
    unpacked, packed = archive.size_of(bundle), archive.archive_path().stat().st_size
    figure(f"bundle: {unpacked / 1e6:.0f} MB unpacked, {packed / 1e6:.0f} MB as tar.xz")
    assert unpacked <= MOST_UNPACKED
    assert packed <= MOST_PACKED


def test_it_holds_what_belongs_there_and_no_more(bundle):
    inside = bundle / "_internal"
    names = [str(path.relative_to(inside)) for path in inside.rglob("*") if path.is_file()]
    assert [name for name in names if not contents.is_wanted(name)] == []
    too_much = re.compile(r"torch|webengine|Qt6(Network|Qml|Quick)", re.IGNORECASE)
    assert [name for name in names if too_much.search(name)] == []
    for name in ("assets/models/starter.gguf", "assets/linux/homeroom.desktop", "licences/README.txt"):
        assert name in names
    for catalogue in (ROOT / "assets" / "translations").glob("*.ts"):
        assert f"assets/translations/{catalogue.stem}.qm" in names
    assert [name for name in names if name.endswith("qtbase_zh_CN.qm")]
    for text in (ROOT / "assets" / "licences").iterdir():
        assert f"assets/licences/{text.name}" in names
    variants = [name for name in names if "ggml-cpu-" in name]
    assert len(variants) > 5


def test_its_selftest_finds_all_well_and_says_nothing_else(bundle, tmp_path):
    done = subprocess.run(
        [bundle / "homeroom", "--selftest"], env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.endswith("All is well.\n")


def test_a_program_it_opens_gets_the_systems_own_libraries(bundle):
    for own in ({}, {"LD_LIBRARY_PATH": "/the/users/own"}):
        environment = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"} | own
        done = subprocess.run(
            [bundle / "homeroom", "--selftest"], env=environment, capture_output=True, text=True, check=False
        )
        libraries = own.get("LD_LIBRARY_PATH", "the system's")
        assert f"ok   opened programs   get {libraries} libraries\n" in done.stdout


def test_it_converts_a_checkpoint_and_verifies_the_file(bundle, tmp_path):
    target = tmp_path / "model.gguf"
    for arguments in ([GOLDEN_SETS / "tiny-a", target, "--type", "q8_0"], ["verify", target]):
        done = subprocess.run(
            [bundle / "homeroom", "--worker", "convert", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_its_history_is_searched_and_written_to_every_kind_of_file(bundle, tmp_path):
    def homeroom(*arguments: object) -> str:
        done = subprocess.run(
            [bundle / "homeroom", *arguments, "--data-dir", tmp_path / "data"],
            env={**os.environ, "HOME": str(tmp_path)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    homeroom("solve", QUESTION)
    (found,) = json.loads(homeroom("history", "search", "solve 3x", "--json"))
    assert (found["question"], found["final_answer"], found["verdict"]) == (QUESTION, ANSWER, "correct")
    assert json.loads(homeroom("history", "search", "triangle", "--json")) == []
    begins = {"pdf": b"%PDF", "html": b"<", "md": b"#", "json": b"{"}
    for suffix, begin in begins.items():
        homeroom("history", "export", "--to", tmp_path / f"all.{suffix}")
        assert (tmp_path / f"all.{suffix}").read_bytes().startswith(begin)
    homeroom("history", "delete", "--everything", "--yes")
    homeroom("history", "import", tmp_path / "all.json")
    assert QUESTION in homeroom("history", "list")


def test_its_models_are_added_verified_weighed_and_converted(bundle, tmp_path):
    def last(*arguments: object) -> dict:
        command = [bundle / "homeroom", "--worker", "models", *arguments]
        # a stdin that ends would end the child
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
            return json.loads(child.stdout.readlines()[-1])

    added, converted = tmp_path / "models" / "added.gguf", tmp_path / "models" / "converted.gguf"
    done = "done"
    assert last("add", STARTER, added) == {"event": done, "file": str(added), "work": "add", "hashed": True}
    assert last("verify", added)["hashed"]
    assert last("fit", added, "0")["needed"] > added.stat().st_size
    assert last("plan", GOLDEN_SETS / "tiny-a")["sizes"]["q8_0"] > 0
    assert last("convert", GOLDEN_SETS / "tiny-a", converted, "q8_0")["event"] == done
    added.write_bytes(added.read_bytes()[:-1000])
    assert last("verify", added)["event"] == "failed"


def test_in_a_bare_debian_the_selftest_finds_all_well(machine):
    assert not list(machine.root.glob("usr/bin/python*"))
    done = machine.run("--selftest")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "方 from WenQuanYi" in done.stdout


@pytest.mark.parametrize(("variant", "kernel"), [("sse42", "scalar"), ("haswell", "avx2")])
def test_in_a_bare_debian_older_processors_answer_too(machine, variant, kernel):
    forced = {"HOMEROOM_CPU_VARIANT": variant, "HOMEROOM_KERNEL": kernel}
    done = machine.run("solve", QUESTION, "--json", "--data-dir", f"/srv/student/{variant}", **forced)
    assert done.returncode == 0, done.stderr
    assert f'"final_answer":"{ANSWER}"' in done.stdout.replace(": ", ":")
    assert f"{variant} kernels" in machine.run("--selftest", **forced).stdout


def test_in_a_bare_debian_a_question_is_answered_checked_and_there_after_a_restart(machine, display, figure):
    screen = Screen(display)
    pictures = Path(os.environ.get("HOMEROOM_PICTURES", ""))
    started = time.monotonic()
    with machine.start(DISPLAY=display.name) as window:
        screen.wait_for_window("Homeroom")
        figure(f"bare Debian: window after {time.monotonic() - started:.2f} s")
        screen.type(QUESTION)
        screen.press("ctrl+Return")
        until(lambda: checked(machine.history), "a verdict")
        assert checked(machine.history) == [(QUESTION, ANSWER, "correct")]
        screen.press("ctrl+shift+c")
        assert ANSWER in screen.clipboard()
        if pictures.name:
            screen.picture(pictures / "answered.png")
        screen.press("ctrl+q")
        assert (window.wait(30), window.stderr.read()) == (0, "")

    with machine.start(DISPLAY=display.name) as window:
        screen.wait_for_window("Homeroom")
        time.sleep(2)
        screen.press("ctrl+f")
        screen.type("solve 3x")
        time.sleep(2)
        screen.press("Down", "Return")
        time.sleep(2)
        screen.press("ctrl+shift+c")
        assert ANSWER in screen.clipboard()
        if pictures.name:
            screen.picture(pictures / "restarted.png")

        screen.press("ctrl+alt+s")
        screen.wait_for_window("Export")
        time.sleep(1)
        screen.type("/srv/student/all.pdf")
        screen.press("Return")
        exported = machine.home / "all.pdf"
        until(lambda: exported.exists() and exported.read_bytes().startswith(b"%PDF"), "the PDF")
        screen.wait_for_window("Homeroom")

        for name, keys in PAGES.items():
            before = screen.pixels()
            screen.press(keys)
            until(lambda: screen.changed_since(before) > 0.01, f"the page {name}")  # noqa: B023
            time.sleep(2)
            if pictures.name:
                screen.picture(pictures / f"{name}.png")
        screen.press("ctrl+q")
        assert (window.wait(30), window.stderr.read()) == (0, "")
    assert not machine.history.with_name("homeroom.log").exists()  # nothing worth a warning
