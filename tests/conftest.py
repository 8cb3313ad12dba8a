"""What all tests share: RegTest's transcripts are collected beside the ordinary tests, and hypothesis has no clock."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failure: how long things take is measured where it matters, not by every property.
settings.register_profile("adderstone", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("adderstone")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """pytest's hook: read files in RegTest's format."""
    if file_path.suffix != ".regtest":
        return None
    from regtest_collector import RegTestFile

    return RegTestFile.from_parent(parent, path=file_path)


@pytest.fixture
def modules_as_they_were() -> Iterator[None]:
    """Leave no story's module and no search path behind."""
    modules, path = set(sys.modules), list(sys.path)
    yield
    sys.path[:] = path
    for name in set(sys.modules) - modules:
        del sys.modules[name]
