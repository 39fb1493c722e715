"""Packs hold whole examples, and what stands beside an example does not change what the model makes of it."""

import torch

from training.data.examples import Example
from training.data.packing import IGNORED, PACK, ROUNDED, into_packs, packed
from training.model.config import ModelConfig
from training.model.sambay import Phi4FlashForCausalLM, initialise

CONFIG = ModelConfig(vocab_size=64, hidden_size=64, num_attention_heads=4, num_key_value_heads=2,
                     intermediate_size=64, sliding_window=6)  # fmt: skip


def example(length: int, prompt_length: int, seed: int = 1) -> Example:
    ids = torch.randint(64, (length,), generator=torch.Generator().manual_seed(seed)).tolist()
    return Example(ids, prompt_length, "addition", "1+1")


def test_the_rows_of_a_pack_are_the_tokens_before_the_answers():
    pack = packed([example(9, 4), example(7, 5, seed=2)])
    assert pack.bounds.tolist() == [0, 9, 16, PACK]
    assert pack.rows[:7].tolist() == [3, 4, 5, 6, 7, 13, 14]
    assert torch.equal(pack.targets[:7], pack.ids[pack.rows[:7] + 1])
    assert (pack.targets[7:] == IGNORED).all()
    assert len(pack.ids) == PACK
    assert len(pack.rows) % ROUNDED == 0


def test_packs_are_filled_until_an_example_fits_nowhere():
    lengths = [1000, 1000, 1000, 500, 500, 40, 60, 2000, 5]
    packs = into_packs((example(length, 1) for length in lengths), 2)
    assert [[len(e.ids) for e in pack] for pack in packs] == [[1000, 1000, 40], [1000, 500, 500]]


def test_an_example_in_a_pack_gets_the_logits_it_gets_alone():
    model = Phi4FlashForCausalLM(CONFIG)
    initialise(model, torch.Generator().manual_seed(3))
    with torch.no_grad():
        model.model.embed_tokens.weight.mul_(20)  # so that tokens matter
        examples = [example(30, 10), example(41, 1, seed=2), example(25, 24, seed=3)]
        pack = packed(examples)
        found = model.head(model.model(pack.ids, pack.bounds, pack.rows))
        alone = [model(torch.tensor([e.ids]))[0, e.prompt_length - 1 : -1] for e in examples]
    expected = torch.cat(alone)
    torch.testing.assert_close(found[: len(expected)], expected, rtol=1e-4, atol=1e-4)
