"""Tests run without a screen, and keep away from the plans and settings of whoever runs them."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where plans, settings and the recent list go in a test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("COORDINATOR_HOME", str(folder))
    return folder
