"""Work done side by side in several processes, results in the order of the work."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from geo.errors import HowfarError

__all__ = ["side_by_side"]

Task = TypeVar("Task")
Done = TypeVar("Done")


def side_by_side(work: Callable[[Task], Done], tasks: Iterable[Task], *, jobs: int) -> Iterator[Done]:
    """Hand on the result of each task, worked on by so many processes, a few tasks ahead and no more.

    So a corpus of any length fits into memory. Raises HowfarError when a process was ended from outside.
    """
    with ProcessPoolExecutor(jobs, initializer=_ignore_interrupt) as pool:
        try:
            yield from _in_order(pool, work, tasks, ahead=4 * jobs)
        except BrokenProcessPool:
            raise HowfarError("a worker was ended from outside, perhaps for want of memory; try fewer --jobs") from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, work: Callable[[Task], Done], tasks: Iterable[Task], *, ahead: int
) -> Iterator[Done]:
    waiting: deque[Future[Done]] = deque()
    for task in tasks:
        waiting.append(pool.submit(work, task))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _ignore_interrupt() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
