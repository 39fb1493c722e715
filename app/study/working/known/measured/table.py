"""All known answers about measured things."""

from app.study.working.known.known import Table
from app.study.working.known.measured import amounts, laws, stories

KNOWN: Table = {**laws.KNOWN, **amounts.KNOWN, **stories.KNOWN}
