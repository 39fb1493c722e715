"""One SQLite file, opened the way that loses nothing: a lock, a journal, transactions, typed errors."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from sqlite_utils import Database

from app.store import schema
from app.store.errors import as_store_errors

BUSY_SECONDS = 10.0  # another process's longest transaction is an answer's, far below


class Connection:
    """This process's one connection to the file `path`, handed to one thread at a time.

    Opening migrates the file; raises NewerDatabase, DamagedDatabase, NotWritable, DiskFull or StoreBusy.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with as_store_errors(path):
            connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                # Plugins are other people's code, run in a student's history: off.
                self._db = Database(connection, execute_plugins=False)
                self._prepare()
            except BaseException:
                connection.close()
                raise

    def _prepare(self) -> None:
        db = self._db
        schema.refuse_newer(db, self.path)
        self.journal = _choose_journal(db)
        # Nothing is written outside the student's folder, not even for a moment.
        db.execute("PRAGMA temp_store = MEMORY")
        # Deleted text is overwritten, not only unlinked.
        db.execute("PRAGMA secure_delete = ON")
        if schema.version(db) < len(schema.MIGRATIONS):
            with self.transaction():
                schema.migrate(db)
        # Only now: a migration may rebuild a table that others point at.
        db.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database, for queries of this thread alone."""
        with self._lock, as_store_errors(self.path):
            yield self._db

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[Database]:
        """All of the block is stored, or none of it.

        Once stored it survives the death of the process; if `durable`, a power cut as well. A text that is
        written every second can do without that, and spares a slow disk.
        """
        with self._lock, as_store_errors(self.path):
            # NORMAL is safe against damage with a write-ahead log only.
            full = durable or self.journal != "wal"
            self._db.execute(f"PRAGMA synchronous = {'FULL' if full else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.conn.in_transaction:  # a full disk may have ended it already
                    self._db.execute("ROLLBACK")
                raise

    def forget_deleted(self) -> bool:
        """Take deleted text out of the write-ahead log too, where its old pages still lie.

        False when another process still reads them.
        """
        with self.reading() as db:
            if self.journal == "wal":
                return not db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return True

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            self._db.close()


def _choose_journal(db: Database) -> str:
    """A write-ahead log, or the rollback journal where the file system refuses one."""
    try:
        journal = str(db.execute("PRAGMA journal_mode = WAL").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL):
            raise
        journal = ""
    if journal != "wal":
        journal = str(db.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
    return journal


def insert(db: Database, table: str, **values: object) -> int:
    """A new row; its number."""
    return msgspec.convert(db.table(table).insert(values).last_pk, int)


def row(db: Database, table: str, row_id: int) -> dict[str, object]:
    """The row; LookupError when there is none, which is a mistake of ours."""
    rows = list(db.table(table).rows_where("id = ?", [row_id]))
    if not rows:
        raise LookupError(f"{table} has no row {row_id}")
    return rows[0]
