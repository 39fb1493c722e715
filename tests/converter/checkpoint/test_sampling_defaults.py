import json
from pathlib import Path
from typing import Any

import pytest

from converter.checkpoint.sampling_defaults import GREEDY, MODEL_CARD, SamplingDefaults, read_sampling
from converter.errors import UnsupportedModel
from tests.converter.folders import converted

REAL, OTHER = 200064, 512


@pytest.mark.parametrize(
    ("generation", "vocab_size", "expected"),
    [
        ({"temperature": 0.7, "top_p": 0.8}, OTHER, SamplingDefaults(0.7, 0.8)),
        ({"temperature": 0.7, "do_sample": True}, REAL, SamplingDefaults(0.7, None)),
        ({"top_p": 0.8}, OTHER, SamplingDefaults(1.0, 0.8)),
        ({"temperature": 0.7, "do_sample": False}, OTHER, GREEDY),
        ({"eos_token_id": [491, 488]}, OTHER, GREEDY),
        ({"eos_token_id": [200020, 199999]}, REAL, MODEL_CARD),
        (None, REAL, MODEL_CARD),
        (None, OTHER, GREEDY),
    ],
)
def test_the_checkpoint_then_the_card_then_greedy(
    generation: dict[str, Any] | None, vocab_size: int, expected: SamplingDefaults, tmp_path: Path
) -> None:
    if generation is not None:
        (tmp_path / "generation_config.json").write_text(json.dumps(generation))
    assert read_sampling(tmp_path, vocab_size) == expected


@pytest.mark.parametrize(
    "wrong", [{"temperature": -1}, {"top_p": 1.5}, {"top_p": "0.9"}, {"temperature": True}]
)
def test_nonsense_is_refused(wrong: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "generation_config.json").write_text(json.dumps(wrong))
    with pytest.raises(UnsupportedModel, match=next(iter(wrong))):
        read_sampling(tmp_path, OTHER)


def test_sampling_is_in_the_file(tiny_a: Path) -> None:
    fields = converted(tiny_a).fields
    assert fields["general.sampling.temp"].contents() == 0.0
    assert "general.sampling.top_p" not in fields
    (tiny_a / "generation_config.json").write_text('{"temperature": 0.5, "top_p": 0.25}')
    fields = converted(tiny_a).fields
    assert (fields["general.sampling.temp"].contents(), fields["general.sampling.top_p"].contents()) == (
        0.5,
        0.25,
    )
