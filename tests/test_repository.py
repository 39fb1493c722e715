"""What the repository holds: nothing of one machine, nothing generated, modules of a readable length."""

import re
import shutil
import statistics
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.layering import PACKAGES

ROOT = Path(__file__).parents[1]
LONGEST_MODULE = 400  # lines; 350 is where STYLE asks which idea wants its own room

# Written in pieces, so that this file does not hold what it forbids.
MACHINE_PATH = re.compile(r"(?<![\w.$}~/-])/(?:work|root|home|opt|tmp|mnt|Users)/[\w.]")
REGISTRY = re.compile(
    "|".join(
        re.escape(host.replace("|", ""))
        for host in ("pypi|.org", "python|hosted.org", "hugging|face.co", "hf|.co/", "download|.pytorch.org",
                     "deb.|debian.org", "archive.|ubuntu.com", "npm|js.org", "--index-|url", "--extra-|index")
    )
    + r"|\.\./" + "shared"
)  # fmt: skip

# Largest size in bytes by place; the first line that fits counts.
ALLOWED_SIZE = (
    (re.compile(r"assets/models/starter\.gguf"), 20_000_000),
    (re.compile(r"assets/.*"), 4_000_000),
    (re.compile(r"tests/data/golden/.*"), 30_000_000),  # checkpoints of the official module, as given
    (re.compile(r"tests/data/.*"), 5_000_000),
    (re.compile(r"docs/.*\.(png|svg)"), 1_000_000),
    (re.compile(r".*"), 300_000),
)
GENERATED = re.compile(r"\.(so|o|a|pyc|pyd|dll|dylib|exe|whl|npz|gguf|safetensors|db|sqlite|zip|tar\.gz)$")
GENERATED_ALLOWED = re.compile(r"(tests/data/|assets/models/starter\.gguf$)")


def tracked() -> list[str]:
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(name: str) -> str | None:
    content = (ROOT / name).read_bytes()
    return None if b"\0" in content[:8192] else content.decode("utf-8", "replace")


def offences(name: str, text: str) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATH.search(line) or REGISTRY.search(line)
    ]


def test_no_tracked_text_names_a_path_of_one_machine_or_a_package_registry():
    texts = ((name, text_of(name)) for name in tracked())
    assert [offence for name, text in texts if text for offence in offences(name, text)] == []


@pytest.mark.parametrize(
    "line",
    [
        "cd /" + "work/main",
        "path = '/" + "root/x'",
        "cp .." + "/shared/golden .",
        "https://py" + "pi.org/simple",
        "pip install --index-" + "url=x y",
        "from https://hugging" + "face.co/microsoft",
    ],
)
def test_the_search_for_them_finds_one(line):
    assert offences("a.py", f"fine\n{line}\n") == [f"a.py:2: {line}"]


@pytest.mark.parametrize(
    "line",
    ["tmp_path / 'a/work/b'", "$HOME/home/x", "/usr/share/fonts", "https://github.com/a/opt/b", "1/tmp/2"],
)
def test_the_search_for_them_leaves_others_alone(line):
    assert offences("a.py", line) == []


def test_no_large_or_generated_file_is_tracked():
    found = []
    for name in tracked():
        size = (ROOT / name).stat().st_size
        limit = next(limit for place, limit in ALLOWED_SIZE if place.fullmatch(name))
        if size > limit:
            found.append(f"{name}: {size:,} bytes, at most {limit:,} here")
        if GENERATED.search(name) and not GENERATED_ALLOWED.match(name):
            found.append(f"{name}: generated, or belongs into tests/data")
    assert found == []


def module_lengths() -> dict[str, int]:
    suffixes = {".py", ".cpp", ".c", ".h"}
    paths = (path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.suffix in suffixes)
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in paths
    }
    return {name: length for name, length in lengths.items() if length}  # an empty __init__ is no module


def test_modules_are_short(figure):
    lengths = module_lengths()
    median, longest = statistics.median(lengths.values()), max(lengths.values())
    figure(f"{len(lengths)} modules, median {median:.0f} lines, longest {longest}")
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}
    assert median < 200


def pins(group: str = "") -> dict[str, set[str]]:
    """Package → the versions pyproject.toml's groups (or one of them, with what it includes) pin it to."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    pinned: dict[str, set[str]] = {}

    def read(name: str) -> None:
        for entry in groups[name]:
            if isinstance(entry, dict):
                read(entry["include-group"])
            else:
                package, version = re.fullmatch(r"([\w.-]+)==([\w.]+)", entry).groups()
                pinned.setdefault(normal(package), set()).add(version)

    for name in [group] if group else groups:
        read(name)
    return pinned


def normal(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def locked() -> dict[str, str]:
    """Package → its version in constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if not line.startswith("#"))
    return {normal(package): version for package, version in pairs}


def test_every_dependency_is_pinned_to_one_version():
    assert {package: versions for package, versions in pins().items() if len(versions) != 1} == {}


def test_the_lock_holds_what_the_groups_name_at_the_same_version():
    lock = locked()
    assert {package: lock.get(package) for package in pins() if {lock.get(package)} != pins()[package]} == {}


@pytest.mark.parametrize("group", ["build", "core", "app", "pytest", "tokenizers", "test"])
def test_what_a_group_brings_along_is_locked_and_installed_so(group):
    """Read from the installed packages' own metadata, so a pin that was forgotten is named."""
    lock, seen, left = locked(), set(), set(pins(group))
    while left:
        package = left.pop()
        seen.add(package)
        needed = (Requirement(text) for text in metadata.requires(package) or [])
        left |= {
            normal(requirement.name)
            for requirement in needed
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        } - seen
    assert {package: metadata.version(package) for package in seen} == {
        package: lock.get(package, "not in constraints.txt: make lock") for package in seen
    }


DOCUMENTS = ["README.md", *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md")))]
GENERATED_PLACE = re.compile(r"engine/lib\b|assets/sentences/\w+/ROOM|tests/study/\w+/test_X")
NAMED = re.compile(r"`((?:app|engine|converter|training|benchmarks|bundle|assets|tests|docs)(?:/[\w.*-]+)+)`")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_only_files_that_are_there(document):
    named = set(NAMED.findall((ROOT / document).read_text(encoding="utf-8")))
    there = {name for name in named if list(ROOT.glob(name)) or (ROOT / f"{name}.py").is_file()}
    gone = {name for name in named - there if not GENERATED_PLACE.match(name)}
    assert gone == set()
