"""The overlay goes only into the llama.cpp that it was written for."""

from pathlib import Path

import pytest

from engine.native import build, overlay, sdist
from engine.native.overlay import EditedFile, Insertion, OverlayError

EDITED = frozenset(file.path for file in overlay.edited_files())
STOCK = b"int a;\nint b;\nint b;\n"


def edited(anchor: str, sha256: str | None = None) -> EditedFile:
    import hashlib

    return EditedFile("x.cpp", sha256 or hashlib.sha256(STOCK).hexdigest(), [Insertion(anchor, ["int new;"])])


def test_lines_go_in_after_their_anchor() -> None:
    assert overlay.edit(edited("int a;"), STOCK) == b"int a;\nint new;\nint b;\nint b;\n"


def test_a_file_of_another_version_is_refused() -> None:
    with pytest.raises(OverlayError, match=r"x\.cpp has sha256 .* written for 0000"):
        overlay.edit(edited("int a;", "0000"), STOCK)


@pytest.mark.parametrize(("anchor", "count"), [("int c;", 0), ("int b;", 2)])
def test_an_anchor_that_is_missing_or_stands_twice_is_refused(anchor: str, count: int) -> None:
    with pytest.raises(OverlayError, match=f"stands {count} times"):
        overlay.edit(edited(anchor), STOCK)


def test_every_insertion_fits_the_pinned_source_and_is_small() -> None:
    files = overlay.edited_files()
    stock = sdist.read(sdist.fetch(build.CACHE / "sdist"), frozenset(file.path for file in files))
    for file in files:
        overlay.edit(file, stock[file.path])
    assert sum(len(insertion.lines) for file in files for insertion in file.insert) <= 30


def test_applying_again_writes_nothing(tmp_path: Path) -> None:
    files = overlay.edited_files()
    stock = sdist.read(sdist.fetch(build.CACHE / "sdist"), frozenset(file.path for file in files))
    assert len(overlay.apply(tmp_path, stock)) == len(files) + len(overlay.new_files())
    assert overlay.apply(tmp_path, stock) == []
    (tmp_path / files[0].path).write_bytes(b"somebody else's")
    assert overlay.apply(tmp_path, stock) == [files[0].path]


def test_what_an_earlier_overlay_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    overlay.apply(tmp_path, sdist.read(sdist.fetch(build.CACHE / "sdist"), EDITED))
    ours = {Path(path) for path in overlay.new_files()}
    former = tmp_path / "src" / "models" / "former.cpp"
    former.write_text("int twice;")
    assert overlay.remove_former(tmp_path, EDITED) == [Path("src/models/former.cpp")]
    left = {file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()}
    assert left == ours | {Path(path) for path in EDITED}
