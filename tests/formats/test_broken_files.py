"""Broken files of every kind: a plan, or one plain line; see tests/fuzz for more of them."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.test_gan import FAIR as GAN
from tests.formats.test_xer import text as xer_text
from tests.fuzz.readers import seeds, try_many, try_one

FOUND: list[tuple[str, bytes]] = [
    # a holiday in a year of more digits than a machine's number has
    (".gan", GAN.replace('year="2026"', f'year="{10**20}"').encode()),
    # someone with an endless share of their time
    (".gan", GAN.replace('load="50.0"', 'load="1e999"').encode()),
    # a part of the work without an id held itself for ever
    (".xer", xer_text().replace("12\t10\t2", "\t10\t2").encode()),
]
"""What longer runs have found, kept so that it stays mended."""


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_no_broken_file_does_more_than_be_refused(seed: int, tmp_path: Path) -> None:
    if not _SEEDS:
        _SEEDS.update(seeds(tmp_path))
    try_many(_SEEDS, tmp_path, seed)


@pytest.mark.parametrize(("ending", "data"), FOUND)
def test_what_was_found_once_stays_mended(ending: str, data: bytes, tmp_path: Path) -> None:
    try_one(ending, data, tmp_path)


_SEEDS: dict[str, bytes] = {}
