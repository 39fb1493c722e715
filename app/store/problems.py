"""Problems and what was said about them: written down before anything else, and read again."""

from uuid import uuid4

import msgspec
from sqlite_utils import Database

from app.store import search_index
from app.store.database import insert, row
from app.store.rows import Attempt, Message, Problem
from app.store.search_text import fingerprint
from app.store.text import storable
from engine.base.moment import now_text
from engine.base.sentence import from_text


def add(db: Database, question: str, topic: str | None) -> int:
    """Write a problem down; its number."""
    question = storable(question)
    problem_id = insert(
        db,
        "problems",
        question=question,
        created=now_text(),
        topic=topic,
        uid=uuid4().hex,
        fingerprint=fingerprint(question),
    )
    search_index.index(db, problem_id)
    return problem_id


def add_message(db: Database, attempt_id: int, content: str) -> int:
    """Write down what the student says after an attempt; its number."""
    problem_id = msgspec.convert(row(db, "attempts", attempt_id)["problem_id"], int)
    message_id = insert(db, "messages", attempt_id=attempt_id, content=storable(content), created=now_text())
    search_index.index(db, problem_id)
    return message_id


def read(db: Database, problem_id: int) -> Problem:
    """All of one problem, a deleted one too."""
    problem = row(db, "problems", problem_id)
    attempts = list(db.table("attempts").rows_where("problem_id = ?", [problem_id], order_by="id"))
    messages = list(
        db.query(
            "SELECT messages.* FROM messages JOIN attempts ON attempts.id = attempt_id "
            "WHERE problem_id = ? ORDER BY messages.id",
            [problem_id],
        )
    )
    tags = list(db.table("tags").rows_where("problem_id = ?", [problem_id], order_by="name"))
    return Problem(
        id=problem_id,
        question=str(problem["question"]),
        created=str(problem["created"]),
        attempts=[_attempt(each) for each in attempts],
        messages=msgspec.convert(messages, list[Message]),
        uid=str(problem["uid"]),
        title=str(problem["title"]),
        favourite=bool(problem["favourite"]),
        topic=None if problem["topic"] is None else str(problem["topic"]),
        tags=[str(each["name"]) for each in tags],
    )


def _attempt(written: dict[str, object]) -> Attempt:
    settings = msgspec.json.decode(str(written["settings"]))
    said = {name: None if written[name] is None else from_text(str(written[name])) for name in ("how", "why")}
    return msgspec.convert({**written, "settings": settings, **said}, Attempt)
