"""Every event of the work on models comes out of its line as it went in, and one of them is the last."""

from typing import get_args

import msgspec
import pytest

from app.models.child import LAST
from app.models.events import Done, Event, Fits, Plan, Step, WorkCancelled, WorkFailed
from engine.base.sentence import say

EVENTS = [
    Step("copying", 3, 10),
    Fits(8192, 3_000_000_000, 2_000_000_000),
    Plan({"q4_0": 2_000, "q8_0": 4_000}, 1 << 40),
    Done("模型/a.gguf", "verify", hashed=False),
    WorkFailed(say("models.not-copied", file="a.gguf", why=say("engine.disk-nearly-full"))),
    WorkCancelled(),
]


def test_these_are_all():
    assert {type(event) for event in EVENTS} == set(get_args(Event))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_survives_its_line(event):
    line = msgspec.json.encode(event)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=Event) == event


def test_only_a_step_has_another_behind_it():
    assert set(LAST) == set(get_args(Event)) - {Step}
