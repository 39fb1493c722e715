"""`python -m app history …`: the history for scripts, as text or as JSON."""

import argparse
import sys
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO, TextIO

import msgspec

from app import folders, settings
from app.cli.terminal import CannotDo, exit_status, spoken
from app.store.backup import backups
from app.store.erasure import erase_files
from app.store.errors import files_as_store_errors
from app.store.history import History
from app.store.rows import Problem, ProblemSummary
from app.store.search import UNCHECKED, Filter
from app.study.asking.markdown_sheet import as_markdown, several_as_markdown
from app.study.asking.topics import topic_of
from app.study.marking.verdict import Verdict
from app.ui.answer.export_file import FORM_OF_SUFFIX, write_without_window
from engine.base.moment import moment_text
from engine.base.sentence import Sentence, say


def run(chosen: argparse.Namespace, data_dir: Path) -> int:
    """Do what `chosen` says; the exit status."""
    language = spoken(settings.Settings(folders.settings_file(data_dir)).get(settings.LANGUAGE))
    # Of `history list | head` nobody reads the rest: that is no failure.
    return exit_status(lambda: _run(chosen, data_dir, language), language, closed=0)


def _run(chosen: argparse.Namespace, data_dir: Path, language: str) -> int:
    with History(folders.history_file(data_dir), caches=[folders.states_dir(data_dir)]) as history:
        history.give_topics(topic_of)
        command = _Command(chosen, data_dir, history, language, sys.stdout)
        try:
            getattr(command, f"do_{chosen.action}")()
        except LookupError as error:
            number = str(error).rpartition(" ")[2]
            raise CannotDo(say("cli.no-such-problem", number=number)) from error
    return 0


class _Command:
    def __init__(
        self, chosen: argparse.Namespace, data_dir: Path, history: History, language: str, out: TextIO
    ) -> None:
        self._chosen, self._data_dir, self._history = chosen, data_dir, history
        self._language, self._out = language, out

    def do_list(self) -> None:
        """Also `search`: a line for each problem, number, day, answer, question."""
        chosen = self._chosen
        verdicts = [*Verdict, UNCHECKED]
        if chosen.verdict and chosen.verdict not in verdicts:
            raise CannotDo(
                say("cli.no-such-verdict", word=chosen.verdict, words=[str(each) for each in verdicts])
            )
        wanted = Filter(
            text=getattr(chosen, "text", ""),
            since=moment_text(chosen.since) if chosen.since else "",
            until=moment_text(chosen.until + timedelta(days=1)) if chosen.until else "",
            topic=chosen.topic,
            tag=chosen.tag,
            verdict=chosen.verdict,
            favourite=chosen.favourite,
        )
        found = self._history.find(wanted, chosen.limit, chosen.offset)
        self._say(found, "\n".join(map(_line, found)))

    do_search = do_list

    def do_show(self) -> None:
        problem = self._problem(self._chosen.id)
        self._say(problem, as_markdown(problem, self._language).rstrip("\n"))

    def do_export(self) -> None:
        chosen = self._chosen
        named = FORM_OF_SUFFIX.get(Path(chosen.to).suffix.lower())
        form = chosen.format or ("json" if chosen.to == "-" else named)
        if form is None:
            forms = dict.fromkeys(FORM_OF_SUFFIX.values())
            raise CannotDo(say("cli.which-format", file=chosen.to, forms=[*forms]))
        if chosen.to == "-" and form not in ("json", "md"):
            raise CannotDo(say("cli.needs-a-file", form=form))
        ids = chosen.id or None
        if form == "json":
            text = self._history.export(ids)
            n = len(ids) if ids else text.count(b'"uid":')
        else:
            every = self._history.find(Filter(), limit=-1)[::-1]
            problems = [self._problem(each) for each in (ids or [summary.id for summary in every])]
            text, n = several_as_markdown(problems, self._language).encode(), len(problems)
        if chosen.to == "-":
            _bytes(self._out).write(text)
            return
        path = Path(chosen.to)
        with files_as_store_errors(path):
            write_without_window(text.decode(), form, path, self._language.replace("_", "-"))
        self._tell({"exported": n, "file": str(path)}, say("cli.exported", n=n, path=str(path)))

    def do_import(self) -> None:
        name = self._chosen.file
        with files_as_store_errors(Path(name)):
            document = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        merged = self._history.merge(document, topic_of)
        self._tell(merged, say("cli.imported", **msgspec.structs.asdict(merged)))

    def do_backup(self) -> None:
        folder = folders.backups_dir(self._data_dir)
        path = self._chosen.file
        if path is None:
            path = self._history.back_up_daily(folder) or backups(folder)[0]
        else:
            self._history.back_up(path.absolute())
        self._tell({"file": str(path)}, say("cli.backed-up", path=str(path)))

    def do_restore(self) -> None:
        self._alone()
        folder = folders.backups_dir(self._data_dir)
        before = self._history.restore_backup(self._chosen.file.absolute(), folder)
        self._tell({"before": str(before)}, say("cli.restored", path=str(before)))

    def do_delete(self) -> None:
        chosen = self._chosen
        if chosen.everything:
            if chosen.id or not chosen.yes:
                raise CannotDo(say("cli.really-everything"))
            self._alone()
            self._history.erase()
            erase_files(folders.traces(self._data_dir))
            self._tell({"deleted": "everything"}, say("cli.everything-deleted"))
        elif not chosen.id:
            raise CannotDo(say("cli.which-problems"))
        else:
            self._history.delete(*chosen.id)
            self._tell({"deleted": chosen.id}, say("cli.deleted", n=len(chosen.id)))

    def _problem(self, problem_id: int) -> Problem:
        return self._history.problem(problem_id)

    def _alone(self) -> None:
        if not self._history.alone:
            raise CannotDo(say("cli.open-elsewhere"))

    def _tell(self, result: object, done: Sentence) -> None:
        self._say(result, done.in_language(self._language))

    def _say(self, result: object, text: str) -> None:
        if self._chosen.json:
            text = msgspec.json.encode(result).decode()
        if text:
            print(text, file=self._out)


def _line(summary: ProblemSummary) -> str:
    star = "*" if summary.favourite else " "
    question = " ".join((summary.title or summary.question).split())
    question = question if len(question) <= 70 else f"{question[:69]}…"
    answer = f"  → {' '.join(summary.final_answer.split())[:40]}" if summary.final_answer else ""
    verdict = f" ({summary.verdict})" if summary.verdict else ""
    return f"{summary.id:6} {star} {summary.created[:10]}  {question}{answer}{verdict}"


def _bytes(stream: TextIO) -> BinaryIO:
    stream.flush()
    return stream.buffer
