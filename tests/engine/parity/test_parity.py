"""The engine equals the official module: golden sets and random shapes, in every mode of computing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.engine.parity.parity import (
    MODES,
    Agreement,
    agreement,
    attempt,
    convert,
    engine_logits,
    eval_arguments,
)
from tests.reference.cases import CASES, Case, random_case
from tests.reference.golden import F16KV_RMS, GOLDEN_SETS, GoldenPrompt, load_golden

SETS = ("tiny-a", "tiny-b")
N_RANDOM_QUICK = 2
N_RANDOM_FULL = 40

Figure = Callable[[str], None]


@dataclass(frozen=True)
class Subject:
    """A converted checkpoint and what it has to answer."""

    gguf: Path
    goldens: list[GoldenPrompt]


@pytest.fixture(scope="session")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str | Case], Subject]:
    """Converts a golden set (by name) or a case, each once."""
    known: dict[str | Case, Subject] = {}

    def get(source: str | Case) -> Subject:
        if source not in known:
            folder = tmp_path_factory.mktemp("parity")
            if isinstance(source, str):
                checkpoint, goldens = GOLDEN_SETS / source, load_golden(GOLDEN_SETS / source)
            else:
                checkpoint = source.write(folder / "checkpoint")
                goldens = source.golden_prompts(checkpoint)
            known[source] = Subject(convert(checkpoint, folder / "model.gguf"), goldens)
        return known[source]

    return get


GetSubject = Callable[[str | Case], Subject]


def name_of(source: str | Case) -> str:
    return source if isinstance(source, str) else source.name


every_source = pytest.mark.parametrize("source", [*SETS, *CASES], ids=name_of)


@every_source
@pytest.mark.parametrize("flash", ["off", "on"])
@pytest.mark.parametrize("mode", MODES)
def test_float32_gives_the_official_logits(
    source: str | Case, mode: str, flash: str, subject: GetSubject, figure: Figure
) -> None:
    found = measure(subject(source), mode, "f32", flash)
    if source in SETS:
        figure(f"{source}, f32 KV, flash {flash}, {mode}: {spread(found)}")
    assert [result for result in found if not result.exact] == []


@every_source
@pytest.mark.parametrize("mode", ["all", "last"])
def test_float16_kv_stays_near(source: str | Case, mode: str, subject: GetSubject, figure: Figure) -> None:
    found = measure(subject(source), mode, "f16", "on")
    if source in SETS:
        figure(f"{source}, f16 KV, flash on, {mode}: {spread(found)}")
    assert [result for result in found if not result.rms <= F16KV_RMS] == []


def measure(tested: Subject, mode: str, kv: str, flash: str) -> list[Agreement]:
    return [
        agreement(engine_logits(tested.gguf, golden, mode, kv, flash), golden, mode)
        for golden in tested.goldens
    ]


def spread(found: list[Agreement]) -> str:
    rms, max_abs = max(result.rms for result in found), max(result.max_abs for result in found)
    return f"rms {rms:.1e}, max {max_abs:.1e}"


def test_more_threads_change_nothing(subject: GetSubject) -> None:
    tested = subject("tiny-b")
    golden = tested.goldens[2]
    assert agreement(engine_logits(tested.gguf, golden, "last", threads=2), golden, "last").exact


@pytest.mark.parametrize(
    "source", ["tiny-b", *(case for case in CASES if case.shape.head_dim % 32 == 0)], ids=name_of
)
def test_q8_0_kv_is_correlated(source: str | Case, subject: GetSubject, figure: Figure) -> None:
    tested = subject(source)
    correlations = []
    for golden in tested.goldens:
        logits = engine_logits(tested.gguf, golden, "last", "q8_0", "on")[: len(golden.continuation)]
        correlations.append(float(np.corrcoef(logits.ravel(), golden.step_logits.ravel())[0, 1]))
    figure(f"{name_of(source)}, q8_0 KV: correlation {min(correlations):.5f}")
    assert [value for value in correlations if not value > 0.99] == []  # not a number fails too


@pytest.mark.parametrize(
    ("source", "flash"),
    [
        pytest.param("tiny-b", "off", id="without flash attention"),
        pytest.param("tiny-a", "on", id="head_dim 8"),
    ],
)
def test_an_impossible_kv_type_is_refused_in_words(
    source: str, flash: str, subject: GetSubject, tmp_path: Path
) -> None:
    (tmp_path / "in.json").write_text('{"prompt": [1, 2, 3], "continuation": []}')
    arguments = eval_arguments(
        subject(source).gguf, tmp_path / "in.json", tmp_path / "out.npz", "all", "q8_0", flash
    )
    done = attempt("engine", *arguments)
    assert done.returncode == 2
    assert "q8_0" in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.npz").exists()


def test_random_shapes_give_the_reference_logits(
    full: bool, seed: int, subject: GetSubject, figure: Figure
) -> None:
    n_case = N_RANDOM_FULL if full else N_RANDOM_QUICK
    found = {}
    for case in (random_case(seed + i) for i in range(n_case)):
        for mode, flash in (("last", "off"), ("all", "on"), ("step", "off")):
            (found[case, mode, flash],) = measure(subject(case), mode, "f32", flash)
    figure(f"{n_case} random shapes from seed {seed}: {spread(list(found.values()))}")
    assert {question: result for question, result in found.items() if not result.exact} == {}
