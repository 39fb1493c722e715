import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.converter.folders import WEIGHTS, edit_config, edit_json
from tests.engine.parity.parity import REPOSITORY, attempt


def test_it_says_what_it_wrote(tiny_a: Path, tmp_path: Path) -> None:
    done = attempt("converter", str(tiny_a), str(tmp_path / "out.gguf"), "--type", "q8_0")
    assert done.returncode == 0
    assert done.stdout.startswith(f"{tmp_path / 'out.gguf'}: 100 tensors, 0.6 MB")
    assert "blk.0.ssm_dt.weight" in done.stderr  # kept in F16
    assert "tensor 1 of 100" in done.stderr


def test_json_lines_are_progress_and_at_last_done(tiny_a: Path, tmp_path: Path) -> None:
    done = attempt("converter", str(tiny_a), str(tmp_path / "out.gguf"), "--type", "f16", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert {event["event"] for event in events[:-1]} == {"progress"}
    assert events[0]["count"] == 100
    assert events[-1]["event"] == "done"
    assert events[-1]["tensors"] == 100
    assert events[-1]["bytes"] == (tmp_path / "out.gguf").stat().st_size
    assert done.stderr == ""


@pytest.mark.parametrize("as_json", [True, False])
def test_a_refusal_is_one_sentence_and_status_2(as_json: bool, tiny_a: Path, tmp_path: Path) -> None:
    edit_config(tiny_a, mlp_bias=True)
    done = attempt("converter", str(tiny_a), str(tmp_path / "out.gguf"), *["--json"] * as_json)
    assert done.returncode == 2
    assert done.stderr == "config.json sets mlp_bias to True; the engine implements False only.\n"
    if as_json:
        event = json.loads(done.stdout)
        assert (event["event"], event["kind"]) == ("error", "unsupported-model")
        assert event["message"] == done.stderr.strip()
    else:
        assert done.stdout == ""


def test_notices_are_shown(tiny_a: Path, tmp_path: Path) -> None:
    edit_json(tiny_a / "tokenizer_config.json", {}, without=("chat_template",))
    done = attempt("converter", str(tiny_a), str(tmp_path / "out.gguf"), "--type", "f32")
    assert "Note: The checkpoint has no chat template" in done.stderr


def test_an_unknown_type_is_refused_by_name(tiny_a: Path, tmp_path: Path) -> None:
    done = attempt("converter", str(tiny_a), str(tmp_path / "out.gguf"), "--type", "q9")
    assert done.returncode == 2
    assert "q9" in done.stderr


def test_a_folder_whose_name_is_no_text_converts(tiny_a: Path) -> None:
    folder = tiny_a.parent / os.fsdecode(b"caf\xe9")
    tiny_a.rename(folder)
    done = attempt("converter", str(folder), str(folder / "out.gguf"), "--type", "f32", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "done"
    (folder / WEIGHTS).unlink()
    done = attempt("converter", str(folder), str(folder / "out.gguf"), "--type", "f32", "--json")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_on_a_terminal_progress_is_one_rewritten_line(tiny_b: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "converter", str(tiny_b), str(tmp_path / "out.gguf"), "--type", "q4_0"]
    process = subprocess.Popen(command, cwd=REPOSITORY, stderr=theirs, stdout=subprocess.PIPE, text=True)
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        shown += part
    out, _ = process.communicate()
    os.close(ours)
    assert process.returncode == 0
    assert "145 tensors" in out
    before_notes = shown.partition(b"Note:")[0]
    assert b"tensor " in before_notes  # how often depends on the machine
    assert b"\n" not in before_notes
    assert b"MB/s" in before_notes
