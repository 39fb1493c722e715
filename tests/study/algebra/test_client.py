"""The checker process: answers in time, is killed when it is late, and comes back."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from app.study.algebra.client import CheckerClient
from app.study.marking.verdict import Verdict

ROOT = __file__.rsplit("/tests/", 1)[0]


@pytest.fixture(scope="module")
def client():
    with CheckerClient() as client:
        client.start()
        yield client


def test_it_compares_judges_and_groups(client):
    assert client.compare("0.5", "1/2").verdict == Verdict.CORRECT
    assert client.compare("8/6", "4/3", "Simplify 8/6").verdict == Verdict.OTHER_FORM
    found = client.judge("Solve x^2 - 5x + 6 = 0", "x = 2 or x = 3")
    assert (found.verdict, str(found.how)) == (Verdict.CORRECT, "solved by algebra and substituted back")
    assert client.judge("Solve x^2 - 5x + 6 = 0", "x = 2").verdict == Verdict.WRONG
    grouped = client.group(["1/2", "0.5", "3", r"\frac{2}{4}", "x = 0.5"])
    assert grouped.groups == [[0, 1, 3, 4], [2]]
    assert str(grouped.judgement.how) == "4 of 5 attempts agree"
    assert grouped.judgement.verdict == Verdict.UNDECIDED


def test_a_killed_checker_is_replaced_and_its_question_stays_undecided():
    with CheckerClient() as client:
        assert client.compare("1", "1").verdict == Verdict.CORRECT
        first = client.pid
        assert first
        os.kill(first, signal.SIGKILL)
        client.compare("1", "1")
        assert client.compare("2", "2").verdict == Verdict.CORRECT
        assert client.pid != first
        assert client.restarts == 1


@pytest.mark.measured
def test_a_checker_that_hangs_is_killed_at_its_deadline(figure):
    with CheckerClient(seconds=1.5) as client:
        assert client.compare("1", "1").verdict == Verdict.CORRECT
        assert client.pid
        os.kill(client.pid, signal.SIGSTOP)
        start = time.monotonic()
        found = client.compare("1", "1")
        taken = time.monotonic() - start
        assert (found.verdict, str(found.how)) == (Verdict.UNDECIDED, "the deadline passed")
        assert 1.4 < taken < 5
        assert client.compare("3", "3").verdict == Verdict.CORRECT
        assert client.restarts == 1
        figure(f"a stopped checker is given up after {taken:.2f} s of 1.50 s")


def test_a_request_that_takes_long_ends_by_itself_without_a_restart():
    with CheckerClient(seconds=1.0) as client:
        client.compare("1", "1")
        before = client.pid
        start = time.monotonic()
        found = client.judge("Find the integral of sin(x^2)*exp(x^3)*ln(x+2) from 0 to 1", "1")
        assert found.verdict == Verdict.UNDECIDED
        assert time.monotonic() - start < 30
        assert client.compare("1", "1").verdict == Verdict.CORRECT
        assert client.pid == before or client.restarts == 1


def test_a_checker_that_cannot_start_leaves_the_verdict_open():
    with CheckerClient(["/nonexistent/checker"]) as client:
        found = client.compare("1", "1")
        assert (found.verdict, str(found.how)) == (Verdict.UNDECIDED, "the checker did not start")


def test_after_close_nothing_runs_and_nothing_raises():
    client = CheckerClient()
    client.compare("1", "1")
    pid = client.pid
    client.close()
    assert pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert client.compare("1", "1").verdict == Verdict.UNDECIDED


def test_close_does_not_wait_for_a_question_under_way():
    client = CheckerClient(seconds=20.0)
    client.compare("1", "1")
    assert client.pid
    os.kill(client.pid, signal.SIGSTOP)
    found = []
    thread = threading.Thread(target=lambda: found.append(client.compare("1", "1")))
    thread.start()
    time.sleep(0.2)
    start = time.monotonic()
    client.close()
    thread.join()
    assert time.monotonic() - start < 15
    assert found[0].verdict == Verdict.UNDECIDED


def test_the_client_imports_neither_sympy_nor_mpmath():
    script = "import sys, app.study.algebra.client; sys.exit(bool({'sympy', 'mpmath'} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)


def test_it_works_a_problem_line_by_line(client):
    worked = client.work("3(x-2) = 2x + 7")
    assert [step.after.tex for step in worked.working.steps] == [
        ["3 x - 6 = 2 x + 7"],
        ["x - 6 = 7"],
        ["x = 13"],
    ]
    assert client.work("x^2 = 49", "formula").working.method == "formula"
    refused = client.work("Tell me a story")
    assert (refused.working, refused.why.key) == (None, "working.none.not-read")
