"""Answers the questions of `solve`: algebra first, then the model, which is loaded when one needs it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app import folders, settings
from app.cli import solve_report
from app.cli.terminal import INTERRUPTED, CannotDo
from app.store.history import History
from app.study.asking.attempts import CheckedSolving
from app.study.asking.by_algebra import Answered, answered_by_algebra
from app.study.asking.conversation import Turn
from app.study.asking.setting_up import SettingUp
from app.study.asking.shown_answer import model_explains
from app.study.asking.tutor import Tutor
from engine.base.sentence import say


class Solver:
    """`chosen` is the command line of `solve`."""

    def __init__(
        self,
        chosen: argparse.Namespace,
        data_dir: Path,
        kept: settings.Settings,
        history: History,
        tutor: Tutor,
        language: str,
    ) -> None:
        self._chosen, self._data_dir, self._kept = chosen, data_dir, kept
        self._history, self._tutor, self._language = history, tutor, language
        self._loaded = False

    def one(self, question: str) -> int:
        """Answer `question` on stdout; the exit status."""
        report = solve_report.Report(
            question, self._language, sys.stdout, sys.stderr, silent=self._chosen.json
        )
        solving = self._begin(report)
        status = report.follow(solving) if solving is not None else report.status
        if self._chosen.json:
            report.print_result()
        elif report.empty and self._chosen.no_model:
            raise CannotDo(report.answered.worked.why or say("working.none.no-method"))
        return status

    def many(self, questions: Sequence[str]) -> int:
        """One JSON object a line, in order; how far it is on stderr."""
        failed = 0
        for place, question in enumerate(questions, 1):
            report = solve_report.Report(question, self._language, sys.stdout, sys.stderr, silent=True)
            solving = self._begin(report)
            status = report.follow(solving) if solving is not None else report.status
            report.print_result(always=True)
            self._tell(f"\r{say('cli.so-many', n=place, all=len(questions)).in_language(self._language)}")
            if status == INTERRUPTED:
                self._tell("\n")
                return status
            failed = failed or status
        self._tell("\n")
        return failed

    def _begin(self, report: solve_report.Report) -> CheckedSolving | SettingUp | None:
        """Have algebra answer; the attempts of the model where that is to be asked."""
        problem_id = self._history.add_problem(report.question)
        answered = answered_by_algebra(self._tutor.checker, self._history, problem_id, report.question)
        report.take_answered(answered, steps=self._chosen.steps)
        if not self._wants_model(answered):
            return None
        self._load()
        if answered.worked.answer is not None and self._tutor.starter:
            if self._chosen.explain:
                self._tell(say("cli.starter-does-not-explain").in_language(self._language) + "\n")
            return None
        turn = Turn(problem_id, report.question)
        return self._tutor.solving(self._history, turn, self._chosen.max_thinking)

    def _wants_model(self, answered: Answered) -> bool:
        return not self._chosen.no_model and model_explains(
            self._kept,
            answered=answered.worked.answer is not None,
            starter=self._loaded and self._tutor.starter,
            requested=self._chosen.explain,
        )

    def _load(self) -> None:
        if not self._loaded:
            path = self._chosen.model or _default_model(self._kept.get(settings.MODEL), self._data_dir)
            self._tutor.load(path, lambda done, total: None)
            self._loaded = True

    def _tell(self, text: str) -> None:
        print(text, end="", file=sys.stderr, flush=True)


def _default_model(chosen: str, data_dir: Path) -> Path:
    from app.models import installed

    model = installed.default(data_dir, chosen)
    if model is None:
        raise CannotDo(say("cli.no-model", folder=str(folders.models_dir(data_dir))))
    return model.path
