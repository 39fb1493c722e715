"""The plain notation as a grammar of llama.cpp (GBNF), so that a model can write nothing else."""

from functools import cache

from app.study.reading.formulas import LETTERS
from app.study.reading.marks import MARKS
from app.study.reading.notation import MAX_MEANING, REFUSED
from app.study.reading.set_up import PICKS, RELATIONS, VERBS
from app.study.reading.things import FUNCTIONS, NAMES, THINGS, parts_of

_MOST = 12  # lines, and values in a row: nothing longer is a set-up


@cache
def grammar() -> str:
    """The rules, root first; made from the tables that the reader uses."""
    rules = {
        "root": f'"{REFUSED}" | line ("\\n" line){{0,{_MOST}}}',
        "line": "let | thing | relation | done | want | unused",
        "let": f'"let " letter " = " [^ \\n] [^\\n]{{0,{MAX_MEANING - 1}}}',
        "thing": " | ".join(THINGS),
        **{kind: _thing(kind) for kind in THINGS},
        "relation": f'sum " " ({_any(RELATIONS)}) " " sum',
        "done": f'({_any(VERBS)}) " " sum',
        "want": f'"want " (({_any(PICKS)}) " " asked | asked (", " asked){{0,{_MOST}}})',
        "asked": 'sum (" " noun)?',
        "noun": r"[^ \n,0-9(+*/=<>-] [^\n,]{0,40}",
        "unused": f'"unused " number (", " number){{0,{_MOST}}}',
        "sum": '"-"? product ((" + " | " - ") product)*',
        "product": '(number beside | raised) (("*" | "/") raised)*',
        "beside": "(named | bracket) tail?",
        "raised": "atom tail?",
        "tail": '"^" atom | "%" | "!"',
        "atom": "number unit? | named | bracket",
        "named": f'letter | "pi" | "e" | {_any(sorted(NAMES))} | function',
        "bracket": '"(" sum ")"',
        "function": " | ".join(f'"{name}(" {" ".join(_arguments(n))} ")"' for name, n in FUNCTIONS.items()),
        "letter": f"[{LETTERS}]",
        "number": f'[0-9]{{1,12}} ("." [0-9]{{1,8}})? | [{MARKS}]',
        "unit": r'"[" [^\[\] \n]{1,12} "]"',
    }
    return "\n".join(f"{name} ::= {rule}" for name, rule in rules.items())


def _any(words: tuple[str, ...] | list[str]) -> str:
    return " | ".join(f'"{word}"' for word in words)


def _arguments(count: int) -> list[str]:
    return ["sum", *['", " sum'] * (count - 1)]


def _thing(kind: str) -> str:
    labels = parts_of(kind)
    part = f'(({_any(labels)}) " " sum{" | sum" if THINGS[kind].row else ""})' if labels else "sum"
    return f'"{kind} " {part} (", " {part}){{0,{_MOST}}}'
