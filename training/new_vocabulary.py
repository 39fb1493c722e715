"""Gives a trained model another tokenizer, keeping what it learned of the old tokens."""

from dataclasses import replace

import torch
from tokenizers import Tokenizer

from training.data.tokenizer import SPECIAL
from training.model.sambay import Phi4FlashForCausalLM


def renamed(
    model: Phi4FlashForCausalLM, old: Tokenizer, new: Tokenizer, vocab_size: int
) -> Phi4FlashForCausalLM:
    """`model` for the tokens of `new`: a token of both keeps its embedding, a new one has its pieces' mean.

    Rows beyond the tokens of `new`, up to `vocab_size`, are zero.
    """
    before = model.model.embed_tokens.weight.detach()
    rows = torch.zeros(vocab_size, before.shape[1])
    for token, number in new.get_vocab().items():
        same = old.token_to_id(token)
        if same is not None:
            rows[number] = before[same]
        elif token not in SPECIAL:
            rows[number] = before[[piece.id for piece in old.model.tokenize(token)]].mean(0)
    found = Phi4FlashForCausalLM(replace(model.config, vocab_size=vocab_size))
    found.load_state_dict({**model.state_dict(), "model.embed_tokens.weight": rows})
    return found
