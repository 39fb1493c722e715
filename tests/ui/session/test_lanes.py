import threading

from app.ui.session.lanes import Lanes
from tests.ui.conftest import delete
from tests.ui.waiting import until


def test_one_lane_does_not_wait_for_another(lanes):
    held, done = threading.Event(), []
    lanes.store.run(held.wait)
    lanes.engine.run(lambda: "engine", done.append)
    lanes.algebra.run(lambda: "algebra", done.append)
    until(lambda: sorted(done) == ["algebra", "engine"], "both")
    lanes.aside(lambda: "aside", done.append)
    held.set()
    until(lambda: done[-1] == "aside", "what waited for the store")


def test_an_error_goes_to_whoever_wants_it_and_else_to_the_session(lanes):
    mine = []

    def full():
        raise OSError(28, "No space left")

    lanes.aside(full, failed=mine.append)
    lanes.aside(full)
    until(lambda: lanes.unheard, "the error that nobody asked for")
    assert [error.strerror for error in (*mine, *lanes.unheard)] == ["No space left"] * 2


def test_at_the_end_the_store_does_all_it_was_asked_and_the_others_drop_what_waits(app):
    lanes, order, held = Lanes(), [], threading.Event()
    for lane in (lanes.engine, lanes.algebra):
        lane.run(held.wait)
        lane.run(lambda: order.append("never"))
    lanes.store.run(lambda: order.append("stored"))

    def end_model():
        order.append("model")
        held.set()  # as the end of its worker ends what is under way

    lanes.close(end_model, lambda: order.append("history"))
    assert order.index("history") == len(order) - 1
    assert sorted(order) == ["history", "model", "stored"]
    delete(lanes)
