"""Text as the search index holds it, and a student's words as a query of it.

unicode61 takes a run of Chinese for one word, and `\\frac12` for “frac12”. So every Chinese character stands
alone, digits and letters part, a TeX command is a word with its backslash, and a symbol is its command.
"""

import re
import unicodedata
from hashlib import blake2b

TOKENIZER = r"unicode61 remove_diacritics 2 tokenchars '\'"

# What students type or paste for what models write in TeX.
_COMMANDS = {
    "√": "sqrt", "×": "times", "÷": "div", "·": "cdot", "±": "pm", "≤": "leq", "≥": "geq", "≠": "neq",
    "≈": "approx", "∞": "infty", "∫": "int", "∑": "sum", "∏": "prod", "∂": "partial", "∇": "nabla", "∈": "in",
    "∉": "notin", "∪": "cup", "∩": "cap", "⊂": "subset", "⊆": "subseteq", "∅": "emptyset", "→": "to",
    "⇒": "Rightarrow", "∠": "angle", "°": "circ", "∀": "forall", "∃": "exists", "△": "triangle",
    "∥": "parallel", "⊥": "perp",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi",
    "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma",
    "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Π": "Pi", "Σ": "Sigma", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
_SYMBOLS = str.maketrans({symbol: rf" \{name} " for symbol, name in _COMMANDS.items()})
_ALIKE = {"dfrac": "frac", "tfrac": "frac", "le": "leq", "ge": "geq", "ne": "neq", "dots": "ldots"}
_SILENT = {"left", "right", "big", "Big", "bigl", "bigr", "displaystyle", "limits", "quad", "qquad"}

# Han, kana, Hangul: scripts that are written without spaces, or inflected inside a word.
_WIDE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WORDS = re.compile(rf"\\[A-Za-z]+|[{_WIDE}]|\d+|[^\W\d{_WIDE}]+")

_PREFIX_LETTERS = 2  # one letter is a variable, not the beginning of a word


def words(text: str) -> list[str]:
    """The words of `text` in their order; a TeX command keeps its backslash."""
    text = unicodedata.normalize("NFKC", text).translate(_SYMBOLS)
    found = []
    for word in _WORDS.findall(text):
        if word[0] == "\\":
            name = word[1:]
            if name not in _SILENT:
                found.append("\\" + _ALIKE.get(name, name))
        else:
            # “_” is a letter to the regular expression and a gap to unicode61: x_1 is x, 1.
            found += [part for part in word.split("_") if part]
    return found


def prepared(*texts: str) -> str:
    """What to index for `texts`; behind it the names of their commands, so that “sqrt” finds `\\sqrt` too."""
    found = [word for text in texts for word in words(text)]
    names = dict.fromkeys(word[1:] for word in found if word[0] == "\\")
    return " ".join([*found, *names])


def match(query: str) -> str:
    """The FTS5 expression for what a student typed so far; "" when there is no word in it.

    What stands without a space between is a phrase, all phrases must occur, and the last word may go on.
    """
    phrases = [found for chunk in query.split() if (found := words(chunk))]
    if not phrases:
        return ""
    last = phrases[-1][-1]
    begun = last[0] == "\\" or (len(last) >= _PREFIX_LETTERS and last.isalpha())
    quoted = ['"' + " ".join(phrase) + '"' for phrase in phrases]
    return " ".join(quoted) + ("*" if begun and not query[-1].isspace() else "")


_DELIMITERS = re.compile(r"\$+|\\[()\[\]]|\\(?:left|right|displaystyle)(?![A-Za-z])|\\[,;:! ]")
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "，": ",", "。": "."})
_NARROW = rf"[^\W{_WIDE}]"  # letters and digits between which a space means something
_GAPS = re.compile(rf"(?<!{_NARROW})\s+|\s+(?!{_NARROW})")


def fingerprint(question: str) -> str:
    """The same for questions that differ in spaces, case, delimiters or a final mark only."""
    text = unicodedata.normalize("NFKC", question).translate(_SIGNS)
    text = _DELIMITERS.sub(" ", text).replace("\\times", "*").replace("\\cdot", "*")
    text = _GAPS.sub("", " ".join(text.casefold().split())).rstrip(".?!")
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
