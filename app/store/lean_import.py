"""sqlite-utils without numpy, which it imports where it finds it for column types that we never use.

That costs the window 15 MB.
"""

import sys
import threading
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

HIDDEN = {"numpy", "pandas"}


class _NotFound(MetaPathFinder):
    """Hides modules from one thread: another may be importing them, rightly, at the same time."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name in HIDDEN and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(name)
        return None


def import_sqlite_utils() -> None:
    """Before anything else in this process imports it."""
    finder = _NotFound()
    sys.meta_path.insert(0, finder)
    try:
        import sqlite_utils  # noqa: F401
    finally:
        sys.meta_path.remove(finder)
