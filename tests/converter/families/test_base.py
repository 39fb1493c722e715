import pytest

from benchmarks.random_model import DENSE, FULL
from converter.errors import UnsupportedModel
from converter.families.base import EMBEDDING, LM_HEAD, Config, read_sizes
from converter.families.transforms import Same

SIZES = {
    "num_hidden_layers": 4,
    "hidden_size": 32,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 48,
    "vocab_size": 300,
    "max_position_embeddings": 256,
}


@pytest.mark.parametrize("config", [FULL, DENSE], ids=lambda config: config.architecture)
def test_a_tied_table_has_no_output_matrix(config: Config) -> None:
    tied, untied = (config.tensor_table(tied=tied) for tied in (True, False))
    assert untied[: len(tied)] == tied
    assert [(rule.name, rule.source) for rule in untied[len(tied) :]] == [("output.weight", LM_HEAD)]
    assert (untied[0].source, untied[0].transform) == (EMBEDDING, Same())


@pytest.mark.parametrize("config", [FULL, DENSE], ids=lambda config: config.architecture)
def test_no_two_tensors_share_a_name(config: Config) -> None:
    table = config.tensor_table(tied=False)
    assert len({rule.name for rule in table}) == len({rule.source for rule in table}) == len(table)


def test_the_sizes_of_every_family_are_read_from_config_json() -> None:
    assert read_sizes({**SIZES, "head_dim": 8, "more": 1}) == {**SIZES, "tie_word_embeddings": None}


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"vocab_size": 0}, "vocab_size"),
        ({"hidden_size": 33}, "hidden_size"),
        ({"num_key_value_heads": 3}, "num_key_value_heads"),
        ({"head_dim": 16}, "head_dim"),
        ({"tie_word_embeddings": "yes"}, "tie_word_embeddings"),
    ],
)
def test_sizes_that_make_no_model_are_refused(changes: dict[str, object], word: str) -> None:
    with pytest.raises(UnsupportedModel, match=word):
        read_sizes(SIZES | changes)
