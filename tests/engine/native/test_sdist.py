"""The source archive is the pinned one, and is unpacked without what is not wanted."""

import io
import tarfile
from pathlib import Path

import pytest

from engine.native import sdist


def test_a_damaged_archive_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = tmp_path / f"llama_cpp_python-{sdist.VERSION}.tar.gz"
    archive.write_bytes(b"damaged")
    monkeypatch.setattr(sdist, "SHA256", "0" * 64)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "nowhere"))
    with pytest.raises(sdist.SdistError):
        sdist.fetch(tmp_path)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """One of the real one's form, with two files of llama.cpp and one beside it."""
    path = tmp_path / "archive.tar.gz"
    files = {
        f"{sdist.LLAMA_CPP}/src/a.cpp": b"int a;",
        f"{sdist.LLAMA_CPP}/src/b.cpp": b"int b;",
        "elsewhere/c.cpp": b"int c;",
    }
    with tarfile.open(path, "w:gz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def test_only_llama_cpp_is_unpacked_but_for_what_is_left_out(archive: Path, tmp_path: Path) -> None:
    found = sdist.extract(archive, tmp_path / "source", leave_out=frozenset({"src/b.cpp"}))
    assert found == {"src/a.cpp", "src/b.cpp"}
    unpacked = [path for path in (tmp_path / "source").rglob("*") if path.is_file()]
    assert [(path.name, path.read_bytes()) for path in unpacked] == [("a.cpp", b"int a;")]


def test_a_file_that_is_there_is_not_written_again(archive: Path, tmp_path: Path) -> None:
    """Its time decides what is compiled anew."""
    sdist.extract(archive, tmp_path / "source", leave_out=frozenset())
    before = (tmp_path / "source" / "src" / "a.cpp").stat().st_mtime_ns
    (tmp_path / "source" / "src" / "b.cpp").write_bytes(b"another size")
    sdist.extract(archive, tmp_path / "source", leave_out=frozenset())
    assert (tmp_path / "source" / "src" / "a.cpp").stat().st_mtime_ns == before
    assert (tmp_path / "source" / "src" / "b.cpp").read_bytes() == b"int b;"


def test_single_files_are_read_from_the_archive(archive: Path) -> None:
    assert sdist.read(archive, frozenset({"src/b.cpp", "src/none.cpp"})) == {"src/b.cpp": b"int b;"}
