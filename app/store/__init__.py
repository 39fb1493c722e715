"""The student's history in one SQLite file; knows nothing but SQLite."""

from app.store.lean_import import import_sqlite_utils

import_sqlite_utils()
