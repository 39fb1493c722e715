from pathlib import Path

import pytest

from converter.errors import UnsupportedModel
from converter.families.phi3 import Phi3Config
from converter.families.phi4flash import Phi4FlashConfig
from converter.families.registry import FAMILIES, parse_config, read_config
from tests.reference.golden import GOLDEN_SETS


def test_each_family_stands_under_its_own_name() -> None:
    assert {"phi4flash": Phi4FlashConfig, "phi3": Phi3Config} == FAMILIES


def test_a_folder_is_of_the_family_that_its_config_names() -> None:
    config = read_config(GOLDEN_SETS / "tiny-a")
    assert type(config) is Phi4FlashConfig
    assert config.architecture == "phi4flash"


@pytest.mark.parametrize("model_type", ["llama", "PHI3", ["phi3"], None, 3])
def test_a_refusal_names_the_families(model_type: object) -> None:
    with pytest.raises(UnsupportedModel) as caught:
        parse_config({"model_type": model_type})
    assert all(f"'{name}'" in str(caught.value) for name in FAMILIES)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[1]",
        b'{"model_type": "phi4flash"',
        b"\xff\xfe{}",
        b'{"vocab_size": NaN}',
        b'{"vocab_size": 1e999}',
        b'{"a": 1, "a": 2}',
        b'{"model_type": "\\ud800"}',
        b'{"a": ' + b"[" * 100_000 + b"}",
        b'{"vocab_size": ' + b"9" * 5000 + b"}",
    ],
)
def test_a_damaged_file_is_refused_in_words(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes(text)
    with pytest.raises(UnsupportedModel, match=r"config\.json"):
        read_config(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedModel, match=r"config\.json is missing"):
        read_config(tmp_path)
