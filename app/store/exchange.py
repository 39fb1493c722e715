"""Export and import of problems as one JSON document; an import merges and overwrites nothing.

A document is somebody's file: everything in it is checked before the first row is written.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from sqlite_utils import Database

from app.store import labels, search_index
from app.store.errors import StoreError
from app.store.rows import INTERRUPTED, Problem
from app.store.search_text import fingerprint
from app.store.text import storable
from engine.base.moment import moment_text
from engine.base.sentence import Sentence, as_text, say, verbatim

VERSION = 3  # 1 had a verdict's sentences as English text, 2 no answers of algebra's

Seconds = Annotated[float, msgspec.Meta(ge=0, le=1e9)]
Place = Annotated[int, msgspec.Meta(ge=0, le=2**31)]  # in the document's own lists
Name = Annotated[str, msgspec.Meta(max_length=200)]


class NotAnExport(StoreError):
    """The document cannot be merged; nothing of it was."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(say("store.not-an-export", why=why))


class SharedMessage(msgspec.Struct, frozen=True, omit_defaults=True):
    """A follow-up; `attempt` is the place in the problem's attempts of the one that it follows."""

    attempt: Place
    content: str
    created: str


class SharedAttempt(msgspec.Struct, frozen=True, omit_defaults=True):
    """An attempt that ended; `message` is the place in the problem's messages of the one that it answers."""

    model: Name
    created: str
    finished: str
    settings: dict[str, object] = {}
    thinking: str = ""
    answer: str = ""
    final_answer: str | None = None
    reason: Name = INTERRUPTED
    seconds: Seconds | None = None
    thinking_seconds: Seconds | None = None
    n_tokens: Place | None = None
    verdict: Name | None = None
    how: Sentence | str | None = None
    why: Sentence | str | None = None
    message: Place | None = None
    origin: Literal["model", "algebra", "set-up"] = "model"
    working: dict[str, object] | None = None


class SharedProblem(msgspec.Struct, frozen=True, omit_defaults=True):
    """A problem without this history's own numbers."""

    uid: Annotated[str, msgspec.Meta(min_length=16, max_length=64, pattern="^[0-9a-f]+$")]
    question: str
    created: str
    title: str = ""
    favourite: bool = False
    topic: str | None = None
    tags: Annotated[list[str], msgspec.Meta(max_length=1000)] = []
    attempts: list[SharedAttempt] = []
    messages: list[SharedMessage] = []


class Document(msgspec.Struct, frozen=True):
    """What a JSON export holds."""

    problems: list[SharedProblem]
    format: Literal["homeroom-history"] = "homeroom-history"
    version: int = VERSION


class Merged(msgspec.Struct, frozen=True):
    """How many problems an import added, completed (with attempts or tags), and found as they were."""

    added: int = 0
    completed: int = 0
    known: int = 0


def shared(problem: Problem) -> SharedProblem:
    """`problem` for a document; an attempt that is still being written stays out."""
    ended = [attempt for attempt in problem.attempts if attempt.finished is not None]
    place = {attempt.id: number for number, attempt in enumerate(ended)}
    messages = [message for message in problem.messages if message.attempt_id in place]
    message_place = {message.id: number for number, message in enumerate(messages)}
    own = {"message", "reason", "working"}
    fields = {field.name for field in msgspec.structs.fields(SharedAttempt)} - own
    return SharedProblem(
        uid=problem.uid,
        question=problem.question,
        created=problem.created,
        title=problem.title,
        favourite=problem.favourite,
        topic=problem.topic,
        tags=problem.tags,
        attempts=[
            SharedAttempt(
                **{name: getattr(attempt, name) for name in fields},
                reason=attempt.reason or INTERRUPTED,
                working=_object(attempt.working),
                message=None if attempt.message_id is None else message_place[attempt.message_id],
            )
            for attempt in ended
        ],
        messages=[SharedMessage(place[m.attempt_id], m.content, m.created) for m in messages],
    )


def _object(working: str | None) -> dict[str, object] | None:
    """As an object of the document; what is none is left out, to be worked out anew."""
    try:
        return msgspec.json.decode(working or "null", type=dict[str, object] | None)
    except msgspec.DecodeError:
        return None


def encode(problems: Sequence[SharedProblem]) -> bytes:
    """The document of `problems`, indented."""
    return msgspec.json.format(msgspec.json.encode(Document(list(problems))), indent=1) + b"\n"


def decode(document: bytes) -> list[SharedProblem]:
    """Raises NotAnExport, also for a document that a newer version wrote."""
    try:
        read = msgspec.json.decode(document, type=Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotAnExport(verbatim(str(error)[:200])) from error
    if read.version > VERSION:
        raise NotAnExport(say("store.export-is-newer", found=read.version, known=VERSION))
    return [_checked(problem) for problem in read.problems]


def _checked(problem: SharedProblem) -> SharedProblem:
    """With all times in our own form; a conversation in the wrong order is refused."""
    for number, attempt in enumerate(problem.attempts):
        if attempt.message is not None and (
            attempt.message >= len(problem.messages) or problem.messages[attempt.message].attempt >= number
        ):
            raise NotAnExport(say("store.answers-a-later-message", number=number))
    if any(message.attempt >= len(problem.attempts) for message in problem.messages):
        raise NotAnExport(say("store.message-without-attempt"))
    replace = msgspec.structs.replace
    return replace(
        problem,
        created=_time(problem.created),
        attempts=[
            replace(each, created=_time(each.created), finished=_time(each.finished))
            for each in problem.attempts
        ],
        messages=[replace(each, created=_time(each.created)) for each in problem.messages],
    )


def _time(text: str) -> str:
    try:
        return moment_text(datetime.fromisoformat(text))
    except (ValueError, OverflowError) as error:
        raise NotAnExport(say("store.not-a-time", text=text[:40])) from error


def merge(db: Database, problems: Iterable[SharedProblem], topic_of: Callable[[str], str]) -> Merged:
    """Add what is not there yet; what is there stays as it is. Inside the caller's transaction.

    A problem that was deleted and can still be restored is restored.
    """
    counts = {"added": 0, "completed": 0, "known": 0}
    for problem in problems:
        counts[_merge(db, problem, topic_of)] += 1
    return Merged(**counts)


def _merge(db: Database, problem: SharedProblem, topic_of: Callable[[str], str]) -> str:
    row = db.execute("SELECT id, deleted FROM problems WHERE uid = ?", [problem.uid]).fetchone()
    if row is None:
        question = storable(problem.question)
        problem_id = _insert(
            db, "problems", uid=problem.uid, question=question, created=problem.created,
            fingerprint=fingerprint(question), title=labels.name(problem.title),
            favourite=int(problem.favourite),
            topic=topic_of(question) if problem.topic is None else labels.name(problem.topic),
        )  # fmt: skip
        came = True
    else:
        problem_id, came = int(row[0]), row[1] is not None
        db.execute("UPDATE problems SET deleted = NULL WHERE id = ?", [problem_id])
    before = db.conn.total_changes
    for tag in problem.tags:
        if labels.name(tag):
            db.execute("INSERT OR IGNORE INTO tags VALUES (?, ?)", [problem_id, labels.name(tag)])
    _merge_conversation(db, problem_id, problem)
    came = came or db.conn.total_changes > before
    if came:
        search_index.index(db, problem_id)
    return "added" if row is None else "completed" if came else "known"


def _merge_conversation(db: Database, problem_id: int, problem: SharedProblem) -> None:
    attempts: list[int] = []  # of the document's: their ids here
    messages: dict[int, int] = {}

    def message_id(place: int) -> int:
        if place not in messages:
            message = problem.messages[place]
            values = {"attempt_id": attempts[message.attempt], "content": storable(message.content),
                      "created": message.created}  # fmt: skip
            messages[place] = _find(db, "messages", **values) or _insert(db, "messages", **values)
        return messages[place]

    for attempt in problem.attempts:
        same = {
            "problem_id": problem_id,
            "message_id": None if attempt.message is None else message_id(attempt.message),
            "model": storable(attempt.model),
            "created": attempt.created,
            "thinking": storable(attempt.thinking),
            "answer": storable(attempt.answer),
        }
        rest = {
            "final_answer": attempt.final_answer, "finished": attempt.finished, "reason": attempt.reason,
            "seconds": attempt.seconds, "thinking_seconds": attempt.thinking_seconds,
            "n_tokens": attempt.n_tokens, "verdict": attempt.verdict,
            "how": _stored(attempt.how), "why": _stored(attempt.why), "origin": attempt.origin,
            "working": None if attempt.working is None else msgspec.json.encode(attempt.working).decode(),
            "settings": msgspec.json.encode(attempt.settings).decode(),
        }  # fmt: skip
        rest = {name: storable(value) if isinstance(value, str) else value for name, value in rest.items()}
        attempts.append(_find(db, "attempts", **same) or _insert(db, "attempts", **same, **rest))
    for place in range(len(problem.messages)):
        message_id(place)


def _stored(said: Sentence | str | None) -> str | None:
    if said is None:
        return None
    return as_text(verbatim(said) if isinstance(said, str) else said)


def _find(db: Database, table: str, **values: object) -> int | None:
    conditions = " AND ".join(f"{column} IS :{column}" for column in values)
    row = db.execute(f"SELECT id FROM {table} WHERE {conditions}", values).fetchone()
    return None if row is None else int(row[0])


def _insert(db: Database, table: str, **values: object) -> int:
    return msgspec.convert(db.table(table).insert(values).last_pk, int)
