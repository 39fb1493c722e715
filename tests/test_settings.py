"""Settings survive, broken ones cost nothing but a notice; the data folder is where it should be."""

import json
import os
import subprocess
import sys
import threading
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import settings
from app.setting import Setting
from app.settings import (
    LANGUAGE,
    MAX_THINKING,
    MODEL,
    N_CTX,
    N_THREADS,
    SETTINGS,
    TEMPERATURE,
    Settings,
)

ROOT = Path(__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_without_a_file_the_defaults_hold_and_none_is_written(path):
    stored = Settings(path)
    assert [stored.get(setting) for setting in SETTINGS] == [setting.default for setting in SETTINGS]
    assert stored.notice is None
    assert not path.parent.exists()


def test_what_was_set_is_there_at_the_next_start(path):
    Settings(path).set(N_THREADS, 3)
    Settings(path).set(MODEL, "/models/方程.gguf")
    again = Settings(path)
    assert (again.get(N_THREADS), again.get(MODEL), again.get(N_CTX)) == (3, "/models/方程.gguf", 0)
    assert json.loads(path.read_text(encoding="utf-8")) == {"n_threads": 3, "model": "/models/方程.gguf"}
    assert os.listdir(path.parent) == ["settings.json"]


@pytest.mark.parametrize("value", [-1, 1025, 2.0, True, "4", None])
def test_what_a_setting_does_not_take_is_refused_and_changes_nothing(path, value):
    stored = Settings(path)
    stored.set(N_THREADS, 2)
    with pytest.raises(ValueError, match=r"^n_threads is .*\.$"):
        stored.set(N_THREADS, value)
    assert stored.get(N_THREADS) == Settings(path).get(N_THREADS) == 2


def test_a_whole_number_serves_as_a_number_but_truth_does_not():
    zoom = Setting("zoom", 1.0, low=0.5, high=3.0)
    assert repr(zoom.accept(2)) == "2.0"
    for value in (True, "2", 3.5):
        with pytest.raises(ValueError, match="zoom is"):
            zoom.accept(value)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe{}", b'{"n_threads": }', b"[" * 100_000, b"\0" * 50]
)
def test_a_broken_file_is_kept_aside_and_the_defaults_hold(path, content):
    write(path, content)
    stored = Settings(path)
    assert [stored.get(setting) for setting in SETTINGS] == [setting.default for setting in SETTINGS]
    aside = path.with_name("settings.broken.json")
    assert str(aside) in str(stored.notice)
    assert aside.read_bytes() == content
    stored.set(N_THREADS, 2)
    assert Settings(path).get(N_THREADS) == 2
    assert Settings(path).notice is None


def test_one_wrong_value_costs_only_itself(path):
    write(path, b'{"n_threads": "many", "n_ctx": 2048, "from a newer version": [1]}')
    stored = Settings(path)
    assert (stored.get(N_THREADS), stored.get(N_CTX)) == (0, 2048)
    assert "n_threads is 'many'" in str(stored.notice)
    stored.set(MAX_THINKING, 5)
    assert json.loads(path.read_bytes())["from a newer version"] == [1]


def test_a_language_that_there_is_none_of_is_refused(path):
    stored = Settings(path)
    with pytest.raises(ValueError, match=r"^language is 'fr'; it must be one of system, en and zh_CN\.$"):
        stored.set(LANGUAGE, "fr")
    stored.set(LANGUAGE, "zh_CN")
    assert Settings(path).get(LANGUAGE) == "zh_CN"


def test_a_reset_brings_the_defaults_of_those_alone(path):
    stored = Settings(path)
    stored.set(MODEL, "/m.gguf")
    stored.set(N_THREADS, 2)
    stored.set(TEMPERATURE, 0.7)
    stored.reset(*[each for each in SETTINGS if each is not MODEL])
    again = Settings(path)
    assert (again.get(N_THREADS), again.get(TEMPERATURE), again.get(MODEL)) == (0, -1.0, "/m.gguf")


def test_what_is_held_counts_at_once_and_is_on_the_disk_once_it_is_stored(path):
    stored = Settings(path)
    stored.hold({N_THREADS: 3, LANGUAGE: "en"})
    assert (stored.get(N_THREADS), stored.get(LANGUAGE)) == (3, "en")
    assert not path.exists()
    with pytest.raises(ValueError, match="n_threads"):
        stored.hold({LANGUAGE: "zh_CN", N_THREADS: -1})
    assert stored.get(LANGUAGE) == "en"
    stored.store()
    assert (Settings(path).get(N_THREADS), Settings(path).get(LANGUAGE)) == (3, "en")


def test_two_threads_that_set_something_lose_neither(path):
    stored = Settings(path)
    threads = [
        threading.Thread(target=lambda each=each: [stored.set(each, value) for value in range(1, 30)])
        for each in (N_THREADS, MAX_THINKING)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    again = Settings(path)
    assert (again.get(N_THREADS), again.get(MAX_THINKING)) == (29, 29)


def test_a_folder_that_refuses_leaves_the_old_settings(path, monkeypatch):
    stored = Settings(path)
    stored.set(N_THREADS, 2)
    monkeypatch.setattr(os, "fsync", lambda descriptor: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(OSError, match="No space left"):
        stored.set(N_THREADS, 3)
    assert stored.get(N_THREADS) == Settings(path).get(N_THREADS) == 2
    assert os.listdir(path.parent) == ["settings.json"]


JSON = st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists)


@given(values=st.dictionaries(st.sampled_from([s.key for s in SETTINGS]) | st.text(), JSON))
def test_any_json_object_gives_values_in_range(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(values))
    stored = Settings(path)
    for setting in SETTINGS:
        assert setting.accept(stored.get(setting)) == stored.get(setting)


def test_every_setting_is_declared_once_and_its_default_is_one_it_takes():
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.accept(setting.default) == setting.default
        assert (setting.group is None) == (setting is MODEL)
        if setting.group is not None:
            assert "&" in setting.title
            assert setting.purpose.endswith(".")
            assert len(setting.names) == len(setting.choices)


def test_the_version_is_the_projects():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == settings.VERSION


def test_the_command_line_starts_without_what_it_does_not_need():
    script = (
        "import sys, app.__main__ as entry; entry.main(['--version']); "
        "print(sorted({'sqlite3', 'numpy', 'msgspec', 'PySide6', 'sqlite_utils'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [f"Homeroom {settings.VERSION}", "[]"]
