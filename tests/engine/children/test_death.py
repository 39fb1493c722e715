"""A child's death is told in the student's language, and its last words to whoever reads the traceback."""

import subprocess
import sys
import traceback

import pytest

from engine.base.sentence import say
from engine.children.death import ChildDied, NotStarted, cause_of


@pytest.mark.parametrize(
    ("script", "english", "chinese"),
    [
        ("raise SystemExit(3)", "exit status 3", "退出状态 3"),
        ("import os; os.abort()", "ended by SIGABRT", "被 SIGABRT 终止"),
        (
            "import os; os.kill(os.getpid(), 9)",
            "ended by SIGKILL, perhaps for lack of memory",
            "被 SIGKILL 终止，可能是内存不足",
        ),
        ("import os; os.kill(os.getpid(), 40)", "ended by signal 40", "被 signal 40 终止"),
    ],
)
def test_the_cause_follows_from_the_exit_status(script: str, english: str, chinese: str) -> None:
    cause = cause_of(subprocess.run([sys.executable, "-c", script], check=False).returncode)
    assert (str(cause), cause.in_language("zh_CN")) == (english, chinese)


def test_the_last_words_are_in_the_traceback_and_not_in_the_sentence() -> None:
    died = ChildDied(cause_of(-6), -6, "ops.cpp:5488: GGML_ASSERT(i1 < ne1) failed")
    assert str(died) == "ended by SIGABRT"
    assert "GGML_ASSERT" in "".join(traceback.format_exception(died))
    assert (died.status, died.said) == (-6, "ops.cpp:5488: GGML_ASSERT(i1 < ne1) failed")


def test_what_never_started_has_no_status() -> None:
    never = NotStarted(say("children.not-started", why="No such file or directory", command="engine"))
    assert str(never) == "No such file or directory: engine"
    assert (never.status, never.said) == (None, "")
