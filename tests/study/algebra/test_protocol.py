"""What the algebra process and its client say to each other comes through JSON as it was."""

import msgspec
import pytest

from app.study.algebra.protocol import (
    VERSION,
    Compare,
    Event,
    Group,
    Grouped,
    Judge,
    Judged,
    Request,
    Understand,
    Understood,
    Work,
    Worked,
)  # fmt: skip
from app.study.marking import evidence
from app.study.marking.verdict import correct, undecided
from app.study.working.shown import ShownLine
from engine.base.sentence import say, verbatim
from engine.children.hello import Hello

REQUESTS = [
    Compare(1, "0.5", "1/2", "Simplify", 1.5),
    Judge(2, "What is ½ + ½?", "1"),
    Group(3, ["1", "2"], "Solve x = 1"),
    Understand(4, "Solve x = 1"),
    Work(5, "Solve x = 1", "linear"),
]
AGREED = evidence.agreement(2, 3)
EVENTS = [
    Hello(VERSION, 1234),
    Judged(1, correct(evidence.EXACTLY)),
    Grouped(3, [[0, 2], [1]], undecided(AGREED, say("marking.why.attempts-agree", agreement=AGREED))),
    Understood(4, say("problems.read.solve"), "x = 1"),
    Worked(5, ShownLine(["x = 1"], verbatim("x = 1")), "x = 1", say("marking.how.solved"), None, ["linear"]),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda one: type(one).__name__)
def test_a_request_comes_through(request_):
    assert msgspec.json.decode(msgspec.json.encode(request_), type=Request) == request_


@pytest.mark.parametrize("event", EVENTS, ids=lambda one: type(one).__name__)
def test_an_event_comes_through(event):
    line = msgspec.json.encode(event)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=Event) == event


def test_a_sentence_travels_as_a_key_with_facts():
    line = msgspec.json.decode(msgspec.json.encode(EVENTS[2]))
    assert line["judgement"]["how"] == {"key": "marking.how.agree", "facts": {"agreeing": 2, "total": 3}}
    assert line["judgement"]["why"]["facts"]["agreement"]["key"] == "marking.how.agree"
