"""Our workings beside those of mathsteps, on the inputs of its own tests.

python -m benchmarks.mathsteps FOLDER [--inputs FILE] [--json]

FOLDER is one in which `npm install mathsteps@0.2.0` was run (node must be on the path). FILE has an equation,
inequality or expression a line, in plain typing, in place of the tests' inputs. The table says of how many
both give the same result, and who has steps; what differs is listed, and where mathsteps falls short of an
answer that is argued (`ARGUED`). Where it leaves an expression as it is, that is its result.

python -m benchmarks.mathsteps FOLDER --textbook FILE [--count N] [--seed N] [--json]

draws equations and simplifications from a file as `benchmarks.homework` reads it, asks both, and says how
many each works fully: the key's answer in the form asked for, with steps (`mathsteps_textbook.py`).
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app import folders
from app.study.algebra.client import CheckerClient
from app.study.marking.verdict import Verdict
from benchmarks import mathsteps_textbook as textbook

Row = dict[str, Any]

TESTS = ("simplifyExpression/simplify.test.js", "solveEquation/solveEquation.test.js")
_CASE = re.compile(
    r"""^\s*(?:\[|testSimplify\()\s*'([^']+)'\s*,\s*(?:$|'|ChangeTypes|NO_STEPS)""", re.MULTILINE
)
_RELATION = re.compile(r"[<>=]")
_NTH_ROOT = re.compile(r"nthRoot\(([^(),]*(?:\([^()]*\)[^(),]*)*)(?:,\s*(\d+))?\)")
_LETTER = re.compile(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])")
_SOLVED = re.compile(r"\s*[A-Za-z]\s*=\s*-?[\d./]+\s*")
_SOLUTIONS = re.compile(r"(\w+) = \[(.*)\]")

ARGUED = {
    "g *( x ) = ( x - 4) ^ ( 2) - 3": "It solves for no letter here; g is what stands first, and can be had.",
    "( x )/( 2x + 7) >= 4": "It does not solve fractional inequalities; ours is proven by a table of signs.",
    "x^2 - 2 = 0": "It stops at x^2 = 2 (its test says so: no roots yet); ours goes on to both roots.",
    "9.5j / 6+ 5.5j >= 3( 5j - 2)": "It rounds on the way: 72/95 is 0.75789…, not 0.7579.",
}
"""Inputs at which its result is wrong or missing, and why ours is not."""

ASK = """
const mathsteps = require('mathsteps');
const lines = require('fs').readFileSync(0, 'utf8').split('\\n');
for (const line of lines) {
  let found = {steps: 0, result: null};
  try {
    if (/[<>=]/.test(line)) {
      const steps = mathsteps.solveEquation(line);
      const last = steps[steps.length - 1];
      if (last) {
        const said = last.changeType;
        found = {steps: steps.length, result: said === 'STATEMENT_IS_TRUE' ? 'all real numbers'
          : said === 'STATEMENT_IS_FALSE' ? 'no solution' : last.newEquation.ascii()};
      }
    } else {
      const steps = mathsteps.simplifyExpression(line);
      const simplify = require('mathsteps/lib/simplifyExpression/simplify');
      const node = simplify(require('mathjs').parse(line));
      found = {steps: steps.length, result: require('mathsteps/lib/util/print').ascii(node)};
    }
  } catch (error) {}
  console.log('=' + JSON.stringify(found));  // it prints notes of its own
}
"""


def inputs_of_its_tests(folder: Path) -> list[str]:
    """What its tests of equations and of simplification try, each once, in order."""
    tests = folder / "node_modules" / "mathsteps" / "test"
    found = [case for name in TESTS for case in _CASE.findall((tests / name).read_text(encoding="utf-8"))]
    return list(dict.fromkeys(" ".join(case.split()) for case in found))


def theirs(folder: Path, inputs: Sequence[str]) -> list[Row]:
    """What mathsteps makes of each input: its steps and its result."""
    asked = subprocess.run(
        ["node", "-e", ASK], cwd=folder, input="\n".join(inputs), text=True, capture_output=True, check=True
    )
    found = [json.loads(line[1:]) for line in asked.stdout.splitlines() if line.startswith("=")]
    for line, row in zip(inputs, found, strict=True):
        if row["result"] is None and _SOLVED.fullmatch(line):
            row["result"] = line  # its tests: no steps for x = 1
    return found


def problem_of(line: str, result: str = "") -> str:
    """The input as a problem in our words, roots in TeX; of several letters, for the one in `result`."""
    if not _RELATION.search(line):
        return f"Simplify {in_tex(line)}"
    letters = set(_LETTER.findall(line))
    if not letters:
        return f"True or false: {line}"
    if len(letters) == 1:
        return f"Solve {line}"
    letter = result.partition(" ")[0]
    return f"Solve {line} for {letter if letter in letters else _LETTER.findall(line)[0]}"


def in_tex(text: str) -> str:
    r"""NthRoot(4x, 2) as \sqrt[2]{4x}."""
    while _NTH_ROOT.search(text):
        text = _NTH_ROOT.sub(lambda found: rf"\sqrt[{found[2] or 2}]{{{found[1]}}}", text)
    return text


def as_answer(result: str, problem: str) -> str:
    """Their result as an answer to `problem`: x = [-2, 3] as x = -2 or x = 3."""
    if problem.startswith("True or false"):
        return "true" if result == "all real numbers" else "false"
    several = _SOLUTIONS.fullmatch(result)
    if not several:
        return in_tex(result)
    values = dict.fromkeys(value.strip() for value in several[2].split(","))
    return " or ".join(f"{several[1]} = {in_tex(value)}" for value in values)


def compared(line: str, peer: Row, checker: CheckerClient) -> Row:
    """Both results for an input, and whether they are the same: same, differs, or who alone has one."""
    problem = problem_of(line, peer["result"] or "")
    worked = checker.work(problem)
    steps = len(worked.working.steps) if worked.working else 0
    row = {"input": line, "ours": worked.final, "steps": steps, "theirs": peer["result"]}
    row["their_steps"] = peer["steps"]
    if not worked.final or peer["result"] is None:
        row["outcome"] = "ours alone" if worked.final else "theirs alone" if peer["result"] else "neither"
        return row
    same = checker.judge(problem, as_answer(peer["result"], problem)).verdict in {
        Verdict.CORRECT,
        Verdict.OTHER_FORM,
    }
    row["outcome"] = "same" if same else "differs"
    return row


def as_table(rows: list[Row]) -> str:
    """How many of each outcome, with steps of ours; then what differs, and what is argued of it."""
    outcomes = Counter(row["outcome"] for row in rows)
    lines = [f"{len(rows)} inputs; ours with steps: {sum(row['steps'] > 0 for row in rows)}"]
    lines[0] += f", theirs with steps: {sum(row['their_steps'] > 0 for row in rows)}"
    lines += ["| outcome | inputs | of these ours with steps | of these argued |", "|---|---|---|---|"]
    for outcome, count in outcomes.most_common():
        own = [row for row in rows if row["outcome"] == outcome]
        argued = sum(row["input"] in ARGUED and outcome != "same" for row in own)
        lines.append(f"| {outcome} | {count} | {sum(row['steps'] > 0 for row in own)} | {argued} |")
    for row in rows:
        if row["outcome"] != "same" or not row["steps"]:
            lines.append(f"{row['outcome']}: {row['input']} | ours {row['ours']} ({row['steps']} steps)")
            lines[-1] += f" | theirs {row['theirs']} ({row['their_steps']})"
            lines[-1] += f" | {ARGUED[row['input']]}" if row["input"] in ARGUED else ""
    return "\n".join(lines)


def main() -> int:
    """Prints the table, or the rows as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mathsteps", description=__doc__)
    parser.add_argument("folder", type=Path, help="where npm installed mathsteps")
    parser.add_argument("--inputs", type=Path, help="a problem a line, in place of its tests' inputs")
    parser.add_argument("--textbook", type=Path, help="questions with keys, to draw from")
    parser.add_argument("--count", type=int, default=200, help="how many are drawn")
    parser.add_argument("--seed", type=int, default=1, help="of the drawing")
    parser.add_argument("--json", action="store_true", help="one JSON object a line in place of the table")
    chosen = parser.parse_args()
    try:
        rows, table = _by_textbook(chosen) if chosen.textbook else (_rows(chosen), as_table)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (error.stderr or "").strip().splitlines()[-1:] if hasattr(error, "stderr") else [str(error)]
        print(f"mathsteps cannot be asked: {' '.join(reason)}", file=sys.stderr)
        print("Install node, then run npm install mathsteps@0.2.0 in FOLDER.", file=sys.stderr)
        return 2
    print("\n".join(map(json.dumps, rows)) if chosen.json else table(rows))
    return 0


def _by_textbook(chosen: argparse.Namespace) -> tuple[list[Row], Callable[[list[Row]], str]]:
    questions = textbook.drawn(chosen.textbook, chosen.count, chosen.seed)
    peers = theirs(chosen.folder, [question.line for question in questions])
    rows = []
    with CheckerClient(folders.worker_command("checker")) as checker:
        for place, (question, peer) in enumerate(zip(questions, peers, strict=True), 1):
            answer = as_answer(peer["result"], "") if peer["result"] else ""
            rows.append(textbook.compared(question, peer | {"result": answer}, checker))
            print(f"\r{place} of {len(questions)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return rows, textbook.as_table


def _rows(chosen: argparse.Namespace) -> list[Row]:
    """Every input compared, with progress on stderr."""
    if chosen.inputs:
        lines = [line.strip() for line in chosen.inputs.read_text(encoding="utf-8").splitlines()]
        inputs = [line for line in lines if line]
    else:
        inputs = inputs_of_its_tests(chosen.folder)
    rows = []
    with CheckerClient(folders.worker_command("checker")) as checker:
        for place, (line, peer) in enumerate(zip(inputs, theirs(chosen.folder, inputs), strict=True), 1):
            rows.append(compared(line, peer, checker))
            print(f"\r{place} of {len(inputs)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return rows


if __name__ == "__main__":
    sys.exit(main())
