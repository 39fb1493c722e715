"""Files to print and to pass on: all formulas in them, nothing that runs or fetches."""

import html.parser
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.ui.answer.export_file import write_export
from app.ui.kit.tasks import Lane
from app.ui.mathview.blocks import Formula
from app.ui.mathview.html import as_html, safe_svg
from app.ui.mathview.reading import parts
from app.ui.mathview.typesetting.typesetter import Typesetter
from tests.ui.waiting import until

RENDER = Path(__file__).parents[2] / "data" / "render"
ANSWER = (RENDER / "answer.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def formulas(markdown: str) -> list[Formula]:
    blocks = [block for part in parts(markdown) for block in part.blocks]
    cells = [run for block in blocks for row in block.rows for cell in row for run in cell.runs]
    return [run.formula for run in [*(r for b in blocks for r in b.runs), *cells] if run.formula]


class Elements(html.parser.HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


def test_a_page_holds_each_formula_as_a_picture_whose_parts_are_in_it(app, typesetter):
    made = as_html(ANSWER, "An answer", typesetter)
    elements = Elements(made).found
    svgs = [attributes for tag, attributes in elements if tag == "svg" and attributes.get("role") == "img"]
    assert len(svgs) == len(formulas(ANSWER)) > 30
    assert svgs[0]["aria-label"] == "k"
    ids = {attributes["id"] for tag, attributes in elements if tag == "path" and "id" in attributes}
    used = {attributes["xlink:href"][1:] for tag, attributes in elements if tag == "use"}
    assert used
    assert used <= ids
    assert "<title>An answer</title>" in made
    for piece in ("<h2>", "<strong>", "<table>", "<pre><code>"):
        assert piece in made


@pytest.mark.parametrize("name", ["hostile.md", "malformed.md", "answer.md"])
def test_nothing_in_a_page_runs_or_is_fetched(app, typesetter, name):
    made = as_html((RENDER / name).read_text(encoding="utf-8"), '<script>alert("title")</script>', typesetter)
    for tag, attributes in Elements(made).found:
        assert tag not in {
            "script",
            "img",
            "image",
            "iframe",
            "object",
            "embed",
            "form",
            "link",
            "foreignobject",
        }
        assert not any(attribute.startswith("on") or attribute == "src" for attribute in attributes)
        assert "url(" not in (attributes.get("style") or "")
        target = attributes.get("href") or attributes.get("xlink:href") or "#"
        assert re.match(r"#|https?://" if tag == "a" else r"#", target)
    assert "default-src 'none'" in made


def test_an_svg_keeps_what_draws_and_nothing_else():
    hostile = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        onload="run()" width="2ex" style="vertical-align: -0.5ex; background: url(https://example.org/x)"><script>run()</script>
        <style>@import "https://example.org"</style><image xlink:href="https://example.org/x.png"/>
        <foreignObject><b>html</b></foreignObject>
        <a xlink:href="javascript:run()"><path d="M0 0" fill="red"/></a>
        <use xlink:href="https://example.org/x.svg#a"/>
        <rect fill="url(https://example.org/x)" width="3"/></svg>"""
    made = safe_svg(hostile, 'a"<b')
    root = ET.fromstring(made)
    assert [element.tag.rpartition("}")[2] for element in root.iter()] == ["svg", "g", "path", "use", "rect"]
    assert not re.search(r"script|example|onload|javascript|url", made)
    assert root.get("style") == "vertical-align: -0.5ex"
    assert root.get("aria-label") == 'a"<b'


def test_a_formula_that_cannot_be_typeset_shows_its_source(app, typesetter):
    assert "<code>$\\frac{1}{$</code>" in as_html("so $\\frac{1}{$ is wrong", "", typesetter)


def test_a_pdf_has_letters_as_letters_formulas_as_curves_and_no_picture(app, tmp_path):
    path = tmp_path / "answer.pdf"
    write_export(ANSWER, "pdf", path, "An answer")
    made = path.read_bytes()
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert made.count(b"/Type /Page\n") >= 3
    assert b"/FontFile" in made
    assert b"/Subtype /Image" not in made
    assert [path.name for path in tmp_path.iterdir()] == ["answer.pdf"]


def test_a_file_is_written_beside_the_window_too(app, tmp_path):
    lane = Lane("paper")
    done, failed = [], []
    try:
        for form in ("pdf", "html"):
            lane.run(
                lambda form=form: write_export(ANSWER, form, tmp_path / f"answer.{form}"),
                done.append,
                failed.append,
            )
        until(lambda: len(done) + len(failed) == 2, "both files", 60)
    finally:
        lane.close(10)
    assert failed == []
    assert (tmp_path / "answer.pdf").stat().st_size > 50_000


@pytest.mark.parametrize("form", ["md", "json"])
def test_what_is_text_already_is_written_as_it_stands(tmp_path, form):
    path = tmp_path / f"all.{form}"
    path.write_bytes(b"what was there before, and longer")
    write_export("导数 → 3\n", form, path)
    assert path.read_bytes() == "导数 → 3\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_pipe_is_written_to_and_stays_one(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_export("text", "md", path)
        assert os.read(reader, 10) == b"text"
    finally:
        os.close(reader)
    assert path.is_fifo()


@pytest.mark.parametrize("form", ["pdf", "html", "md", "json"])
def test_a_place_that_cannot_be_written_is_an_error_and_an_old_file_stays(app, tmp_path, form):
    with pytest.raises(OSError, match="No such file"):
        write_export("text", form, tmp_path / "nowhere" / "file")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match=r"folder|directory"):
        write_export("text", form, tmp_path / "folder")
    assert not list(tmp_path.glob("*.partial"))
