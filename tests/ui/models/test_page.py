import re
import shutil

from PySide6.QtWidgets import QLabel

from app import folders, settings
from app.models.events import Fits
from app.models.installed import installed
from app.ui.models.real_model import RealModel
from app.ui.session.error_sentences import error_sentence
from engine.base.sentence import say
from engine.wire.errors import EngineError, NotEnoughMemory
from tests.reference.golden import GOLDEN_SETS
from tests.ui.test_accessibility import unnamed
from tests.ui.waiting import until

SHORT = NotEnoughMemory(say("engine.out-of-memory"))


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
    path = folders.models_dir(window.session.data_dir) / babbler.name
    until(lambda: not page.jobs.running and card(page, path), "the model to be added")
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
    until(lambda: not page.jobs.running and page.notice.sentence.text(), "verification")
    assert "exactly what its conversion wrote" in page.notice.sentence.text()
    card(page, path).use.click()
    until(
        lambda: window.session.model.status.file == str(path) and window.session.model.ready,
        "the model to answer",
    )
    chosen = settings.Settings(folders.settings_file(window.session.data_dir))
    assert chosen.get(settings.MODEL) == str(path)
    until(lambda: "answers now" in card(page, path).marks.text(), "the mark")
    assert not card(page, path).remove.isVisible()
    starter = page.cards[0]
    starter.use.click()
    until(lambda: "answers now" in page.cards[0].marks.text(), "the starter to answer", 60)
    page.jobs.remove(card(page, path).model)
    until(lambda: card(page, path) is None, "the model to be gone")
    assert not path.exists()


def test_a_model_that_does_not_load_says_why_and_the_last_good_one_stays(opened, babbler, data_dir):
    window = opened()
    before = window.session.model.status
    page = on_page(window)
    broken = folders.models_dir(data_dir) / "broken.gguf"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(babbler.read_bytes()[:-1000])
    window.session.model.use(broken)
    until(lambda: "cut short" in page.notice.sentence.text(), "the reason")
    assert "goes on answering" in page.notice.sentence.text()
    assert window.session.model.status == before
    assert settings.Settings(folders.settings_file(data_dir)).get(settings.MODEL) == str(babbler)
    window.new_question()
    window.question_page.fill("Tell me about 1 + 1")
    window.actions_.ask.trigger()
    until(lambda: window.question_page.shown() and len(window.question_page.shown().answer) > 20, "an answer")


def test_a_file_of_another_program_is_verified_as_far_as_that_goes(opened, babbler, data_dir):
    foreign = folders.models_dir(data_dir) / "foreign.gguf"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(babbler.read_bytes().replace(b"homeroom.tensor_data", b"anything.tensor_data"))
    page = on_page(opened())
    until(lambda: card(page, foreign), "the list")
    card(page, foreign).verify.click()
    until(lambda: not page.jobs.running and page.notice.sentence.text(), "verification", 60)
    said = page.notice.sentence.text()
    assert "every value is a number, and the engine runs it" in said
    assert "carries no checksum" in said


def test_a_model_that_does_not_fit_can_be_loaded_anyway(opened, babbler):
    """How much is free is the machine's, so the refusal comes from here; all behind it is real."""
    window = opened()
    page, path = added(window, babbler)
    window.session.model.refused.emit(error_sentence(SHORT, window.session.data_dir), path)
    assert "Close other programs" in page.notice.sentence.text()
    assert "goes on answering" in page.notice.sentence.text()
    assert page.notice.action.text() == "Load anyway"
    page.notice.action.click()
    until(
        lambda: window.session.model.status.file == str(path) and window.session.model.ready,
        "the model to answer",
    )
    assert not page.notice.isVisible()


def test_a_default_that_does_not_fit_at_the_start_can_be_loaded_anyway(opened):
    window = opened()
    window.session.model._not_loaded(SHORT)
    notice = window.question_page.welcome.notice
    assert notice.action.text() == "Load anyway"
    notice.action.click()
    until(lambda: window.session.model.ready, "the model")
    assert not notice.isVisible()
    window.session.model._not_loaded(EngineError(say("engine.mistake")))
    assert notice.action.text() == "Try again"


def test_the_card_of_a_model_that_does_not_fit_offers_to_load_it_anyway(opened):
    page = on_page(opened())
    (mine,) = page.cards
    until(lambda: "Fits" in mine.fits.text(), "its weight")
    assert mine.use.text() == "Use this model"
    asked = []
    mine.used.connect(lambda model, force: asked.append(force))
    mine.show_fit(Fits(8192, 3_000_000_000, 2_000_000_000))
    assert mine.use.text() == "Load anyway"
    assert "may end it" in mine.fits.text()
    mine.use.click()
    assert asked == [True]


def test_work_is_cancelled_and_leaves_nothing_behind(opened, babbler, data_dir, tmp_path):
    large = tmp_path / "large.gguf"
    shutil.copyfile(babbler, large)
    page = on_page(opened())
    page.add(large)
    assert page.progress.isVisible()
    assert not page.add_file.isEnabled()
    page.progress.cancel.click()
    until(lambda: not page.jobs.running, "the end")
    assert page.add_file.isEnabled()
    assert not page.progress.isVisible()
    assert not list(folders.models_dir(data_dir).glob("*.partial"))


def test_the_page_says_where_the_real_model_is_and_what_to_beware_of(opened):
    page = on_page(opened())
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    for word in ("microsoft/Phi-4-mini-flash-reasoning", "never downloads", "MIT", "English", "minutes"):
        assert word in words


def test_what_the_page_says_of_the_real_model_is_what_its_makers_report(opened):
    page = on_page(opened())
    card = page.findChild(RealModel)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    reported = {"Math500": "92 %", "AIME 2024": "half", "GPQA-D": "45 %"}
    for test, share in reported.items():
        (said,) = (one for one in re.split(r"[.:] ", words) if test in one)
        assert share in said
    numbers = set(re.findall(r"\d[\d,.]*(?= ?(?:%|GB|tokens))", words))
    assert numbers == {"92", "45", "7.7", "3", "64,000"}
    assert "alone it was made" not in words


def test_a_folder_is_converted_with_advice(opened, data_dir, tmp_path):
    window = opened()
    page = on_page(window)
    folder = shutil.copytree(GOLDEN_SETS / "tiny-a", tmp_path / "checkpoint")
    page.plan(folder)
    until(page.conversion.isVisible, "the advice")
    assert "Q8_0 is advised" in page.conversion.advice.text()
    assert page.conversion.types.currentData() == "q8_0"
    assert unnamed(window) == []
    page.conversion.begin.click()
    until(lambda: not page.jobs.running and len(page.cards) == 2, "the conversion", 60)
    assert [model.path.name for model in installed(data_dir)][1:] == ["checkpoint-q8_0.gguf"]


def test_a_folder_without_a_model_is_refused_with_a_sentence(opened, tmp_path):
    page = on_page(opened())
    page.plan(tmp_path)
    until(page.notice.sentence.text, "the reason")
    assert not page.conversion.isVisible()
