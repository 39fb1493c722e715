"""Unsent text: one draft for a new question, one for each problem, one for each edit."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.ui.session.exchange import Exchange

MOST = 100  # drafts; of more the oldest go


class _Draft(NamedTuple):
    place: Exchange | None
    edit: bool
    text: str
    kept: bool


class Unsent:
    """A place is a problem's first exchange, None for a new question, or, with `edit`, what is edited."""

    def __init__(self) -> None:
        self._drafts: list[_Draft] = []  # the newest last
        self._deleted: set[int] = set()

    def text(self, place: Exchange | None, *, edit: bool = False) -> str:
        """What was typed there; empty when nothing was."""
        found = (one.text for one in self._drafts if one.edit == edit and _same(one.place, place))
        return next(found, "")

    def put(self, place: Exchange | None, text: str, *, edit: bool = False, kept: bool = True) -> None:
        """`text` is typed there now; without `kept` no file may hold it."""
        others = [one for one in self._drafts if one.edit != edit or not _same(one.place, place)]
        self._drafts = [*others, _Draft(place, edit, text, kept)][-MOST:] if text.strip() else others

    def restore(self, texts: Mapping[int | None, str]) -> None:
        """Take in what a file held; what is typed by now stays."""
        for problem_id, text in texts.items():
            place = None if problem_id is None else Exchange("", problem_id)
            if not self.text(place):
                self.put(place, text)

    def to_keep(self) -> dict[int | None, str]:
        """By the problem's id, None for a new question: what a file may hold. An edit is only begun again."""
        return {
            one.place.problem_id if one.place is not None else None: one.text
            for one in self._drafts
            if one.kept and not one.edit and (one.place is None or self._in_history(one.place))
        }

    def delete(self, problem_ids: Iterable[int]) -> None:
        """No file holds anything of these problems; `undelete` takes that back."""
        self._deleted |= set(problem_ids)

    def undelete(self, problem_ids: Iterable[int]) -> None:
        self._deleted -= set(problem_ids)

    def _in_history(self, place: Exchange) -> bool:
        return place.kept and place.problem_id is not None and place.problem_id not in self._deleted


def _same(one: Exchange | None, other: Exchange | None) -> bool:
    """A problem that is read again is the same place."""
    if one is None or other is None or one.problem_id is None:
        return one is other
    return (one.problem_id, one.message_id) == (other.problem_id, other.message_id)
