"""The report page: it is whole, loads nothing, can be read without eyes or colours, and its links lead to the story."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from adderstone.play.drawing import drawn
from adderstone.prove import prove
from adderstone.prove.commands import Typist
from adderstone.prove.landmarks import ordered
from adderstone.prove.report import graph, markup
from adderstone.prove.report.page import PARTS, Told, crossings, page
from adderstone.prove.report.sources import Sources, every_source
from adderstone.prove.report.words import words
from adderstone.prove.verifying import told_as
from adderstone.world import Story, World
from adderstone.world.verbs import jump
from report_stories import make_tower, tower_story

HOME = Path(__file__).parents[1]
VOID = {"meta"}
NOTE = "Nobody has checked this <yet>."


@dataclass
class Element:
    """One element with its words."""

    name: str
    attributes: dict[str, str | None]
    words: str = ""
    inside: list[Element] = field(default_factory=list)

    def all(self, name: str) -> list[Element]:
        """Every element of a name below this one."""
        here = [child for child in self.inside if child.name == name]
        return here + [found for child in self.inside for found in child.all(name)]


class Reader(HTMLParser):
    """Reads a page into its elements; what is not closed as it was opened is an error."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("page", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.words += data


def read(text: str) -> Element:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == [reader.root]
    return reader.root


def told(world: World, *, patience: float = 60) -> Told:
    proof = told_as(prove(world))
    assert proof.sets is not None
    won = next((answer.run for answer in proof.endings if answer.run is not None), None)
    proof.landmarks = ordered(world, proof.sets.space.whole, won.states if won is not None else (), patience)
    return Told(world, proof, Typist(world), NOTE, drawn(world, crossings(world, proof)), HOME)


@pytest.fixture(scope="module")
def tower() -> Element:
    return read(page(told(make_tower())))


def row(tower: Element, first: str) -> list[Element]:
    """The cells beside a row's heading."""
    rows = [each for each in tower.all("tr") if each.inside[0].words == first and each.inside[0].name == "th"]
    assert len(rows) == 1, first
    return rows[0].inside[1:]


def test_all_parts_are_there_and_are_linked(tower: Element) -> None:
    assert [head.words for head in tower.all("h2")] == [title for _, title in PARTS]
    names = [found.attributes["id"] for found in every(tower) if "id" in found.attributes]
    assert len(names) == len(set(names))
    for link in tower.all("a"):
        target = link.attributes["href"] or ""
        assert not target.startswith("#") or target[1:] in names


def every(element: Element) -> list[Element]:
    return [element, *(found for child in element.inside for found in every(child))]


def test_it_loads_nothing(tower: Element) -> None:
    assert not {found.name for found in every(tower)} & {"script", "link", "img", "iframe", "object"}
    for found in every(tower):
        assert not {"src", "srcset", "onclick"} & found.attributes.keys()
        assert not (found.attributes.get("href") or "").startswith(("http:", "https:", "//"))
        assert found.name != "style" or ("url(" not in found.words and "@import" not in found.words)


def test_it_can_be_read_aloud(tower: Element) -> None:
    assert tower.all("html")[0].attributes["lang"] == "en-GB" and len(tower.all("h1")) == 1 and len(tower.all("main")) == 1
    for table in tower.all("table"):
        assert table.all("caption") and all(head.attributes.get("scope") for head in table.all("th"))
        assert {len(each.inside) for each in table.all("tr")} == {len(table.all("tr")[0].inside)}
    for drawing in tower.all("svg"):
        assert drawing.attributes["role"] == "img"
        assert drawing.attributes.get("aria-label") or drawing.all("title")
    assert "prefers-color-scheme:dark" in tower.all("style")[0].words


def test_the_answers_stand_on_it(tower: Element) -> None:
    assert NOTE in tower.all("header")[0].words
    assert "refuted" in row(tower, "no light in the yard")[0].words
    assert row(tower, "<key> before tower")[0].words == "found"
    assert [step.words for step in row(tower, "no light in the yard")[-1].all("li")] == [
        "east", "take lamp", "west", "drop lamp"]
    assert row(tower, "won")[-1].all("li")[-1].words == "drop lamp (the owl: hoots)"
    assert row(tower, "1")[0].words == "put in key well" and row(tower, "1")[1].words == "Yard"


def test_the_point_of_no_return_is_on_the_map(tower: Element) -> None:
    maps = [found for found in tower.all("g") if found.attributes.get("class") == "mark"]
    assert [found.words for found in maps] == ["1"]


def test_links_lead_to_the_line(tower: Element) -> None:
    links = [link for link in tower.all("a") if ".py" in (link.attributes["href"] or "")]
    assert len(links) >= 7  # an ending, four landmarks, two claims
    for link in links:
        path, _, line = (link.attributes["href"] or "").partition("#L")
        assert "story." in (HOME / path).read_text(encoding="utf-8").splitlines()[int(line) - 1]
        assert link.words == f"{Path(path).name}:{line}"


def test_landmarks_are_drawn_and_listed(tower: Element) -> None:
    assert row(tower, "up the tower")[1].words == "the key" and row(tower, "the owl")[1].words == "up the tower"
    assert [row(tower, name)[2].words for name in ("the key", "the lamp", "the owl")] == ["yes"] * 3
    drawing = next(found for found in tower.all("svg") if found.attributes.get("class") == "graph")
    assert len(drawing.all("rect")) == 4 and len(drawing.all("polyline")) == 2
    assert not any("perhaps" in (line.attributes["class"] or "") for line in drawing.all("polyline"))


def test_an_order_that_was_not_settled_is_said_to_be_so() -> None:
    found = read(page(told(make_tower(), patience=-1)))
    drawing = next(each for each in found.all("svg") if each.attributes.get("class") == "graph")
    assert [line.attributes["class"] for line in drawing.all("polyline")] == ["before perhaps"] * 3
    assert row(found, "the key")[1].words == "not settled"


def test_a_story_with_nothing_to_say() -> None:
    story = Story("Bare & <Empty>")
    story.room("Hall", "A hall.")
    world = story.build()
    proof = told_as(prove(world, content=False))
    found = read(page(Told(world, proof, Typist(world), NOTE, drawn(world), HOME)))
    assert found.all("h1")[0].words.startswith("Bare & <Empty>") and "The story has no ending." in found.words
    assert "This was not asked." in found.words and "The story has no landmarks." in found.words


def test_two_files_of_one_name_are_both_offered(tmp_path: Path) -> None:
    world = make_tower()
    sources = Sources(world, tmp_path)
    source = next(each for each in every_source(world) if each.file.endswith("report_stories.py"))
    other = type(source)(str(tmp_path / "else" / "report_stories.py"), source.line)
    sources.note(other)
    links = read(sources.linked(f"at {source} and nowhere.py:3 <")).all("a")
    found = {link.words: link.attributes["href"] for link in links}
    assert found.keys() == {f"else/{source}", f"tests/{source}"} and len(links) == 2
    assert found[f"else/{source}"] == f"else/report_stories.py#L{source.line}"


def test_layers_follow_the_longest_way() -> None:
    assert graph.layered(["a", "b", "c"], [("a", "b"), ("b", "c"), ("a", "c")]) == {"a": 0, "b": 1, "c": 2}
    with pytest.raises(ValueError, match="circle"):
        graph.layered(["a", "b"], [("a", "b"), ("b", "a")])


def test_a_line_over_several_layers_is_bent_in_each() -> None:
    lines = read(graph.drawn("t", {"a": "A", "b": "B", "c": "C"}, [("a", "b"), ("b", "c"), ("a", "c")])).all("polyline")
    assert [len((line.attributes["points"] or "").split()) for line in lines] == [2, 2, 4]


def test_words_that_find_no_room_in_a_box_are_cut_visibly_and_told_whole_on_pointing() -> None:
    long = "the key that was under the third flowerpot from the left all summer"
    drawing = read(graph.drawn("t", {"a": long}, []))
    said = [text.words for text in drawing.all("text")]
    assert len(said) == 2 and said[-1].endswith("…") and all(len(line) <= graph.LETTERS for line in said)
    assert [title.words for title in drawing.all("title")] == [long]


def test_a_landmark_that_can_be_passed_by_is_told_in_sentences_and_on_the_page() -> None:
    all_of_it = told(tower_story(ladder=True).build())
    said = words(all_of_it.proof, all_of_it.typist).splitlines()
    at = said.index("landmarks: 4; found: 1 of them can be passed by on the way to a win")
    assert said[at + 1].startswith("  the key (report_stories.py:") and said[at + 2].split("; ") == [
        "    east", "take lamp", "west", "up", "drop lamp"]
    assert row(read(page(all_of_it)), "the key")[2].words.startswith("no: a win without it 5 turns")


def test_guards_that_never_guard_are_folded_away() -> None:
    story = tower_story()
    hall = story.rooms[0]
    story.refuse(jump, "Not here.", when=story.player.at(hall) & ~story.player.at(story.rooms[1]))
    found = read(page(told(story.build())))
    fold = next(each for each in found.all("details") if each.all("table"))
    rows = len(fold.all("tr")) - 1
    assert rows and fold.all("summary")[0].words.endswith(f"since they hold wherever they are asked: {rows}")


def test_words_are_escaped() -> None:
    cells = read(markup.table("<c>", ["<h>"], [[markup.text("<x>")]]) + markup.commands("<s>", ["<k>"]))
    assert cells.all("caption")[0].words == "<c>" and cells.all("kbd")[0].words == "<k>"
    assert cells.all("th")[1].words == "<x>" and markup.table("empty", ["a"], []) == ""


def test_every_way_to_lose_is_told(tower: Element) -> None:
    assert row(tower, "no good ending any more")[0].words.startswith("put in key well")
    section = next(each for each in tower.all("section") if each.attributes["aria-labelledby"] == "losses")
    assert "refuted" in section.all("p")[0].words and "declared merciful" in section.all("p")[0].words
