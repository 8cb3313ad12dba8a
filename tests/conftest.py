"""Transcripts are tests: files named *.regtest are collected beside the ordinary ones."""

from pathlib import Path

import pytest


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """pytest's hook: read files in RegTest's format."""
    if file_path.suffix != ".regtest":
        return None
    from regtest_collector import RegTestFile

    return RegTestFile.from_parent(parent, path=file_path)
