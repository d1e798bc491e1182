"""Figures to report, run by name and never collected as tests: `python -m tests.benchmarks.speed`."""
