import math

from benchmarks.random_model import FULL
from converter.families.phi4flash_tensors import LM_HEAD, Mixer, lambda_sources, mixer, tensor_table


def test_the_real_model_has_the_published_layers() -> None:
    kinds = [mixer(layer, 32) for layer in range(32)]
    assert [kinds.count(kind) for kind in Mixer] == [9, 8, 1, 7, 7]
    assert kinds[16] is Mixer.MAMBA
    assert kinds[17] is Mixer.FULL
    assert {kinds[18], kinds[19]} == {Mixer.GMU, Mixer.CROSS}


def test_the_smallest_model_has_neither_gmu_nor_cross_layers() -> None:
    assert [mixer(layer, 4) for layer in range(4)] == [Mixer.MAMBA, Mixer.SLIDING, Mixer.MAMBA, Mixer.FULL]


def test_the_real_model_has_the_published_number_of_parameters() -> None:
    sizes = [math.prod(rule.source_shape) for rule in tensor_table(FULL, tied=True)]
    vectors = sum(len(names) for names in lambda_sources(FULL).values())
    assert sum(sizes) + vectors * FULL.head_dim == 3_852_562_944


def test_a_tied_table_has_no_output_matrix() -> None:
    tied, untied = (tensor_table(FULL, tied=tied) for tied in (True, False))
    assert [rule.source for rule in untied[len(tied) :]] == [LM_HEAD]
    names = [rule.name for rule in untied]
    assert len(set(names)) == len(names)
