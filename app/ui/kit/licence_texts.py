"""The licences of everything in Homeroom: from the bundle's folder, or from the installed packages."""

import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import cast

from app import folders

TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
NAME = re.compile(r"[\w.-]*\w")
QT = "pyside6-essentials"
OURS = "Homeroom"


@dataclass(frozen=True)
class LicensedPart:
    """A package, its licence in a few words where they are known, and the texts."""

    name: str
    licence: str
    text: str


def parts() -> list[LicensedPart]:
    """Homeroom first, then Qt, then the others by name. Reads files: not for the GUI thread."""
    packed = Path(getattr(sys, "_MEIPASS", folders.app_dir())) / "licences"
    found = _packed(packed) if packed.is_dir() else _installed(folders.app_dir())
    rank = {OURS.lower(): 0, QT: 1}
    return sorted(found, key=lambda part: (rank.get(_normal(part.name), 2), part.name.lower()))


def _packed(folder: Path) -> list[LicensedPart]:
    """What the bundle's own `licences` folder holds: a file or a folder for each part."""
    known = {}
    for line in _read(folder / "README.txt").splitlines():
        name, _, licence = line.partition(": ")
        known[name.partition(" ")[0].lower()] = licence
    found = []
    for place in sorted(folder.iterdir()):
        files = [place] if place.is_file() else sorted(file for file in place.rglob("*") if file.is_file())
        name = place.stem if place.is_file() else place.name
        if place.name != "README.txt":
            licence = "MIT" if name == OURS else known.get(name.lower(), "")
            found.append(LicensedPart(name, licence, _joined(files)))
    return found


def _installed(checkout: Path) -> list[LicensedPart]:
    """What the checkout names in pyproject.toml for the app, from the packages' metadata."""
    groups = tomllib.loads(_read(checkout / "pyproject.toml"))["dependency-groups"]
    found = [LicensedPart(OURS, "MIT", _read(checkout / "LICENSE"))]
    # The last one is not in the table: setup.sh installs it from its source, for llama.cpp that is in it.
    named = [line for line in (*groups["core"], *groups["app"], "llama-cpp-python") if isinstance(line, str)]
    names = _with_what_they_need(_name(line) for line in named)
    return [*found, *(_package(metadata.distribution(name)) for name in names)]


def _with_what_they_need(names: Iterable[str]) -> list[str]:
    """`names` of packages, and those that they bring along, as far as they are installed."""
    left, found = list(names), []
    while left:
        name = left.pop(0)
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        found.append(name)
        needed = (_name(text) for text in requirements if "extra ==" not in text)
        left += [other for other in needed if other not in found and other not in left]
    return found


def _name(requirement: str) -> str:
    """The package of "gguf==0.19.0" or "numpy (>=1.17)", as metadata and wheels normalise it."""
    return _normal(NAME.match(requirement)[0])  # type: ignore[index]


def _package(distribution: metadata.Distribution) -> LicensedPart:
    facts = cast(Message, distribution.metadata)  # whose declared type lacks `get`
    classified = [one.rpartition(" :: ")[2] for one in facts.get_all("Classifier", []) if "License ::" in one]
    licence = facts.get("License-Expression") or ", ".join(classified) or facts.get("License") or ""
    name = distribution.name
    texts = [
        file for file in distribution.files or () if TEXT.search(file.name) and ".dist-info" in str(file)
    ]
    files = [Path(str(distribution.locate_file(file))) for file in texts]
    if _normal(name) in (QT, "shiboken6"):  # their wheels leave the text out
        files = sorted((folders.assets_dir() / "licences").glob("*.txt"), reverse=True)
    return LicensedPart(name, licence.splitlines()[0] if licence else "", _joined(files))


def _normal(name: str) -> str:
    return name.lower().replace("_", "-")


def _joined(files: list[Path]) -> str:
    return "\n\n\n".join(text for text in map(_read, files) if text)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\f\n ")
    except OSError:
        return ""
