"""Our additions to llama.cpp: new files, and a few lines inserted after quoted anchors."""

import hashlib
import tomllib
from pathlib import Path

import msgspec

OVERLAY = Path(__file__).parent / "overlay"


class OverlayError(Exception):
    """llama.cpp is not the version that the overlay was written for."""


class Insertion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lines that go in after the one line that equals `after`."""

    after: str
    lines: list[str]


class EditedFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of llama.cpp (`path` from its root, `sha256` of its stock content) and what goes into it."""

    path: str
    sha256: str
    insert: list[Insertion]


def edited_files() -> list[EditedFile]:
    """The insertions, from `overlay/insertions.toml`."""
    table = tomllib.loads((OVERLAY / "insertions.toml").read_text())
    return msgspec.convert(table["file"], list[EditedFile])


def new_files() -> dict[str, bytes]:
    """Our own source files by their path from llama.cpp's root."""
    sources = sorted(file for folder in ("ggml", "src") for file in (OVERLAY / folder).rglob("*.*"))
    return {str(file.relative_to(OVERLAY)): file.read_bytes() for file in sources}


def edit(file: EditedFile, stock: bytes) -> bytes:
    """`stock` with the insertions made; OverlayError names the hash or the anchor that is not as expected."""
    found = hashlib.sha256(stock).hexdigest()
    if found != file.sha256:
        raise OverlayError(f"{file.path} has sha256 {found}, the overlay was written for {file.sha256}")
    lines = stock.decode().split("\n")
    for insertion in file.insert:
        count = lines.count(insertion.after)
        if count != 1:
            raise OverlayError(f"{file.path}: {insertion.after!r} stands {count} times, expected once")
        at = lines.index(insertion.after) + 1
        lines[at:at] = insertion.lines
    return "\n".join(lines).encode()


def apply(tree: Path, stock: dict[str, bytes]) -> list[str]:
    """Writes the overlay into the source `tree`; returns the paths that were not yet as they must be.

    Files that are already right keep their time stamp, so that a build compiles only what changed.
    """
    wanted = {file.path: edit(file, stock.get(file.path, b"")) for file in edited_files()} | new_files()
    changed = []
    for path, content in wanted.items():
        target = tree / path
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            changed.append(path)
    return changed


def remove_former(tree: Path, stock: frozenset[str]) -> list[Path]:
    """Removes what an earlier overlay laid into the source `tree`, which holds `stock`; returns the paths.

    All that lies in src/models and src/homeroom is compiled, so a renamed file would be there twice.
    """
    known = {Path(path) for path in stock} | {Path(path) for path in new_files()}
    files = (file for folder in ("ggml", "src") for file in (tree / folder).rglob("*") if file.is_file())
    former = [path for file in files if (path := file.relative_to(tree)) not in known]
    for path in former:
        (tree / path).unlink()
    return former
