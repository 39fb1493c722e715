"""The memory that this process may still use: the machine's, its control groups', its own limits."""

import resource
from pathlib import Path

CGROUPS = Path("/sys/fs/cgroup")
PROC = Path("/proc")

SLACK = 512 << 20  # address space that is no memory: threads' stacks and arenas


def available(proc: Path = PROC, cgroups: Path = CGROUPS) -> int:
    """Bytes; the least that any limit leaves."""
    limits = [_mem_available(proc), *_cgroup_rests(proc, cgroups)]
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    if soft != resource.RLIM_INFINITY:
        limits.append(soft - _size(proc))
    return max(0, min(limits))


def limit_to_available() -> None:
    """Denies this process more than is free now: a runaway gets an error, not the system's killer."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _size(PROC) + available() + SLACK
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)  # no process may go beyond it, or even ask to
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _size(proc: Path) -> int:
    return int((proc / "self" / "statm").read_text().split()[0]) * resource.getpagesize()


def _mem_available(proc: Path) -> int:
    for line in (proc / "meminfo").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == "MemAvailable":
            return int(value.split()[0]) * 1024
    return 1 << 62


def _cgroup_rests(proc: Path, cgroups: Path) -> list[int]:
    """What every memory control group above this process, of version 1 or 2, still grants."""
    rests = []
    for line in (proc / "self" / "cgroup").read_text().splitlines():
        hierarchy, controllers, path = line.split(":", 2)
        if hierarchy == "0":
            root, limit, usage, reclaimable = cgroups, "memory.max", "memory.current", "inactive_file"
        elif "memory" in controllers.split(","):
            root, limit = cgroups / "memory", "memory.limit_in_bytes"
            usage, reclaimable = "memory.usage_in_bytes", "total_inactive_file"
        else:
            continue
        # In a container the path may be the host's, which is not there: the root is then our own group.
        folder = root / path.lstrip("/")
        for group in (folder, *folder.parents):
            rest = _rest(group, limit, usage, reclaimable)
            if rest is not None:
                rests.append(rest)
            if group == root:
                break
    return rests


def _rest(group: Path, limit: str, usage: str, reclaimable: str) -> int | None:
    """Bytes left in `group`; file pages that nobody uses count as free. None where nothing limits it."""
    try:
        most = (group / limit).read_text().strip()
        used = int((group / usage).read_text())
        statistics = dict(line.split() for line in (group / "memory.stat").read_text().splitlines())
        return None if most == "max" else int(most) - used + int(statistics.get(reclaimable, 0))
    except (OSError, ValueError):
        return None
