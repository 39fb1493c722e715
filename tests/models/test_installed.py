"""The models that are there, the one that answers, and what is wrong with the others."""

import shutil
from pathlib import Path

import pytest

from app import folders
from app.models import installed
from tests.babbler import babbler

__all__ = ["babbler"]


@pytest.fixture(autouse=True)
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Assets of the test's own, whether or not a starter model is in the checkout."""
    (tmp_path / "assets" / "models").mkdir(parents=True)
    monkeypatch.setattr(folders, "assets_dir", lambda: tmp_path / "assets")
    return tmp_path / "assets"


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    (tmp_path / "data" / "models").mkdir(parents=True)
    return tmp_path / "data"


def put(source: Path, target: Path) -> Path:
    return Path(shutil.copy(source, target))


def test_without_models_there_is_none_and_no_folder_is_made(tmp_path):
    assert installed.installed(tmp_path / "nowhere") == []
    assert installed.default(tmp_path / "nowhere") is None
    assert not (tmp_path / "nowhere").exists()


def test_the_starter_stands_first_and_answers(babbler, data_dir, assets):
    starter = put(babbler, assets / "models" / "starter.gguf")
    mine = [put(babbler, data_dir / "models" / name) for name in ("b.gguf", "A.gguf")]
    (data_dir / "models" / "notes.txt").write_text("no model")
    found = installed.installed(data_dir)
    assert [model.path for model in found] == [starter, mine[1], mine[0]]
    assert [model.is_starter for model in found] == [True, False, False]
    assert {model.size for model in found} == {babbler.stat().st_size}
    assert installed.default(data_dir).path == starter


def test_a_model_of_the_users_answers_where_there_is_no_starter(babbler, data_dir):
    mine = put(babbler, data_dir / "models" / "mine.gguf")
    assert installed.default(data_dir).path == mine


def test_the_largest_model_that_loads_answers_before_the_starter(babbler, data_dir, assets):
    put(babbler, assets / "models" / "starter.gguf")
    larger = put(babbler, data_dir / "models" / "larger.gguf")
    with larger.open("ab") as file:
        file.write(bytes(4096))
    with (data_dir / "models" / "broken.gguf").open("wb") as file:
        file.truncate(larger.stat().st_size * 2)
    assert installed.default(data_dir).path == larger


def test_the_model_in_the_settings_answers_while_it_is_there(babbler, data_dir, assets, tmp_path):
    starter = put(babbler, assets / "models" / "starter.gguf")
    chosen = put(babbler, tmp_path / "chosen.gguf")
    assert installed.default(data_dir, str(chosen)).path == chosen
    chosen.unlink()
    assert installed.default(data_dir, str(chosen)).path == starter


def test_a_model_says_what_it_is(babbler, data_dir):
    put(babbler, data_dir / "models" / "mine.gguf")
    (model,) = installed.installed(data_dir)
    assert model.problem is None
    architecture, n_params, quantisation = model.kind.split()
    assert (architecture, n_params[-1], quantisation) == ("phi4flash", "K", "F32")
    assert model.name


def test_a_file_that_is_no_model_says_so(babbler, data_dir):
    (data_dir / "models" / "text.gguf").write_text("Dear diary")
    (data_dir / "models" / "short.gguf").write_bytes(babbler.read_bytes()[:-1000])
    short, text = installed.installed(data_dir)
    assert "not a GGUF" in str(text.problem)
    assert "cut short" in str(short.problem)
    assert (text.name, text.kind) == ("text", "")


def test_a_file_that_was_replaced_is_read_again(babbler, data_dir):
    path = data_dir / "models" / "mine.gguf"
    path.write_text("copying …")
    assert installed.installed(data_dir)[0].problem
    put(babbler, path)
    assert installed.installed(data_dir)[0].problem is None
