"""Tests on every core (`-n`), a file at a time; those that measure follow, alone on the machine."""

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController

MEASURED = "measured"
SHARED = pytest.StashKey[Path]()
"""A folder of this run, which its processes share: controller and workers of xdist."""


def shared(config: pytest.Config) -> Path | None:
    """The folder; None in a run of one process."""
    if hasattr(config, "workerinput"):
        return Path(config.workerinput["shared"])
    return config.stash.get(SHARED, None)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    if SHARED not in node.config.stash:
        node.config.stash[SHARED] = Path(tempfile.mkdtemp(prefix="homeroom-tests-"))
    node.workerinput["shared"] = str(node.config.stash[SHARED])


def pytest_unconfigure(config: pytest.Config) -> None:
    if folder := config.stash.get(SHARED, None):
        shutil.rmtree(folder, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=is_measured)  # a run of one process has them at its end too


def is_measured(item: pytest.Item) -> bool:
    return item.get_closest_marker(MEASURED) is not None


@pytest.hookimpl(tryfirst=True)  # before xdist tells the controller that the collection is there
def pytest_collection_finish(session: pytest.Session) -> None:
    if hasattr(session.config, "workerinput"):
        folder = shared(session.config)
        measured = [item.nodeid for item in session.items if is_measured(item)]
        own = folder / f"{MEASURED}-{session.config.workerinput['workerid']}.json"
        own.write_text(json.dumps(measured))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> "MeasuredLast | None":
    return MeasuredLast(config, log) if config.getvalue("dist") in {"load", "loadfile"} else None


class MeasuredLast(LoadFileScheduling):
    """xdist's distribution by files; what is measured waits until one process is left, which then runs it."""

    def schedule(self) -> None:
        if self.collection is None:
            lists = shared(self.config).glob(f"{MEASURED}-*.json")
            self._measured = {nodeid for file in lists for nodeid in json.loads(file.read_text())}
        super().schedule()

    def _split_scope(self, nodeid: str) -> str:
        return MEASURED if nodeid in self._measured else super()._split_scope(nodeid)

    def _only_measured_left(self) -> bool:
        if MEASURED in self.workqueue:
            self.workqueue.move_to_end(MEASURED)
        return list(self.workqueue) == [MEASURED]

    def _assign_work_unit(self, node: WorkerController) -> None:
        if not self._only_measured_left() or self.nodes == [node]:
            super()._assign_work_unit(node)

    def _reschedule(self, node: WorkerController) -> None:
        if not self._only_measured_left():
            super()._reschedule(node)
            return
        staying = [other for other in self.nodes if not other.shutting_down]
        for other in staying[1:]:
            other.shutdown()  # when it has run what it was given
        if self.nodes == staying[:1]:
            self._assign_work_unit(self.nodes[0])
            self.nodes[0].shutdown()

    def remove_node(self, node: WorkerController) -> str | None:
        """The test in which `node` crashed, if it did; xdist's own would run it again, to crash again."""
        work = self.assigned_work.pop(node)
        unfinished = [(unit, nodeid) for unit in work.values() for nodeid, done in unit.items() if not done]
        if unfinished:
            unit, crashed = unfinished[0]
            unit[crashed] = True
        self.workqueue.update({scope: unit for scope, unit in work.items() if not all(unit.values())})
        for other in self.nodes:
            self._reschedule(other)
        return crashed if unfinished else None
