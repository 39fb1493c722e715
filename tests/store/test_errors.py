"""What SQLite and the disk report becomes a type with a sentence; our own mistakes stay what they are."""

import errno
import sqlite3

import pytest

from app.store.errors import (
    DamagedDatabase,
    DiskFailed,
    DiskFull,
    NewerDatabase,
    NotWritable,
    StoreBusy,
    StoreError,
    as_store_errors,
    files_as_store_errors,
)


def reported(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY, NotWritable),
        (sqlite3.SQLITE_CANTOPEN, NotWritable),
        (sqlite3.SQLITE_PERM, NotWritable),
        (sqlite3.SQLITE_NOTADB, DamagedDatabase),
        (sqlite3.SQLITE_CORRUPT, DamagedDatabase),
        (sqlite3.SQLITE_BUSY, StoreBusy),
        (sqlite3.SQLITE_LOCKED, StoreBusy),
        (sqlite3.SQLITE_IOERR, DiskFailed),
        (sqlite3.SQLITE_IOERR_WRITE, DiskFailed),  # an extended code of the one before
    ],
)
def test_what_the_world_did_names_the_place_in_both_languages(tmp_path, code, kind):
    with pytest.raises(StoreError) as raised, as_store_errors(tmp_path / "history.sqlite"):
        raise reported(code)
    assert type(raised.value) is kind
    for language in ("en", "zh_CN"):
        assert str(tmp_path) in raised.value.sentence.in_language(language)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_CONSTRAINT])
def test_our_own_mistakes_pass_unchanged(tmp_path, code):
    with pytest.raises(sqlite3.OperationalError), as_store_errors(tmp_path / "history.sqlite"):
        raise reported(code)


@pytest.mark.parametrize(
    ("code", "kind"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, NotWritable)]
)
def test_a_file_that_cannot_be_written_is_named(tmp_path, code, kind):
    with pytest.raises(StoreError) as raised, files_as_store_errors(tmp_path / "export.pdf"):
        raise OSError(code, "as the system says it")
    assert type(raised.value) is kind
    assert str(tmp_path) in str(raised.value)


def test_a_newer_history_says_which_schema_it_has(tmp_path):
    error = NewerDatabase(tmp_path / "history.sqlite", 9, 6)
    assert (error.found, error.known) == (9, 6)
    assert "9" in str(error)
    assert "6" in str(error)
