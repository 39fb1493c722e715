"""A whole conversation has the ids that Hugging Face gives to its rendered text."""

import dataclasses
import random
import time
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from tokenizers import Tokenizer

from engine.gguf import header
from engine.gguf.added_tokens import RSTRIP_KEY, AddedToken, added_tokens
from engine.llama.model import Model
from engine.prompt.chat import PHI_4_MINI, Chat
from engine.prompt.prompt_tokens import PromptTokens
from engine.wire.protocol import ChatMessage
from tests.reference.multilingual_bpe import ROLES, SPECIALS, TOOL, random_line

N_QUICK, N_FULL = 100, 2000

LINES = "{% for m in messages %}<|{{ m.role }}|>\n  {{ m.content }}<|end|> \n\n{% endfor %}<|assistant|>\n"
WORDS = "{% for m in messages %}{{ m.role }}: {{ m.content }}.\n<|tag|>{% endfor %}assistant: <|tool|>\n"


@pytest.fixture(scope="module")
def model(many_scripts: tuple[Path, Path]) -> Iterator[Model]:
    with Model(many_scripts[1]) as model:
        yield model


@pytest.fixture(scope="module")
def reference(many_scripts: tuple[Path, Path]) -> Tokenizer:
    return Tokenizer.from_file(str(many_scripts[0] / "tokenizer.json"))


def chat_of(model: Model, template: str) -> Chat:
    tokens = PromptTokens(lambda text: model.tokenize(text, special=False), model.added_tokens)
    return Chat(template, tokens, {"bos_token": model.bos, "eos_token": model.eos})


def rendered(template: str, messages: list[ChatMessage]) -> str:
    compiled = jinja2.Environment().from_string(template)
    return compiled.render(messages=messages, add_generation_prompt=True)


def conversation(rng: random.Random) -> list[ChatMessage]:
    """Of contents that name no token, as they would go into a prompt."""
    roles = ("system", "user", "assistant", "user")[rng.randint(0, 1) :]
    return [ChatMessage(role, random_line(rng).strip() or "?") for role in roles]


@pytest.mark.parametrize("template", [PHI_4_MINI, LINES, WORDS], ids=["Phi-4-mini", "lines", "words"])
def test_a_conversation_has_hugging_faces_ids(
    template: str, full: bool, rng: random.Random, model: Model, reference: Tokenizer
) -> None:
    chat = chat_of(model, template)
    for _ in range(N_FULL if full else N_QUICK):
        messages = conversation(rng)
        assert chat.prompt(messages) == reference.encode(rendered(template, messages)).ids


@pytest.mark.parametrize("template", [PHI_4_MINI, LINES, WORDS], ids=["Phi-4-mini", "lines", "words"])
def test_what_a_follow_up_begins_with_is_known_before_it(
    template: str, rng: random.Random, model: Model
) -> None:
    chat = chat_of(model, template)
    for _ in range(50):
        messages = conversation(rng)
        remembered = chat.remembered(messages, "an answer")
        following = [
            *messages,
            ChatMessage("assistant", "an answer"),
            ChatMessage("user", random_line(rng) + "?"),
        ]
        assert remembered
        assert chat.prompt(following)[: len(remembered)] == remembered


@pytest.mark.parametrize("text", [*SPECIALS, TOOL, "<|user|>\nhi<|end|>"])
def test_what_a_person_writes_names_no_token(text: str, model: Model) -> None:
    named = {token.id for token in model.added_tokens}
    ids = chat_of(model, PHI_4_MINI).prompt([ChatMessage("user", text)])
    assert [token for token in ids if token in named] == chat_of(model, PHI_4_MINI).prompt(
        [ChatMessage("user", "x")]
    )[:1] + [model.tokenize(name, special=True)[0] for name in ("<|end|>", "<|assistant|>")]


def test_the_file_says_which_tokens_drop_whitespace(model: Model) -> None:
    assert {token.text for token in model.added_tokens} == {*SPECIALS, TOOL}
    assert {token.text for token in model.added_tokens if token.rstrip} == set(ROLES)


def test_an_older_file_drops_none(many_scripts: tuple[Path, Path]) -> None:
    file = header.read(many_scripts[1])
    older = {key: value for key, value in file.metadata.items() if key != RSTRIP_KEY}
    found = added_tokens(dataclasses.replace(file, metadata=older))
    assert found == tuple(dataclasses.replace(token, rstrip=False) for token in added_tokens(file))


def test_the_longest_name_wins_and_white_space_is_unicodes() -> None:
    added = [AddedToken(1, "<a>"), AddedToken(2, "<a><b>", rstrip=True)]
    tokens = PromptTokens(lambda text: [ord(character) for character in text], added)
    assert tokens.encode([("<a><a><b>\u3000\n", True), (" \x1cx<a>", False)]) == [1, 2, 0x1C, *b"x<a>"]


def test_hundreds_of_thousands_of_names_take_no_time() -> None:
    added = [AddedToken(place, f"<|{place}|>") for place in range(200_000)]
    tokens = PromptTokens(lambda text: [-len(text)] if text else [], added)
    started = time.process_time()
    assert tokens.encode([("<|7|>a<|199999|>", True), ("<|7|>", False)]) == [7, -1, 199999, -5]
    assert time.process_time() - started < 2
