import threading
import time

import pytest

from app.ui.kit.tasks import Lane
from tests.ui.waiting import until, wait


@pytest.fixture
def lane(app):
    made = Lane("test")
    yield made
    assert made.close(10, drop=True)


def test_jobs_run_in_order_elsewhere_and_come_back_here(lane):
    here, seen = threading.get_ident(), []
    for number in range(50):
        lane.run(
            lambda number=number: (number, threading.get_ident()),
            lambda result: seen.append((*result, threading.get_ident())),
        )
    until(lambda: len(seen) == 50, "all of them")
    assert [number for number, *_ in seen] == list(range(50))
    assert {back for *_, back in seen} == {here}
    assert len({there for _, there, _ in seen} - {here}) == 1


def test_a_stream_comes_whole_in_order_and_in_few_batches(lane):
    batches = []
    ended = []

    def numbers():
        for number in range(20_000):
            yield number
            if number % 100 == 0:
                time.sleep(0.001)

    lane.stream(numbers, batches.append)
    lane.run(lambda: None, ended.append)
    until(lambda: ended, "the job behind it")
    assert [number for batch in batches for number in batch] == list(range(20_000))
    assert len(batches) < 200


def test_a_stream_that_is_cancelled_ends_and_says_no_more(lane):
    batches, closed = [], []

    def forever():
        try:
            while True:
                yield 1
                time.sleep(0.002)
        finally:
            closed.append(threading.current_thread().name)

    job = lane.stream(forever, batches.append)
    until(lambda: batches, "the first of it")
    job.cancel()
    heard = len(batches)
    until(lambda: closed, "its end")
    assert closed == ["test"]
    wait(150)
    assert len(batches) == heard


def test_what_a_stream_said_before_it_failed_comes_first(lane):
    seen = []

    def failing():
        yield "a"
        raise ValueError("broken")

    lane.stream(failing, seen.extend, lambda error: seen.append(str(error)))
    until(lambda: len(seen) == 2, "both")
    assert seen == ["a", "broken"]


def test_an_exception_goes_to_the_job_or_else_to_the_lane_and_the_lane_goes_on(lane, caplog):
    failed, heard, done = [], [], []
    lane.failed.connect(heard.append)
    lane.run(lambda: 1 / 0, failed=failed.append)
    lane.run(lambda: int("x"))
    lane.run(lambda: 7, done.append)
    until(lambda: done, "the third")
    assert [type(error) for error in failed] == [ZeroDivisionError]
    assert [type(error) for error in heard] == [ValueError]
    assert done == [7]
    assert "division by zero" in caplog.text


def test_a_job_cancelled_before_its_turn_never_runs(lane):
    go, ran = threading.Event(), []
    lane.run(go.wait)
    job = lane.run(lambda: ran.append(1), ran.append)
    job.cancel()
    go.set()
    lane.run(lambda: None, lambda _: ran.append("last"))
    until(lambda: "last" in ran, "the last")
    assert ran == ["last"]


@pytest.mark.parametrize("drop", [False, True])
def test_a_lane_that_closes_does_what_waits_unless_it_drops_it(app, drop):
    lane = Lane("closing")
    ran, told = [], []

    def until_it_closes():
        while lane._jobs.qsize() < 2:  # the next job, and the end behind it
            time.sleep(0.001)

    lane.run(until_it_closes)
    lane.run(lambda: ran.append(1), told.append)
    assert lane.close(10, drop=drop)
    wait(50)
    assert ran == ([] if drop else [1])
    assert told == []  # nobody is there any more


def test_closing_does_not_wait_longer_than_it_was_told(app):
    lane = Lane("stuck")
    go = threading.Event()
    lane.run(go.wait)
    began = time.monotonic()
    assert not lane.close(0.1)
    assert time.monotonic() - began < 60
    go.set()
    assert lane.close(10)
