import shutil

import pytest

from app import folders, settings
from app.ui.session.error_sentences import NoModelInstalled
from app.ui.session.model import ModelState
from tests.ui.session.conftest import heard
from tests.ui.waiting import until


def loaded(model):
    until(lambda: model.status.state is not ModelState.LOADING, "the model")
    return model.status


def test_it_is_loaded_once_however_often_it_is_started_and_says_how_far_it_is(model):
    changes = []
    model.changed.connect(lambda: changes.append(model.status))
    model.start()
    model.start()
    status = loaded(model)
    assert model.ready
    assert (status.name, status.n_ctx, status.progress) == ("tiny-a", 8192, 1.0)
    assert [change for change in changes if change.state is ModelState.READY] == [status]
    assert not status.starter


def test_without_a_model_it_says_where_one_belongs_and_a_question_is_told_the_same(
    model, lanes, data_dir, monkeypatch, tmp_path
):
    monkeypatch.setattr("app.models.installed.starter_path", lambda: tmp_path / "no starter")
    model._chosen.reset(settings.MODEL)
    model.load()
    status = loaded(model)
    assert model.unloaded
    assert str(folders.models_dir(data_dir)) in status.error
    assert not status.too_large
    asked = []
    lanes.engine.run(model.tutor, asked.append, asked.append)
    until(lambda: asked, "the refusal")
    assert isinstance(asked[0], NoModelInstalled)


def test_another_model_answers_from_now_on_and_one_that_does_not_load_changes_nothing(
    model, babbler, data_dir, tmp_path
):
    model.load()
    before = loaded(model)
    refused = heard(model.refused)
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(babbler.read_bytes()[:-1000])
    model.use(broken)
    until(lambda: refused, "the refusal")
    assert model.status == before
    assert refused[0][1] is None
    other = shutil.copy(babbler, tmp_path / "other.gguf")
    model.use(other)
    until(lambda: model.status.file == str(other), "the other model")
    assert settings.Settings(folders.settings_file(data_dir)).get(settings.MODEL) == str(other)


def test_an_unloaded_model_comes_back_with_workers_of_its_own(model, algebra):
    model.load()
    loaded(model)
    first, checker = model._tutor, algebra.checker
    unloaded = []
    model.unload(lambda: unloaded.append(first))
    model.load()
    until(lambda: model.ready and model._tutor is not first, "a new worker")
    assert unloaded == [first]
    assert algebra.checker is not checker


def test_what_no_question_failed_of_is_said_once(model):
    noticed = heard(model.noticed)
    for _ in range(3):
        model._on_notice("It could not be kept.")
    until(lambda: noticed, "the notice")
    assert noticed == ["It could not be kept."]


@pytest.mark.parametrize("force", [False, True])
def test_trying_again_insists_only_where_the_size_was_the_reason(model, force, monkeypatch):
    asked = []
    monkeypatch.setattr(model, "load", lambda *, force: asked.append(force))
    model.status = type(model.status)(ModelState.FAILED, too_large=force)
    model.try_again()
    assert asked == [force]
