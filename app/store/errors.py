"""What can go wrong with the history file: types whose `str()` is one sentence with a way out."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StoreError(Exception):
    """The user's world refused; nothing that was stored before is lost."""


class NewerDatabase(StoreError):
    """The file's schema is `found`, this Homeroom knows up to `known`; the file was not touched."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"The history {path} was written by a newer Homeroom (schema {found}, this one knows {known}): "
            "open it with that version, or choose another folder with --data-dir."
        )
        self.found, self.known = found, known


class DamagedDatabase(StoreError):
    """The file is no SQLite database, or a damaged one."""


class DiskFull(StoreError):
    """There is no room for what was to be stored."""


class NotWritable(StoreError):
    """The folder or the file may not be written, or cannot be opened at all."""


class StoreBusy(StoreError):
    """Another process held the file for longer than the busy timeout."""


class DiskFailed(StoreError):
    """The system reported an input/output error."""


_SENTENCES: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_FULL: (
        DiskFull,
        "The disk that holds {folder} is full, so this could not be saved: free some space and try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        NotWritable,
        "Homeroom may not write in {folder}: make it writable, or choose another folder with --data-dir.",
    ),
    sqlite3.SQLITE_NOTADB: (
        DamagedDatabase,
        "{path} is not a Homeroom history: move it elsewhere and start again; nothing in it was changed.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        DamagedDatabase,
        "The history {path} is damaged: put a backup in its place, or move it elsewhere and start again.",
    ),
    sqlite3.SQLITE_BUSY: (
        StoreBusy,
        "Another program keeps the history {path} locked: close it and try again.",
    ),
    sqlite3.SQLITE_IOERR: (
        DiskFailed,
        "The disk that holds {folder} reported an error, so this could not be saved: check it and try again.",
    ),
}
_SENTENCES[sqlite3.SQLITE_CANTOPEN] = _SENTENCES[sqlite3.SQLITE_READONLY]
_SENTENCES[sqlite3.SQLITE_PERM] = _SENTENCES[sqlite3.SQLITE_READONLY]
_SENTENCES[sqlite3.SQLITE_LOCKED] = _SENTENCES[sqlite3.SQLITE_BUSY]


@contextmanager
def as_store_errors(path: Path) -> Iterator[None]:
    """Turn what the world did to the database `path` into StoreError; our own mistakes pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the primary code; errors of the Python binding itself have none.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _SENTENCES:
            raise
        kind, sentence = _SENTENCES[code]
        raise kind(sentence.format(path=path, folder=path.parent)) from error


@contextmanager
def files_as_store_errors(path: Path) -> Iterator[None]:
    """Turn what the world did to the file `path`, which is not the history itself, into StoreError."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(
                f"The disk that holds {path.parent} is full: free some space and try again."
            ) from error
        raise NotWritable(
            f"{path} could not be read or written ({error.strerror or error}): choose another place."
        ) from error
