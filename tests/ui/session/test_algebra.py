"""Algebra answers before the model, whose words come where they are needed or wanted."""

from app import folders, settings
from app.store.history import History
from app.ui.session.exchange import Phase
from tests.ui.session.conftest import heard
from tests.ui.waiting import until
from tests.ui.window.test_window import finished, streaming, type_and_ask

WORKED = "Solve 3x + 5 = 20"


def stored(data_dir):
    with History(folders.history_file(data_dir)) as history:
        return history.problem(1).attempts


def test_a_question_is_answered_by_algebra_and_no_model_is_asked(opened, data_dir):
    window = opened()
    type_and_ask(window, WORKED)
    transcript = finished(window)
    assert transcript.by_algebra_alone
    assert transcript.phase is Phase.ENDED
    assert "5" in transcript.result
    window.close()
    assert [attempt.origin for attempt in stored(data_dir)] == ["algebra"]


def test_without_a_model_algebra_answers_all_the_same(opened, data_dir, monkeypatch, tmp_path):
    monkeypatch.setattr("app.models.installed.starter_path", lambda: tmp_path / "no starter")
    settings.Settings(folders.settings_file(data_dir)).reset(settings.MODEL)
    window = opened()
    type_and_ask(window, WORKED)
    assert "5" in finished(window).result


def test_a_question_is_answered_while_the_model_is_at_another(opened):
    window = opened()
    type_and_ask(window, "Tell me a story")
    first = streaming(window)
    type_and_ask(window, WORKED)
    second = window.question_page.shown()
    until(lambda: not second.live, "algebra's answer")
    assert first.live
    assert second.result
    window.actions_.stop.trigger()
    finished(window)


def test_another_model_explains_on_request_below_what_algebra_found(opened, data_dir):
    window = opened()
    type_and_ask(window, WORKED)
    worked = finished(window)
    view = window.question_page.answer.last
    assert view.working.explain.isVisible()
    view.working.explain.click()
    words = streaming(window)
    assert words is not worked
    assert words.exchange.transcripts == [words]
    assert view.proven.isVisible()
    assert view.body.isVisible()
    assert not view.working.explain.isVisible()
    window.actions_.stop.trigger()
    finished(window)
    window.close()
    assert [attempt.origin for attempt in stored(data_dir)] == ["algebra", "model"]
    window = opened(ready=False)
    until(lambda: window.history.list.problems.rowCount() == 1, "the list")
    window.history.list.setCurrentIndex(window.history.list.problems.index(0))
    until(window.question_page.shown, "the problem")
    view = window.question_page.answer.last
    assert view.proven.isVisible()
    assert view.body.toPlainText().strip()
    assert not view.switch.place.isVisible()


def test_it_explains_always_where_that_is_set(opened, data_dir):
    settings.Settings(folders.settings_file(data_dir)).set(settings.EXPLAIN, True)
    window = opened()
    type_and_ask(window, WORKED)
    assert streaming(window).worked is not None
    window.actions_.stop.trigger()
    finished(window)


def test_another_wording_is_answered_by_algebra_too(opened, data_dir):
    window = opened()
    type_and_ask(window, WORKED)
    finished(window)
    window.actions_.edit.trigger()
    window.question_page.fill("Solve 2x = 8")
    window.actions_.ask.trigger()
    until(lambda: window.question_page.shown().question == "Solve 2x = 8", "the other wording")
    assert "4" in finished(window).result
    window.actions_.earlier.trigger()
    assert "5" in window.question_page.shown().result
    window.close()
    assert [attempt.settings.get("question") for attempt in stored(data_dir)] == [None, "Solve 2x = 8"]


def test_another_way_is_worked_and_one_that_leads_nowhere_says_so(opened):
    window = opened()
    type_and_ask(window, "Solve x^2 - 4x + 1 = 0")
    transcript = finished(window)
    worked, refused = heard(window.session.algebra.worked), heard(window.session.algebra.refused)
    window.commands.work_by.emit(transcript, "complete-square")
    until(lambda: worked, "the other way")
    assert transcript.worked.working.method == "complete-square"
    window.commands.work_by.emit(transcript, "factorise")
    until(lambda: refused, "the refusal")
    assert window.question_page.answer.last.working.refusal.isVisible()
    assert transcript.worked.working.method == "complete-square"


def test_the_answer_can_be_followed_up_printed_and_copied(opened, tmp_path):
    window = opened()
    type_and_ask(window, WORKED)
    finished(window)
    actions = window.actions_
    assert actions.copy_result.isEnabled()
    assert actions.save_pdf.isEnabled()
    window.printer.save(tmp_path / "a.pdf")
    until((tmp_path / "a.pdf").exists, "the PDF")
    window.question_page.fill("Why?")
    assert actions.follow_up.isEnabled()
    actions.follow_up.trigger()
    streaming(window)
    assert window.question_page.answer.exchanges[0].proven.isVisible()
    actions.stop.trigger()
    finished(window)
