import json

import pytest

from converter.errors import BadTensors
from converter.gguf.verification import Verified
from converter.progress import Summary, TensorProgress
from converter.reporter import Reporter

SUMMARY = Summary(
    "out.gguf", "q4_k_m", 100, 2_500_000, 3.21, "", {"b": "F16", "a": "F16", "c": "Q8_0"}, ["Odd."]
)


def test_a_summary_lists_notices_and_other_types_than_meant(capsys: pytest.CaptureFixture[str]) -> None:
    Reporter(as_json=False).done(SUMMARY)
    out, err = capsys.readouterr()
    assert out == "out.gguf: 100 tensors, 2.5 MB, 3.2 s\n"
    assert [line.rpartition(": ")[2] for line in err.splitlines()] == ["Odd.", "b, a", "c"]


def test_as_json_everything_is_an_event_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    reporter = Reporter(as_json=True)
    reporter.progress(TensorProgress("a", 1, 2, 0, 1, 0.0))
    reporter.done(SUMMARY)
    reporter.error(BadTensors("Damaged."))
    out, err = capsys.readouterr()
    events = [json.loads(line) for line in out.splitlines()]
    assert [event["event"] for event in events] == ["progress", "done", "error"]
    assert events[-1] == {"event": "error", "kind": "bad-tensors", "message": "Damaged."}
    assert err == "Damaged.\n"


def test_in_a_log_progress_is_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    reporter = Reporter(as_json=False)
    for done in range(3):
        reporter.progress(TensorProgress("blk.0.x", 1, 2, done * 500_000, 2_000_000, 1.0, "verifying"))
    [line] = capsys.readouterr().err.splitlines()
    assert line == "verifying: tensor 1 of 2  blk.0.x    0%  0 MB/s"


@pytest.mark.parametrize(("promised", "word"), [(True, "as they were written"), (False, "without a hash")])
def test_a_verification_says_what_was_compared(
    promised: bool, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Reporter(as_json=False).verified(Verified("m.gguf", 5, 1_000_000, 0.5, "ab", promised))
    assert word in capsys.readouterr().out
