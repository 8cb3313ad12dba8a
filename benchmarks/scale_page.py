"""The page on scale: what was measured, as a table, and what follows from it."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]


def page(rows: list[Row], seconds: int, mebibytes: int) -> str:
    """docs/scale.md."""
    return "\n".join([
        "# How large a story can be proved", "",
        "Measured by `python benchmarks/scale.py`, which also draws the curve. Every story of the family has two lands",
        "with a drop between them, a locked door for every eight rooms, a treasure for every twenty, a pebble for",
        "every eight, a hunter in three stages and a porter who looks when he chooses to; what is portable may be put",
        f"down anywhere. Each size has one core for {seconds} s and {mebibytes / 1024:g} GiB.", "",
        "What is asked is which endings can be reached, and which states are dead ends. Places between which one can go",
        "for nothing, and which nothing tells apart, are taken for one ([regions](reference/compile.md#reductions)). The",
        "last two columns are of the same search with each place for itself, as `adderstone prove` makes it for the sake",
        "of all that it asks more.", "",
        "![Seconds and memory by the number of rooms](scale.svg)", "",
        *table(rows), "", *verdict(rows, seconds, mebibytes), "", *beside(rows), "", *advice()]) + "\n"


def table(rows: list[Row]) -> list[str]:
    """One line a size; what was not done in the time is a dash."""
    head = ["rooms", "regions", "acts", "ground s", "make ready s", "reach s", "dead ends s", "states", "of them dead", "MiB",
            "without regions: s", "states"]
    lines = ["| " + " | ".join(head) + " |", "|" + " ---: |" * len(head)]
    for row in rows:
        times = [_seconds(row, part) for part in ("ground", "ready", "reach", "back")]
        apart = row["apart"]
        cells = [row["rooms"], row.get("regions"), row.get("cases"), *times,
                 _large(row.get("states")), _large(row.get("dead")), row["mebibytes"],
                 _seconds(apart, "seconds") if apart["done"] else None, _large(apart.get("states"))]
        lines.append("| " + " | ".join("-" if cell is None else str(cell) for cell in cells) + " |")
    return lines


def _seconds(row: Row, part: str) -> str | None:
    return f"{row[part]:.2f}" if part in row else None


def _large(number: int | None) -> str | None:
    return None if number is None else f"{number:,}" if number < 10**6 else f"{number:.1e}"


def verdict(rows: list[Row], seconds: int, mebibytes: int) -> list[str]:
    """Where it stops."""
    limits = f"{seconds} s and {mebibytes / 1024:g} GiB"
    good = [row["rooms"] for row in rows if row["done"]]
    lost = [row["rooms"] for row in rows if not row["done"]]
    if not lost:
        return [f"Every size was proved within {limits}."]
    first = f"The first size that was not proved within {limits} has **{lost[0]} rooms**"
    full = [row["rooms"] for row in rows if not row["done"] and not row["late"] and row["mebibytes"] < mebibytes]
    why = f" With {', '.join(map(str, full))} rooms it was the diagrams' own table that was full." if full else ""
    return [(f"{first}; the largest that was has {max(good)}." if good else f"{first}; none was.") + why]


def beside(rows: list[Row]) -> list[str]:
    """The breadth-first search in the same time."""
    head = ["rooms", "seconds", "states found", "states/s", "turns deep", "a win", "of all states"]
    lines = ["## A breadth-first search beside it", "",
             "Through the same public interface, `world.turn`, every act in every state, for as long as the proof took",
             "(five seconds at least; sixty where there was no proof).", "",
             "| " + " | ".join(head) + " |", "|" + " ---: |" * len(head)]
    for row in rows:
        found = row["search"]
        if "found" in found:
            states = row["apart"].get("states")
            share = "all" if found["all"] else f"{found['found'] / states:.1e}" if states else "-"
            cells = [row["rooms"], found["seconds"], f"{found['found']:,}", f"{found['pace']:,}", found["depth"],
                     "yes" if found["won"] else "no", share]
            lines.append("| " + " | ".join(map(str, cells)) + " |")
    return [*lines, "",
            "The last column compares with the states of the proof without regions, which leaves out what no ending",
            "depends on, such as where the pebbles lie; the search can't, so that the same share means less."]


def advice() -> list[str]:
    """What a writer can do."""
    return [
        "## What a writer can do beyond that point", "",
        "The cost grows with the number of things that something asks for, each of which may lie anywhere, far more",
        "than with rooms or prose: the pebbles here cost nothing, since no ending depends on them.", "",
        "- Let places be one: `python benchmarks/regions.py STORY` says what tells them apart, such as a rule for one room,",
        "  or a rule of every turn that also acts on a mere walk.",
        "- Give a thing fewer places: what is used up, handed over or taken away (`away()`) has one from then on.",
        "- Let chapters only go forward, in one enum field: each is proved on its own, and what only mattered before",
        "  is forgotten.",
        "- Keep what is carried through a one-way passage to a named few, by a rule that refuses the rest.",
        "- Count in few stages: a threat that is none, heard or seen, rather than a number of turns.",
        "- Prove a telling that leaves some rules out (`telling.leaves_out`), and the whole by night, with more time."]
