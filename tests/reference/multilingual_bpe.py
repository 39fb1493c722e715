"""A seeded byte-level BPE of over 20,000 entries, whose merges cross every boundary of GPT-4o's pattern."""

import hashlib
import json
import os
import random
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from converter.checkpoint.pretokenizer_check import GPT_4O
from tests.reference.golden import GOLDEN_SETS

CACHE = Path(__file__).parents[2] / ".cache" / "tests"
SEED = 20260
N_LINE = 30_000
N_ORDINARY = 21_000
SPECIALS = ("<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>", "<|system|>", "<|tag|>")
ROLES = ("<|assistant|>", "<|end|>", "<|user|>", "<|system|>")
TOOL = "<|tool|>"  # not special, as in Phi-4-mini: a user can still not write it
N_UNUSED = 8
VOCAB_SIZE = N_ORDINARY + len(SPECIALS) + 1 + N_UNUSED

WORDS = r"""
the of Then ANd aBc HTTPServer eXAMPLE solve x y2 Xi f(x) don't WE'LL it'S I'Ve they're x's
\frac{1}{2} \sqrt{x} x^2 \int_0^1 $$ \( \) \boxed{42} \begin{align} & \\ {-b \pm
def self.__init__ -> {}; // /* != && #include <a> a_b :: '' "" http://a/b ./ <| |> <|us er> | / ' 'l 'r
方程 求解 二次函数 你好 是 的 。 ， ： （ひらがな カタカナ ー 한국어 수학
नमस्ते हिन्दी गणित समीकरण क्ष ि ् । বাংলা தமிழ் ไทย สวัสดี עברית العَرَبِيَّة ـ
café École caféÉcole naïve Ünïcödé x̂ ŷ̄ éa ÅB ñÑ ß ẞ ǅ ǈa Aǅb ŉ 'ſ 'S ʼs
αΒγ ΑΒΓδ Ω Σίσυφος Привет МОСКВА Её ª º ʰ ˢ ᵃ ⅷ Ⅷ ⓐ Ⓐ 𝐀𝑏 𝒳 𐐀𐐨 ꟲ ꭜ Ა ა
😀 👩‍🔬 👍🏽 🇫🇷 ❤️ ½ ² ³ 1 23 456 7890 ٣٤ १२ 万 ① 𝟙 − × ÷ √ ≤ ∑ … — “ ” ¿ €
"""
FRAGMENTS = (
    *WORDS.split(),
    *(" ", "  ", "   ", "\n", "\n\n", "\r\n", "/\r\n", "\t", "\u00a0", "\u2003", "\u3000", "\u0085", "\x0b"),
    *("\x1c", "\u2028", "\u200b", "\u200d", "\ufe0f", "\ufeff", "e\u0301", "A\u030a", "\u0300", "\u20dd"),
    *("\x00", "\ufffd", "\U000e0001", "\u0378"),
)


def random_line(rng: random.Random) -> str:
    """Fragments of all scripts, half of them without a space between."""
    fragments = rng.choices(FRAGMENTS, k=rng.randint(1, 14))
    return "".join(fragment + rng.choice(("", "", " ", "\n")) for fragment in fragments)


def write_checkpoint(directory: Path) -> Path:
    """tiny-a with this tokenizer and an embedding of its size; returns `directory`, which it makes."""
    source = GOLDEN_SETS / "tiny-a"
    directory.mkdir()
    config = json.loads((source / "config.json").read_text())
    (directory / "config.json").write_text(json.dumps(config | {"vocab_size": VOCAB_SIZE}))
    embedding = np.random.default_rng(SEED).standard_normal((VOCAB_SIZE, config["hidden_size"]), np.float32)
    tensors = load_file(source / "model.safetensors") | {"model.embed_tokens.weight": embedding}
    save_file(tensors, directory / "model.safetensors")
    write_tokenizer(directory)
    return directory


def write_tokenizer(directory: Path) -> None:
    """tokenizer.json and tokenizer_config.json, trained at the first call and kept in .cache."""
    source = Path(__file__).read_bytes() + GPT_4O.encode()
    kept = CACHE / f"bpe-{hashlib.sha256(source).hexdigest()[:16]}.json"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(_trained()))
        fresh.replace(kept)
    (directory / "tokenizer.json").write_bytes(kept.read_bytes())
    tokenizer = json.loads(kept.read_text())
    config = json.loads((GOLDEN_SETS / "tiny-a" / "tokenizer_config.json").read_text())
    config["added_tokens_decoder"] = {
        str(token["id"]): {key: value for key, value in token.items() if key != "id"}
        for token in tokenizer["added_tokens"]
    }
    (directory / "tokenizer_config.json").write_text(json.dumps(config))


def _trained() -> dict[str, object]:
    """Trained on whole lines, so that merges do not know words; then given GPT-4o's pattern."""
    rng = random.Random(SEED)
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=N_ORDINARY,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((random_line(rng) for _ in range(N_LINE)), trainer)
    made: dict[str, object] = json.loads(tokenizer.to_str())
    model = made["model"]
    assert isinstance(model, dict)
    assert len(model["vocab"]) == N_ORDINARY
    made["added_tokens"] = [
        {
            "id": N_ORDINARY + place,
            "content": text,
            "single_word": False,
            "lstrip": False,
            "rstrip": text in ROLES,
            "normalized": False,
            "special": text != TOOL,
        }
        for place, text in enumerate((*SPECIALS, TOOL))
    ]
    made["pre_tokenizer"] = {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": GPT_4O}, "behavior": "Removed", "invert": True},
            {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
        ],
    }
    return made
