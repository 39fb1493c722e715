"""The licence texts of all that the bundle holds, from the packages' own metadata: one folder a package."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import cast

ROOT = Path(__file__).parents[1]
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
QT = ("pyside6-essentials", "shiboken6")  # their wheels name the licence and leave out its text

ABOUT_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (the texts lie beside this).
They are linked dynamically and unchanged, as published in the packages named below: whoever has this folder
may put other builds of these libraries in place of the files in _internal/PySide6. Their source code is
published by The Qt Company at https://code.qt.io/ under the same version number.
"""


class NoLicence(Exception):
    """A package in the bundle has no licence text: its name."""


def distributions(packages: Iterable[str]) -> list[metadata.Distribution]:
    """What is installed that provides the import `packages`, each once, by name."""
    providing = metadata.packages_distributions()
    names = {name for package in packages for name in providing.get(package, ())}
    return [metadata.distribution(name) for name in sorted(names, key=str.lower)]


def write(folder: Path, packages: Iterable[str], libraries: Iterable[Path], llama_cpp: Path) -> None:
    """Fill `folder` anew; raises NoLicence. `libraries` are the system's own files that are packed."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "Homeroom.txt")
    for distribution in distributions(packages):
        _write_package(folder / distribution.name, distribution)
    _copy(llama_cpp / "LICENSE", folder / "llama.cpp" / "LICENSE")
    _copy(_python_licence(), folder / "Python" / "LICENSE.txt")
    for library in sorted(libraries):
        if text := _debian_copyright(library):
            _copy(text, folder / "system libraries" / f"{text.parent.name}.txt")
    (folder / "README.txt").write_text(_overview(folder, packages), encoding="utf-8")


def _write_package(target: Path, distribution: metadata.Distribution) -> None:
    if distribution.name.lower().replace("_", "-") in QT:
        target.mkdir()
        (target / "NOTICE.txt").write_text(f"{ABOUT_QT}\n{_line(distribution)}\n", encoding="utf-8")
        for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
            shutil.copy(ROOT / "assets" / "licences" / name, target)
        return
    texts = [
        file for file in distribution.files or () if TEXT.search(file.name) and ".dist-info" in str(file)
    ]
    if not texts:
        raise NoLicence(distribution.name)
    for text in texts:
        inner = Path(*[part for part in text.parts[1:] if part != "licenses"])
        _copy(Path(str(distribution.locate_file(text))), target / inner)


def _overview(folder: Path, packages: Iterable[str]) -> str:
    lines = [_line(distribution) for distribution in distributions(packages)]
    others = sorted(path.name for path in (folder / "system libraries").glob("*"))
    return "\n".join([
        "Homeroom is free software under the MIT licence. It is made of these parts; the texts of their",
        "licences lie in the folders here.", "", *lines, "llama.cpp: MIT", "Python: PSF-2.0", "",
        "Libraries of the system it was packed on:", *(name.removesuffix(".txt") for name in others), "",
    ])  # fmt: skip


def _line(distribution: metadata.Distribution) -> str:
    facts = cast(Message, distribution.metadata)  # whose declared type lacks `get`
    classified = [
        value.rpartition(" :: ")[2]
        for value in facts.get_all("Classifier", [])
        if value.startswith("License ::")
    ]
    licence = (
        facts.get("License-Expression") or ", ".join(classified) or facts.get("License") or "see its text"
    )
    return f"{distribution.name} {distribution.version}: {licence.splitlines()[0]}"


def _python_licence() -> Path:
    standard = Path(sysconfig.get_paths()["stdlib"])
    for place in (standard / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt")):
        if place.exists():
            return place
    found = _debian_copyright(Path(sys.executable).resolve())
    if found is None:
        raise NoLicence("Python")
    return found


def _debian_copyright(library: Path) -> Path | None:
    """The copyright file of the Debian package that `library` comes from; None on other systems."""
    if not shutil.which("dpkg-query"):
        return None
    for path in (library.resolve(), Path("/", *library.resolve().parts[2:])):  # /usr/lib was /lib once
        found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.partition(":")[0]
            text = Path("/usr/share/doc", package, "copyright")
            return text.resolve() if text.exists() else None
    return None


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
