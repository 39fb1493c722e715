"""The questions that teach the starter its limits, and those that measure whether it knows them."""

import json
import re
from pathlib import Path
from random import Random

import pytest

from app.study.asking import starter_refusal
from training.data import out_of_scope
from training.data.out_of_scope import SLOT, WEIGHTS, Grammar, grammar, question

MEASURED = json.loads((Path(__file__).parents[2] / "data/out_of_scope.json").read_text(encoding="utf-8"))
BUILT_IN = {"n": r"\d+", "nn": r"\d+", "letters": "[a-z]{4,9}"}


def pattern(text: str, slots: Grammar) -> str:
    """A regular expression for all that `text` can become, its last stop missing or not."""
    parts, end = [], 0
    for slot in SLOT.finditer(text):
        parts.append(re.escape(text[end : slot.start()]))
        end = slot.end()
        if slot[1] in slots:
            parts.append(f"(?:{'|'.join(pattern(way, slots) for way in slots[slot[1]])})")
        else:
            parts.append(BUILT_IN.get(slot[1], re.escape(slot[0])))
    return "".join([*parts, re.escape(text[end:])])


@pytest.mark.parametrize("name", WEIGHTS)
def test_every_slot_of_a_grammar_is_filled_and_used(name):
    slots = grammar(name)
    named = {slot for ways in slots.values() for way in ways for slot in SLOT.findall(way)}
    assert named - set(slots) <= {*BUILT_IN, "p"}  # <p> is HTML
    assert set(slots) - named == {"question"}


def test_the_templates_are_hundreds_and_the_questions_seldom_repeat():
    assert sum(len(set(grammar(name)["question"])) for name in WEIGHTS) > 500
    rng = Random(1)
    assert len({question(rng) for _ in range(10000)}) > 7000


def test_a_refusal_is_the_sentence_and_boxes_nothing():
    exercise = out_of_scope.exercise(Random(1))
    assert starter_refusal.refused(exercise.explanation)
    assert "boxed" not in exercise.explanation
    assert exercise.explanation.count(". ") == 0  # one sentence
    assert not starter_refusal.refused(r"Divide both sides by 3: \(x = \boxed{5}\).")


def test_no_template_makes_a_measured_question():
    assert len(set(MEASURED["refuse"])) == 300
    for name in WEIGHTS:
        made = re.compile(pattern("<question>", grammar(name)), re.IGNORECASE)
        for asked in [*MEASURED["refuse"], *(asked for asked, _ in MEASURED["answer"])]:
            for ending in ("", ".", "?"):
                assert not made.fullmatch(asked + ending), asked


def test_the_same_seed_gives_the_same_questions():
    assert [question(Random(7)) for _ in range(3)] == [question(Random(7)) for _ in range(3)]
