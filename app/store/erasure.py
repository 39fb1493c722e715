"""Deleting everything, for real: no page, no log, no backup keeps a word of it."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from app.store import search_index
from app.store.database import Connection
from app.store.errors import StoreBusy, files_as_store_errors
from engine.base.sentence import say

CHUNK = bytes(1 << 20)


def erase_rows(connection: Connection) -> None:
    """Empty the history and rebuild its file; StoreBusy when another program reads the old pages."""
    with connection.transaction() as db:
        db.execute("DELETE FROM problems")  # with it attempts, messages and tags
        # A deletion would leave the words in the index's older parts.
        db.execute("DROP TABLE search")
        db.execute(search_index.CREATE)
    with connection.reading() as db:
        db.execute("VACUUM")
    if not connection.forget_deleted():
        raise StoreBusy(say("store.still-read", path=str(connection.path)))


def erase_files(paths: Iterable[Path], at_most: int | None = None) -> None:
    """Overwrite and remove each file, and each folder with what is in it; a link, not its target.

    Of a file only the first `at_most` bytes are overwritten: a large one takes a slow disk its time.
    """
    for path in paths:
        with files_as_store_errors(path):
            if path.is_dir() and not path.is_symlink():
                erase_files(path.iterdir(), at_most)
                path.rmdir()
            else:
                _erase_file(path, at_most)


def _erase_file(path: Path, at_most: int | None) -> None:
    if path.is_file() and not path.is_symlink():
        with path.open("r+b") as file:
            size = os.fstat(file.fileno()).st_size
            left = size if at_most is None else min(size, at_most)
            while left > 0:
                left -= file.write(CHUNK[:left])
            file.flush()
            os.fsync(file.fileno())
            file.truncate(0)  # a log that is still open goes on from here
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
