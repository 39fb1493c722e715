"""Filtering and searching the list of problems."""

import msgspec
from sqlite_utils import Database

from app.store.rows import Labels, ProblemSummary
from app.store.search_text import fingerprint, match

UNCHECKED = "unchecked"  # the filter for answers without a verdict


class Filter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is set must hold; an empty filter finds every problem.

    `since` and `until` are ISO 8601 in UTC, the second exclusive. `verdict` is the checker's word on the
    answer that the list shows, or UNCHECKED.
    """

    text: str = ""
    since: str = ""
    until: str = ""
    topic: str = ""
    tag: str = ""
    verdict: str = ""
    favourite: bool = False


_COLUMNS = """
    SELECT problems.id, coalesce(json_extract(shown.settings, '$.question'), problems.question) AS question,
        problems.created, problems.title, problems.favourite, problems.topic,
        EXISTS (
            SELECT 1 FROM attempts
            WHERE problem_id = problems.id AND message_id IS NULL AND reason = 'stop' AND answer <> ''
        ) AS answered,
        shown.final_answer, shown.verdict,
        (SELECT group_concat(name, char(10)) FROM tags WHERE problem_id = problems.id) AS tags
    """
_AS_WRITTEN = "json_extract(settings, '$.question') IS NULL"  # an edited wording is another question
# The index `outcomes` holds all of it: behind a long thinking each column costs a walk.
_SHOWN = """
    LEFT JOIN attempts AS shown ON shown.id = (
        SELECT id FROM attempts
        WHERE problem_id = problems.id AND message_id IS NULL AND final_answer IS NOT NULL
        ORDER BY verdict IS 'wrong', id DESC LIMIT 1
    )"""
_CONDITIONS = {
    "since": "problems.created >= :since",
    "until": "problems.created < :until",
    "topic": "problems.topic = :topic",
    "tag": "EXISTS (SELECT 1 FROM tags WHERE problem_id = problems.id AND name = :tag)",
    "verdict": "shown.verdict = :verdict",
    "favourite": "problems.favourite",
}


def find(db: Database, wanted: Filter, limit: int, offset: int) -> list[ProblemSummary]:
    """Newest first, without the deleted ones."""
    values = msgspec.structs.asdict(wanted)
    conditions = ["problems.deleted IS NULL"]
    conditions += [sql for name, sql in _CONDITIONS.items() if values[name]]
    if wanted.verdict == UNCHECKED:
        conditions.remove(_CONDITIONS["verdict"])
        conditions.append("shown.final_answer IS NOT NULL AND shown.verdict IS NULL")
    source, order = "FROM problems", "problems.id"
    if expression := match(wanted.text):
        # Ordered by the index's own row number, it stops reading when the list is full.
        source, order = "FROM search JOIN problems ON problems.id = search.rowid", "search.rowid"
        conditions.append("search MATCH :expression")
        values["expression"] = expression
    elif wanted.text.strip():  # signs only, which are no words
        conditions.append("instr(problems.question, trim(:text)) > 0")
    sql = f"{_COLUMNS} {source} {_SHOWN} WHERE {' AND '.join(conditions)} ORDER BY {order} DESC"
    rows = db.query(f"{sql} LIMIT :limit OFFSET :offset", {**values, "limit": limit, "offset": offset})
    return [_summary(row) for row in rows]


def earlier(db: Database, question: str) -> ProblemSummary | None:
    """The newest problem with the same question that has an answer, whatever its spaces and delimiters."""
    columns, shown = (
        sql.replace("message_id IS NULL", f"message_id IS NULL AND {_AS_WRITTEN}")
        for sql in (_COLUMNS, _SHOWN)
    )
    sql = f"""{columns} FROM problems {shown}
        WHERE fingerprint = ? AND deleted IS NULL AND answered ORDER BY problems.id DESC LIMIT 1"""
    return next((_summary(row) for row in db.query(sql, [fingerprint(question)])), None)


def labels(db: Database) -> Labels:
    """The topics and tags in use, the most used first."""
    topics = """SELECT topic, count(*) FROM problems WHERE deleted IS NULL AND topic <> ''
        GROUP BY topic ORDER BY count(*) DESC, topic"""
    tags = """SELECT name, count(*) FROM tags JOIN problems ON problems.id = problem_id
        WHERE deleted IS NULL GROUP BY name ORDER BY count(*) DESC, name"""
    return Labels(dict(db.execute(topics).fetchall()), dict(db.execute(tags).fetchall()))


def _summary(row: dict[str, object]) -> ProblemSummary:
    tags = str(row["tags"]).split("\n") if row["tags"] else []
    return msgspec.convert({**row, "tags": tags}, ProblemSummary, strict=False)
