"""`python -m app history` as scripts use it: real processes, one real history."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import folders
from app.store.history import History
from engine.base.sentence import verbatim
from tests.store.raw import rows
from tests.store.test_history import answered

ROOT = Path(__file__).parents[2]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    with History(folders.history_file(made)) as history:
        first = answered(history, "Solve 3x + 5 = 20", answer=r"so \(x = \frac{15}{3}\), \(\boxed{5}\)")
        attempt = history.problem(first).attempts[0].id
        history.set_verdict(attempt, verdict="correct", how=verbatim("algebra"), why=verbatim("So."))
        history.add_tag([first], "exam")
        history.set_favourite([answered(history, "求 x² 的导数", answer="$2x$", final_answer="2x")])
    return made


def run(data_dir: Path, *arguments: object, stdin: bytes = b"", status: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(data_dir), "history", *map(str, arguments)],
        cwd=ROOT, input=stdin, capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stderr.decode()
    return (done.stderr if status else done.stdout).decode()


def ids(data_dir: Path, *arguments: object) -> list[int]:
    return [problem["id"] for problem in json.loads(run(data_dir, *arguments, "--json"))]


def test_list_and_search_give_lines_for_people_and_json_for_scripts(data_dir):
    assert run(data_dir, "list").splitlines()[1].endswith("Solve 3x + 5 = 20  → 5 (correct)")
    assert ids(data_dir, "list") == [2, 1]
    assert ids(data_dir, "list", "--limit", 1, "--offset", 1) == [1]
    assert ids(data_dir, "search", "导数") == [2]
    assert ids(data_dir, "search", r"\fra") == [1]
    assert ids(data_dir, "search", "hippopotamus") == []
    assert ids(data_dir, "list", "--verdict", "correct") == [1]
    assert ids(data_dir, "list", "--topic", "calculus") == [2]
    assert ids(data_dir, "list", "--tag", "exam", "--favourite") == []
    assert ids(data_dir, "list", "--since", "2020-01-01", "--until", "2020-01-02") == []


def test_show_gives_the_sheet_or_everything_as_json(data_dir):
    assert r"\(\boxed{5}\)" in run(data_dir, "show", 1)
    problem = json.loads(run(data_dir, "show", 1, "--json"))
    assert (problem["question"], problem["attempts"][0]["thinking"]) == ("Solve 3x + 5 = 20", "3x = 15")


def test_what_is_exported_is_imported_elsewhere_and_changes_nothing_at_home(data_dir, tmp_path):
    assert (
        run(data_dir, "export", "--to", tmp_path / "all.json")
        == f"2 problems written to {tmp_path}/all.json.\n"
    )
    document = run(data_dir, "export", "--to", "-").encode()
    assert (tmp_path / "all.json").read_bytes() == document
    assert json.loads(run(data_dir, "import", "-", "--json", stdin=document)) == {
        "added": 0, "completed": 0, "known": 2,
    }  # fmt: skip
    other = tmp_path / "other"
    assert run(other, "import", tmp_path / "all.json").startswith("2 added")
    assert ids(other, "search", "导数") == [2]


def test_problems_are_exported_as_markdown_html_and_pdf(data_dir, tmp_path):
    for name in ("two.md", "two.html", "two.pdf"):
        assert json.loads(run(data_dir, "export", 2, 1, "--to", tmp_path / name, "--json"))["exported"] == 2
    assert (tmp_path / "two.md").read_text().startswith("## Question\n\n> 求 x² 的导数\n")
    html = (tmp_path / "two.html").read_text()
    assert html.count("<svg") == 3
    assert "<script" not in html
    assert (tmp_path / "two.pdf").read_bytes().startswith(b"%PDF-")
    assert not list(tmp_path.glob("*.partial"))


def test_a_text_is_exported_without_loading_the_window(data_dir, tmp_path):
    script = (
        "import sys; from app.__main__ import main;"
        f"main(['--data-dir', {str(data_dir)!r}, 'history', 'export', '--to', {str(tmp_path / 'all.md')!r}]);"
        "assert 'PySide6' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "all.md").read_text().startswith("## Question")


def test_a_backup_is_restored_and_what_was_there_is_kept(data_dir, tmp_path):
    run(data_dir, "backup", tmp_path / "mine.sqlite")
    run(data_dir, "delete", 1, 2)
    assert ids(data_dir, "list") == []
    before = Path(json.loads(run(data_dir, "restore", tmp_path / "mine.sqlite", "--json"))["before"])
    assert ids(data_dir, "list") == [2, 1]
    assert rows(before, "SELECT count(*) FROM problems") == [(0,)]
    daily = {json.loads(run(data_dir, "backup", "--json"))["file"] for _ in range(3)}
    assert len(daily) <= 2  # a day may end meanwhile


def test_everything_is_deleted_only_when_it_is_meant(data_dir):
    run(data_dir, "backup")
    (data_dir / "homeroom.log").write_text("Solve 3x")
    (data_dir / "models").mkdir()
    (data_dir / "models" / "mine.gguf").write_bytes(b"GGUF")
    (data_dir / "settings.json").write_text("{}")
    assert "--yes" in run(data_dir, "delete", "--everything", status=2)
    assert "--yes" in run(data_dir, "delete", "--everything", "--yes", 1, status=2)
    run(data_dir, "delete", "--everything", "--yes")
    assert sorted(path.name for path in data_dir.iterdir()) == [
        "history.lock", "history.sqlite", "models", "settings.json",
    ]  # fmt: skip
    assert (data_dir / "models" / "mine.gguf").exists()
    assert b"Solve" not in (data_dir / "history.sqlite").read_bytes()


def test_a_history_that_is_open_elsewhere_is_neither_replaced_nor_emptied(data_dir, tmp_path):
    run(data_dir, "backup", tmp_path / "mine.sqlite")
    with History(folders.history_file(data_dir)) as window:
        for arguments in (("restore", tmp_path / "mine.sqlite"), ("delete", "--everything", "--yes")):
            assert "close it and try again" in run(data_dir, *arguments, status=2)
        assert len(window.problems()) == 2


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("show", 7), "There is no problem 7"),
    (("delete", 1, 7), "There is no problem 7"),
    (("delete",), "Which problems?"),
    (("export", "--to", "file.doc"), "does not say which kind of file"),
    (("export", "--to", "-", "--format", "pdf"), "needs a file"),
    (("export", "--to", "/nowhere/at/all.pdf"), "choose another place"),
    (("import", "/nowhere/at/all.json"), "choose another place"),
    (("import", "-"), "nothing was imported"),
    (("restore", "/nowhere/at/all.sqlite"), "There is no backup"),
    (("list", "--verdict", "good"), "There is no verdict good"),
    (("list", "--since", "today"), "no day such as"),
    (("list", "--limit", "-1"), "no number of problems"),
])  # fmt: skip
def test_what_cannot_be_done_is_said_in_a_sentence(data_dir, arguments, sentence):
    said = run(data_dir, *arguments, status=2)
    assert sentence in said
    assert "Traceback" not in said
    with History(folders.history_file(data_dir)) as history:
        assert len(history.problems()) == 2
