"""Builds the conversation for the model: earlier turns, the question, the beginning of an answer."""

from collections.abc import Sequence

import msgspec

from app.store.rows import Attempt, Problem
from app.study.asking.plain_typing import normalised
from app.study.asking.stream import CLOSE, OPEN
from engine.wire.protocol import ChatMessage


class Turn(msgspec.Struct, frozen=True):
    """The place in a problem that is answered: its question, or (`message_id`) a follow-up.

    `asked` is the student's wording, `before` what was said until then. `edited`: another wording than the
    one that is written down. `begun` is an attempt that is gone on with.
    """

    problem_id: int | None
    asked: str
    message_id: int | None = None
    before: tuple[ChatMessage, ...] = ()
    edited: bool = False
    begun: Attempt | None = None

    def messages(self) -> list[ChatMessage]:
        """The conversation for the model, in which the maths is written plainly."""
        return [*self.before, ChatMessage("user", normalised(self.asked))]

    def raw_begun(self) -> str:
        """The text that the model had written of `begun`, with the thinking in its tags."""
        if self.begun is None:
            return ""
        thinking, answer = self.begun.thinking, self.begun.answer
        if not thinking:
            return answer
        return f"{OPEN}\n{thinking}" + (f"\n{CLOSE}\n\n{answer}" if answer else "")


def wording(problem: Problem, attempt: Attempt) -> str:
    """What the student asked `attempt`: its own wording, or its message's, or the problem's."""
    own = attempt.settings.get("question")
    return own if isinstance(own, str) else _written(problem, attempt.message_id)


def turn_at(
    problem: Problem, message_id: int | None = None, *, asked: str = "", begun: Attempt | None = None
) -> Turn:
    """The turn at `message_id` (None: at the question), as it is written down or in the wording `asked`."""
    written = _written(problem, message_id)
    if begun is not None:
        asked = wording(problem, begun)
    before: list[ChatMessage] = []
    message = next((one for one in problem.messages if one.id == message_id), None)
    while message is not None:
        attempt = next(one for one in problem.attempts if one.id == message.attempt_id)
        before[:0] = [
            ChatMessage("user", normalised(wording(problem, attempt))),
            ChatMessage("assistant", attempt.answer or "…"),
        ]
        message = next((one for one in problem.messages if one.id == attempt.message_id), None)
    edited = asked not in ("", written)
    return Turn(problem.id, asked or written, message_id, tuple(before), edited, begun)


def alike(problem: Problem, attempt: Attempt) -> Sequence[Attempt]:
    """The attempts that were asked the same as `attempt`, itself among them."""
    asked = wording(problem, attempt)
    return [
        one
        for one in problem.attempts
        if one.message_id == attempt.message_id and wording(problem, one) == asked
    ]


def _written(problem: Problem, message_id: int | None) -> str:
    return next((one.content for one in problem.messages if one.id == message_id), problem.question)
