"""The report page in a real browser. These tests need Chromium; `pytest -m browser` asks for them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, sync_playwright

pytestmark = pytest.mark.browser

STORY = (Path(__file__).parents[1] / "report_stories.py").read_text(encoding="utf-8") + """
from adderstone.world.verbs import jump

story = tower_story()
lit = story.flag("lit")
story.scenery("sign", "[if lit]It glows.[else]It is dark.[end]", at=story.rooms[0])
story.refuse(jump, "Not here.", when=story.player.at(story.rooms[0]) & ~story.player.at(story.rooms[1]))
"""
NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, or else the one that `playwright install chromium` brings."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a story with four landmarks, one point of no return, a text that is never told, and an idle guard."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "tower.py").write_text(STORY, encoding="utf-8")
    (folder / "made").mkdir()
    done = subprocess.run([sys.executable, "-m", "adderstone", "prove", folder / "tower.py", "--report",
                           folder / "made" / "tower.html"], capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    return folder / "made" / "tower.html"


@pytest.fixture
def page(browser: Browser, report: Path) -> Iterator[Page]:
    """The page, opened."""
    opened = browser.new_page(viewport={"width": 1200, "height": 900})
    opened.goto(report.as_uri())
    yield opened
    opened.close()


def test_it_opens_without_a_complaint_and_asks_for_nothing_else(browser: Browser, report: Path) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(report.as_uri())
    assert page.title() == page.locator("h1").inner_text() == "Well and Lamp: what the prover found"
    assert not complaints and asked == [report.as_uri()]


def within(inner: Locator, outer: Locator) -> bool:
    """Whether one is drawn inside the other, to a pixel."""
    one, other = inner.bounding_box(), outer.bounding_box()
    return one is not None and other is not None and all((
        one["x"] >= other["x"] - 1, one["x"] + one["width"] <= other["x"] + other["width"] + 1,
        one["y"] >= other["y"] - 1, one["y"] + one["height"] <= other["y"] + other["height"] + 1))


def test_each_landmark_is_drawn_in_a_box_that_holds_its_words(page: Page) -> None:
    rows = page.get_by_role("table", name="The landmarks, and what comes before each").get_by_role("rowheader")
    drawing = page.locator("svg.graph")
    nodes = drawing.locator("g").filter(has=page.locator("rect")).all()
    assert len(nodes) == rows.count() == 4
    for name, node in zip(rows.all_inner_texts(), nodes, strict=True):
        box, words = node.locator("rect"), node.locator("text").all()
        assert box.is_visible() and within(box, drawing) and all(within(line, box) for line in words)
        assert name in [line.text_content() for line in words]


def test_the_map_shows_points_of_no_return_where_they_are(page: Page) -> None:
    section = page.get_by_role("region", name="Points of no return", exact=True)
    rows = section.get_by_role("row").filter(has=page.get_by_role("cell", name="Yard"))
    drawing = section.locator("figure svg")
    marks = drawing.locator("g.mark")
    assert marks.all_text_contents() == rows.get_by_role("rowheader").all_inner_texts() == ["1"]
    nearest = min(drawing.locator("g:has(rect.room)").all(), key=lambda room: apart(room, marks.first))
    assert "Yard" in (nearest.text_content() or "")


def apart(one: Locator, other: Locator) -> float:
    """How far the middles of two drawings are from each other."""
    first, second = one.bounding_box(), other.bounding_box()
    assert first is not None and second is not None
    return float(abs(first["x"] - second["x"] + (first["width"] - second["width"]) / 2)
                 + abs(first["y"] - second["y"] + (first["height"] - second["height"]) / 2))


def test_the_link_of_dead_content_leads_to_its_line(page: Page) -> None:
    section = page.get_by_role("region", name="Dead content")
    link = section.get_by_role("row").filter(has_text='"It glows."').get_by_role("link")
    file, _, line = link.inner_text().partition(":")
    link.click()
    page.wait_for_url(f"**/{file}#L{line}")
    assert "[if lit]It glows.[else]" in page.locator("body").inner_text().splitlines()[int(line) - 1]


def test_nothing_hangs_over_at_the_side_of_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    wide = [found for found in page.locator("table, svg").all() if wider_than(found, 400)]
    assert wide and all(found.locator("xpath=ancestor::*[contains(@class, 'scrolls') and @tabindex = 0]").count()
                        for found in wide)


def wider_than(found: Locator, width: float) -> bool:
    box = found.bounding_box()
    return box is not None and box["x"] + box["width"] > width


def test_it_is_read_without_javascript(browser: Browser, report: Path) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(report.as_uri())
    assert [found.is_visible() for found in page.get_by_role("heading", level=2).all()] == [True] * 8
    run = page.get_by_role("region", name="Endings").locator("details")
    assert not run.get_by_text("unlock gate with key").is_visible()
    run.locator("summary").click()
    assert run.get_by_text("unlock gate with key").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_checker_of_accessibility_finds_nothing(browser: Browser, report: Path, scheme: Literal["light", "dark"]) -> None:
    page = browser.new_context(color_scheme=scheme).new_page()
    page.goto(report.as_uri())
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
