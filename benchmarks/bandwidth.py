"""Measures the memory's read speed: the limit of a decode, which reads every weight once.

python -m benchmarks.bandwidth BEGIN     one reader: waits for that time.time(), prints bytes a second
"""

import subprocess
import sys
import time

import numpy as np

SIZE = 1 << 29  # bytes of each reader, far beyond the caches
ROUNDS = 8
START = 2.0  # seconds in which every reader is ready


def read_bandwidth(n: int) -> float:
    """Bytes a second that `n` processes read together."""
    command = [sys.executable, "-m", "benchmarks.bandwidth", str(time.time() + START)]
    readers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(n)]
    return sum(float(reader.communicate()[0]) for reader in readers)


def main() -> int:
    """Prints this reader's rate."""
    memory = np.ones(SIZE // 8, np.uint64)
    time.sleep(max(0.0, float(sys.argv[1]) - time.time()))
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        np.bitwise_or.reduce(memory)
        seconds.append(time.perf_counter() - started)
    print(SIZE / sorted(seconds)[ROUNDS // 2])
    return 0


if __name__ == "__main__":
    sys.exit(main())
