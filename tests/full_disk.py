"""A question asked on a disk with so much room: python -m tests.full_disk FOLDER KILOBYTES (in unshare -rm).

A small disk is mounted on FOLDER, the history that lies there is taken along, and all but KILOBYTES of it is
filled. One line of JSON tells what `solve` said and what the history holds once there is room again.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DISK = 4 << 20  # bytes
QUESTION = "3 + 4"


def main(folder: Path, kilobytes: int) -> None:
    with tempfile.TemporaryDirectory() as aside:
        shutil.copytree(folder, aside, dirs_exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)], check=True)
        shutil.copytree(aside, folder, dirs_exist_ok=True)
    filler = folder / "filler"
    filler.write_bytes(bytes(max(0, shutil.disk_usage(folder).free - (kilobytes << 10))))
    command = [sys.executable, "-m", "app", "solve", QUESTION, "--json", "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    filler.unlink()
    print(json.dumps({"status": done.returncode, "said": done.stderr, "result": done.stdout, **kept(folder)}))


def kept(folder: Path) -> dict[str, object]:
    from app.folders import history_file
    from app.store.history import History
    from tests.store.raw import rows

    whole = rows(history_file(folder), "PRAGMA integrity_check")
    with History(history_file(folder)) as history:
        problems = [history.problem(summary.id) for summary in history.problems()]
    answers = {
        problem.question: [attempt.final_answer for attempt in problem.attempts] for problem in problems
    }
    return {"whole": whole, "answers": answers}


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
