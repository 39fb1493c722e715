"""The schema as a list of migrations, newest last; `user_version` counts those that a file has had."""

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

from sqlite_utils import Database

from app.store import search_index
from app.store.errors import NewerDatabase
from app.store.search_text import fingerprint
from engine.base.sentence import as_text, verbatim


def create_problems_attempts_and_messages(db: Database) -> None:
    """The first schema.

    Each generated text is an attempt: at the problem's question, or at a follow-up message (which stands
    after the attempt it speaks of). `finished` is null while an attempt is written. AUTOINCREMENT: the id
    of a purged problem never comes back for another one.
    """
    db.execute("""
        CREATE TABLE problems (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            question TEXT NOT NULL,
            created TEXT NOT NULL,
            deleted TEXT
        ) STRICT""")
    db.execute("""
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            problem_id INTEGER NOT NULL REFERENCES problems(id) ON DELETE CASCADE,
            message_id INTEGER REFERENCES messages(id) ON DELETE CASCADE,
            model TEXT NOT NULL,
            settings TEXT NOT NULL,
            created TEXT NOT NULL,
            thinking TEXT NOT NULL DEFAULT '',
            answer TEXT NOT NULL DEFAULT '',
            final_answer TEXT,
            finished TEXT,
            reason TEXT,
            seconds REAL,
            thinking_seconds REAL,
            n_tokens INTEGER
        ) STRICT""")
    db.execute("""
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            attempt_id INTEGER NOT NULL REFERENCES attempts(id) ON DELETE CASCADE,
            content TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX attempts_of_problem ON attempts(problem_id)")
    db.execute("CREATE INDEX attempts_at_message ON attempts(message_id)")
    db.execute("CREATE INDEX messages_after_attempt ON messages(attempt_id)")


def add_verdicts(db: Database) -> None:
    """An answer is checked: its verdict, the evidence, and one sentence why. All null: never checked."""
    for column in ("verdict", "how", "why"):
        db.execute(f"ALTER TABLE attempts ADD COLUMN {column} TEXT")


def add_labels(db: Database) -> None:
    """What the student puts on a problem: a title, a star, a topic, tags. A null topic was never given."""
    db.execute("ALTER TABLE problems ADD COLUMN title TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE problems ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE problems ADD COLUMN topic TEXT")
    db.execute("""
        CREATE TABLE tags (
            problem_id INTEGER NOT NULL REFERENCES problems(id) ON DELETE CASCADE,
            name TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (problem_id, name)
        ) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX tags_by_name ON tags(name)")


def add_identities(db: Database) -> None:
    """A problem is known again in an import by `uid`, a question asked twice by `fingerprint`.

    An old problem's uid is made of what it holds: the same in every copy and backup of the file.
    """
    db.execute("ALTER TABLE problems ADD COLUMN uid TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE problems ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''")
    for problem_id, question, created in db.execute("SELECT id, question, created FROM problems").fetchall():
        uid = blake2b(f"{problem_id} {created} {question}".encode(), digest_size=16).hexdigest()
        db.execute(
            "UPDATE problems SET uid = ?, fingerprint = ? WHERE id = ?",
            [uid, fingerprint(question), problem_id],
        )
    db.execute("CREATE UNIQUE INDEX problems_by_uid ON problems(uid)")
    db.execute("CREATE INDEX problems_by_fingerprint ON problems(fingerprint)")


def add_search(db: Database) -> None:
    """Full-text search; and what a list shows of an attempt, without reading its long texts."""
    db.execute(search_index.CREATE)
    for (problem_id,) in db.execute("SELECT id FROM problems").fetchall():
        search_index.index(db, problem_id)
    db.execute("""
        CREATE INDEX outcomes ON attempts(problem_id, message_id, reason, final_answer, verdict)""")


def keep_sentences_as_key_and_facts(db: Database) -> None:
    """A verdict's evidence and reason are sentences in JSON, so that each reader has them in their language.

    What was stored as English text stays that text.
    """
    for column in ("how", "why"):
        rows = db.execute(f"SELECT id, {column} FROM attempts WHERE {column} IS NOT NULL").fetchall()
        for attempt_id, text in rows:
            db.execute(
                f"UPDATE attempts SET {column} = ? WHERE id = ?", [as_text(verbatim(text)), attempt_id]
            )


def add_origins(db: Database) -> None:
    """An attempt may be algebra's: then `working` holds what it found, as JSON. The older are a model's."""
    db.execute("ALTER TABLE attempts ADD COLUMN origin TEXT NOT NULL DEFAULT 'model'")
    db.execute("ALTER TABLE attempts ADD COLUMN working TEXT")


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    create_problems_attempts_and_messages,
    add_verdicts,
    add_labels,
    add_identities,
    add_search,
    keep_sentences_as_key_and_facts,
    add_origins,
)


def version(db: Database) -> int:
    """How many migrations the file has had; 0 for a new one. Writes nothing."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(db: Database, path: Path) -> None:
    """Raises NewerDatabase before anything is written."""
    found = version(db)
    if found > len(MIGRATIONS):
        raise NewerDatabase(path, found, len(MIGRATIONS))


def migrate(db: Database) -> None:
    """Bring the file to the newest schema; called inside a transaction, so that all of it happens or none."""
    for migration in MIGRATIONS[version(db) :]:
        migration(db)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
