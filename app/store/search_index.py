"""The search index: one row for each problem, written with it."""

from sqlite_utils import Database

from app.store.search_text import TOKENIZER, prepared

# Ranks are not used, so no column sizes; two prefix lengths keep a search as fast while it is typed.
CREATE = f"""
    CREATE VIRTUAL TABLE search USING fts5(
        question, answer, tokenize = "{TOKENIZER}", prefix = '2 3', columnsize = 0
    )"""

_TEXTS = """
    SELECT question, title,
        (SELECT group_concat(name, ' ') FROM tags WHERE problem_id = problems.id),
        (SELECT group_concat(content, ' ') FROM messages JOIN attempts ON attempts.id = attempt_id
         WHERE problem_id = problems.id),
        (SELECT group_concat(answer || ' ' || coalesce(final_answer, ''), ' ') FROM attempts
         WHERE problem_id = problems.id AND finished IS NOT NULL)
    FROM problems WHERE id = ?"""


def index(db: Database, problem_id: int) -> None:
    """Write the problem's row from what stands in the other tables; inside the caller's transaction."""
    question, title, tags, said, answers = db.execute(_TEXTS, [problem_id]).fetchone()
    db.execute("DELETE FROM search WHERE rowid = ?", [problem_id])
    db.execute(
        "INSERT INTO search(rowid, question, answer) VALUES (?, ?, ?)",
        [problem_id, prepared(question, title or "", tags or ""), prepared(said or "", answers or "")],
    )


def forget(db: Database, problem_ids: list[int]) -> None:
    """Take the rows out, and their words out of the index's older parts, where a deletion leaves them."""
    db.conn.executemany("DELETE FROM search WHERE rowid = ?", [[problem_id] for problem_id in problem_ids])
    if problem_ids:
        db.execute("INSERT INTO search(search) VALUES ('optimize')")
