from engine.gguf.architecture import Mixer, lambda_init, mixer


def test_the_real_model_has_the_published_layers():
    kinds = [mixer(layer, 32) for layer in range(32)]
    assert [kinds.count(kind) for kind in Mixer] == [9, 8, 1, 7, 7]
    assert kinds[16] is Mixer.MAMBA
    assert kinds[17] is Mixer.FULL
    assert {kinds[18], kinds[19]} == {Mixer.GMU, Mixer.CROSS}


def test_the_smallest_model_has_neither_gmu_nor_cross_layers():
    assert [mixer(layer, 4) for layer in range(4)] == [Mixer.MAMBA, Mixer.SLIDING, Mixer.MAMBA, Mixer.FULL]


def test_every_odd_layer_attends_and_no_even_one():
    assert [layer for layer in range(32) if mixer(layer, 32).attends] == list(range(1, 32, 2))


def test_lambda_init_has_the_published_values():
    published = {1: 0.355509, 7: 0.726526, 17: 0.796342, 31: 0.799945}
    assert {layer: round(lambda_init(layer), 6) for layer in published} == published
