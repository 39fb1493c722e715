"""A moment as text: ISO 8601 in UTC, whole seconds, ending in Z, so that texts sort as moments do."""

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """`moment` (local, where it knows no time zone) as 2026-01-31T09:30:00Z."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def now_text() -> str:
    """This moment, by the machine's clock."""
    return moment_text(datetime.now(UTC))
