"""Code as coloured words, by Pygments; plain where it does not know the language."""

from functools import cache
from importlib import import_module

from app.ui.mathview.blocks import Run

# By hand: Pygments' own look-up of a name it does not know reads every installed package's metadata.
LEXERS = {
    "bash": "shell.BashLexer", "sh": "shell.BashLexer", "c": "c_cpp.CLexer", "cpp": "c_cpp.CppLexer",
    "java": "jvm.JavaLexer", "javascript": "javascript.JavascriptLexer", "js": "javascript.JavascriptLexer",
    "json": "data.JsonLexer", "latex": "markup.TexLexer", "tex": "markup.TexLexer",
    "matlab": "matlab.MatlabLexer", "octave": "matlab.OctaveLexer", "py": "python.PythonLexer",
    "python": "python.PythonLexer", "python3": "python.PythonLexer", "r": "r.SLexer",
    "rust": "rust.RustLexer", "sql": "sql.SqlLexer",
}  # fmt: skip
LONGEST = 20_000  # letters; a longer listing stays plain


def coloured(code: str, language: str) -> tuple[Run, ...]:
    """Runs that together are `code`; `token` is keyword, string, number, comment, name or nothing."""
    lexer = _lexer(language.lower())
    if lexer is None or len(code) > LONGEST:
        return (Run(code, code=True),) if code else ()
    made: list[Run] = []
    for token, text in lexer.get_tokens(code):
        kind = _kind(token)
        if made and (made[-1].token == kind or text.isspace()):
            made[-1] = Run(made[-1].text + text, code=True, token=made[-1].token)
        elif text:
            made.append(Run(text, code=True, token=kind))
    return tuple(made)


@cache
def _lexer(language: str):  # type: ignore[no-untyped-def]
    if language not in LEXERS:
        return None
    module, name = LEXERS[language].split(".")
    return getattr(import_module(f"pygments.lexers.{module}"), name)(
        stripnl=False, stripall=False, ensurenl=False
    )


@cache
def _kind(token: tuple[str, ...]) -> str:
    from pygments import token as tokens

    for parent, kind in (
        (tokens.Comment, "comment"), (tokens.Keyword, "keyword"), (tokens.Operator.Word, "keyword"),
        (tokens.String, "string"), (tokens.Number, "number"), (tokens.Name.Function, "name"),
        (tokens.Name.Class, "name"), (tokens.Name.Builtin, "name"),
    ):  # fmt: skip
        if token in parent:
            return kind
    return ""
