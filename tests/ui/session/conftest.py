"""The parts of a session without a window, on a data folder of their own."""

from collections.abc import Iterator

import pytest

from app import folders, settings
from app.ui.session.algebra import Algebra
from app.ui.session.history import OpenHistory
from app.ui.session.lanes import Lanes
from app.ui.session.model import LoadedModel
from tests.ui.conftest import delete
from tests.ui.waiting import until


@pytest.fixture
def lanes(app) -> Iterator[Lanes]:
    made = Lanes()
    made.unheard = []  # what nobody else wanted to know
    made.failed.connect(made.unheard.append)
    yield made
    made.close(lambda: None, lambda: None)
    delete(made)


@pytest.fixture
def history(lanes, data_dir) -> Iterator[OpenHistory]:
    made = OpenHistory(data_dir, lanes, lanes)
    yield made
    done(lanes, made.close)


@pytest.fixture
def algebra(lanes, history) -> Iterator[Algebra]:
    made = Algebra(lanes, history, lanes)
    yield made
    made.end()


@pytest.fixture
def model(lanes, algebra, data_dir) -> Iterator[LoadedModel]:
    made = LoadedModel(data_dir, settings.Settings(folders.settings_file(data_dir)), lanes, algebra, lanes)
    yield made
    made.end()


def done(lanes, function=lambda: None):
    """What `function` gives in the store's lane, behind all that was asked of it before."""
    results = []
    lanes.store.run(function, results.append, results.append)
    until(lambda: results, "the store's lane")
    return results[0]


def heard(signal):
    """A list that grows by what `signal` carries: the value, or all of them as a tuple."""
    found = []
    signal.connect(lambda *values: found.append(values[0] if len(values) == 1 else values))
    return found
