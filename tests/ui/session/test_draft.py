import threading

import pytest

from app.ui.session import draft
from tests.ui.session.conftest import done, heard


@pytest.mark.parametrize("junk", [b"", b"[1]", b'{"x": "a"}', b"\xff\xfe", b"[" * 100_000])
def test_a_file_that_cannot_be_understood_holds_no_draft(tmp_path, junk):
    (tmp_path / draft.DRAFT_FILE).write_bytes(junk)
    assert draft.load(tmp_path) == {}


def test_drafts_are_kept_by_problem_and_forgotten_with_the_file(tmp_path):
    draft.save(tmp_path, {None: "new", 3: "方程"})
    assert draft.load(tmp_path) == {None: "new", 3: "方程"}
    draft.save(tmp_path, {})
    assert draft.load(tmp_path) == {}
    assert list(tmp_path.iterdir()) == []


def test_what_an_older_version_kept_is_found_and_replaced(tmp_path):
    (tmp_path / draft.FORMER_FILE).write_text("half a ques")
    assert draft.load(tmp_path) == {None: "half a ques"}
    draft.save(tmp_path, {1: "b"})
    assert draft.load(tmp_path) == {1: "b"}
    assert not (tmp_path / draft.FORMER_FILE).exists()


def test_files_are_read_out_of_the_gui_thread_and_told_of_in_it(lanes, tmp_path):
    drafts = draft.Drafts(tmp_path, lanes, lanes)
    found, files = heard(drafts.found), heard(drafts.file_read)
    threads = []
    drafts.file_read.connect(lambda _: threads.append(threading.current_thread()))
    drafts.keep({None: "typed"})
    drafts.load()
    (tmp_path / "a.md").write_text("Solve $x = 1$\r\n", encoding="utf-8-sig")
    drafts.read_file(tmp_path / "a.md")
    drafts.read_file(tmp_path / "b.png")
    done(lanes)
    assert found == [{None: "typed"}]
    assert files == ["Solve $x = 1$"]
    assert threads == [threading.main_thread()]
    assert [type(error) for error in lanes.unheard] == [draft.NoTextFile]
