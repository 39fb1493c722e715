"""A synthetic byte-level BPE of any size, with Phi-4-mini's special tokens, at their real ids if they fit."""

from itertools import islice, product

from converter.checkpoint.chat_template import PHI_4_MINI
from converter.checkpoint.sampling_defaults import REAL_VOCAB_SIZE
from converter.checkpoint.tokenizer import Tokenizer, TokenType, byte_alphabet, pad_vocabulary

REAL_IDS = {
    "<|endoftext|>": 199999, "<|endofprompt|>": 200018, "<|assistant|>": 200019, "<|end|>": 200020,
    "<|user|>": 200021, "<|system|>": 200022, "<|tool|>": 200023, "<|/tool|>": 200024,
    "<|tool_call|>": 200025, "<|/tool_call|>": 200026, "<|tool_response|>": 200027, "<|tag|>": 200028,
}  # fmt: skip


def _special_ids(vocab_size: int) -> dict[str, int]:
    if vocab_size >= REAL_VOCAB_SIZE:
        return REAL_IDS
    return {text: vocab_size - len(REAL_IDS) + place for place, text in enumerate(REAL_IDS)}


def random_tokenizer(vocab_size: int) -> Tokenizer:
    """Every byte, then every pair, then triples, each with its merge. At least 269 tokens."""
    specials = _special_ids(vocab_size)
    alphabet = byte_alphabet()
    if min(specials.values()) <= len(alphabet):
        raise ValueError(
            f"a vocabulary of {vocab_size} is too small: every byte and the special tokens need 269"
        )
    pairs = ((a, b) for a, b in product(alphabet, repeat=2))
    triples = ((a + b, c) for a, b, c in product(alphabet, repeat=3))
    n_merged = min(specials.values()) - len(alphabet)
    merged = list(islice((pair for many in (pairs, triples) for pair in many), n_merged))
    texts = alphabet + [left + right for left, right in merged]
    by_id = {token: (text, TokenType.NORMAL) for token, text in enumerate(texts)}
    by_id |= {token: (text, TokenType.CONTROL) for text, token in specials.items()}
    tokens, types = pad_vocabulary(by_id, vocab_size)
    end_of_text = specials["<|endoftext|>"]
    return Tokenizer(
        tokens=tokens,
        types=types,
        merges=[f"{left} {right}" for left, right in merged],
        bos=end_of_text,
        eos=end_of_text,
        pad=end_of_text,
        unk=end_of_text,
        eot=specials["<|end|>"],
        rstrip=[token for text, token in specials.items() if text != "<|endoftext|>"],
        chat_template=PHI_4_MINI,
    )
