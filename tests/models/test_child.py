"""Adding, converting, verifying and weighing models in the real child process."""

import shutil
from pathlib import Path

import pytest

from app import settings
from app.models.child import Work
from app.models.events import Cancelled, Done, Failed, Fits, Plan, Step
from app.models.installed import installed
from app.models.library import NotRemovable, advised_type, place_for, remove
from tests.babbler import babbler
from tests.reference.golden import GOLDEN_SETS

__all__ = ["babbler"]


def last(*arguments):
    return list(Work(*map(str, arguments)))[-1]


def test_a_folder_becomes_a_model_that_verifies_and_is_weighed(tmp_path):
    target = place_for(GOLDEN_SETS / "tiny-a", tmp_path)
    *steps, end = list(Work("convert", str(GOLDEN_SETS / "tiny-a"), str(target), "q8_0"))
    assert end == Done(str(target), "convert")
    assert steps
    assert all(isinstance(step, Step) for step in steps)
    assert last("verify", target) == Done(str(target), "verify")
    fits = last("fit", target, 0)
    assert isinstance(fits, Fits)
    assert target.stat().st_size < fits.needed < fits.available
    data = bytearray(target.read_bytes())
    data[-64] ^= 1
    target.write_bytes(data)
    assert "convert it again" in str(last("verify", target).sentence)


def test_a_plan_has_the_sizes_of_the_files(tmp_path):
    plan = last("plan", GOLDEN_SETS / "tiny-a")
    assert isinstance(plan, Plan)
    target = tmp_path / "f16.gguf"
    last("convert", GOLDEN_SETS / "tiny-a", target, "f16")
    header_bytes = target.stat().st_size - plan.sizes["f16"]
    assert 0 < header_bytes < target.stat().st_size / 2
    assert plan.sizes["q4_0"] <= plan.sizes["q8_0"] < plan.sizes["f16"]


def test_a_folder_that_is_no_checkpoint_is_refused_with_a_sentence(tmp_path):
    assert isinstance(last("plan", tmp_path), Failed)
    end = last("convert", tmp_path, tmp_path / "out" / "x.gguf", "q8_0")
    assert isinstance(end, Failed)
    assert str(end.sentence).endswith(".")
    assert list((tmp_path / "out").iterdir()) == []


def test_an_added_file_is_whole_and_replaces_nothing(tmp_path, babbler):
    target = place_for(babbler, tmp_path)
    assert last("add", babbler, target) == Done(str(target), "add")
    assert target.read_bytes() == babbler.read_bytes()
    assert place_for(babbler, tmp_path) != target
    assert "already" in str(last("add", babbler, target).sentence)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_what_is_no_model_is_not_added(tmp_path):
    wrong = tmp_path / "wrong.gguf"
    wrong.write_text("Dear diary")
    target = tmp_path / "models" / "wrong.gguf"
    assert "not a GGUF" in str(last("add", wrong, target).sentence)
    assert not target.exists()


def test_a_cancelled_copy_leaves_nothing(tmp_path, babbler):
    large = Path(shutil.copy(babbler, tmp_path / "large.gguf"))
    with large.open("ab") as file:
        file.truncate(1 << 30)  # sparse: it takes no disk before it is copied
    target = tmp_path / "models" / "large.gguf"
    work = Work("add", str(large), str(target))
    events = []
    for event in work:
        events.append(event)
        work.cancel()
    assert events[-1] == Cancelled()
    assert list(target.parent.iterdir()) == []


def test_only_what_the_user_added_is_removed(tmp_path, babbler):
    mine = settings.models_dir(tmp_path) / "mine.gguf"
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
