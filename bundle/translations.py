"""For translators (`make translations`): collects the window's strings for Qt Linguist, and compiles them.

Not packaging, but here because it runs while building and is never part of the app.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "assets" / "translations" / "homeroom_zh_CN.ts"


def collect(catalogue: Path = CATALOGUE) -> None:
    """Bring `catalogue` up to date: new strings unfinished, gone ones out, the rest unchanged.

    The strings are those of app/ui, and what app/settings.py declares of each setting.

    Places in the code are left out: they would change with every edit of a line above them.
    """
    sources = sorted(str(path) for path in (ROOT / "app" / "ui").rglob("*.py"))
    sources.append(str(ROOT / "app" / "settings.py"))
    options = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable"]
    options += ["-silent", "-no-obsolete", "-locations", "none", "-target-language", "zh_CN"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]  # they guess
    _run("lupdate", [*options, *sources, "-ts", str(catalogue)])


def compile_(catalogue: Path = CATALOGUE) -> None:
    """Write the .qm file that the app loads, beside `catalogue`."""
    _run("lrelease", ["-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm"))])


def unfinished(catalogue: Path = CATALOGUE) -> list[tuple[str, str]]:
    """Context and source of every string that waits for a translation."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(catalogue).iter("context")
        for message in context.iter("message")
        if message.find("translation[@type]") is not None
    ]


def main() -> int:
    """Collect, compile, and list what is left to translate; 1 when there is something."""
    collect()
    compile_()
    left = unfinished()
    for context, source in left:
        print(f"{context}: {source}")
    if left:
        print(f"{len(left)} to translate in {CATALOGUE.relative_to(ROOT)}; then `make translations` again.")
    return bool(left)


def _run(tool: str, arguments: Sequence[str]) -> None:
    """Qt's own program, as PySide6 brings it along."""
    folder = Path(PySide6.__file__).parent
    done = subprocess.run([str(folder / tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{tool} said: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
