"""Errors of the history file, each explained in one sentence with a way out."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.base.errors import Explained
from engine.base.sentence import say


class StoreError(Explained):
    """The user's world refused; nothing that was stored before is lost."""


class NewerDatabase(StoreError):
    """The file's schema is `found`, this Homeroom knows up to `known`; the file was not touched."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(say("store.newer", path=str(path), found=found, known=known))
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


def _disk_full(path: Path) -> StoreError:
    return DiskFull(say("store.disk-full", folder=str(path.parent)))


def _not_writable(path: Path) -> StoreError:
    return NotWritable(say("store.not-writable", folder=str(path.parent)))


def _busy(path: Path) -> StoreError:
    return StoreBusy(say("store.locked", path=str(path)))


# SQLite's primary code → what is said of the database at a path.
_ERRORS: dict[int, Callable[[Path], StoreError]] = {
    sqlite3.SQLITE_FULL: _disk_full,
    sqlite3.SQLITE_READONLY: _not_writable,
    sqlite3.SQLITE_CANTOPEN: _not_writable,
    sqlite3.SQLITE_PERM: _not_writable,
    sqlite3.SQLITE_NOTADB: lambda path: DamagedDatabase(say("store.not-a-history", path=str(path))),
    sqlite3.SQLITE_CORRUPT: lambda path: DamagedDatabase(say("store.damaged", path=str(path))),
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_LOCKED: _busy,
    sqlite3.SQLITE_IOERR: lambda path: DiskFailed(say("store.disk-failed", folder=str(path.parent))),
}


@contextmanager
def as_store_errors(path: Path) -> Iterator[None]:
    """Turn what the world did to the database `path` into StoreError; our own mistakes pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the primary code; errors of the Python binding itself have none.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _ERRORS:
            raise
        raise _ERRORS[code](path) from error


@contextmanager
def files_as_store_errors(path: Path) -> Iterator[None]:
    """Turn what the world did to the file `path`, which is not the history itself, into StoreError."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(say("store.file-disk-full", folder=str(path.parent))) from error
        raise NotWritable(
            say("store.file-failed", path=str(path), why=error.strerror or str(error))
        ) from error
