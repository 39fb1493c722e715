"""The tokenizer as the file holds it, read from tokenizer.json and tokenizer_config.json."""

from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from converter.checkpoint.chat_template import read_chat_template
from converter.checkpoint.json_file import read_object
from converter.checkpoint.pretokenizer_check import check_splitting
from converter.errors import BadTokenizer, shown
from engine.base.sentence import say

END = "<|end|>"
END_OF_TEXT = "<|endoftext|>"
ROLES = ("<|system|>", "<|user|>", "<|assistant|>")


class TokenType(IntEnum):
    """llama.cpp's token types."""

    NORMAL = 1
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5


@dataclass(frozen=True)
class Tokenizer:
    """A byte-level BPE padded to the embedding's rows; `merges` are "left right" in order of rank."""

    tokens: list[str]
    types: list[TokenType]
    merges: list[str]
    bos: int | None
    eos: int
    pad: int | None
    unk: int | None
    eot: int
    rstrip: list[int]  # tokens that drop the whitespace after them
    chat_template: str


def byte_alphabet() -> list[str]:
    """GPT-2's printable stand-in for each byte 0…255."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in set(printable)]
    stand_in = {byte: chr(byte) for byte in printable} | {byte: chr(256 + i) for i, byte in enumerate(others)}
    return [stand_in[byte] for byte in range(256)]


def pad_vocabulary(
    by_id: dict[int, tuple[str, TokenType]], vocab_size: int
) -> tuple[list[str], list[TokenType]]:
    """Tokens and types for ids 0 … vocab_size−1, gaps filled with unused `[PAD{i}]`."""
    taken = {text for text, _ in by_id.values()}
    tokens, types = [], []
    for token in range(vocab_size):
        text, kind = by_id.get(token, (f"[PAD{token}]", TokenType.UNUSED))
        while (
            token not in by_id and text in taken
        ):  # a genuine token of that name: llama.cpp wants them distinct
            text += "_"
        tokens.append(text)
        types.append(kind)
    return tokens, types


def _checked_id(token: object, vocab_size: int, text: str) -> int:
    if type(token) is not int or token < 0:
        raise BadTokenizer(say("converter.no-id", token=shown(text), id=shown(token)))
    if token >= vocab_size:
        raise BadTokenizer(say("converter.id-beyond", token=shown(text), id=token, vocab_size=vocab_size))
    return token


def _vocabulary(model: dict[str, Any], vocab_size: int) -> dict[int, tuple[str, TokenType]]:
    vocab = model.get("vocab")
    if not isinstance(vocab, dict) or not vocab:
        raise BadTokenizer(say("converter.no-vocabulary"))
    by_id: dict[int, tuple[str, TokenType]] = {}
    for text, token in vocab.items():
        _checked_id(token, vocab_size, text)
        if token in by_id:
            raise BadTokenizer(
                say("converter.id-twice-in-file", id=token, one=shown(by_id[token][0]), other=shown(text))
            )
        by_id[token] = (text, TokenType.NORMAL)
    return by_id


@dataclass(frozen=True)
class _Added:
    """An added token as one of the two files lists it; special tokens stand for themselves in a template."""

    id: int
    text: str
    special: bool
    rstrip: bool


def _added_entry(token: object, entry: object, vocab_size: int) -> _Added:
    if isinstance(entry, dict):
        text = entry.get("content")
        special, rstrip = entry.get("special", False), entry.get("rstrip", False)
        if isinstance(text, str) and text and type(special) is bool and type(rstrip) is bool:
            return _Added(_checked_id(token, vocab_size, text), text, special, rstrip)
    raise BadTokenizer(say("converter.added-token-damaged"))


def _added_tokens(tokenizer: dict[str, Any], config: dict[str, Any], vocab_size: int) -> dict[int, _Added]:
    """Those of both files by id; the files must agree on the text.

    As in transformers, tokenizer_config.json has the last word on rstrip.
    """
    listed = tokenizer.get("added_tokens", [])
    decoder = config.get("added_tokens_decoder", {})
    if not isinstance(listed, list) or not isinstance(decoder, dict):
        raise BadTokenizer(say("converter.added-tokens-damaged"))
    entries = [(entry.get("id") if isinstance(entry, dict) else None, entry) for entry in listed]
    entries += [
        (int(key) if key.isdecimal() and key.isascii() and len(key) < 10 else None, entry)
        for key, entry in decoder.items()
    ]
    added: dict[int, _Added] = {}
    for token, entry in entries:
        found = _added_entry(token, entry, vocab_size)
        first = added.get(found.id, found)
        if first.text != found.text:
            raise BadTokenizer(
                say("converter.files-disagree", id=found.id, one=shown(first.text), other=shown(found.text))
            )
        added[found.id] = replace(found, special=first.special)
    return added


def _merges(model: dict[str, Any], known: set[str]) -> list[str]:
    raw = model.get("merges")
    if not isinstance(raw, list):
        raise BadTokenizer(say("converter.no-merges"))
    merges = []
    for merge in raw:
        pair = merge.split(" ") if isinstance(merge, str) else merge
        genuine = (
            isinstance(pair, list)
            and len(pair) == 2
            and all(isinstance(p, str) and " " not in p for p in pair)
        )
        if not genuine or not {pair[0], pair[1], pair[0] + pair[1]} <= known:
            raise BadTokenizer(say("converter.merge-unknown", merge=shown(merge)))
        merges.append(f"{pair[0]} {pair[1]}")
    if len(set(merges)) != len(merges):
        raise BadTokenizer(say("converter.merge-twice"))
    if not merges:
        raise BadTokenizer(say("converter.merges-empty"))
    return merges


def _check_alphabet(by_id: dict[int, tuple[str, TokenType]]) -> None:
    alphabet = set(byte_alphabet())
    for text, kind in by_id.values():
        if kind is TokenType.NORMAL and not (text and alphabet.issuperset(text)):
            raise BadTokenizer(say("converter.alphabet", token=shown(text)))
    texts: set[str] = set()
    for text, _ in by_id.values():
        if text in texts:
            raise BadTokenizer(say("converter.token-twice", token=shown(text)))
        texts.add(text)


class _Ids:
    """Looks up the ids of the special tokens that tokenizer_config.json names."""

    def __init__(self, config: dict[str, Any], by_id: dict[int, tuple[str, TokenType]]) -> None:
        self._config = config
        self._id = {text: token for token, (text, _) in by_id.items()}

    def of(self, key: str) -> int | None:
        named = self._config.get(key)
        text = named.get("content") if isinstance(named, dict) else named
        if text is None:
            return None
        if not isinstance(text, str) or text not in self._id:
            raise BadTokenizer(say("converter.names-unknown", token=shown(text), name=key))
        return self._id[text]

    def needed(self, text: str) -> int:
        if text not in self._id:
            raise BadTokenizer(say("converter.token-needed", token=text))
        return self._id[text]


def read_tokenizer(folder: Path, vocab_size: int) -> tuple[Tokenizer, list[str]]:
    """The tokenizer of the checkpoint in `folder`, and notices for the user. Raises BadTokenizer."""
    tokenizer = read_object(folder / "tokenizer.json", BadTokenizer)
    config = read_object(folder / "tokenizer_config.json", BadTokenizer)
    model = tokenizer.get("model")
    if not isinstance(model, dict) or model.get("type", "BPE") != "BPE":
        raise BadTokenizer(say("converter.no-bpe"))
    for key in ("add_bos_token", "add_eos_token", "add_prefix_space"):
        if config.get(key) not in (None, False):
            raise BadTokenizer(say("converter.tokenizer-flag", name=key))
    by_id = _vocabulary(model, vocab_size)
    added = _added_tokens(tokenizer, config, vocab_size)
    for token, entry in added.items():
        if token in by_id and by_id[token][0] != entry.text:
            raise BadTokenizer(
                say("converter.id-twice", id=token, one=shown(by_id[token][0]), other=shown(entry.text))
            )
        by_id[token] = (entry.text, TokenType.CONTROL if entry.special else TokenType.USER_DEFINED)
    _check_alphabet(by_id)
    ids = _Ids(config, by_id)
    for role in ROLES:
        ids.needed(role)
    eos = ids.of("eos_token")
    notices = check_splitting(tokenizer, genuine=ids.needed(END_OF_TEXT) == 199999)
    chat_template, template_notices = read_chat_template(folder, config)
    tokens, types = pad_vocabulary(by_id, vocab_size)
    return Tokenizer(
        tokens=tokens,
        types=types,
        merges=_merges(model, {text for text, _ in by_id.values()}),
        bos=ids.of("bos_token"),
        eos=ids.needed(END_OF_TEXT) if eos is None else eos,
        pad=ids.of("pad_token"),
        unk=ids.of("unk_token"),
        eot=ids.needed(END),
        rstrip=sorted(token for token, entry in added.items() if entry.rstrip),
        chat_template=chat_template,
    ), notices + template_notices
