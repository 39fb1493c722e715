"""The sentences of the layers below the window, read from their code and listed for Qt's tools.

Those layers know nothing of Qt and say what they have to say in English. A sentence with something in it is
a template: "{0} could not be copied ({1}); check the disk."
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIST = ROOT / "app" / "ui" / "kit" / "known_sentences.py"
LAYERS = ("app/study", "app/store", "app/models", "engine", "converter")
COMMANDS = {
    "app/cli/solve.py",
    "app/cli/history.py",
    "app/cli/history_parser.py",
    "converter/__main__.py",
    "converter/measuring/compare.py",
    "converter/measuring/imatrix.py",
    "converter/gguf/importance.py",
    "converter/reporter.py",
    "converter/measuring/text_chunks.py",
    "converter/verify_command.py",
    "engine/__main__.py",
    "engine/tools/evaluate.py",
    "converter/measuring/reference_check.py",
    "app/study/asking/markdown_sheet.py",
}
"""What only speaks on the command line, which stays English, or in words that the window gives it."""
OTHERS = ("app/study/curriculum/", "engine/native/")
JUDGES = {
    "Judgement",
    "correct",
    "wrong",
    "other_form",
    "undecided",
    "_said",
    "_given_up",
    "combined",
    "Comparison",
}


def sentences(root: Path = ROOT) -> list[str]:
    """Every sentence, and every phrase that names evidence, as templates in alphabetical order."""
    found = set()
    for path in _modules(root):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        found |= {text for node in _strings(tree) if _is_sentence(text := template(node))}
        if path.is_relative_to(root / "app" / "study"):
            found |= set(_evidence(tree))
    return sorted(found)


def template(node: ast.expr) -> str:
    """The string of a literal, with {0}, {1}, … for what is put into it; empty for anything else."""
    if isinstance(node, ast.JoinedStr):
        places = iter(range(len(node.values)))
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}"
            for part in node.values
        )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        names = list(dict.fromkeys(re.findall(r"\{\w+\}", node.value)))  # for str.format
        return re.sub(r"\{\w+\}", lambda found: f"{{{names.index(found[0])}}}", node.value)
    return ""


def write(path: Path = LIST) -> None:
    """List them where lupdate looks."""
    lines = "".join(f"    QT_TRANSLATE_NOOP({'Sentences'!r}, {_literal(text)}),\n" for text in sentences())
    path.write_text(HEAD + lines.replace("'Sentences'", '"Sentences"') + ")\n", encoding="utf-8")


HEAD = '''"""What the layers below the window may say, as keys; `make translations` writes this file."""
# ruff: noqa: E501

from PySide6.QtCore import QT_TRANSLATE_NOOP

# fmt: off
SENTENCES = (
'''


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _modules(root: Path) -> Iterator[Path]:
    for layer in LAYERS:
        place = root / layer
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(root).as_posix()
            if name not in COMMANDS and not name.startswith(OTHERS):
                yield path


def _strings(tree: ast.Module) -> Iterator[ast.expr]:
    """Literals, without docstrings and without the pieces of f-strings."""
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in passed:
            yield node


def _is_sentence(text: str) -> bool:
    return bool(re.fullmatch(r"[^\s\\].* .*[^\s.,:;][.]", text)) and "(?" not in text


def _evidence(tree: ast.Module) -> Iterator[str]:
    """What is given to a verdict as its `how`, directly or by that name."""
    for node in ast.walk(tree):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in JUDGES:
            values = [*node.args, *(word.value for word in node.keywords if word.arg == "how")]
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if {getattr(target, "id", "").lower().strip("_") for target in targets} & {"how"}:
                values = [node.value]
        elif isinstance(node, ast.FunctionDef):
            optional = node.args.args[len(node.args.args) - len(node.args.defaults) :]
            pairs = zip(optional, node.args.defaults, strict=True)
            values = [value for argument, value in pairs if argument.arg == "how"]
        for value in values:
            for choice in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                text = template(choice)
                if re.fullmatch(r"[\w{“][^.]{3,}[a-z0-9}]", text):
                    yield text
