"""Which files a command and its children create, write to, rename or delete: the calls that strace saw."""

import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

OPENING = re.compile(r"^(open|openat|openat2|creat)\(.*(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)")
CHANGING = re.compile(
    r"^(mkdir|rename|link|symlink|unlink|truncate|mknod|rmdir|creat|chmod|chown|utimensat)(at2?|2)?\("
)
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
DEVICES = ("/dev/", "/proc/")  # no files


def written_paths(
    command: Sequence[str | Path], trace: Path, environ: Mapping[str, str], seconds: float
) -> set[str]:
    """Paths that were changed by `command`, which is ended by SIGTERM after `seconds` if it still runs.

    `trace` is where strace may write; relative paths are meant from the command's own folder.
    """
    strace = ["strace", "-f", "-qq", "-z", "-s", "4096", "-e", "trace=%file", "-o", str(trace)]
    with subprocess.Popen(
        [*strace, *map(str, command)], env=dict(environ), stdout=subprocess.DEVNULL
    ) as traced:
        try:
            traced.wait(seconds)
        except subprocess.TimeoutExpired:
            # strace itself does not listen while it writes to a file
            for child in Path(f"/proc/{traced.pid}/task/{traced.pid}/children").read_text().split():
                os.kill(int(child), signal.SIGTERM)
    return {path for line in trace.read_text(errors="replace").splitlines() for path in _changed(line)}


def _changed(line: str) -> list[str]:
    call = line.partition(" ")[2].strip() if line[:1].isdigit() else line
    if not (OPENING.match(call) or CHANGING.match(call)):
        return []
    paths = [os.path.abspath(path) for path in PATH.findall(call)]
    return [path for path in paths if not path.startswith(DEVICES)]
