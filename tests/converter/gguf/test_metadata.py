import pytest

from converter.gguf.metadata import model_name, source_key


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Phi-4-mini", "Phi-4-mini"),
        ("Phi-3-and-PHI3", "phi_3-and-phi_3"),
        ("a\x00b\nc", "abc"),
        ("\udcff", "model"),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_name_is_printable_short_and_no_phi3(folder: str, name: str) -> None:
    """llama.cpp takes a general.name with phi3 or phi-3 for a tokenizer with </s> and aborts without one."""
    assert model_name(folder) == name


def test_each_source_file_has_a_key_for_its_digest() -> None:
    assert source_key("config.json") == "homeroom.source.config.json.sha256"
