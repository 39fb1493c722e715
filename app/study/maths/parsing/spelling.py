r"""Unifies the spellings of LaTeX, Unicode and keyboards: \times, ×, \cdot and * all become *."""

import re

from app.study.maths.characters import CAPITAL_GREEK, SMALL_GREEK

_SMALL = {letter: name for name, letter in SMALL_GREEK.items() if name != "pi"}

COMMANDS: dict[str, str] = {
    **{name: f" {name} " for name in [*_SMALL.values(), *CAPITAL_GREEK]},
    **{f"var{name}": f" {name} " for name in ("epsilon", "theta", "phi", "rho", "sigma")},
    "pi": " π ", "infty": " ∞ ", "infin": " ∞ ", "times": "*", "cdot": "*", "ast": "*", "bullet": "*",
    "div": "÷", "pm": "±", "mp": "∓", "le": "<=", "leq": "<=", "leqslant": "<=", "ge": ">=", "geq": ">=",
    "geqslant": ">=", "lt": "<", "gt": ">", "ne": "≠", "neq": "≠", "approx": "≈", "approxeq": "≈",
    "simeq": "≈", "sim": "≈", "doteq": "≈", "equiv": "=", "to": "→", "rightarrow": "→",
    "longrightarrow": "→", "Rightarrow": " ⇒ ", "implies": " ⇒ ", "therefore": " ", "because": " ",
    "iff": " ⇔ ", "Leftrightarrow": " ⇔ ",
    "cup": "∪", "cap": "∩", "in": "∈", "notin": "∉", "setminus": "∖", "backslash": "∖", "emptyset": "∅",
    "varnothing": "∅", "degree": "°", "circ": "°", "prime": "′", "lbrace": "\\{", "rbrace": "\\}",
    "langle": "⟨", "rangle": "⟩", "lvert": "|", "rvert": "|", "vert": "|", "mid": "|", "lfloor": "⌊",
    "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "lbrack": "[", "rbrack": "]", "colon": ":", "land": " and ",
    "lor": " or ", "wedge": " and ", "vee": " or ", "dots": "…", "ldots": "…", "cdots": "…",
    "angle": "∠", "measuredangle": "∠", "percent": "%", "textdegree": "°", "euro": "€", "pounds": "£",
    "dfrac": "\\frac", "tfrac": "\\frac", "cfrac": "\\frac", "sfrac": "\\frac", "nicefrac": "\\frac",
    "dbinom": "\\binom", "tbinom": "\\binom", "exp": " exp ", "tg": " tan ", "ctg": " cot ", "cosec": " csc ",
    "lim": "\\lim", "int": "∫", "sum": "∑", "prod": "∏", "partial": "∂", "perp": "⟂", "parallel": "∥",
    "surd": "√", "neg": " not ", "lnot": " not ", "forall": " all ", "ell": " l ", "hbar": " h ",
}  # fmt: skip

# Commands that change only the look of what follows.
_LOOKS = """
    left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr displaystyle textstyle scriptstyle
    limits nolimits quad qquad hfill hspace vspace boldmath rm bf it sf tt normalsize small large
    thinspace medspace thickspace negthinspace phantom nonumber notag hline underbrace boxed
    ensuremath fbox mathbf boldsymbol bm vec hat mathcal mathit mathsf underline tilde widehat
    overrightarrow left. mathstrut strut
"""
_LOOK = frozenset(_LOOKS.split())
_TEXT = "text|mathrm|textbf|textit|textrm|textnormal|mbox|hbox|operatorname\\*?|mathop|mathbb|textsf|unit|si"

_SYMBOLS = str.maketrans({
    **dict.fromkeys("−–—‐‑‒﹣", "-"),
    **dict.fromkeys("×⋅·∙•✕✖∗", "*"),
    "∕": "/", "⁄": "/", "≤": "<=", "≦": "<=", "⩽": "<=", "≥": ">=", "≧": ">=", "⩾": ">=", "≅": "≈", "≃": "≈",
    "∼": "≈", "≡": "=", "：": ":", "º": "°", "˚": "°", "’": "′", "‘": "′", "'": "′", "´": "′", "`": " ",
    "“": " ", "”": " ", '"': "″", "∣": "|", "〈": "⟨", "〉": "⟩", "Ø": "∅", "⌀": "∅", "→": "→", "⟶": "→",
    "∨": " or ", "∧": " and ", "、": ",", "。": ".", "，": ",", "；": ";", "Δ": " Delta ", "Ω": " Omega ",
    "ϕ": " phi ", "ϑ": " theta ", "𝜋": " π ", "⇒": " ⇒ ", "⟹": " ⇒ ", "⇔": " ⇔ ", "⟺": " ⇔ ",
    "µ": "u", "℃": "°C", "℉": "°F", "∆": " Delta ",
    **{letter: f" {name} " for letter, name in _SMALL.items()},
    **{CAPITAL_GREEK[name]: f" {name} " for name in ("Gamma", "Theta", "Lambda", "Phi", "Psi")},  # Σ is a sum
    **dict.fromkeys("\xa0\u202f\u205f\u3000\t\r\n" + "".join(map(chr, range(0x2000, 0x200B))), " "),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u2061\u2062\u2063\u2064\ufe0e\ufe0f", ""),
    **{chr(0xFF01 + code): chr(0x21 + code) for code in range(94)},
})  # fmt: skip

_ALIKE = re.compile(r"\\(begin|end)\{(aligned|align\*?|gathered|split|equation\*?|math|displaymath)\}")
_MATHS = re.compile(r"\\[()\[\]]|(?<!\\)\$\$")
_PAIR = re.compile(r"(?<![\\$])\$([^$]+?)(?<!\\)\$")
_WORDS = re.compile(r"\\(?:%s)\s*\{([^{}]*)\}" % _TEXT)  # noqa: UP031  braces everywhere
_SPACE = re.compile(r"(?<!\\)\\[,;:! >]|~|\\\\(?=\s*$)")
_MARKDOWN = re.compile(r"(?<!\S)(?:\*\*(?=\S)([^*]+?)(?<=\S)\*\*|__([^_]+?)__)(?![\w(*])")
_COMMAND = re.compile(r"\\\\|\\([A-Za-z]+)(?:\*(?!\*))?")  # a line break first: x\\y has no command y
_PER_CENT = re.compile(r"\bper cent\b", re.IGNORECASE)
_FUNCTION_IN_BRACES = re.compile(r"(?<![A-Za-z*])\{\s*(sin|cos|tan|cot|sec|csc|ln|log)\s*\}")
_ARGUMENT_IN_BRACES = re.compile(r"(?<![a-zA-Z\\])([fgh])\s*\{\s*(?:\\left)?(\((?:[^{}]|\{[^{}]*\})*\))\s*\}")
_DEGREES_IN_WORDS = re.compile(
    r"(\\?(?:sin|cos|tan|sec|csc|cot)\s*(?:\\left)?\s*\(?\s*-?\s*\d[\d.]*)\s*(?:\\\(\s*)?degrees?\b",
    re.IGNORECASE,
)
_RAISED_DEGREE = re.compile(r"\s*\^\s*(?:\{\s*°\s*\}|°)")
_BRACED_PRODUCT = re.compile(r"(?<![A-Za-z\\}\]^_])\{([^{}]*)\}(?=\s*\^)")
_ONE_FACTOR = re.compile(r"\s*(?:\w|\d+|\([^()]*\))\s*")
_CROSS = re.compile(r"(?<=[\d)\]}!%°|π])\s+[xX]\s+(?=[\d.(\[√π|\\]|[-−][\d.(√π])")
_LETTER = re.compile(r"(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])")
_UNSEEN_BRACES = re.compile(r"\{([A-Za-z]{2,4})\}(?=\s*\^)")
_ARGUMENT = re.compile(r"(?:\\[A-Za-z]+\*?|[\^_}\]])\s*$")
_NUMBER_SETS = re.compile(r"\\mathbb\s*\{?\s*([RNZQC])\s*\}?")


def respelled(text: str) -> str:
    r"""`text` with one character or word for each idea; \frac, \sqrt, \binom, \overline, matrices stay."""
    text = _respelled(text)
    return _DEGREES_IN_WORDS.sub(r"\1°", text) if "degree" in text else text


def _respelled(text: str) -> str:
    text = text.translate(_SYMBOLS)
    if "**" in text:
        text = _MARKDOWN.sub(lambda found: f" {found[1] or found[2]} ", text).replace("**", "^")
    if "{" in text:
        text = _ARGUMENT_IN_BRACES.sub(r"\1\2", _FUNCTION_IN_BRACES.sub(r"\1", text))
    if "$" in text:
        text = _MATHS.sub(" ", text)
        text = _PAIR.sub(r" \1 ", text) if not _is_money(text) else text
    text = _PER_CENT.sub("percent", text.replace("{,}", ","))
    if "\\" not in text:
        return _RAISED_DEGREE.sub("°", text)
    text = _ALIKE.sub(" ", _MATHS.sub(" ", text))
    text = _UNSEEN_BRACES.sub(_as_it_looks, text)
    text = _NUMBER_SETS.sub(lambda found: " " + "ℝℕℤℚℂ"["RNZQC".index(found[1])] + " ", text)
    for _ in range(3):  # \text{a \textbf{b}}
        text, changed = _WORDS.subn(r" \1 ", text)
        if not changed:
            break
    text = text.replace("\\,\\text", " \\text")
    text = re.sub(r"(?<=\d)\\[,!](?=\d{3}(?!\d))", ",", text)
    text = _RAISED_DEGREE.sub("°", _COMMAND.sub(_command, _SPACE.sub(" ", text)))
    return _BRACED_PRODUCT.sub(_unbraced, text)


def crosses_as_times(text: str) -> str:
    """`text` with * for the letter x where it stands for ×: 2 x (3 + 4), 15% x 200, 6 x -2.

    Only between numbers, brackets and the like, with spaces on both sides, and where no letter is left over;
    2 x (y + 3) stays a product of letters.
    """
    crossed = _CROSS.sub(" * ", text)
    return text if _LETTER.search(crossed) else crossed


def _as_it_looks(found: re.Match[str]) -> str:
    """{xy}^2 looks like xy^2 where the braces are no command's: only y is squared."""
    before = found.string[: found.start()]
    return found[0] if _ARGUMENT.search(before) else found[1]


def _command(found: re.Match[str]) -> str:
    name = found[1]
    if name is None:
        return found[0]
    if name in _LOOK:
        return " "
    spelled = COMMANDS.get(name)
    if spelled is not None:
        return spelled
    if name in {"frac", "sqrt", "binom", "overline", "dot", "begin", "end", "lim", "bar"}:
        return found[0]
    return f" {name} "


def _unbraced(found: re.Match[str]) -> str:
    """5(3)^x of {5(3)}^x: nobody sees these braces, so the exponent stands at the last factor."""
    inside = found[1]
    if re.search(r"[-+±/,=<>\\^]", re.sub(r"\([^()]*\)", "", inside)) or _ONE_FACTOR.fullmatch(inside):
        return found[0]
    return inside if inside.strip() else found[0]


def _is_money(text: str) -> bool:
    r"""Whether its dollar signs are prices: each stands before a number that no other $ closes."""
    return bool(re.fullmatch(r"[^$]*(\$\s?[\d,.]+[^$\d]*)+", text)) and not re.search(r"\d\s*\$", text)
