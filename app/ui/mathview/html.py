"""Markdown as one HTML file: formulas as SVG inside, no script, nothing fetched."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from html import escape

from app.ui.kit.theme import DARK, LIGHT, Colours
from app.ui.mathview.blocks import Block, BlockKind, Formula, Run
from app.ui.mathview.page_style import CODE_LIGHT
from app.ui.mathview.reading import parts
from app.ui.mathview.typesetting.typesetter import Typesetter

# A browser that obeys it could not fetch or run anything, whatever stood in the page.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
# All that MathJax draws with; `a`, `image`, `foreignObject`, `style`, `script` and events are not among it.
_TAGS = {"svg", "g", "defs", "path", "use", "rect", "line", "ellipse", "polygon", "text", "tspan"}
_ATTRIBUTES = {
    "width", "height", "viewBox", "transform", "d", "id", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "rx",
    "ry", "points", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
    "preserveAspectRatio", "font-size", "font-family", "font-weight", "font-style", "overflow",
}  # fmt: skip
_ALIGN = re.compile(r"vertical-align:\s*-?[\d.]+(?:ex|em|px)")
_STROKES = {"mjx-solid": "60", "mjx-dashed": "70", "mjx-dotted": "70"}


def as_html(markdown: str, title: str, typesetter: Typesetter, language: str = "en") -> str:
    """The whole file's text."""
    blocks = [block for part in parts(markdown) for block in part.blocks]
    body = "\n".join(_blocks(blocks, typesetter))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n<main>\n{body}\n"
        "</main>\n</body>\n</html>\n"
    )


def _blocks(blocks: Sequence[Block], typesetter: Typesetter) -> Iterable[str]:
    for block in blocks:
        inside = "".join(_run(run, typesetter) for run in block.runs)
        if block.kind is BlockKind.HEADING:
            made = f"<h{block.level}>{inside}</h{block.level}>"
        elif block.kind is BlockKind.DISPLAY:
            made = f'<div class="display">{inside}</div>'
        elif block.kind is BlockKind.CODE:
            made = "<pre><code>" + "".join(_code(run) for run in block.runs) + "</code></pre>"
        elif block.kind is BlockKind.RULE:
            made = "<hr>"
        elif block.kind is BlockKind.TABLE:
            made = _table(block, typesetter)
        else:
            mark = f'<span class="mark">{escape(block.mark)}</span>' if block.mark else ""
            made = f"<p>{mark}{inside}</p>"
        for _ in range(block.depth):
            made = f'<div class="item{" tight" if block.tight else ""}">{made}</div>'
        for _ in range(block.quote):
            made = f"<blockquote>{made}</blockquote>"
        yield made


def _run(run: Run, typesetter: Typesetter) -> str:
    if run.formula is not None:
        return _formula(run.formula, typesetter)
    made = escape(run.text).replace("\n", "<br>")
    for wanted, tag in ((run.code, "code"), (run.bold, "strong"), (run.italic, "em"), (run.struck, "s")):
        if wanted:
            made = f"<{tag}>{made}</{tag}>"
    return f'<a href="{escape(run.link)}" rel="noreferrer">{made}</a>' if run.link else made


def _code(run: Run) -> str:
    return f'<span class="{run.token}">{escape(run.text)}</span>' if run.token else escape(run.text)


def _formula(formula: Formula, typesetter: Typesetter) -> str:
    svg = typesetter.svg(formula)
    if svg is None:
        return f"<code>{escape(formula.source)}</code>"
    kind = "formula boxed" if formula.boxed else "formula"
    return f'<span class="{kind}">{safe_svg(svg, formula.tex)}</span>'


def safe_svg(svg: str, name: str) -> str:
    """`svg` with nothing in it but what draws, and `name` for those who do not see it."""
    root = ET.fromstring(svg)
    made = _copied(root) or ET.Element("svg")
    made.set("xmlns", _SVG[1:-1])
    made.set("xmlns:xlink", "http://www.w3.org/1999/xlink")
    made.set("role", "img")
    made.set("aria-label", name)
    return ET.tostring(made, encoding="unicode")


def _copied(element: ET.Element) -> ET.Element | None:
    tag = element.tag.rpartition("}")[2]
    if tag == "a":  # a link's letters stay
        tag = "g"
    if tag not in _TAGS:
        return None
    made = ET.Element(tag)
    for name, value in element.attrib.items():
        if name in _ATTRIBUTES and "url(" not in value:
            made.set(name, value)
        elif name == _HREF and value.startswith("#"):
            made.set("xlink:href", value)
        elif name == "style" and (align := _ALIGN.search(value)):
            made.set("style", align[0])
    for kind, width in _STROKES.items():
        if kind in element.get("class", ""):
            made.set("stroke-width", width)
            made.set("fill", "none")
    made.text, made.tail = element.text, element.tail
    made.extend(child for each in element if (child := _copied(each)) is not None)
    return made


def _table(block: Block, typesetter: Typesetter) -> str:
    rows = []
    for number, row in enumerate(block.rows):
        tag = "td" if number else "th"
        cells = ""
        for cell in row:
            align = f' class="{cell.align}"' if cell.align in ("left", "center", "right") else ""
            cells += f"<{tag}{align}>" + "".join(_run(run, typesetter) for run in cell.runs) + f"</{tag}>"
        rows.append(f"<tr>{cells}</tr>")
    return "<table>" + "\n".join(rows) + "</table>"


def _style() -> str:
    def colours(of: Colours) -> str:
        names = ("page", "raised", "line", "text", "muted", "accent", "chalk_tint")
        return " ".join(f"--{name.replace('_', '-')}: {getattr(of, name)};" for name in names)

    tokens = "\n".join(f"pre .{name} {{ color: {colour}; }}" for name, colour in CODE_LIGHT.items())
    return f""":root {{ color-scheme: light dark; {colours(LIGHT)} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {colours(DARK)} }} }}
body {{ margin: 0; background: var(--page); color: var(--text); font: 17px/1.6 system-ui, sans-serif; }}
main {{ max-width: 42rem; margin: 0 auto; padding: 2rem 1.2rem; }}
h1, h2, h3, h4 {{ line-height: 1.25; margin: 1.6em 0 .5em; }}
h3 {{ font-size: 1rem; color: var(--muted); }}
p {{ margin: .6em 0; }}
hr {{ border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }}
blockquote {{ margin: .8em 0; padding: .4em 1em; background: var(--raised);
  border-left: 3px solid var(--accent); }}
.display {{ text-align: center; margin: 1em 0; overflow-x: auto; }}
.formula svg {{ overflow: visible; }}
.display .formula svg {{ max-width: 100%; height: auto; }}
.boxed {{ background: var(--chalk-tint); padding: .1em; border-radius: 3px; }}
.item {{ margin-left: 1.6em; }}
.mark {{ display: inline-block; width: 1.6em; margin-left: -1.6em; }}
.tight p {{ margin: .2em 0; }}
code {{ background: var(--raised); padding: .1em .25em; border-radius: 3px; font-size: .9em; }}
pre {{ background: var(--raised); padding: .8em 1em; overflow-x: auto; }}
pre code {{ padding: 0; }}
table {{ border-collapse: collapse; margin: 1em 0; }}
th, td {{ border: 1px solid var(--line); padding: .3em .7em; }}
.left {{ text-align: left; }} .center {{ text-align: center; }} .right {{ text-align: right; }}
a {{ color: var(--accent); }}
{tokens}
@media print {{ main {{ max-width: none; }} h2, h3 {{ break-after: avoid; }} }}
"""
