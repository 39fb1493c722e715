"""Deleting everything leaves no word in any file."""

import os

import pytest

from app.store.erasure import erase_files
from app.store.errors import StoreBusy
from app.store.history import History
from app.store.search import Filter
from tests.store.raw import rows
from tests.store.test_history import answered

SECRET = "hippopotamus 鲸鱼 "


def folder_holds(folder, *words: str) -> bool:
    texts = [file.read_bytes() for file in folder.iterdir()]
    return any(word.encode() in text for text in texts for word in words)


def test_after_deleting_everything_no_file_holds_a_word_of_it(tmp_path):
    with History(tmp_path / "history.sqlite") as history:
        for number in range(30):
            problem = answered(history, f"{number} {SECRET}", answer=SECRET * 300)
            history.add_tag([problem], "marmalade")
            history.add_message(history.problem(problem).attempts[0].id, "zeppelin")
        history.delete(problem)
        assert folder_holds(tmp_path, "hippopotamus", "marmalade", "zeppelin")
        history.erase()
        # Also as the index's own pieces of words.
        assert not folder_holds(tmp_path, "hippo", "marmal", "zeppe", "鲸")
        assert (tmp_path / "history.sqlite").stat().st_size < 200_000
        assert history.problems() == []
        kept = answered(history, "and on it goes")
        assert kept > problem
        assert [summary.id for summary in history.find(Filter(text="goes"))] == [kept]
    assert rows(tmp_path / "history.sqlite", "PRAGMA integrity_check") == [("ok",)]


def test_a_purged_problem_leaves_no_word_in_the_search_index(tmp_path):
    path = tmp_path / "history.sqlite"
    with History(path) as history:
        for number in range(30):
            answered(history, f"{number} apples")
        history.delete(answered(history, "hippopotamus marmalade"))
    with History(path) as history:
        assert not folder_holds(tmp_path, "hippo", "marmal")
        assert len(history.find(Filter(text="apples"))) == 30


def test_what_caches_hold_goes_with_a_deleted_problem_and_not_before(tmp_path):
    path, cache = tmp_path / "history.sqlite", tmp_path / "states"
    cache.mkdir()
    (cache / "one.state").write_text(SECRET)
    with History(path, caches=[cache]) as history:
        deleted = answered(history, SECRET)
        answered(history, "apples")
    with History(path, caches=[cache]) as history:
        assert folder_holds(cache, SECRET)
        history.delete(deleted)
        with History(path, caches=[cache]) as other:  # undo is still there
            other.restore(deleted)
            other.delete(deleted)
        assert folder_holds(cache, SECRET)
    with History(path, caches=[cache]):
        assert not cache.exists()


def test_a_deleted_problem_stays_deleted_until_its_caches_can_go_too(tmp_path):
    path, file = tmp_path / "history.sqlite", tmp_path / "file"
    file.touch()
    with History(path) as history:
        history.delete(answered(history, SECRET))
    with History(path, caches=[file / "states"]) as history:
        assert history.problems() == []
    assert rows(path, "SELECT count(*) FROM problems") == [(1,)]
    with History(path, caches=[tmp_path / "states"]):
        assert rows(path, "SELECT count(*) FROM problems") == [(0,)]


def test_of_a_large_file_its_beginning_is_overwritten(tmp_path):
    file = tmp_path / "large"
    file.write_bytes(SECRET.encode() + bytes(3 << 20) + b"end")
    (tmp_path / "link").hardlink_to(file)
    erase_files([file], at_most=1 << 20)
    assert not file.exists()
    assert (tmp_path / "link").read_bytes() == b""


def test_everything_is_not_deleted_while_another_program_reads_it_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("app.store.database.BUSY_SECONDS", 0.2)
    path = tmp_path / "history.sqlite"
    with History(path) as history, History(path) as other, other._connection.reading() as db:
        answered(history, "Solve 3x = 6")
        db.execute("BEGIN")
        db.execute("SELECT * FROM problems").fetchone()
        with pytest.raises(StoreBusy, match="close it and"):
            history.erase()
        db.execute("ROLLBACK")
        history.erase()
        assert not folder_holds(tmp_path, "Solve 3x")


def test_files_and_folders_are_overwritten_and_gone_and_links_lead_nowhere(tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "log").write_bytes(b"secret" * 500_000)
    os.link(folder / "deep" / "log", tmp_path / "second name")
    (folder / "link").symlink_to(outside)
    (folder / "links").symlink_to(tmp_path)
    erase_files([folder, tmp_path / "never there"])
    assert not folder.exists()
    assert outside.read_text() == "mine"
    assert (tmp_path / "second name").read_bytes() == b""


def test_a_log_that_is_open_goes_on_behind_what_was_erased(tmp_path):
    with (tmp_path / "log").open("a") as log:
        log.write("secret")
        log.flush()
        erase_files([tmp_path / "log"])
        log.write("more")
    assert not (tmp_path / "log").exists()
