"""dist/homeroom → one .tar.xz that keeps the executable bits: `python -m bundle.archive`."""

import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from app.settings import VERSION

DIST = Path(__file__).parents[1] / "dist"
FOLDER = DIST / "homeroom"


def archive_path() -> Path:
    """Named by version, system and processor."""
    return DIST / f"homeroom-{VERSION}-{sys.platform}-{platform.machine()}.tar.xz"


def pack() -> Path:
    """Write the archive; its path. The same folder gives the same names, owners and modes everywhere."""
    target = archive_path()
    # xz itself compresses on every core, Python's lzma on one; what comes out is read by both.
    if xz := shutil.which("xz"):
        with target.open("wb") as out:
            process = subprocess.Popen([xz, "-6", "-T0", "-c"], stdin=subprocess.PIPE, stdout=out)
            assert process.stdin is not None
            with tarfile.open(fileobj=process.stdin, mode="w|") as tar:
                tar.add(FOLDER, arcname="homeroom", filter=_nobodys)
            process.stdin.close()
            if process.wait() != 0:
                raise OSError(f"xz ended with status {process.returncode}")
    else:
        with tarfile.open(target, "w:xz") as tar:
            tar.add(FOLDER, arcname="homeroom", filter=_nobodys)
    return target


def size_of(folder: Path) -> int:
    """Bytes of all files in `folder`; a link counts as nothing."""
    return sum(
        os.lstat(Path(place, name)).st_size
        for place, _, names in os.walk(folder)
        for name in names
        if not Path(place, name).is_symlink()
    )


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


if __name__ == "__main__":
    made = pack()
    print(f"{FOLDER}: {size_of(FOLDER) / 1e6:.0f} MB")
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
