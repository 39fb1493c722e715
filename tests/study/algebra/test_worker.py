"""The worker answers every request, whatever it holds, and gives up by itself before its deadline."""

import signal
import subprocess
import sys

import msgspec
import pytest

from app.study.algebra import worker as algebra
from app.study.algebra.protocol import (
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
from app.study.marking.verdict import Verdict
from engine.base.sentence import say
from engine.children.hello import Hello

# Late may come while a finalizer runs: there it is swallowed, and said, and comes again.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

ROOT = __file__.rsplit("/tests/", 1)[0]
ENDLESS = "Find the integral of sin(x^2)*exp(x^3)*ln(x+2) from 0 to 1"
DEEP = "(" * 1900 + "1" + ")" * 1900


@pytest.fixture
def alarm():
    before = signal.signal(signal.SIGALRM, algebra._late)
    yield
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    ("request_", "event"),
    [
        (Compare(1, "0.5", "1/2"), Judged),
        (Judge(2, "What is 2 + 2?", "4"), Judged),
        (Group(3, ["1", "2", "1.0"]), Grouped),
        (Understand(4, "Solve 2x = 6"), Understood),
        (Work(5, "Solve 2x = 6"), Worked),
    ],
)
def test_each_request_has_its_event(alarm, request_, event):
    found = algebra.answered(request_)
    assert isinstance(found, event)
    assert found.id == request_.id


def test_what_was_read_is_shown(alarm):
    assert algebra.answered(Understand(1, "Solve 2x = 6")) == Understood(
        1, say("problems.read.solve"), "2 x = 6"
    )
    assert algebra.answered(Understand(1, "Who was Newton?")) == Understood(1, None, "")


def test_a_request_that_takes_too_long_is_given_up(alarm):
    found = algebra.answered(Judge(1, ENDLESS, "1", seconds=0.1))
    assert isinstance(found, Judged)
    assert found.judgement.verdict is Verdict.UNDECIDED
    assert (found.judgement.how, found.judgement.why) == (say("algebra.how.late"), say("algebra.why.late"))
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_the_answer_is_kept_when_its_lines_take_too_long(alarm, monkeypatch):
    def endless(request):
        yield Worked(request.id, final="3")
        while True:
            pass

    monkeypatch.setattr(algebra, "worked_out", endless)
    assert algebra.answered(Work(1, "Solve 2x = 6", seconds=0.3)).final == "3"
    monkeypatch.setattr(algebra, "worked_out", lambda request: 1 // 0)
    assert algebra.answered(Work(1, "Solve 2x = 6")).why == say("algebra.why.failed")
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_attempts_that_are_not_grouped_in_time_stand_alone(alarm):
    found = algebra.answered(Group(1, [f"x^{n}*sin(x)^{n}*exp(x)" for n in range(2, 40)], seconds=0.0))
    assert isinstance(found, Grouped)
    assert found.groups == [[place] for place in range(38)]
    assert found.judgement.how == say("algebra.how.late")


def test_what_is_nested_too_deeply_is_no_end(alarm):
    found = algebra.answered(Compare(1, DEEP, "1"))
    assert isinstance(found, Judged)
    assert found.judgement.verdict in {Verdict.UNREADABLE, Verdict.UNDECIDED}


def worker() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app.study.algebra.worker"]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )


def test_stdout_carries_the_protocol_alone_and_a_broken_line_harms_nothing():
    process = worker()
    requests: list[Request | bytes] = [
        Judge(1, "What is 2 + 2?", "4"),
        b"{nonsense",
        Judge(2, "What is 2 + 2?", "5"),
    ]
    assert process.stdin
    assert process.stdout
    for request in requests:
        process.stdin.write((request if isinstance(request, bytes) else msgspec.json.encode(request)) + b"\n")
    process.stdin.flush()
    lines = [process.stdout.readline() for _ in range(3)]
    events = [msgspec.json.decode(line, type=Event) for line in lines]
    assert isinstance(events[0], Hello)
    assert [event.judgement.verdict for event in events[1:] if isinstance(event, Judged)] == [
        "correct",
        "wrong",
    ]
    rest, errors = process.communicate(timeout=120)
    assert rest == b""
    assert b"nonsense" in errors or b"malformed" in errors


def test_end_of_file_ends_the_worker():
    process = worker()
    assert process.stdout
    process.stdout.readline()
    _, _ = process.communicate(timeout=120)
    assert process.returncode == 0
