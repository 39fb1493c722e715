import pytest

from app import folders, settings
from app.store.history import History
from app.ui.session import draft
from app.ui.session.session import StudySession
from tests.ui.conftest import delete
from tests.ui.session.conftest import done, heard
from tests.ui.waiting import until


@pytest.fixture
def session(app, data_dir):
    made = StudySession(data_dir, settings.Settings(folders.settings_file(data_dir)))
    yield made
    made.close()
    delete(made)


def test_a_start_opens_the_history_finds_the_draft_and_loads_the_model(session, data_dir):
    draft.save(data_dir, {None: "half a ques"})
    drafts, listed = heard(session.drafts.found), heard(session.problems.listed)
    session.start()
    until(lambda: session.model.ready and drafts and listed, "all three")
    assert drafts == [{None: "half a ques"}]


def test_a_question_asked_before_the_start_is_answered_and_opens_as_it_stands(session, data_dir):
    opened = heard(session.opened)
    session.questions.ask("Tell me about 3x + 5 = 20")
    live = session.questions.live
    until(lambda: live.answer, "an answer that streams")
    session.open(live.problem_id)
    assert opened == [live.exchange]
    session.questions.stop()
    until(lambda: session.questions.live is None, "the end")
    session.open(live.problem_id)
    until(lambda: len(opened) == 2, "the stored problem")
    assert opened[1] is not live.exchange
    assert opened[1].question == "Tell me about 3x + 5 = 20"


def test_what_replaces_the_history_ends_what_is_under_way_before(session, data_dir):
    session.start()
    session.questions.ask("first")
    live = session.questions.live
    until(lambda: live.answer, "an answer that streams")
    session.questions.ask("second")
    replaced = []
    session.replace(lambda history: history.erase(), replaced.append)
    until(lambda: replaced and session.model.ready, "the empty history, and the model again")
    assert session.questions.underway == []
    assert done(session.lanes, lambda: session.history.where(kept=True).problems()) == []


def test_an_error_of_any_lane_becomes_a_sentence(session, tmp_path):
    failed = heard(session.failed)
    session.drafts.read_file(tmp_path / "photo.png")
    until(lambda: failed, "the sentence")
    assert failed == ["photo.png is not a text file: drop a .txt or .md file here."]


def test_a_session_that_is_closed_in_mid_answer_has_stored_it_as_interrupted(app, data_dir):
    session = StudySession(data_dir, settings.Settings(folders.settings_file(data_dir)))
    session.start()
    session.questions.ask("first")
    live = session.questions.live
    until(lambda: live.answer, "an answer that streams")
    session.close()
    delete(session)
    with History(folders.history_file(data_dir)) as history:
        (attempt,) = history.problem(1).attempts
    assert attempt.reason == "interrupted"
