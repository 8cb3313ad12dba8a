"""The tutorial is true: its pieces are the story, each can be built, and every transcript on it is what play gives.

Set ADDERSTONE_GOLDEN=write to write the transcripts anew from their commands; read them before keeping them.
"""

import ast
import os
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from adderstone.play.session import Session
from adderstone.world import Story

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/tutorial.md"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, the line of the page where it begins, and what it holds."""

    language: str
    line: int
    body: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(found[1], text[:found.start(2)].count("\n"), found[2]) for found in BLOCK.finditer(text)]


def story_up_to(line: int) -> Story:
    """The story as the page has told it so far; problems would name the lines of the page."""
    namespace: dict[str, Story] = {}
    for block in blocks(PAGE):
        if block.language == "python" and block.line < line:
            exec(compile("\n" * block.line + block.body, str(PAGE), "exec"), namespace)
    return namespace["story"]


TRANSCRIPTS = [block for block in blocks(PAGE) if block.language == "text" and block.body.startswith("> ")]


def told(text: str) -> list[str]:
    """Paragraphs without their line breaks."""
    return [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]


def replayed(block: Block) -> str:
    """The block as it is played, up to the last page."""
    session = Session(story_up_to(block.line).build())
    session.begin()
    lines: list[str] = []
    for command in re.findall(r"^> (.*)$", block.body, re.MULTILINE):
        said = [paragraph.text for paragraph in session.submit(command).paragraphs]
        ended = next((number for number, text in enumerate(said) if text.startswith("***")), len(said))
        lines += [f"> {command}", "\n\n".join(textwrap.fill(text, 119) for text in said[:ended])]
    return "\n".join(lines) + "\n"


def test_transcripts_written_anew() -> None:
    if os.environ.get("ADDERSTONE_GOLDEN") == "write":
        page = PAGE.read_text(encoding="utf-8")
        for block in TRANSCRIPTS:
            page = page.replace(block.body, replayed(block))
        PAGE.write_text(page, encoding="utf-8")


@pytest.mark.parametrize("block", TRANSCRIPTS, ids=lambda block: f"line {block.line}")
def test_transcript(block: Block) -> None:
    session = Session(story_up_to(block.line).build())
    session.begin()
    for turn in re.split(r"^> ", block.body, flags=re.MULTILINE)[1:]:
        command, _, expected = turn.partition("\n")
        answer = session.submit(command)
        said = [" ".join(p.text.split()) for p in answer.paragraphs]
        assert said[:len(told(expected))] == told(expected), command
        assert session.over or len(said) == len(told(expected)), command


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 6


def test_the_pieces_are_the_story() -> None:
    pieces = "\n".join(block.body for block in blocks(PAGE) if block.language == "python")
    story = ast.parse((ROOT / "src/cloak/__init__.py").read_text(encoding="utf-8"))
    assert ast.dump(ast.parse(pieces)) == ast.dump(ast.Module(story.body[1:], []))
