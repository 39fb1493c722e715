"""The starter's tokenizer: byte-level BPE with the real model's splitter, template and special tokens.

Merges join letters into words and a few signs; digits are never joined, so that every digit is one token.
"""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from app.study.reading.marks import MARKS

# GPT-4o's splitter, as in the real model's tokenizer.json
_SUFFIX = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
SPLIT = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    + _SUFFIX
    + r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    + _SUFFIX
    + r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
END_OF_TEXT, ASSISTANT, END, USER = "<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>"
SPECIAL = (
    END_OF_TEXT, "<|endofprompt|>", ASSISTANT, END, USER, "<|system|>", "<|tool|>", "<|/tool|>",
    "<|tool_call|>", "<|/tool_call|>", "<|tool_response|>", "<|tag|>",
)  # fmt: skip
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' and 'tools' in message and message['tools'] is not none %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|tool|>' + message['tools'] + '<|/tool|>'"
    " + '<|end|>' }}"
    "{% else %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}"
)
_SIGNS = (
    " +", " -", " =", " *", " /", "×", "÷", "−", " ×", " ÷", " −", "²", "³", r" \(", r"\(", r"\)",
    r"\).", r"}\).", r"}}\).", "<think", ">\n", "</", "{\\", "}{", "}}", " $", " \\", "\n\n",
    "boxed", "frac", "times", "div", "text",  # as they stand after " \\" or "{\\", split off first
    " <=", " >=", " <", " >", "%*", ").", "，", "。", "？", "：", "（", "）", "、", "；", "π", "°", "€", "£",
    "½", "’", "“", "”", "–", "—", *MARKS,
)  # fmt: skip

WORD = r"[ \\]?[A-Za-z]{2,}|[\u4e00-\u9fff]{2,}"
"""What merges are learnt from: words, and Chinese between signs."""


def train(texts: Iterable[str], vocab_size: int) -> Tokenizer:
    """A tokenizer of at most `vocab_size` entries whose words come from `texts`."""
    tokenizer = _with_splitter(models.BPE())
    words = [word for text in texts for word in re.findall(WORD, text)]
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size - len(SPECIAL),
        min_frequency=20,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([*words, *(sign for sign in _SIGNS for _ in range(len(words)))], trainer)
    _add_special(tokenizer)
    return tokenizer


def restored(tokens: Sequence[str], merges: Sequence[tuple[str, str]]) -> Tokenizer:
    """The tokenizer of a converted model: its byte-level `tokens` in order, special ones last."""
    ordinary = tokens[: tokens.index(SPECIAL[0])]
    vocabulary = {token: number for number, token in enumerate(ordinary)}
    tokenizer = _with_splitter(models.BPE(vocabulary, list(merges)))
    _add_special(tokenizer)
    return tokenizer


def _with_splitter(model: models.BPE) -> Tokenizer:
    tokenizer = Tokenizer(model)
    split = pre_tokenizers.Split(Regex(SPLIT), behavior="removed", invert=True)
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def _add_special(tokenizer: Tokenizer) -> None:
    tokenizer.add_special_tokens(
        [AddedToken(t, special=True, normalized=False, rstrip=t != END_OF_TEXT) for t in SPECIAL]
    )


def id_of(tokenizer: Tokenizer, token: str) -> int:
    """The id of a token that the vocabulary must have; KeyError when it lacks it."""
    found = tokenizer.token_to_id(token)
    if found is None:
        raise KeyError(token)
    return found


def config_files(tokenizer: Tokenizer) -> dict[str, dict[str, Any]]:
    """The JSON files beside `tokenizer.json` in a Hugging Face checkpoint."""
    ids = {token: id_of(tokenizer, token) for token in SPECIAL}
    roles = dict.fromkeys(("bos_token", "eos_token", "pad_token", "unk_token"), END_OF_TEXT)
    added = {
        str(number): {
            "content": token,
            "lstrip": False,
            "normalized": False,
            "rstrip": token != END_OF_TEXT,
            "single_word": False,
            "special": True,
        }
        for token, number in ids.items()
    }
    return {
        "tokenizer_config.json": {
            "tokenizer_class": "GPT2Tokenizer",
            "add_bos_token": False,
            "add_eos_token": False,
            "add_prefix_space": False,
            "clean_up_tokenization_spaces": False,
            "model_max_length": 4096,
            "chat_template": CHAT_TEMPLATE,
            "added_tokens_decoder": added,
            **roles,
        },
        "special_tokens_map.json": dict(roles),
        "generation_config.json": {
            "do_sample": False,
            "bos_token_id": ids[END_OF_TEXT],
            "eos_token_id": [ids[END], ids[END_OF_TEXT]],
            "pad_token_id": ids[END_OF_TEXT],
        },
    }


def write_config_files(tokenizer: Tokenizer, folder: Path) -> None:
    """tokenizer.json and its companions, into `folder`."""
    tokenizer.save(str(folder / "tokenizer.json"))
    for name, content in config_files(tokenizer).items():
        (folder / name).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
