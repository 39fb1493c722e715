"""Formats a conversation as the model's prompt; only the template's own text may be special tokens."""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.base.sentence import say
from engine.prompt import template
from engine.prompt.prompt_tokens import PromptTokens
from engine.wire.errors import BadRequest, UnsupportedOption
from engine.wire.protocol import ChatMessage

ROLES = ("system", "user", "assistant")

PHI_4_MINI = (
    "{% for message in messages %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)
"""The form of a file that has no template of its own."""

THINK, END_THINK = "<think>", "</think>"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the prompt; only the template's own may hold special tokens."""

    text: str
    special: bool


class Chat:
    """Builds the prompts of one model from its `template`; None is Phi-4-mini's form.

    Contents go in without outer whitespace, an assistant's without its thinking: so a follow-up begins with
    exactly the tokens that `remembered` foretells.
    """

    def __init__(self, source: str | None, tokens: PromptTokens, constants: Mapping[str, str]) -> None:
        self._render = template.compiled(source or PHI_4_MINI)
        self._tokens = tokens
        self._constants = dict(constants)

    def prompt(self, messages: Sequence[ChatMessage]) -> list[int]:
        """The tokens after which the model answers. Raises BadRequest and UnsupportedOption."""
        return self._tokens.encode((piece.text, piece.special) for piece in self.pieces(messages))

    def opening(self, messages: Sequence[ChatMessage]) -> list[int]:
        """The tokens that every conversation with the same system message begins with."""
        system = [message for message in messages[:1] if message.role == "system"]
        pieces = self.pieces([*system, ChatMessage("user", "next")], until_last=True)
        return self._tokens.encode(((piece.text, piece.special) for piece in pieces), goes_on=True)

    def begun(self, messages: Sequence[ChatMessage], text: str) -> list[int]:
        """The tokens of an answer's beginning; its think tags are the model's own, all else is plain text."""
        if self.opens_thinking(messages):
            text = text.lstrip().removeprefix(THINK)
        thinking, closed, answer = text.partition(END_THINK) if thinks(text) else ("", "", text)
        pieces = [(thinking.removeprefix(THINK), False), (closed, True), (answer, False)]
        if thinking.startswith(THINK):
            pieces.insert(0, (THINK, True))
        return self._tokens.encode((text, special) for text, special in pieces if text)

    def opens_thinking(self, messages: Sequence[ChatMessage]) -> bool:
        """Whether the template itself has begun the model's thinking."""
        last = self.pieces(messages)[-1]
        return last.special and last.text.rstrip().endswith(THINK)

    def remembered(self, messages: Sequence[ChatMessage], answer: str) -> list[int]:
        """The tokens that every follow-up on `answer` begins with: all before the next question's text."""
        answered = [*messages, ChatMessage("assistant", answer), ChatMessage("user", "next")]
        pieces = self.pieces(answered, until_last=True)
        return self._tokens.encode(((piece.text, piece.special) for piece in pieces), goes_on=True)

    def pieces(self, messages: Sequence[ChatMessage], *, until_last: bool = False) -> list[Piece]:
        """The prompt in pieces; with `until_last`, only what comes before the last message's content."""
        contents = _checked(messages)
        # Digits survive every case filter, and nobody can guess so many of them.
        names = [f"{secrets.randbelow(10**40):040}" for _ in messages]
        stand_ins = [
            {"role": message.role, "content": name} for message, name in zip(messages, names, strict=True)
        ]
        text = self._render(messages=stand_ins, add_generation_prompt=True, **self._constants)
        if names[-1] not in text:
            raise UnsupportedOption(say("engine.template.leaves-out"))
        if until_last:
            text = text[: text.rindex(names[-1])]
        by_name = dict(zip(names, contents, strict=True))
        parts = re.split(f"({'|'.join(names)})", text)
        pieces = [Piece(by_name[part], False) if part in by_name else Piece(part, True) for part in parts]
        return [piece for piece in pieces if piece.text]


def answer_of(text: str) -> str:
    """What a finished text answers: all after its thinking; empty when the thinking never ended."""
    _, closed, answer = text.rpartition(END_THINK)
    if not closed and thinks(text):
        return ""
    return answer.strip()


def thinks(text: str) -> bool:
    """Whether `text` begins as a reasoning model's output does."""
    return text.lstrip().startswith(THINK)


def _checked(messages: Sequence[ChatMessage]) -> list[str]:
    if not messages:
        raise BadRequest(say("engine.request.no-question"))
    for message in messages:
        if message.role not in ROLES:
            raise BadRequest(say("engine.request.role", role=message.role[:40], known=[*ROLES]))
    if messages[-1].role != "user" or not messages[-1].content.strip():
        raise BadRequest(say("engine.request.last-question"))
    return [
        answer_of(message.content) if message.role == "assistant" else message.content.strip()
        for message in messages
    ]
