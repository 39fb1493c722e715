"""Options and fixtures of every test: --full, --seed, figures for the summary; Qt draws offscreen."""

import os
import random
from collections.abc import Callable

import hypothesis
import pytest

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: on a busy machine 85 → 9 s
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a developer's own display is never drawn on

pytest_plugins = ("tests.parallel", "tests.aborts")

QUICK_SEED = 1

# No example database: a run is repeated by its seed alone, also where CI is set, which makes hypothesis
# choose another profile to begin with; and no example fails because the machine is slow.
ALWAYS = {
    "deadline": None,
    "database": None,
    "print_blob": False,
    "derandomize": False,
    "suppress_health_check": [hypothesis.HealthCheck.too_slow],
}
hypothesis.settings.register_profile("quick", max_examples=25, **ALWAYS)
hypothesis.settings.register_profile("full", max_examples=1000, **ALWAYS)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full", action="store_true", help="the full count of every campaign, and tests marked full"
    )
    parser.addoption("--seed", type=int, default=None, metavar="N", help="repeat the run whose header says N")


@pytest.hookimpl(tryfirst=True)  # before hypothesis reads its own options, and before xdist copies ours
def pytest_configure(config: pytest.Config) -> None:
    if config.option.seed is None:
        # The quick run gives one answer for one commit; the campaigns look for what nobody has met.
        config.option.seed = random.SystemRandom().randrange(2**31) if config.option.full else QUICK_SEED
    config.option.hypothesis_seed = str(config.option.seed)
    hypothesis.settings.load_profile("full" if config.option.full else "quick")


def pytest_report_header(config: pytest.Config) -> str:
    extent = "full campaigns" if config.option.full else "a slice of each campaign"
    return f"seed: {config.option.seed} (repeat this run with --seed {config.option.seed}); {extent}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.option.full:
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(pytest.mark.skip(reason="only in `make test-full`"))


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    figures = [
        (report.nodeid, text)
        for reports in terminalreporter.stats.values()
        for report in reports
        for kind, text in getattr(report, "user_properties", ())
        if kind == "figure" and report.when == "call"
    ]
    if figures:
        terminalreporter.section("figures")
        for nodeid, text in sorted(figures):
            terminalreporter.line(f"{text}  ({nodeid})")
    if terminalreporter.stats.get("failed"):
        terminalreporter.line(f"repeat this run with --seed {config.option.seed}")


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    """Whether the campaigns run their full count."""
    return request.config.option.full


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """The run's seed, as the header prints it."""
    return request.config.option.seed


@pytest.fixture
def rng(request: pytest.FixtureRequest, seed: int) -> random.Random:
    """A generator of this test's own, the same for the same seed whatever other tests run."""
    return random.Random(f"{seed} {request.node.nodeid}")


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Says a measured figure in the summary: figure("142 of 142 cut files refused")."""
    return lambda text: record_property("figure", text)
