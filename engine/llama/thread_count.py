"""Adjusts the number of threads, so that one without a core does not hold up the others."""

STARVED = 0.6  # of their cores; two threads on 1.2 cores are about as fast as one on its own
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 8.0  # seconds
WORTH = 10  # times as long as a trial in vain is the pause after it, at least


class ThreadCount:
    """`now` threads of `most`, by the processor time that they got in the last graph.

    Threads meet after every node of a graph, and one that another program keeps from its core comes
    milliseconds late: two beside a busy process reach a fifth to a third of what one reaches. One fewer takes
    part then; one more is tried after a pause, which doubles as long as it is in vain.
    """

    def __init__(self, most: int) -> None:
        self.now = self._most = most
        self._pause, self._next_trial = FIRST_PAUSE, 0.0

    def record(self, seconds: float, cpu_seconds: float, time: float) -> None:
        """A graph was computed by `now` threads until `time`, in `seconds`."""
        if self.now > 1 and cpu_seconds < STARVED * self.now * seconds:
            self.now -= 1
            pause = min(max(self._pause, WORTH * seconds), LONGEST_PAUSE)
            self._next_trial = time + pause
            self._pause = 2 * pause
        elif self.now == self._most:
            self._pause = FIRST_PAUSE
        elif time >= self._next_trial:
            self.now += 1
