#!/usr/bin/env python3
"""Writes docs/problems.md from the golden pairs: a problem, the smallest source that has it, and its message."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASES = [ROOT / "tests" / part / "problems" for part in ("world", "grammar")]
OPENING = """# Problems

What `adderstone check` can say of a story, each with the smallest story that has it. A message gives the line, what
was seen, what was probably meant, and something to write in its place. All problems of a story are reported together.

This page is made by `scripts/problems_page.py` from the cases in `tests/world/problems` and
`tests/grammar/problems`.
"""


def entry(source: Path) -> tuple[str, str]:
    """The problem's name, and its part of the page."""
    message = source.with_suffix(".txt").read_text(encoding="utf-8").rstrip()
    slug = re.sub(r"-\d$", "", source.stem)
    names = re.findall(r"^\S+: (.+)$", message, re.MULTILINE)
    same = (name for name in names if name.replace("'", "").replace(" ", "-") == slug)
    name = next(same, slug.replace("-", " "))
    code = source.read_text(encoding="utf-8").partition('story = Story("Small")\n')[2].rstrip()
    about = source.read_text(encoding="utf-8").split('"""')[1]
    return name, f"{about}\n\n```python\n{code}\n```\n```text\n{message}\n```\n"


def page() -> str:
    """The whole page."""
    parts: dict[str, list[str]] = {}
    for source in sorted(source for folder in CASES for source in folder.glob("*.py")):
        name, text = entry(source)
        parts.setdefault(name, []).append(text)
    return "\n".join([OPENING, *(f"## {name}\n\n" + "\n".join(texts) for name, texts in sorted(parts.items()))])


if __name__ == "__main__":
    (ROOT / "docs" / "problems.md").write_text(page(), encoding="utf-8")
