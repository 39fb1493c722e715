"""`python -m engine info`: a model file's facts, for programs and for people."""

import json
from pathlib import Path

from engine.tools import info
from tests.engine.parity.parity import attempt


def test_info_tells_shape_and_provenance(tiny_b: Path) -> None:
    done = attempt("engine", "info", str(tiny_b), "--json")
    facts = json.loads(done.stdout)
    assert facts["architecture"] == "phi4flash"
    assert (facts["n_layer"], facts["n_head"], facts["n_head_kv"], facts["head_dim"]) == (12, 8, 4, 32)
    assert facts["sliding_window"] == 16
    assert facts["tensor_types"] == {"F32": 145}
    assert facts["file_size"] == tiny_b.stat().st_size
    text = attempt("engine", "info", str(tiny_b)).stdout
    assert "phi4flash" in text


def test_people_are_spared_what_is_not_there(tiny_a: Path) -> None:
    facts = info.describe(tiny_a)
    lines = info.as_text(facts | {"license": "", "top_p": None}).splitlines()
    assert lines[0].split() == ["path", str(tiny_a)]
    assert not [line for line in lines if line.startswith(("license", "top_p"))]
    assert any(line.split() == ["n_params", str(facts["n_params"])] for line in lines)
