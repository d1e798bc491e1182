"""The figures of a run, as text."""

from collections.abc import Sequence

from tests.benchmarks.work import WORDS, Slice, Work

PAIRS = ((Work.QUESTION, Work.BARE_PAGE), (Work.ANSWER, Work.BARE_INSERT))
HEAD = f"{'':38}{'requests/s':>12}{'CPU, ms':>10}{'slices, ms':>16}{'requests':>10}"
NOTE = """\
CPU is the user and system time of the server's workers for one request, and the main figure; beside it the lowest
and the highest slice. Requests per second are secondary: who sends them competes for the same cores.
(b) ends with a page, (d) with a redirect to one. Every request got the status it should, and every answer that was
called saved is stored."""


def table(slices: Sequence[Slice]) -> str:
    """A line for each work, then how many times as much ours costs as the bare one."""
    by_work = {work: [part for part in slices if part.work is work] for work in Work}
    lines = [_line(work, parts) for work, parts in by_work.items()]
    ratios = [_ratio(f"{ours}/{bare}", by_work[ours], by_work[bare]) for ours, bare in PAIRS]
    return "\n".join([HEAD, *lines, "", *ratios, "", NOTE])


def _line(work: Work, parts: Sequence[Slice]) -> str:
    each = [_cpu([part]) for part in parts]
    span = f"{min(each):.2f}–{max(each):.2f}"
    requests = sum(part.requests for part in parts)
    return f"({work}) {WORDS[work]:34}{_rate(parts):12.0f}{_cpu(parts):10.2f}{span:>16}{requests:10}"


def _ratio(name: str, ours: Sequence[Slice], bare: Sequence[Slice]) -> str:
    return f"{name}  CPU {_cpu(ours) / _cpu(bare):.2f}  requests/s {_rate(ours) / _rate(bare):.2f}"


def _cpu(parts: Sequence[Slice]) -> float:
    """Milliseconds of CPU time for one request."""
    return 1000 * sum(part.cpu for part in parts) / sum(part.requests for part in parts)


def _rate(parts: Sequence[Slice]) -> float:
    """Requests per second."""
    return sum(part.requests for part in parts) / sum(part.seconds for part in parts)
