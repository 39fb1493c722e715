"""The arrows between the layers hold, and the check that says so sees every way of breaking them."""

import ast
from pathlib import Path

import pytest

from tests.layering import ARROWS, PACKAGES, imports_of, layer_of, violations

ROOT = Path(__file__).parents[1]


def test_every_import_in_the_checkout_follows_an_arrow():
    assert violations(ROOT) == []


def test_the_check_reads_the_checkouts_own_modules():
    seen = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    assert len(seen) >= 10


def plant(root: Path, path: str, source: str) -> list[str]:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(source, encoding="utf-8")
    return violations(root)


LEGAL = [
    (
        "app/ui/window/main_window.py",
        "from PySide6.QtWidgets import QWidget\nfrom app.study import solving\nimport app.store",
    ),
    ("app/ui/mathview/view.py", "from ..window import Window\nfrom app.models.installed import default"),
    ("app/ui/kit/tasks.py", "from PySide6.QtCore import QThread, Signal"),
    (
        "app/study/asking/solving.py",
        "from engine.client import EngineClient\nfrom app import store, settings",
    ),
    ("app/models/installed.py", "import converter.job\nimport engine"),
    ("app/settings.py", "import json\nimport pathlib"),
    (
        "app/store/history.py",
        "import sqlite3\nfrom .schema import migrate\nimport threading\nlock = threading.Lock()",
    ),
    (
        "app/__main__.py",
        "def main():\n    from app.ui.window.main_window import Window\n    from engine.worker import main",
    ),
    ("engine/children/child.py", "import threading\nthreading.Thread(target=print).start()"),
    ("engine/children/stdio.py", "from threading import Thread"),
    ("converter/quantise.py", "from engine.native import quantiser"),
    ("training/train.py", "import torch\nfrom app.study.curriculum import linear\nimport converter"),
    (
        "training/gradients.py",
        "import multiprocessing\nfrom multiprocessing.connection import Connection",
    ),
    ("benchmarks/__main__.py", "import training\nfrom app.ui import window\nimport app.store, engine"),
]


@pytest.mark.parametrize(("path", "source"), LEGAL, ids=[path for path, _ in LEGAL])
def test_a_drawn_arrow_passes(tmp_path, path, source):
    assert plant(tmp_path, path, source) == []


FORBIDDEN = [
    # every arrow that is not drawn, in one spelling each
    ("app/ui/a.py", "import engine.client"),
    ("app/ui/a.py", "from converter import job"),
    ("app/ui/a.py", "import training"),
    ("app/ui/a.py", "import benchmarks.decode"),
    ("app/study/a.py", "from app.ui import window"),
    ("app/study/a.py", "from app.models.installed import default"),
    ("app/study/a.py", "import converter"),
    ("app/study/a.py", "import training.train"),
    ("app/store/a.py", "import app.settings"),
    ("app/store/a.py", "from app.study import solving"),
    ("app/store/a.py", "import engine"),
    ("app/models/a.py", "from app.store import history"),
    ("app/models/a.py", "from app.study import solving"),
    ("app/models/a.py", "import app.ui.window.main_window"),
    ("app/settings.py", "from app.store import history"),
    ("app/__main__.py", "import training"),
    ("engine/a.py", "import converter"),
    ("engine/a.py", "from app import settings"),
    ("engine/native/a.py", "import app"),
    ("converter/a.py", "from app.settings import SETTINGS"),
    ("converter/a.py", "import app.models"),
    ("training/a.py", "from app.store import history"),
    ("training/a.py", "import app.ui"),
    ("training/a.py", "import benchmarks"),
    ("engine/a.py", "import tests.reference"),
    ("app/ui/a.py", "from app.cli import solve"),
    ("app/study/a.py", "from app.cli.history import run"),
    ("app/cli/a.py", "from converter import convert"),
    ("engine/base/a.py", "from engine.wire import protocol"),
    ("engine/base/a.py", "from app.settings import VERSION"),
    # every way to spell one
    ("app/store/a.py", "from .. import study"),
    ("app/store/deep/a.py", "from ...ui.window import Window"),
    ("app/store/__init__.py", "from ..models import installed"),
    ("app/store/a.py", "def late():\n    import app.study.asking.solving"),
    ("app/store/a.py", "class A:\n    if True:\n        from app import ui"),
    ("app/store/a.py", "try:\n    import engine as e\nexcept ImportError:\n    pass"),
    ("app/store/a.py", "import json, sqlite3, engine.wire.protocol"),
    ("app/store/a.py", "import importlib\nimportlib.import_module('app.ui.window.main_window')"),
    ("app/store/a.py", "from importlib import import_module\nimport_module('..study', 'app.store')"),
    ("app/store/a.py", "__import__('engine')"),
    ("app/store/a.py", "import runpy\nrunpy.run_module('converter')"),
    # packages kept in their rooms
    ("app/study/a.py", "from PySide6.QtCore import QObject"),
    ("app/__main__.py", "def main():\n    from PySide6.QtWidgets import QApplication"),
    ("engine/a.py", "import PySide6"),
    ("benchmarks/a.py", "import torch"),
    ("converter/a.py", "import torch.nn as nn"),
    # threads
    ("app/study/a.py", "import threading\nthreading.Thread(target=print).start()"),
    ("app/study/a.py", "import threading as t\nt.Timer(1, print)"),
    ("app/store/a.py", "from threading import Thread as T"),
    ("app/ui/a.py", "from PySide6.QtCore import QThread"),
    ("app/ui/a.py", "from PySide6 import QtCore\nQtCore.QThreadPool.globalInstance()"),
    ("engine/a.py", "from concurrent.futures import ThreadPoolExecutor"),
    ("engine/a.py", "import concurrent.futures"),
    ("engine/a.py", "from concurrent import futures"),
    ("converter/a.py", "import multiprocessing"),
    ("converter/a.py", "from multiprocessing.pool import Pool"),
    ("converter/a.py", "import asyncio\nasyncio.to_thread(print)"),
    ("engine/a.py", "import _thread"),
    ("training/a.py", "from threading import Thread"),
    ("benchmarks/a.py", "import multiprocessing"),
    # modules outside the house
    ("app/helpers.py", "import json"),
    ("app/study/a.py", "from app.paths import data_dir"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "source"), FORBIDDEN, ids=[f"{path}: {source}" for path, source in FORBIDDEN]
)
def test_a_planted_violation_is_found(tmp_path, path, source):
    found = plant(tmp_path, path, source)
    assert found
    assert all(sentence.startswith(f"{path}:") for sentence in found)


def test_every_arrow_leads_from_a_layer_to_a_layer():
    assert all(targets <= ARROWS.keys() for targets in ARROWS.values())
    assert {layer_of(package) for package in PACKAGES} <= ARROWS.keys()


def test_the_arrows_have_no_way_round_in_a_circle():
    def reachable(layer: str, seen: frozenset[str]) -> set[str]:
        return {layer}.union(*(reachable(target, seen | {layer}) for target in ARROWS[layer] - seen))

    for layer, targets in ARROWS.items():
        assert not any(layer in reachable(target, frozenset()) for target in targets), layer


def test_a_relative_import_is_read_from_where_it_stands():
    tree = ast.parse("from . import a\nfrom .b import c\nfrom ..d import e\nfrom ... import f")
    names = [imported.name for imported in imports_of(tree, "app.ui.mathview")]
    assert names == ["app.ui.mathview.a", "app.ui.mathview.b.c", "app.ui.d.e", "app.f"]
