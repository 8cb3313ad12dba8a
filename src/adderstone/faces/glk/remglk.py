"""A session over two streams: JSON events in, JSON updates out, each answer followed by an empty line.

Every object that comes in is answered, a wrong one by an error that says what was wrong with it; nothing that is sent
ends the loop but the end of the input or of the story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

import msgspec

from adderstone.faces.glk.stream import Garbled, Objects
from adderstone.play.protocol import (
    Answer,
    Arrange,
    Char,
    Event,
    External,
    Failure,
    Init,
    Line,
    Pass,
    Refresh,
    Screen,
    Update,
)
from adderstone.play.session import Session

CHUNK = 65_536
UNASKED = ("hyperlink", "mouse", "timer", "redraw", "specialresponse", "debuginput")  # events that no story asks for


class Desk:
    """Answers the events of one screen with the updates of one session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.screen: Screen | None = None
        self.over = False

    def answer(self, sent: dict[str, Any]) -> Answer:
        """The answer to one object, whatever it is."""
        if self.screen is not None and sent.get("type") in UNASKED:
            return Pass()
        try:
            event = msgspec.convert(sent, Event)
        except msgspec.ValidationError as error:
            return Failure(f"The event was not understood: {error}.")
        return self._first(event) if self.screen is None else self._next(event, self.screen)

    def _first(self, event: Event) -> Answer:
        if not isinstance(event, Init):
            return Failure('Nothing has begun yet: send {"type":"init","gen":0,"metrics":{...}} first.')
        self.screen = Screen(event.metrics)
        return self._done(self.screen.open(self.session.begin()))

    def _next(self, event: Event, screen: Screen) -> Answer:
        match event:
            case Init():
                return Failure("The story has begun already: send refresh to get all of its text again.")
            case Arrange():
                return screen.arrange(event.metrics)
            case Refresh():
                return screen.refresh()
            case External():
                return Pass()
            case Line() | Char():
                return self._typed(event, screen)

    def _typed(self, event: Line | Char, screen: Screen) -> Answer:
        objection = screen.objection(event)
        if objection:
            return Failure(objection)
        typed = event.value.encode("utf-8", "replace").decode()
        return self._done(screen.show(typed, self.session.submit(typed)))

    def _done(self, update: Update) -> Update:
        self.over = update.disable
        return update


def answers(desk: Desk, read: Callable[[], bytes]) -> Iterator[Answer]:
    """An answer to everything that comes in, until the input or the story ends."""
    objects = Objects()
    while not desk.over and (data := read()):
        for found in objects.feed(data):
            yield Failure(str(found)) if isinstance(found, Garbled) else desk.answer(found)
            if desk.over:
                return
    yield from (Failure(str(left)) for left in objects.end())


def serve(session: Session, source: BinaryIO, sink: BinaryIO) -> None:
    """Run a session over two byte streams until either ends."""
    encoder = msgspec.json.Encoder()
    try:
        for answer in answers(Desk(session), lambda: _some(source)):
            sink.write(encoder.encode(answer) + b"\n\n")
            sink.flush()
    finally:
        session.close()


def _some(source: BinaryIO) -> bytes:
    """Whatever has come in, without waiting for a whole chunk."""
    read1 = getattr(source, "read1", source.read)
    return bytes(read1(CHUNK))
