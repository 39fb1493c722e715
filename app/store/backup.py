"""Copies of the history in one file each, made through SQLite's backup API, and put back the same way."""

import contextlib
import os
import shutil
import sqlite3
from datetime import date, datetime
from pathlib import Path

from app.store.database import Connection
from app.store.errors import DiskFull, StoreError, as_store_errors, files_as_store_errors
from engine.base.sentence import say

KEPT = 7  # daily backups
MARGIN = 16 << 20  # bytes that stay free beside a backup: the student's disk is not ours to fill
_DAILY = "history-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite"


class NoBackup(StoreError):
    """The file is no backup that can be put back."""


def back_up(connection: Connection, target: Path) -> None:
    """Write a copy to `target`, whole or not at all; DiskFull without room for it and MARGIN more."""
    partial = target.with_name(f"{target.name}.partial")
    with connection.reading() as db, as_store_errors(target), files_as_store_errors(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        pages, size = (
            int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
        )
        free = shutil.disk_usage(target.parent).free
        if free < pages * size + MARGIN:
            room = {"free": free, "needed": pages * size}
            raise DiskFull(say("store.no-room-for-backup", folder=str(target.parent), **room))
        try:
            os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            with contextlib.closing(sqlite3.connect(partial)) as copy:
                db.conn.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
            _sync(partial)
            os.replace(partial, target)
        finally:
            partial.unlink(missing_ok=True)


def back_up_daily(connection: Connection, folder: Path, today: date) -> Path | None:
    """Today's backup, unless there is one; only the newest KEPT stay. None when nothing was to do."""
    target = folder / f"history-{today.isoformat()}.sqlite"
    if target.exists():
        return None
    back_up(connection, target)
    for old in backups(folder)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def backups(folder: Path) -> list[Path]:
    """The daily backups there are, newest first."""
    return sorted(folder.glob(_DAILY), reverse=True)


def restore_backup(connection: Connection, source: Path, folder: Path) -> Path:
    """Put the backup `source` in the place of everything; a copy of what was there, in `folder`.

    The copy is named by the local time, as the daily backups are by the local day. Raises NoBackup,
    NewerDatabase or DamagedDatabase, with the history untouched. An older schema is migrated in a copy first.
    """
    before = folder / f"before-{datetime.now().astimezone():%Y%m%d-%H%M%S}.sqlite"
    partial = before.with_name(f"{before.name}.restoring")
    if not source.is_file():
        raise NoBackup(say("store.no-such-backup", path=str(source)))
    back_up(connection, before)
    try:
        with files_as_store_errors(source):
            shutil.copyfile(source, partial)
        _check(partial, source)
        copy = Connection(partial)  # migrates it
        try:
            with copy.reading() as new, connection.reading() as db:
                new.conn.backup(db.conn)
        finally:
            copy.close()
        connection.forget_deleted()
    finally:
        for rest in ("", "-wal", "-shm", "-journal"):
            partial.with_name(partial.name + rest).unlink(missing_ok=True)
    return before


def _check(path: Path, source: Path) -> None:
    with as_store_errors(source), contextlib.closing(sqlite3.connect(path)) as copy:
        found = copy.execute("PRAGMA quick_check").fetchone()[0]
        ours = copy.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('problems', 'attempts')")
        if found != "ok" or ours.fetchone()[0] != 2:
            raise NoBackup(say("store.not-a-backup", path=str(source)))


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
