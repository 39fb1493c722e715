"""The known solutions of inequalities."""

from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table


def _region(task: SolveInequality, form: Form) -> Known:
    """The inequality itself says where it holds: answers are compared with it as sets of numbers."""
    return Known((task.region,), evidence.SOLVED, form.adding(Ask.INTERVAL))


KNOWN: Table = {SolveInequality: _region}
