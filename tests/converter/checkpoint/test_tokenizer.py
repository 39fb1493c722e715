import json
from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader

from converter.checkpoint.pretokenizer_check import GPT_4O
from converter.checkpoint.tokenizer import byte_alphabet, read_tokenizer
from converter.errors import BadTokenizer
from tests.converter.folders import converted, edit_json, refusal

NORMAL, CONTROL, USER_DEFINED, UNUSED = 1, 3, 4, 5


def edit_tokenizer(folder: Path, *path: str, **changes: Any) -> None:
    """Sets keys of tokenizer.json, or of the object in it that `path` leads to."""
    file = folder / "tokenizer.json"
    tokenizer = json.loads(file.read_text())
    place = tokenizer
    for key in path:
        place = place[key]
    place.update(changes)
    file.write_text(json.dumps(tokenizer))


def tokenizer_of(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "tokenizer.json").read_text())


def edit_tokenizer_config(folder: Path, *without: str, **changes: Any) -> None:
    edit_json(folder / "tokenizer_config.json", changes, without=without)


def value(reader: GGUFReader, key: str) -> Any:
    return reader.fields[f"tokenizer.{key}"].contents()


def test_the_tokenizers_metadata_read_back(tiny_a: Path) -> None:
    reader, source = converted(tiny_a), tokenizer_of(tiny_a)
    tokens, types = value(reader, "ggml.tokens"), value(reader, "ggml.token_type")
    assert (len(tokens), len(types)) == (512, 512)
    assert all(tokens[token] == text for text, token in source["model"]["vocab"].items())
    assert all(tokens[added["id"]] == added["content"] for added in source["added_tokens"])
    assert tokens[500:] == [f"[PAD{token}]" for token in range(500, 512)]
    assert types == [NORMAL] * 488 + [CONTROL] * 12 + [UNUSED] * 12
    assert value(reader, "ggml.merges") == [" ".join(pair) for pair in source["model"]["merges"]]
    expected = {
        "ggml.model": "gpt2",
        "ggml.pre": "gpt-4o",
        "ggml.bos_token_id": 488,
        "ggml.eos_token_id": 488,
        "ggml.padding_token_id": 488,
        "ggml.unknown_token_id": 488,
        "ggml.eot_token_id": 491,
        "ggml.add_bos_token": False,
        "ggml.add_eos_token": False,
        "ggml.add_space_prefix": False,
    }
    assert {key: value(reader, key) for key in expected} == expected
    config = json.loads((tiny_a / "tokenizer_config.json").read_text())
    assert value(reader, "chat_template") == config["chat_template"]


def test_merges_may_be_strings(tiny_a: Path) -> None:
    merges = tokenizer_of(tiny_a)["model"]["merges"]
    edit_tokenizer(tiny_a, "model", merges=[" ".join(pair) for pair in merges])
    assert value(converted(tiny_a), "ggml.merges") == [" ".join(pair) for pair in merges]


def test_special_ids_come_from_the_tokenizer_not_from_config_json(tiny_a: Path) -> None:
    edit_json(tiny_a / "config.json", {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0})
    reader = converted(tiny_a)
    assert [value(reader, f"ggml.{key}_token_id") for key in ("bos", "eos", "padding")] == [488] * 3


def test_special_tokens_may_be_objects_or_absent(tiny_a: Path) -> None:
    edit_tokenizer_config(tiny_a, "pad_token", bos_token={"content": "<|user|>"}, unk_token=None)
    reader = converted(tiny_a)
    assert value(reader, "ggml.bos_token_id") == 492
    assert "tokenizer.ggml.padding_token_id" not in reader.fields
    assert "tokenizer.ggml.unknown_token_id" not in reader.fields


def test_added_tokens_that_are_not_special_are_user_defined(tiny_a: Path) -> None:
    added = tokenizer_of(tiny_a)["added_tokens"]
    edit_tokenizer(tiny_a, added_tokens=[*added, {"id": 505, "content": "<think>", "special": False}])
    reader = converted(tiny_a)
    assert value(reader, "ggml.tokens")[505] == "<think>"
    assert value(reader, "ggml.token_type")[503:507] == [UNUSED, UNUSED, USER_DEFINED, UNUSED]


def test_tokens_that_only_the_decoder_table_has_are_kept(tiny_a: Path) -> None:
    decoder = json.loads((tiny_a / "tokenizer_config.json").read_text())["added_tokens_decoder"]
    entry = {"content": "<|late|>", "special": True}
    edit_tokenizer_config(tiny_a, added_tokens_decoder=decoder | {"506": entry})
    assert value(converted(tiny_a), "ggml.tokens")[506] == "<|late|>"


def test_padding_never_repeats_a_genuine_token(tiny_a: Path) -> None:
    added = tokenizer_of(tiny_a)["added_tokens"]
    edit_tokenizer(tiny_a, added_tokens=[*added, {"id": 500, "content": "[PAD503]", "special": True}])
    tokens = value(converted(tiny_a), "ggml.tokens")
    assert len(set(tokens)) == 512
    assert tokens[503] == "[PAD503]_"


def test_the_byte_alphabet_is_gpt2s() -> None:
    alphabet = byte_alphabet()
    assert len(set(alphabet)) == 256
    assert (alphabet[0x20], alphabet[0x0A], alphabet[ord("a")], alphabet[0xAD]) == ("Ġ", "Ċ", "a", "Ń")


def spoil_vocabulary(folder: Path, **changes: int) -> None:
    edit_tokenizer(folder, "model", "vocab", **changes)


def spoil_added(folder: Path, **changes: object) -> None:
    added = tokenizer_of(folder)["added_tokens"]
    edit_tokenizer(folder, added_tokens=[added[0] | changes, *added[1:]])


def split_step(**changes: object) -> dict[str, Any]:
    split = {"type": "Split", "pattern": {"Regex": GPT_4O}, "behavior": "Removed", "invert": True}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}
    return {"pre_tokenizer": {"type": "Sequence", "pretokenizers": [split | changes, byte_level]}}


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (lambda f: spoil_vocabulary(f, zz=512), "512"),
        (lambda f: spoil_vocabulary(f, zz=5), "5"),
        (lambda f: spoil_vocabulary(f, zz=-1), "-1"),
        (lambda f: spoil_vocabulary(f, zz=501.0), "501.0"),  # type: ignore[arg-type]
        (lambda f: spoil_vocabulary(f, 日本=501), "byte-level"),
        (lambda f: spoil_vocabulary(f, **{"": 501}), "byte-level"),
        (lambda f: spoil_vocabulary(f, **{"<|end|>": 501}), "two ids"),
        (lambda f: spoil_added(f, id=5), "5"),
        (lambda f: spoil_added(f, id=600), "600"),
        (lambda f: spoil_added(f, content="<|changed|>"), "disagree"),
        (lambda f: spoil_added(f, content=""), "damaged"),
        (lambda f: spoil_added(f, special="yes"), "damaged"),
        (lambda f: edit_tokenizer(f, added_tokens=["<|end|>"]), "damaged"),
        (lambda f: edit_tokenizer(f, added_tokens={"a": 1}), "damaged"),
        (lambda f: edit_tokenizer(f, model=None), "BPE"),
        (lambda f: edit_tokenizer(f, "model", type="Unigram"), "BPE"),
        (lambda f: edit_tokenizer(f, "model", vocab=[["a", 0]]), "vocabulary"),
        (lambda f: edit_tokenizer(f, "model", merges=[]), "merges"),
        (lambda f: edit_tokenizer(f, "model", merges=None), "merges"),
        (lambda f: edit_tokenizer(f, "model", merges=["Ġ t", "Ġ t"]), "twice"),
        (lambda f: edit_tokenizer(f, "model", merges=["a b c"]), "'a b c'"),
        (lambda f: edit_tokenizer(f, "model", merges=[["Ġ", "Ġ", "Ġ"]]), "merge"),
        (lambda f: edit_tokenizer(f, "model", merges=[["Ġ", 7]]), "merge"),
        (lambda f: edit_tokenizer(f, "model", merges=["Q Z"]), "merge 'Q Z'"),
        (lambda f: edit_tokenizer(f, "model", byte_fallback=True), "byte_fallback"),
        (lambda f: edit_tokenizer(f, "model", ignore_merges=True), "ignore_merges"),
        (lambda f: edit_tokenizer(f, "model", end_of_word_suffix="</w>"), "end_of_word_suffix"),
        (lambda f: edit_tokenizer(f, normalizer={"type": "NFC"}), "normalizer"),
        (lambda f: edit_tokenizer(f, pre_tokenizer=None), "pre_tokenizer"),
        (lambda f: edit_tokenizer(f, post_processor={"type": "TemplateProcessing"}), "post_processor"),
        (lambda f: edit_tokenizer(f, **split_step(pattern={"Regex": r"\w+"})), "pattern"),
        (lambda f: edit_tokenizer(f, **split_step(behavior="Isolated")), "pattern"),
        (lambda f: edit_tokenizer_config(f, add_bos_token=True), "add_bos_token"),
        (lambda f: edit_tokenizer_config(f, add_prefix_space=True), "add_prefix_space"),
        (lambda f: edit_tokenizer_config(f, bos_token="<s>"), "<s>"),
        (lambda f: edit_tokenizer_config(f, eos_token=[7]), "eos_token"),
        (lambda f: edit_tokenizer_config(f, added_tokens_decoder=[]), "damaged"),
        (lambda f: edit_tokenizer(f, added_tokens=False), "damaged"),
        (lambda f: edit_tokenizer_config(f, added_tokens_decoder=["x"]), "damaged"),
        (lambda f: edit_tokenizer_config(f, added_tokens_decoder={"x": {"content": "a"}}), "id"),
        (lambda f: (f / "tokenizer.json").unlink(), "tokenizer.json is missing"),
        (lambda f: (f / "tokenizer_config.json").unlink(), "tokenizer_config.json is missing"),
        (lambda f: (f / "tokenizer.json").write_text("{"), "tokenizer.json"),
    ],
)
def test_a_tokenizer_that_would_give_other_ids_is_refused(spoil: Any, word: str, tiny_a: Path) -> None:
    spoil(tiny_a)
    error = refusal(tiny_a)
    assert isinstance(error, BadTokenizer)
    assert word in str(error)


@pytest.mark.parametrize("missing", ["<|end|>", "<|endoftext|>", "<|user|>", "<|assistant|>", "<|system|>"])
def test_the_tokens_of_a_conversation_are_needed(missing: str, tiny_a: Path) -> None:
    added = [token for token in tokenizer_of(tiny_a)["added_tokens"] if token["content"] != missing]
    edit_tokenizer(tiny_a, added_tokens=added)
    edit_tokenizer_config(tiny_a, "added_tokens_decoder", "bos_token", "eos_token", "pad_token", "unk_token")
    assert missing in str(refusal(tiny_a))


def test_cutting_isolated_pieces_is_the_same_splitting(tiny_a: Path) -> None:
    edit_tokenizer(tiny_a, **split_step(behavior="Isolated", invert=False))
    assert read_tokenizer(tiny_a, 512)[1] == []


def test_the_real_vocabularys_own_way_of_writing_it_is_only_a_notice(tiny_a: Path) -> None:
    edit_tokenizer(tiny_a, **split_step(pattern={"Regex": GPT_4O + " "}))
    edit_tokenizer_config(tiny_a, "added_tokens_decoder")
    added = tokenizer_of(tiny_a)["added_tokens"]
    edit_tokenizer(tiny_a, added_tokens=[token | {"id": 199999 + i} for i, token in enumerate(added)])
    tokenizer, notices = read_tokenizer(tiny_a, 200064)
    assert (tokenizer.eos, len(tokenizer.tokens), len(notices)) == (199999, 200064, 1)
