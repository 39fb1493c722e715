"""What the child that handles whole model files does: adds, converts, verifies, weighs, plans."""

from app.models.child import Work
from app.models.events import Done, Fits, Plan, Step, WorkFailed
from app.models.library import place_for
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
    assert isinstance(last("plan", tmp_path), WorkFailed)
    end = last("convert", tmp_path, tmp_path / "out" / "x.gguf", "q8_0")
    assert isinstance(end, WorkFailed)
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
