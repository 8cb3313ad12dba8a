"""Every page's Python is run, block after block, and prints what the page says that it prints; links lead somewhere."""

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
RUN = sorted([DOCS / "writers.md", DOCS / "researchers.md", *DOCS.glob("reference/*.md")])
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")])


@pytest.mark.parametrize("page", RUN, ids=lambda page: page.stem)
def test_snippets(page: Path) -> None:
    namespace: dict[str, object] = {}
    printed = ""
    text = page.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        language, body = found.groups()
        if language == "python":
            assert not printed, f"line {text[:found.start()].count(chr(10))}: printed, and the page does not say so"
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile("\n" * text[:found.start(2)].count("\n") + body, str(page), "exec"), namespace)
            printed = out.getvalue()
        elif language == "text":
            assert printed == body
            printed = ""
    assert not printed


def test_the_writers_page_is_a_sound_story() -> None:
    from adderstone.grammar.checking import check_texts
    from adderstone.world.building import review

    namespace: dict[str, object] = {}
    for language, body in BLOCK.findall((DOCS / "writers.md").read_text(encoding="utf-8")):
        if language == "python":
            exec(body, namespace)
    story = namespace["story"]
    assert review(story) == []  # type: ignore[arg-type]
    assert check_texts(story.build()) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("package", ["compile", "prove"])
def test_every_module_of_a_package_stands_on_its_page(package: str) -> None:
    page = (DOCS / "reference" / f"{package}.md").read_text(encoding="utf-8")
    modules = {path.stem for path in (ROOT / "src" / "adderstone" / package).glob("[!_]*.py")}
    assert not {name for name in modules if f"`{name}`" not in page}
