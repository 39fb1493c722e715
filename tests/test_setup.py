"""Set-up where what the full tests need is missing: it says one line to type; for root it installs."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.bundle import debian

ROOT = Path(__file__).parents[1]
PACKAGES = {"xvfb", "xdotool", "xclip", "strace", "qemu-user", "desktop-file-utils", "appstream",
            "dbus-daemon", "util-linux", "xz-utils"}  # fmt: skip
ONLY_ROOTS = {"debootstrap"}

# Stands for apt-get, apt-cache and id. What apt-get is asked to do is written down; nothing is installed.
SYSTEM = """#!/bin/sh
case "$(basename "$0")" in
id) echo "$USER_ID" ;;
uname) [ "$1" = -m ] && echo x86_64 || echo Linux ;;
apt-get) echo "$@" >> "$TOLD"; exit "$APT_STATUS" ;;
esac
"""
USED = ("bash", "basename", "cat", "cksum", "cut", "dirname", "env", "find", "mkdir", "rm", "sed", "sh")


def lacking(folder: Path, user_id: int) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run `setup.sh full` where there is a Python, a compiler, the libraries and nothing else of ours."""
    tools = folder / "bin"
    tools.mkdir()
    for name in USED:
        (tools / name).symlink_to(shutil.which(name))
    for name in ("id", "uname", "apt-get", "apt-cache"):
        (tools / name).write_text(SYSTEM)
        (tools / name).chmod(0o755)
    for name in ("c++", "fc-list", "ldconfig"):
        (tools / name).write_text(f"#!/bin/sh\n{'cat libraries' if name == 'ldconfig' else 'echo here'}\n")
        (tools / name).chmod(0o755)
    script = (ROOT / "setup.sh").read_text()
    known = script.partition("<<'LIBRARIES'\n")[2].partition("\nLIBRARIES")[0]
    (folder / "libraries").write_text("".join(f"{line.split()[0]} (libc6)\n" for line in known.splitlines()))
    (folder / "setup.sh").write_text(script.replace("$PATH:/sbin:/usr/sbin ", "$PATH "))
    told = folder / "told"
    environment = {"PATH": str(tools), "HOME": str(folder), "USER_ID": str(user_id), "TOLD": str(told),
                   "APT_STATUS": "1" if user_id else "0", "PYTHON": sys.executable}  # fmt: skip
    done = subprocess.run(
        ["bash", folder / "setup.sh", "full"], env=environment, capture_output=True, text=True, check=False
    )
    return done, told.read_text().splitlines() if told.exists() else []


def test_a_student_is_shown_the_one_line_that_installs_what_is_missing(tmp_path):
    done, told = lacking(tmp_path, user_id=1000)
    assert (done.returncode, told) == (1, [])
    (line,) = [line for line in done.stderr.splitlines() if "apt-get" in line]
    before, _, packages = line.partition("apt-get install -y ")
    assert before.strip() == "sudo apt-get update && sudo"
    assert set(packages.split()) == PACKAGES
    for tool in set(debian.TOOLS) - ONLY_ROOTS - {"chroot"}:
        assert tool in done.stderr


def test_for_root_it_is_installed(tmp_path):
    done, told = lacking(tmp_path, user_id=0)
    update, install = told
    assert update.endswith("update")
    assert set(install.partition("--no-install-recommends ")[2].split()) == PACKAGES | ONLY_ROOTS
    assert "installed, and yet missing" in done.stderr  # for this apt-get only says so
