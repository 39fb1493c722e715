import shutil

from app import settings
from app.models.installed import installed
from tests.reference.golden import GOLDEN_SETS
from tests.ui.test_accessibility import unnamed
from tests.ui.waiting import until


def on_page(window):
    window.actions_.models.trigger()
    page = window.models_page
    until(lambda: page.cards, "the list of models")
    return page


def card(page, path):
    return next((card for card in page.cards if card.model.path == path), None)


def added(window, babbler):
    page = on_page(window)
    page.add(babbler)
    path = settings.models_dir(window._session.data_dir) / babbler.name
    until(lambda: not page.work.running and card(page, path), "the model to be added")
    return page, path


def test_the_starter_is_labelled_and_every_model_is_weighed(opened):
    window = opened()
    page = on_page(window)
    (starter,) = page.cards
    assert "starter" in starter.marks.text()
    assert not starter.remove.isVisible()
    until(lambda: "Fits: needs" in starter.fits.text(), "its weight", 60)
    assert unnamed(window) == []


def test_an_added_model_is_verified_used_and_removed(opened, babbler):
    window = opened()
    page, path = added(window, babbler)
    card(page, path).verify.click()
    until(lambda: not page.work.running and "whole and ready" in page.notice.sentence.text(), "verification")
    card(page, path).use.click()
    until(lambda: window._session.model.file == str(path) and window._session.ready, "the model to answer")
    chosen = settings.Settings(settings.settings_file(window._session.data_dir))
    assert chosen.get(settings.MODEL) == str(path)
    until(lambda: "answers now" in card(page, path).marks.text(), "the mark")
    assert not card(page, path).remove.isVisible()
    starter = page.cards[0]
    starter.use.click()
    until(lambda: "answers now" in page.cards[0].marks.text(), "the starter to answer", 60)
    page.work.remove(card(page, path).model)
    until(lambda: card(page, path) is None, "the model to be gone")
    assert not path.exists()


def test_a_model_that_does_not_load_says_why_and_the_last_good_one_stays(opened, babbler, data_dir):
    window = opened()
    before = window._session.model
    page = on_page(window)
    broken = settings.models_dir(data_dir) / "broken.gguf"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(babbler.read_bytes()[:-1000])
    page.chosen.emit(broken)
    until(lambda: "too early" in page.notice.sentence.text(), "the reason")
    assert "goes on answering" in page.notice.sentence.text()
    assert window._session.model == before
    assert settings.Settings(settings.settings_file(data_dir)).get(settings.MODEL) == str(babbler)
    window.new_question()
    window.ask_page.fill("1 + 1")
    window.actions_.ask.trigger()
    until(lambda: window.ask_page.shown() and len(window.ask_page.shown().answer) > 20, "an answer")


def test_a_folder_is_converted_with_advice(opened, data_dir, tmp_path):
    window = opened()
    page = on_page(window)
    folder = shutil.copytree(GOLDEN_SETS / "tiny-a", tmp_path / "checkpoint")
    page.plan(folder)
    until(page.conversion.isVisible, "the advice")
    assert "Q8_0 is advised" in page.advice.text()
    assert page.types.currentData() == "q8_0"
    assert unnamed(window) == []
    page.begin.click()
    until(lambda: not page.work.running and len(page.cards) == 2, "the conversion", 60)
    assert [model.path.name for model in installed(data_dir)][1:] == ["checkpoint-q8_0.gguf"]


def test_a_folder_without_a_model_is_refused_with_a_sentence(opened, tmp_path):
    page = on_page(opened())
    page.plan(tmp_path)
    until(page.notice.sentence.text, "the reason")
    assert not page.conversion.isVisible()
