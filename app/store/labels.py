"""Labels on problems: a title, a star, a topic, tags."""

from collections.abc import Callable, Sequence

from sqlite_utils import Database

from app.store import search_index
from app.store.text import storable

LONGEST_NAME = 100  # letters of a title, a topic, a tag


def name(text: str) -> str:
    """`text` in one line, cut to LONGEST_NAME."""
    return " ".join(storable(text).split())[:LONGEST_NAME].rstrip()


def rename(db: Database, problem_id: int, title: str) -> None:
    """An empty title shows the question again."""
    db.execute("UPDATE problems SET title = ? WHERE id = ?", [name(title), problem_id])
    search_index.index(db, problem_id)


def set_favourite(db: Database, problem_ids: Sequence[int], favourite: bool) -> None:
    """Give the star, or take it."""
    db.conn.executemany(
        "UPDATE problems SET favourite = ? WHERE id = ?", [(int(favourite), each) for each in problem_ids]
    )


def set_topic(db: Database, problem_ids: Sequence[int], topic: str) -> None:
    """No rule changes it again, an empty one too."""
    db.conn.executemany(
        "UPDATE problems SET topic = ? WHERE id = ?", [(name(topic), each) for each in problem_ids]
    )


def give_topics(db: Database, topic_of: Callable[[str], str]) -> int:
    """Where no topic was ever given, `topic_of` the question; how many problems that were."""
    rows = db.execute("SELECT id, question FROM problems WHERE topic IS NULL").fetchall()
    for problem_id, question in rows:
        set_topic(db, [problem_id], topic_of(question))
    return len(rows)


def add_tag(db: Database, problem_ids: Sequence[int], tag: str) -> None:
    """A tag that differs in case only is the same one; an empty one is none."""
    if name(tag):
        for problem_id in problem_ids:
            db.execute("INSERT OR IGNORE INTO tags VALUES (?, ?)", [problem_id, name(tag)])
            search_index.index(db, problem_id)


def remove_tag(db: Database, problem_ids: Sequence[int], tag: str) -> None:
    """Where it is there."""
    for problem_id in problem_ids:
        db.execute("DELETE FROM tags WHERE problem_id = ? AND name = ?", [problem_id, name(tag)])
        search_index.index(db, problem_id)
