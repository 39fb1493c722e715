"""The data folder is the chosen one, the one beside the app, or the desktop's."""

import sys
from pathlib import Path

from app import folders


def test_the_data_folder_is_the_chosen_one_or_the_desktops(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "app_dir", lambda: tmp_path / "app")
    home = Path.home() / ".local" / "share" / "homeroom"
    assert folders.data_dir(environ={"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "homeroom"
    assert folders.data_dir(environ={}) == home
    assert folders.data_dir(environ={"XDG_DATA_HOME": "relative"}) == home
    chosen = folders.data_dir(Path("here"), {"XDG_DATA_HOME": str(tmp_path)})
    assert chosen == Path.cwd() / "here"


def test_a_folder_beside_the_app_makes_it_portable(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "app_dir", lambda: tmp_path)
    (tmp_path / "homeroom-data").mkdir()
    assert folders.data_dir(environ={"XDG_DATA_HOME": "/elsewhere"}) == tmp_path / "homeroom-data"
    assert folders.data_dir(Path("/chosen")) == Path("/chosen")


def test_a_worker_is_the_same_executable_once_more(monkeypatch):
    assert folders.worker_command("engine") == [sys.executable, "-m", "app", "--worker", "engine"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert folders.worker_command("engine") == [sys.executable, "--worker", "engine"]
