"""What travels to the window."""

import subprocess
import sys
from pathlib import Path


def test_the_window_knows_it_without_sympy():
    code = "import sys, app.study.working.shown; assert not {'sympy', 'mpmath'} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
