"""`--selftest`: does every part of this installation work here? One line each, on the real parts."""

import logging
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TextIO

from app import folders, settings

TOKENS = 8  # of the starter model: a worker that starts, a file that loads, kernels that run


class NotWell(Exception):
    """A part does not do what it should; the sentence says what it did."""


def run(out: TextIO) -> int:
    """Write the report to `out`; the exit status, 0 when all is well. Nothing is left behind."""
    with tempfile.TemporaryDirectory(prefix="homeroom-selftest-") as folder:
        results = [_told(name, lambda check=check: check(Path(folder)), out) for name, check in _checks()]  # type: ignore[misc]
    failed = results.count(False)
    print(f"{failed} of {len(results)} checks failed." if failed else "All is well.", file=out)
    return 1 if failed else 0


def _checks() -> list[tuple[str, Callable[[Path], str]]]:
    from app.ui.window import selftest as ui

    return [
        ("versions", lambda _: versions()),
        ("data folder", data_folder),
        # before our libraries are loaded into this process, which takes a variable of their own
        ("opened programs", lambda _: opened_programs()),
        ("native libraries", lambda _: native_libraries()),
        ("processor", lambda _: processor()),
        ("history", history),
        ("formula", lambda _: ui.formula()),
        ("Chinese", lambda _: ui.chinese_glyph()),
        ("languages", lambda _: ui.translations()),
        ("display", lambda _: ui.display_plugins()),
        ("checker", lambda _: checker()),
        ("starter model", lambda _: starter_model()),
    ]


def _told(name: str, check: Callable[[], str], out: TextIO) -> bool:
    try:
        mark, found = "ok  ", check()
    except Exception as error:  # whatever is broken, the other checks still run
        logging.getLogger(__name__).debug("%s", name, exc_info=True)
        mark, found = "FAIL", str(error) or type(error).__name__
    print(f"{mark} {name:17} {found}", file=out, flush=True)
    return mark == "ok  "


def versions() -> str:
    """Ours, and of what we stand on."""
    from app.ui.window.selftest import qt_version

    parts = [f"Homeroom {settings.VERSION}", f"Python {platform.python_version()}", f"Qt {qt_version()}"]
    parts += [f"{name} {metadata.version(name)}" for name in ("llama-cpp-python", "numpy", "sympy")]
    return ", ".join([*parts, platform.platform()])


def data_folder(folder: Path) -> str:
    """Settings can be written and read again; where the student's own would be."""
    chosen = settings.Settings(folders.settings_file(folder))
    chosen.set(settings.N_THREADS, 2)
    if settings.Settings(folders.settings_file(folder)).get(settings.N_THREADS) != 2:
        raise NotWell("a setting that was stored is not there again")
    return f"settings are kept; yours are in {folders.data_dir()}"


def native_libraries() -> str:
    """llama.cpp with our additions is loaded into this very process."""
    from engine.llama import library

    library.ours()
    names = sorted(path.name for path in library.LIB.iterdir() if path.suffix in {".so", ".dylib", ".dll"})
    return f"{len(names)} in {library.LIB}"


def processor() -> str:
    """Which build of ggml's kernels was chosen for this machine's processor."""
    from engine.llama import library

    return f"{library.cpu_variant()} kernels"


def opened_programs() -> str:
    """A browser or file manager that we start inherits nothing of the bundle's: it would not start."""
    inside = str(getattr(sys, "_MEIPASS", ""))
    meant_for_us = [f"{name}={value}" for name, value in os.environ.items() if inside and inside in value]
    if meant_for_us:
        raise NotWell(f"would get {', '.join(meant_for_us)}")
    libraries = os.environ.get("LD_LIBRARY_PATH") or "the system's"
    return f"get {libraries} libraries"


def history(folder: Path) -> str:
    """A problem is stored and read again, and SQLite has the full-text search that finds it."""
    from app.store.history import History

    question = "解方程 3x + 5 = 20"
    with History(folders.history_file(folder)) as stored:
        problem_id = stored.add_problem(question)
        if stored.problem(problem_id).question != question:
            raise NotWell("a question that was stored is another one when read again")
    db = sqlite3.connect(":memory:")
    try:
        db.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        db.execute("INSERT INTO words VALUES ('a linear equation')")
        (found,) = db.execute("SELECT count(*) FROM words WHERE words MATCH 'equation'").fetchone()
    finally:
        db.close()
    if found != 1:
        raise NotWell(f"FTS5 finds {found} rows in place of 1")
    return f"SQLite {sqlite3.sqlite_version} with FTS5"


def checker() -> str:
    """The checker process starts and knows that 1/2 is 0.5."""
    from app.study.algebra.client import CheckerClient
    from app.study.marking.verdict import Verdict

    with CheckerClient(folders.worker_command("checker"), seconds=60) as client:
        judgement = client.compare("1/2", "0.5")
    if judgement.verdict not in (Verdict.CORRECT, Verdict.OTHER_FORM):
        raise NotWell(f"1/2 = 0.5 is {judgement.verdict}: {judgement.why}")
    return f"1/2 = 0.5 is {judgement.verdict} ({judgement.how})"


def starter_model() -> str:
    """The engine process starts, loads the starter and says its first words."""
    from app.models.installed import starter_path
    from engine.client import EngineClient
    from engine.wire.protocol import Budget, ChatMessage, Delta, Finished

    with EngineClient(folders.worker_command("engine")) as client:
        loaded = client.load(starter_path())
        question = [ChatMessage("user", "What is 37 + 58?")]
        text, n_tokens = "", 0
        for event in client.generate(question, budget=Budget(max_tokens=TOKENS)):
            if isinstance(event, Delta):
                text += event.text
            elif isinstance(event, Finished):
                n_tokens = event.n_tokens
    if n_tokens != TOKENS or not text.strip():
        raise NotWell(f"{n_tokens} tokens in place of {TOKENS}: {text!r}")
    return f"{loaded.name} on {loaded.n_threads} threads: {n_tokens} tokens, {text!r}"
