"""Every older history opens; a newer one is refused and stays as it is."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.store.errors import NewerDatabase
from app.store.exchange import Merged
from app.store.history import History
from app.store.schema import MIGRATIONS
from app.store.search import Filter
from engine.base.sentence import say, verbatim
from tests.store.raw import rows

SAID, REASON = verbatim("solved by algebra"), say("store.not-a-time", text="5")

FIRST = Path(__file__).parents[1] / "data" / "history-v1.sqlite"


@pytest.fixture
def oldest(tmp_path: Path) -> Path:
    """A copy of a history that was written with the first schema."""
    return Path(shutil.copy(FIRST, tmp_path / "history.sqlite"))


def schema(path: Path) -> set[tuple[str, str]]:
    found = rows(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(name, " ".join(sql.split())) for name, sql in found}


def test_the_committed_history_is_of_the_first_schema():
    assert rows(FIRST, "PRAGMA user_version") == [(1,)]
    assert rows(FIRST, "PRAGMA journal_mode") == [("delete",)]


def test_a_history_of_the_first_schema_opens_with_all_its_problems(oldest):
    with History(oldest) as history:
        summaries = history.problems()
        problems = {summary.question: history.problem(summary.id) for summary in summaries}
    assert [(summary.id, summary.answered, summary.final_answer) for summary in summaries] == [
        (5, False, None),
        (4, False, None),
        (2, True, r"3\sqrt{2}"),
        (1, True, "5"),
    ]
    chinese = problems[r"解方程 $\frac{x}{3} - \sqrt{2} = 0$，并写出步骤。"]
    assert chinese.created == "2025-01-02T09:00:00Z"
    full, stopped = chinese.attempts
    assert full.model == "Phi-4-mini-flash-reasoning"
    assert full.settings == {"max_thinking": 2048}
    assert full.thinking == "先移项。"
    assert full.answer == "移项得 \\[\\frac{x}{3} = \\sqrt{2}\\]\n两边乘以 3：\\(\\boxed{3\\sqrt{2}}\\)。"
    assert (full.reason, full.seconds, full.thinking_seconds, full.n_tokens) == ("stop", 93.5, 60.0, 412)
    assert (stopped.reason, stopped.thinking, stopped.answer) == ("cancelled", "x/3", "")
    (killed,) = problems["Differentiate x^3 - 4x"].attempts
    assert (killed.reason, killed.thinking) == ("interrupted", "3*x^2")
    (why,) = problems["Solve 3x + 5 = 20"].messages
    assert why.content == "Why do you subtract first?"
    assert problems["Solve 3x + 5 = 20"].attempts[1].message_id == why.id


def test_the_attempts_of_the_first_schema_were_never_checked_and_can_be(oldest):
    with History(oldest) as history:
        attempts = history.problem(1).attempts
        assert [(attempt.verdict, attempt.how, attempt.why) for attempt in attempts] == [(None,) * 3] * 2
        history.set_verdict(attempts[0].id, verdict="correct", how=SAID, why=REASON)
    with History(oldest) as history:
        checked, other = history.problem(1).attempts
    assert (checked.verdict, checked.how, checked.why) == ("correct", SAID, REASON)
    assert checked.answer == attempts[0].answer
    assert other.verdict is None


def test_the_attempts_of_the_first_schema_are_a_models(oldest):
    with History(oldest) as history:
        attempts = [attempt for each in history.problems() for attempt in history.problem(each.id).attempts]
    assert {(attempt.origin, attempt.working) for attempt in attempts} == {("model", None)}


def test_a_verdict_of_an_older_homeroom_is_shown_as_it_was_stored(oldest, monkeypatch):
    """Its sentences were English text, not a key and facts."""
    with monkeypatch.context() as older:
        older.setattr("app.store.schema.MIGRATIONS", MIGRATIONS[:5])
        History(oldest).close()
    with contextlib.closing(sqlite3.connect(oldest)) as db:
        db.execute(
            "UPDATE attempts SET verdict = 'wrong', how = 'substituted back', why = 'This is {not} 5.' "
            "WHERE id = (SELECT min(id) FROM attempts)"
        )
        db.commit()
    with History(oldest) as history:
        checked = history.problem(1).attempts[0]
    assert checked.verdict == "wrong"
    for language in ("en", "zh_CN"):
        assert checked.how.in_language(language) == "substituted back"
        assert checked.why.in_language(language) == "This is {not} 5."


def test_the_problems_of_the_first_schema_have_no_labels_and_take_them(oldest):
    with History(oldest) as history:
        assert {(p.title, p.favourite, p.topic, *p.tags) for p in history.problems()} == {("", False, None)}
        history.rename(1, "Worksheet")
        history.set_favourite([1])
        history.add_tag([1], "exam")
        assert history.give_topics(lambda question: "algebra") == 4
    with History(oldest) as history:
        (starred,) = history.find(Filter(favourite=True))
    assert (starred.id, starred.title, starred.topic, starred.tags) == (1, "Worksheet", "algebra", ["exam"])


def test_the_problems_of_the_first_schema_are_known_in_every_copy_of_the_file(oldest, tmp_path):
    copy = Path(shutil.copy(oldest, tmp_path / "copy.sqlite"))
    with History(oldest) as history, History(copy) as other:
        document = history.export()
        assert len({history.problem(p.id).uid for p in history.problems()}) == 4
        assert other.merge(document, str) == Merged(known=4)
        assert history.earlier("solve 3x+5=20.").id == 1


def test_the_problems_of_the_first_schema_are_found_by_a_search(oldest):
    with History(oldest) as history:
        for text, found in {"解方程": [2], r"\sqrt": [2], "differen": [4], "subtract first": [1]}.items():
            assert [p.id for p in history.find(Filter(text=text))] == found, text


def test_a_migrated_history_has_the_schema_of_a_new_one(oldest, tmp_path):
    History(oldest).close()
    History(tmp_path / "new.sqlite").close()
    assert schema(oldest) == schema(tmp_path / "new.sqlite")
    for path in (oldest, tmp_path / "new.sqlite"):
        assert rows(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]
        assert rows(path, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_newer_history_is_refused_and_stays_as_it_is(oldest, journal):
    rows(oldest, f"PRAGMA journal_mode = {journal}", f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = oldest.read_bytes()
    with pytest.raises(NewerDatabase, match=r"newer Homeroom .*--data-dir\.$") as refusal:
        History(oldest)
    assert (refusal.value.found, refusal.value.known) == (len(MIGRATIONS) + 1, len(MIGRATIONS))
    assert oldest.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    def fail(db):
        db.execute("DROP TABLE messages")
        raise RuntimeError("a bug")

    path = tmp_path / "history.sqlite"
    History(path).close()
    before = schema(path)
    monkeypatch.setattr("app.store.schema.MIGRATIONS", (*MIGRATIONS, fail))
    with pytest.raises(RuntimeError, match="a bug"):
        History(path)
    monkeypatch.undo()
    assert schema(path) == before
    History(path).close()
