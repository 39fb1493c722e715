"""A backup is one whole file; putting it back loses neither it nor what it replaces."""

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.store import backup
from app.store.backup import NoBackup, backups
from app.store.errors import DamagedDatabase, DiskFull, NewerDatabase, NotWritable
from app.store.history import History
from app.store.schema import MIGRATIONS
from app.store.search import Filter
from tests.store.raw import rows
from tests.store.test_history import answered

FIRST = Path(__file__).parents[1] / "data" / "history-v1.sqlite"


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "data" / "history.sqlite") as made:
        yield made


def questions(history: History) -> list[str]:
    return [summary.question for summary in history.problems()]


def test_a_backup_is_one_file_that_opens_as_a_history(history, tmp_path):
    answered(history, "Solve 3x = 6")
    target = tmp_path / "copy" / "mine.sqlite"
    history.back_up(target)
    answered(history, "later")
    assert [path.name for path in target.parent.iterdir()] == ["mine.sqlite"]
    assert target.stat().st_mode & 0o777 == 0o600
    assert rows(target, "PRAGMA journal_mode") == [("delete",)]
    assert rows(target, "PRAGMA integrity_check") == [("ok",)]
    with History(target) as copy:
        assert questions(copy) == ["Solve 3x = 6"]
        assert copy.find(Filter(text="solve"))


def test_a_backup_replaces_an_older_one_of_the_same_name_only_when_it_is_whole(
    history, tmp_path, monkeypatch
):
    answered(history, "one")
    target = tmp_path / "mine.sqlite"
    history.back_up(target)
    before = target.read_bytes()
    answered(history, "two")
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: SimpleNamespace(free=backup.MARGIN))
    with pytest.raises(DiskFull, match=r"has 16.8 MB free, too little for a .*KB.*try again\.$"):
        history.back_up(target)
    assert target.read_bytes() == before
    monkeypatch.undo()
    history.back_up(target)
    assert rows(target, "SELECT count(*) FROM problems") == [(2,)]


def test_a_place_that_cannot_be_written_is_named(history, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotWritable, match="choose another place"):
        history.back_up(tmp_path / "file" / "mine.sqlite")


def test_there_is_one_backup_a_day_and_a_week_of_them(history, tmp_path):
    folder = tmp_path / "backups"
    answered(history, "Solve 3x = 6")
    connection = history._connection
    days = [date(2026, 2, day) for day in range(20, 29)]
    for day in days:
        assert backup.back_up_daily(connection, folder, day) == folder / f"history-{day}.sqlite"
        assert backup.back_up_daily(connection, folder, day) is None
    (folder / "history-notes.sqlite").write_text("the student's own")
    assert [path.stem[-10:] for path in backups(folder)] == [str(day) for day in days[:1:-1]]
    assert history.back_up_daily(folder) is not None
    assert (folder / "history-notes.sqlite").exists()


def test_a_backup_is_put_back_and_what_was_there_is_kept(history, tmp_path):
    answered(history, "old")
    history.back_up(tmp_path / "old.sqlite")
    answered(history, "new " * 5000)
    before = history.restore_backup(tmp_path / "old.sqlite", tmp_path)
    assert questions(history) == ["old"]
    answered(history, "and on")
    assert [summary.question for summary in history.find(Filter(text="and"))] == ["and on"]
    again = history.restore_backup(before, tmp_path / "again")
    assert questions(history) == ["new " * 5000, "old"]
    assert {before, tmp_path / "data", tmp_path / "old.sqlite", again.parent} == set(tmp_path.iterdir())
    assert list(again.parent.iterdir()) == [again]
    named = datetime.strptime(before.name, "before-%Y%m%d-%H%M%S.sqlite").astimezone()  # the local time
    assert timedelta() <= datetime.now().astimezone() - named < timedelta(minutes=5)
    assert rows(tmp_path / "data" / "history.sqlite", "PRAGMA integrity_check") == [("ok",)]


def test_what_another_process_reads_after_a_restore_is_the_backup(history, tmp_path):
    answered(history, "old")
    history.back_up(tmp_path / "old.sqlite")
    answered(history, "new")
    with History(tmp_path / "data" / "history.sqlite") as script:
        assert len(questions(script)) == 2
        history.restore_backup(tmp_path / "old.sqlite", tmp_path / "kept")
        assert questions(script) == ["old"]


def test_a_backup_of_the_first_schema_is_migrated_and_stays_as_it_is(history, tmp_path):
    oldest = Path(shutil.copy(FIRST, tmp_path / "oldest.sqlite"))
    history.restore_backup(oldest, tmp_path / "kept")
    assert oldest.read_bytes() == FIRST.read_bytes()
    assert len(history.problems()) == 4
    assert history.find(Filter(text="解方程"))
    assert rows(tmp_path / "data" / "history.sqlite", "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_an_attempt_that_was_under_way_in_the_backup_was_interrupted(history, tmp_path):
    problem = history.add_problem("1 + 1")
    history.append(history.start_attempt(problem, "starter", {}), "so far", "")
    history.back_up(tmp_path / "old.sqlite")
    history.restore_backup(tmp_path / "old.sqlite", tmp_path / "kept")
    assert history.problem(problem).attempts[0].reason == "interrupted"


@pytest.mark.parametrize(("wrong", "error"), [
    ("missing", NoBackup), ("another database", NoBackup), ("a text", DamagedDatabase),
    ("newer", NewerDatabase), ("damaged", DamagedDatabase), ("a folder", NoBackup), ("empty", NoBackup),
])  # fmt: skip
def test_what_is_no_backup_changes_nothing(history, tmp_path, wrong, error):
    source = tmp_path / "source.sqlite"
    if wrong == "a folder":
        source.mkdir()
    elif wrong == "empty":
        source.write_bytes(b"")
    elif wrong == "a text":
        source.write_bytes(b"Dear diary, " * 1000)
    elif wrong == "another database":
        rows(source, "CREATE TABLE bookmarks (url TEXT)")
    elif wrong != "missing":
        with History(source) as other:
            answered(other, "theirs " * 2000)
        source.with_suffix(".lock").unlink()
        if wrong == "newer":
            rows(source, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        else:
            with source.open("r+b") as file:
                file.seek(100)
                file.write(b"\xff" * 3000)
    answered(history, "mine")
    with pytest.raises(error) as refusal:
        history.restore_backup(source, tmp_path / "kept")
    assert str(refusal.value).endswith(".")
    assert questions(history) == ["mine"]
    assert not list(tmp_path.rglob("*restoring*"))
