"""SQLite without our store, to look at what it wrote."""

import contextlib
import sqlite3
from pathlib import Path


def rows(path: Path, *statements: str) -> list[tuple]:
    """What the last of `statements` returns."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            found = connection.execute(statement).fetchall()
        connection.commit()
    return found
