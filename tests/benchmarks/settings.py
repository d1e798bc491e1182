"""The project's settings; only the addresses have two more, and what is written stands in the run's own folder."""

import os
from pathlib import Path

from quiz.settings import *  # noqa: F403  # the same settings are the point
from quiz.settings import ROOT
from quiz.settings import TEMPLATES as _TEMPLATES

ROOT_URLCONF = "tests.benchmarks.bare_urls"
TEMPLATES = [{**_TEMPLATES[0], "DIRS": [ROOT / "templates", Path(__file__).parent / "templates"]}]
STATIC_ROOT = Path(os.environ["DZHERELO_BENCHMARK"]) / "static"
