"""The folder of the user's models: a free name for one more, what may be removed, which type is advised."""

import shutil

import pytest

from app import folders
from app.models.installed import installed
from app.models.library import NotRemovable, advised_type, place_for, remove
from tests.babbler import babbler

__all__ = ["babbler"]


def test_only_what_the_user_added_is_removed(tmp_path, babbler):
    mine = folders.models_dir(tmp_path) / "mine.gguf"
    mine.parent.mkdir(parents=True)
    shutil.copy(babbler, mine)
    starter, model = installed(tmp_path)
    with pytest.raises(NotRemovable):
        remove(starter, tmp_path)
    remove(model, tmp_path)
    assert starter.path.exists()
    assert not mine.exists()


@pytest.mark.parametrize(
    ("available", "advice"), [(8e9, "q4_k_m"), (2.9e9, "q4_k_m"), (2.75e9, "q4_0"), (2e9, None)]
)
def test_the_type_is_advised_by_free_memory(available, advice):
    sizes = {"q4_0": 2_200_000_000, "q4_k_m": 2_350_000_000, "q8_0": 4_100_000_000}
    assert advised_type(sizes, int(available)) == advice


def test_a_small_model_keeps_its_precision():
    assert advised_type({"q4_k_m": 4_000_000, "q8_0": 6_000_000}, 1_000_000_000) == "q8_0"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a.gguf", "a"),
        ("My model (2).gguf", "My-model-2"),
        ("模型.gguf", "模型"),
        ("folder", "folder"),
        ("…", "model"),
    ],
)
def test_a_name_is_one_that_every_system_takes(tmp_path, source, name):
    assert place_for(tmp_path / source, tmp_path) == folders.models_dir(tmp_path) / f"{name}.gguf"


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    folder = folders.models_dir(tmp_path)
    folder.mkdir(parents=True)
    for taken in ("a.gguf", "a-2.gguf"):
        (folder / taken).touch()
    assert place_for(tmp_path / "a.gguf", tmp_path) == folder / "a-3.gguf"
