"""Decoding with recurrent state equals the whole pass."""

import torch

from training.config import ModelConfig
from training.decode import DecodingState, greedy, step
from training.sambay import Phi4FlashForCausalLM, initialise

CONFIG = ModelConfig(vocab_size=64, hidden_size=64, num_attention_heads=4, num_key_value_heads=2,
                     intermediate_size=64, sliding_window=6)  # fmt: skip


def random_model() -> Phi4FlashForCausalLM:
    model = Phi4FlashForCausalLM(CONFIG)
    initialise(model, torch.Generator().manual_seed(3))
    with torch.no_grad():
        model.model.embed_tokens.weight.mul_(20)  # so that tokens matter
    return model


def test_stepwise_logits_equal_those_of_the_whole_sequence_beyond_the_window():
    model = random_model()
    ids = torch.randint(64, (3, 25), generator=torch.Generator().manual_seed(4))
    with torch.no_grad():
        whole = model(ids)
        state = DecodingState(model, 3, 25)
        single = torch.stack([step(model, ids[:, t], state) for t in range(25)], dim=1)
    torch.testing.assert_close(single, whole, rtol=1e-4, atol=1e-4)


def test_prompts_of_different_lengths_side_by_side_are_answered_as_alone():
    model = random_model()
    prompts = [[5, 9, 2], [7], [1, 2, 3, 4, 5, 6, 7, 8, 9]]
    together = greedy(model, prompts, stop=63, max_length=24)
    assert together == [greedy(model, [prompt], stop=63, max_length=24)[0] for prompt in prompts]


def test_a_row_ends_at_the_stop_token():
    model = random_model()
    (free,) = greedy(model, [[5, 9, 2]], stop=-1, max_length=24)
    stop = free[6]
    assert greedy(model, [[5, 9, 2]], stop=stop, max_length=24) == [free[: free.index(stop)]]
