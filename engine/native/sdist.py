"""The llama-cpp-python source archive: fetched by name through pip, checked, unpacked."""

import hashlib
import subprocess
import sys
import tarfile
from pathlib import Path

VERSION = "0.3.36"
SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
LLAMA_CPP = f"llama_cpp_python-{VERSION}/vendor/llama.cpp"


class SdistError(Exception):
    """The archive could not be fetched or is not the one that we extend."""


def fetch(folder: Path) -> Path:
    """The verified archive's path in `folder`, downloaded by pip when it is not there yet."""
    archive = folder / f"llama_cpp_python-{VERSION}.tar.gz"
    if archive.exists() and _sha256(archive) == SHA256:
        return archive
    folder.mkdir(parents=True, exist_ok=True)
    archive.unlink(missing_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation"]
    pip += ["--no-binary", "llama-cpp-python", "--dest", str(folder), f"llama-cpp-python=={VERSION}"]
    result = subprocess.run(pip, check=False, capture_output=True, text=True)
    if result.returncode != 0:
        raise SdistError(f"pip could not download llama-cpp-python {VERSION}:\n{result.stderr.strip()}")
    found = _sha256(archive) if archive.exists() else "nothing"
    if found != SHA256:
        raise SdistError(f"llama-cpp-python {VERSION} has sha256 {found}, expected {SHA256}; not used")
    return archive


def extract(archive: Path, target: Path, leave_out: frozenset[str]) -> frozenset[str]:
    """Unpacks the vendored llama.cpp into `target`, but for `leave_out` and files already there.

    Returns the paths of all its files.
    """
    prefix = LLAMA_CPP + "/"
    paths = set()
    with tarfile.open(archive) as tar:
        for member in tar:
            path = member.name.removeprefix(prefix)
            if not member.isfile() or path == member.name:
                continue
            paths.add(path)
            if path in leave_out:
                continue
            file = target / path
            if file.exists() and file.stat().st_size == member.size:
                continue
            stream = tar.extractfile(member)
            assert stream is not None  # a file, as asked above
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(stream.read())  # extract()'s safety filter needs Python 3.11.4
    return frozenset(paths)


def read(archive: Path, paths: frozenset[str]) -> dict[str, bytes]:
    """The archive's own content of `paths` (relative to llama.cpp)."""
    content: dict[str, bytes] = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            path = member.name.removeprefix(LLAMA_CPP + "/")
            if path in paths and (stream := tar.extractfile(member)) is not None:
                content[path] = stream.read()
    return content


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
