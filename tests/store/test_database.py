"""Opening and writing where the file system is unwilling: one sentence, and nothing lost."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import database
from app.store.database import Connection
from app.store.errors import DamagedDatabase, DiskFull, NotWritable, StoreBusy, StoreError
from app.store.history import History
from tests.store.raw import rows

ROOT = Path(__file__).parents[2]


def is_one_sentence(error: StoreError) -> bool:
    text = str(error)
    return text.endswith(".") and "\n" not in text and ". " not in text


def test_a_history_uses_a_write_ahead_log_foreign_keys_and_secure_delete(tmp_path):
    connection = Connection(tmp_path / "history.sqlite")
    with connection.reading() as db:
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert db.execute("PRAGMA secure_delete").fetchone() == (1,)
    assert connection.journal == "wal"
    connection.close()


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_only_a_finished_answer_waits_for_the_disk(tmp_path, durable, level):
    connection = Connection(tmp_path / "history.sqlite")
    with connection.transaction(durable=durable) as db:
        assert db.execute("PRAGMA synchronous").fetchone() == (level,)
    connection.close()


def test_where_a_write_ahead_log_is_refused_the_rollback_journal_serves(tmp_path, monkeypatch):
    def connect(path, **options):  # SQLite's own file layer for such places: it has no shared memory
        return sqlite3_connect(f"{Path(path).as_uri()}?vfs=unix-dotfile", uri=True, **options)

    sqlite3_connect = sqlite3.connect
    path = tmp_path / "history.sqlite"
    monkeypatch.setattr(database.sqlite3, "connect", connect)
    with History(path) as history:
        history.delete(history.add_problem("deleted"))
        problem = history.add_problem("1 + 1")
        history.append(history.start_attempt(problem, "starter", {}), "so far", "")
        assert history._connection.journal == "delete"
        with history._connection.transaction(durable=False) as db:
            assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    with History(path) as history:
        assert [summary.id for summary in history.problems()] == [problem]
        assert history.problem(problem).attempts[0].thinking == "so far"
    monkeypatch.undo()
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]


def test_a_transaction_that_fails_leaves_nothing(tmp_path):
    with History(tmp_path / "history.sqlite") as history:
        with contextlib.suppress(KeyboardInterrupt), history._connection.transaction() as db:
            db.table("problems").insert({"question": "half", "created": ""})
            raise KeyboardInterrupt
        assert history.problems() == []
        history.add_problem("whole")


def test_a_file_that_is_no_database_is_refused_and_stays_as_it_is(tmp_path):
    path = tmp_path / "history.sqlite"
    path.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(DamagedDatabase, match="not a Homeroom history") as refusal:
        History(path)
    assert is_one_sentence(refusal.value)
    assert path.read_bytes() == b"Dear diary, " * 1000


def test_a_damaged_history_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        history.add_problem("1 + 1")
    with path.open("r+b") as file:  # the schema's page, behind the file's own header
        file.seek(100)
        file.write(b"\xff" * 3000)
    with pytest.raises(DamagedDatabase) as refusal:
        History(path)
    assert is_one_sentence(refusal.value)


def test_a_history_that_another_program_locks_is_called_so(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="locked") as refusal:
            history.add_problem("1 + 1")
        assert is_one_sentence(refusal.value)
        assert history.problems() == []  # reading goes on
        other.execute("ROLLBACK")
        other.close()
        history.add_problem("1 + 1")


def test_a_full_disk_refuses_one_answer_and_loses_none(tmp_path):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        problem = history.add_problem("1 + 1")
        attempt = history.start_attempt(problem, "starter", {})
        with history._connection.reading() as db:
            (pages,) = db.execute("PRAGMA page_count").fetchone()
            db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull, match="free some space") as refusal:
            history.append(attempt, "long " * 10_000, "")
        assert is_one_sentence(refusal.value)
        with pytest.raises(DiskFull):
            history.add_problem("long " * 10_000)
        history.append(attempt, "short", "")
        with history._connection.reading() as db:
            db.execute("PRAGMA max_page_count = 100000")
        history.append(attempt, "long " * 10_000, "")
        assert history.problem(problem).attempts[0].thinking == "long " * 10_000


ON_A_SMALL_DISK = """
    import sys
    from pathlib import Path
    from app.store.errors import StoreError
    from app.store.history import History

    disk = Path(sys.argv[1])
    history = History(disk / "history.sqlite")
    stored = []
    try:
        while True:
            text = f"question {len(stored)} " * 500
            history.add_problem(text)
            stored.append(text)
    except StoreError as error:
        print(type(error).__name__, error, sep="|")
    assert len(stored) > 10, stored
    assert [p.question for p in history.problems(limit=1000)] == stored[::-1]
    try:
        history.add_problem("long " * 5000)
        raise AssertionError("there was room")
    except StoreError:
        pass
    (disk / "ballast").unlink()
    history.add_problem("after there was room again")
    assert len(history.problems(limit=1000)) == len(stored) + 1
    history.close()
    assert len(History(disk / "history.sqlite").problems(limit=1000)) == len(stored) + 1

    for number in range(10000):  # full from the beginning
        try:
            (disk / f"ballast {number}").write_bytes(bytes(4096))
        except OSError:
            break
    (disk / "empty").mkdir(exist_ok=True)
    try:
        History(disk / "empty" / "history.sqlite")
        raise AssertionError("there was room")
    except StoreError as error:
        print(type(error).__name__, error, sep="|")
"""


def test_a_disk_that_is_really_full_refuses_in_a_sentence_and_works_again_with_room(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    script = tmp_path / "script.py"
    script.write_text(textwrap.dedent(ON_A_SMALL_DISK), encoding="utf-8")
    inside = (
        'mount -t tmpfs -o size=1m none "$1" || exit 77;'
        'head -c 300000 /dev/zero > "$1/ballast"; exec "$2" "$3" "$1"'
    )
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", inside, "sh"]
    if shutil.which("unshare") is None:
        pytest.skip("a small disk needs unshare")
    done = subprocess.run(
        [*command, str(disk), sys.executable, str(script)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode == 77 or (done.returncode and "unshare" in done.stderr):
        pytest.skip("a small disk needs user namespaces, which this system denies")
    assert done.returncode == 0, done.stderr
    filled, fresh = done.stdout.splitlines()
    assert filled.startswith("DiskFull|")
    assert fresh.partition("|")[0] in ("DiskFull", "DiskFailed", "NotWritable")


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that this process, not being root while the test runs, may not write."""
    folder = Path(tempfile.mkdtemp())
    with History(folder / "history.sqlite") as history:
        history.add_problem("1 + 1")
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield folder
    finally:
        os.seteuid(user)
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["history.sqlite", "new.sqlite", "deeper/new.sqlite"])
def test_a_folder_that_may_not_be_written_is_named_in_a_sentence(locked_folder, name):
    with pytest.raises(NotWritable, match=r"--data-dir\.$") as refusal:
        History(locked_folder / name)
    assert is_one_sentence(refusal.value)
    assert str(locked_folder) in str(refusal.value)


def test_a_history_file_that_may_not_be_written_is_named_in_a_sentence(tmp_path, monkeypatch):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        history.add_problem("1 + 1")
    before = path.read_bytes()

    def connect(path, **options):
        return sqlite3_connect(f"{Path(path).as_uri()}?mode=ro", uri=True, **options)

    sqlite3_connect = sqlite3.connect
    monkeypatch.setattr(database.sqlite3, "connect", connect)
    with pytest.raises(NotWritable) as refusal:
        History(path)
    assert is_one_sentence(refusal.value)
    assert path.read_bytes() == before
