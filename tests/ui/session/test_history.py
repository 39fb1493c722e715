import sqlite3

from app import folders
from app.store.history import History
from tests.ui.session.conftest import done, heard
from tests.ui.waiting import until


def test_it_is_opened_once_and_says_what_stands_in_it(lanes, history, data_dir):
    with History(folders.history_file(data_dir)) as file:
        file.start_attempt(file.add_problem("cut off"), "m", {})
    opened, newcomer, unfinished = heard(history.opened), heard(history.newcomer), heard(history.unfinished)
    history.open()
    history.open()
    until(lambda: unfinished, "what was cut off")
    done(lanes)
    assert len(opened) == 1
    assert newcomer == []
    assert unfinished[0].question == "cut off"


def test_who_has_never_asked_anything_is_a_newcomer(lanes, history):
    newcomer = heard(history.newcomer)
    history.open()
    until(lambda: newcomer, "the welcome")


def test_a_history_that_cannot_be_opened_says_why(lanes, history, data_dir):
    with sqlite3.connect(folders.history_file(data_dir)) as database:
        database.execute("PRAGMA user_version = 999")
    opened, refused = heard(history.opened), heard(history.refused)
    history.open()
    until(lambda: refused, "the refusal")
    assert "newer Homeroom" in refused[0]
    assert opened == []


def test_only_the_last_problem_that_was_asked_for_is_shown(lanes, history):
    history.open()
    for question in ("first", "second"):
        history.in_store(lambda file, question=question: file.add_problem(question))
    done(lanes)
    found = heard(history.found)
    history.find(1)
    history.find(2)
    done(lanes)
    assert [exchange.question for exchange in found] == ["second"]
    history.find(1)
    history.forget_search()
    done(lanes)
    assert len(found) == 1


def test_what_is_not_to_be_kept_is_in_memory_until_it_is_forgotten(lanes, history, data_dir):
    history.open()
    history.in_store(lambda file: file.add_problem("hippopotamus"), keep=False)
    done(lanes)
    assert history.where(kept=False).problems()[0].question == "hippopotamus"
    assert history.where(kept=True).problems() == []
    history.forget_unkept()
    asked = []
    history.in_store(lambda file: file.problems(), asked.append, keep=False)
    done(lanes)
    assert asked == [[]]
    assert b"hippopotamus" not in folders.history_file(data_dir).read_bytes()


def test_topics_and_the_daily_copy_are_seen_to_once_it_is_open(lanes, history, data_dir):
    with History(folders.history_file(data_dir)) as file:
        file.add_problem("Differentiate x^2")
    tended = heard(history.tended)
    history.open()
    until(lambda: tended, "the topic")
    done(lanes)
    assert done(lanes, lambda: history.where(kept=True).problems()[0].topic) == "calculus"
    assert list(folders.backups_dir(data_dir).iterdir())
