"""One sample on logits of our own making: loops, bans, marks."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.answering.sample import Sample
from engine.answering.sampling import Sampler
from engine.llama.model import Model
from engine.prompt.chat import END_THINK
from engine.wire.protocol import FinishReason
from tests.engine.conversation import options_of


@pytest.fixture(scope="module")
def model(tiny_a: Path) -> Iterator[Model]:
    with Model(tiny_a) as model:
        yield model


def logits(model: Model, *best: int) -> np.ndarray:
    """The first of `best` is the likeliest, then the second."""
    row = np.zeros(model.n_vocab, np.float32)
    for rank, token in enumerate(best):
        row[token] = 10 - rank
    return row


def greedy(model: Model, **options: object) -> Sample:
    options = options_of(options)
    options.pop("sampling")
    return Sample(model, Sampler(0, 1, 0), **options)  # type: ignore[arg-type]


def special(model: Model, name: str) -> int:
    (token,) = model.tokenize(name, special=True)
    return token


def word(model: Model, text: str) -> int:
    return model.tokenize(text, special=False)[0]


def test_one_passage_over_and_over_is_stopped(model: Model) -> None:
    sample = greedy(model)
    passage = [word(model, letter) for letter in "abcdefg"]
    n = 0
    while sample.reason is None:
        sample.take(logits(model, passage[n % 7]))
        n += 1
    assert sample.reason is FinishReason.REPETITION
    assert 90 < sample.n_tokens < 110


def test_a_loop_in_the_thinking_ends_the_thinking_only(model: Model) -> None:
    sample = greedy(model, thinking=True)
    for _ in range(110):
        sample.take(logits(model, word(model, "a")))
    assert sample.reason is None
    assert END_THINK in sample.text
    assert not sample.thinking


def test_an_answer_does_not_end_before_it_says_something(model: Model) -> None:
    sample = greedy(model)
    end, letter = special(model, "<|end|>"), word(model, "a")
    sample.take(logits(model, end, letter))
    assert (sample.reason, sample.text) == (None, "a")
    sample.take(logits(model, end, letter))
    assert (sample.reason, sample.text, sample.n_tokens) == (FinishReason.STOP, "a", 1)


@pytest.mark.parametrize("name", ["<|end|>", "<|endoftext|>"])
def test_both_ends_of_a_turn_end_it(model: Model, name: str) -> None:
    sample = greedy(model)
    sample.take(logits(model, word(model, "a")))
    assert sample.take(logits(model, special(model, name))) == ""
    assert sample.reason is FinishReason.STOP


def test_the_answers_bound_counts_what_follows_the_thinking(model: Model) -> None:
    bound = 1 + len(model.tokenize("<think>", special=True))
    sample = greedy(model, max_answer=bound)
    for token in model.tokenize("<think>hm hm hm hm hm hm</think>", special=True):
        sample.take(logits(model, token))
    for _ in range(bound):
        assert sample.reason is None
        sample.take(logits(model, word(model, "5")))
    assert sample.reason is FinishReason.LENGTH
    assert sample.text == "<think>hm hm hm hm hm hm</think>" + "5" * bound


def test_control_tokens_are_not_shown(model: Model) -> None:
    sample = greedy(model)
    sample.take(logits(model, word(model, "a")))
    assert sample.take(logits(model, special(model, "<|user|>"))) == ""
    assert sample.text == "a"


def test_thinking_that_the_model_begins_itself_is_noticed(model: Model) -> None:
    sample = greedy(model, max_thinking=40)
    for token in model.tokenize("<think>hm</think>5", special=True):
        sample.take(logits(model, token))
        assert sample.thinking == (sample.text.startswith("<think>") and END_THINK not in sample.text)
    assert sample.text == "<think>hm</think>5"


def test_half_a_character_is_shown_when_it_is_whole(model: Model) -> None:
    sample = greedy(model)
    shown = [sample.take(logits(model, token)) for token in model.tokenize("½→方", special=False)]
    assert "".join(shown) == "½→方"
    assert "�" not in "".join(shown)
