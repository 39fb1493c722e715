import subprocess
import sys


def test_the_store_is_imported_without_numpy():
    code = "import sys, app.store.history; assert 'numpy' not in sys.modules; import numpy; numpy.zeros(1)"
    subprocess.run([sys.executable, "-c", code], check=True)
