"""The questions of a file, and the keys among them that somebody argues to be wrong."""

import json
import re
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    """The questions of a file, with their places in it, which are their ids where they have none."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{"id": str(place), **json.loads(line), "place": place} for place, line in enumerate(lines, 1)]


def argued(path: Path | None) -> dict[str, str]:
    """The keys that somebody argues to be wrong: `id: why`, one a line."""
    lines = path.read_text(encoding="utf-8").splitlines() if path else []
    return {found[1]: found[2] for line in lines if (found := re.match(r"(\S+?):\s*(.+)", line))}
