"""The memory that is free: the least of the machine, every control group and our own limit."""

import resource
from pathlib import Path

from engine.llama.available import available

GB = 1 << 30


def world(tmp_path: Path, cgroup: str, files: dict[str, str]) -> tuple[Path, Path]:
    proc, groups = tmp_path / "proc", tmp_path / "cgroup"
    (proc / "self").mkdir(parents=True)
    (proc / "meminfo").write_text(f"MemTotal: {16 << 20} kB\nMemAvailable: {8 << 20} kB\n")
    (proc / "self" / "cgroup").write_text(cgroup)
    (proc / "self" / "statm").write_text("1000 500 100 1 0 400 0\n")
    for name, text in files.items():
        (groups / name).parent.mkdir(parents=True, exist_ok=True)
        (groups / name).write_text(text)
    return proc, groups


def test_without_groups_it_is_the_machines(tmp_path: Path) -> None:
    assert available(*world(tmp_path, "0::/\n", {})) == 8 * GB


def test_a_limit_of_version_2_counts_unused_file_pages_as_free(tmp_path: Path) -> None:
    files = {
        "app/memory.max": f"{4 * GB}\n",
        "app/memory.current": f"{3 * GB}\n",
        "app/memory.stat": f"anon {2 * GB}\ninactive_file {GB // 2}\n",
    }
    assert available(*world(tmp_path, "0::/app\n", files)) == 3 * GB // 2


def test_a_parents_limit_holds_too(tmp_path: Path) -> None:
    files = {
        "user/app/memory.max": "max\n",
        "user/app/memory.current": f"{GB}\n",
        "user/app/memory.stat": "inactive_file 0\n",
        "user/memory.max": f"{3 * GB}\n",
        "user/memory.current": f"{2 * GB}\n",
        "user/memory.stat": "inactive_file 0\n",
    }
    assert available(*world(tmp_path, "0::/user/app\n", files)) == GB


def test_a_limit_of_version_1_holds(tmp_path: Path) -> None:
    files = {
        "memory/job/memory.limit_in_bytes": f"{2 * GB}\n",
        "memory/job/memory.usage_in_bytes": f"{GB}\n",
        "memory/job/memory.stat": "total_inactive_file 0\n",
    }
    assert available(*world(tmp_path, "5:cpu:/x\n4:memory:/job\n0::/\n", files)) == GB


def test_in_a_container_the_roots_limit_holds(tmp_path: Path) -> None:
    files = {
        "memory.max": f"{GB}\n",
        "memory.current": "0\n",
        "memory.stat": "inactive_file 0\n",
    }
    assert available(*world(tmp_path, "0::/host/path/that/is/not/here\n", files)) == GB


def test_an_overdrawn_group_leaves_nothing(tmp_path: Path) -> None:
    files = {"memory.max": f"{GB}\n", "memory.current": f"{2 * GB}\n", "memory.stat": "inactive_file 0\n"}
    assert available(*world(tmp_path, "0::/\n", files)) == 0


def test_our_own_limit_holds(tmp_path: Path) -> None:
    places = world(tmp_path, "0::/\n", {})
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (6 * GB, hard))
    try:
        assert available(*places) == 6 * GB - 1000 * resource.getpagesize()
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_this_machine_has_some() -> None:
    assert 1 << 20 < available() < 1 << 50
