"""A bare Debian 12 to run the bundle in: no Python, X libraries, two fonts, no network, an unprivileged user.

debootstrap makes it once, from the mirror that this system's apt uses, into the user's cache folder. Nothing
of the repository is seen in there but the archive's content.
"""

import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import no_network

PACKAGES = ("libegl1", "libfontconfig1", "libgl1", "libxext6", "libxrender1",
            "fonts-dejavu-core", "fonts-wqy-microhei")  # fmt: skip
ROOT = Path(__file__).parents[2]
TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "xdotool", "xclip")
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "homeroom-tests"
USER = 1000
SOCKETS = Path("/", "tmp", ".X11-unix")

# In a mount namespace of its own: what is mounted here is gone with the last process.
ENTER = f"""
mount --make-rprivate /
mount --rbind /dev "$0/dev"
mount -t proc proc "$0/proc"
mkdir -p "$0{SOCKETS}"
mount --bind "{SOCKETS}" "$0{SOCKETS}"
exec chroot --userspec=1000:1000 "$0" "$@"
"""


def missing() -> str:
    """Why this system cannot make or enter it; empty when it can."""
    if os.geteuid() != 0:
        return "only root may make a chroot"
    if platform.machine() not in no_network.CALLS or not shutil.which("apt-get"):
        return "debootstrap needs apt"
    absent = [tool for tool in TOOLS if not shutil.which(tool)]
    return f"not installed: {' '.join(absent)}" if absent else ""


def bare_debian() -> Path:
    """Its root folder, made when it is not there yet; CalledProcessError when that fails."""
    root = CACHE / "bookworm"
    stamp = CACHE / "bookworm.packages"
    if not stamp.exists() or stamp.read_text() != " ".join(PACKAGES):
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(root, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", "--include", ",".join(PACKAGES)]
        subprocess.run([*command, "bookworm", root, _mirror()], check=True, stdout=subprocess.DEVNULL)
        stamp.write_text(" ".join(PACKAGES))
    return root


def _mirror() -> str:
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    return next((address for address in listed if "security" not in address), listed[0])


class Machine:
    """One user's computer: the archive unpacked into /srv, an empty home folder."""

    def __init__(self, root: Path, archive: Path) -> None:
        self.root = root
        self.home = root / "srv" / "student"
        for folder in (root / "srv" / "homeroom", self.home):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        with tarfile.open(archive) as tar:
            tar.extractall(root / "srv")
        os.chown(self.home, USER, USER)

    @property
    def history(self) -> Path:
        """The student's history, seen from outside."""
        return self.home / ".local" / "share" / "homeroom" / "history.sqlite"

    def command(self, *arguments: str, **environment: str) -> list[str]:
        """The command line that runs Homeroom in there as the student, under the filter."""
        own = {"HOME": "/srv/student", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environment}
        settings = [f"{name}={value}" for name, value in own.items()]
        filtered = [sys.executable, "-m", "tests.no_network"]
        enter = ["unshare", "--mount", "--net", "sh", "-ec", ENTER, str(self.root)]
        return [*filtered, *enter, "/usr/bin/env", "-i", *settings, "/srv/homeroom/homeroom", *arguments]

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        command = self.command(*arguments, **environment)
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)

    @contextmanager
    def start(self, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
        """The same, and do not wait; it ends here at the latest."""
        command, pipe = self.command(*arguments, **environment), subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True) as process:
            try:
                yield process
            finally:
                process.kill()
