"""MathJax in QuickJS: one formula in, its SVG out. Slow, and confined to one thread: for a lane."""

import json
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

# Not `quickjs`: importing that starts a thread of its own, which we have no use for.
import _quickjs

FILES = ("loader", "core", "adaptors/liteDOM", "input/tex-full", "output/svg", "output/svg/fonts/tex")
SECONDS = 2.0  # of processor time, of the whole process
MEMORY = 192 << 20  # bytes; loaded and busy it takes 30 MB
EM = 16  # the bridge's pixels for one em
WIDTH = 36  # em; where the numbers of \tag stand


class TexError(Exception):
    """MathJax could not typeset this; the message is MathJax's own."""


class MathJax:
    """Must be made, used and dropped in one thread."""

    def __init__(self) -> None:
        self._context = _quickjs.Context()
        self._context.set_memory_limit(MEMORY)
        self._context.eval("var MathJax = {startup: {typeset: false, ready() {}}, loader: {load: []}};")
        for name in FILES:
            self._context.eval(_component(name).read_text(encoding="utf-8"))
        self._context.eval(resources.files(__package__).joinpath("bridge.js").read_text(encoding="utf-8"))
        self._typeset = self._context.get("typeset")
        self._context.set_time_limit(SECONDS)

    def svg(self, tex: str, *, display: bool, preamble: Sequence[str] = ()) -> str:
        """The SVG of `tex` (no delimiters), typeset after the definitions that `preamble`'s formulas make.

        Nothing else reaches one formula from another. Raises TexError; after one that is not an ordinary
        mistake in `tex` (time, memory, stack), `exhausted` is set and this object should be replaced.
        """
        try:
            return str(json.loads(self._typeset(tex, display, json.dumps(preamble), WIDTH * EM)))
        except _quickjs.JSException as error:
            message = str(error).partition("\n")[0]
            self.exhausted = not message.startswith("Error: ")
            raise TexError(message.removeprefix("Error: ")) from None

    exhausted = False


def _component(name: str) -> Path:
    import mathjax  # django-static-mathjax: MathJax's files and nothing else

    return Path(mathjax.__path__[0], "static", "mathjax", "es5", f"{name}.js")
