"""The parser: one typed command to what it comes to. It changes nothing in the world, and always answers."""

from __future__ import annotations

from adderstone.grammar import orders
from adderstone.grammar.context import Context, Slip
from adderstone.grammar.correction import candidates, faults, meant_for, notice
from adderstone.grammar.lexicon import Lexicon
from adderstone.grammar.parsed import Answer, Do, Meta, Parsed, Question, Travel
from adderstone.grammar.patterns import POLITE_ENDS, POLITE_STARTS
from adderstone.grammar.pronouns import remember
from adderstone.grammar.questions import NEVER_MIND, NO, YES, completed, is_fragment, picked
from adderstone.grammar.reader import Reader, noticed
from adderstone.grammar.reading import ASKED, AWAY, DONE, STRANGE, Reading
from adderstone.grammar.splitting import split
from adderstone.grammar.tokens import MARK, too_long, words
from adderstone.grammar.unread import left_over, unread
from adderstone.grammar.wording import which
from adderstone.world import World

EMPTY = "Say what you would like to do: look, or go somewhere, or help."
TOO_LONG = "That is too much to take in at once. Please use fewer words."
MOST_WORDS = 60
MOST_SLIPS = 3
AGAIN = (("again",), ("g",), ("repeat",), ("once", "more"), ("do", "it", "again"), ("same", "again"))

__all__ = ["Answer", "Context", "Do", "Meta", "Parsed", "Parser", "Question", "Travel"]


class Parser:
    """Reads the commands of one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.lexicon = Lexicon(world)

    def split(self, line: str) -> list[str]:
        """The commands of a line: "take key then go east. unlock door" is three."""
        return split(self.lexicon, line)

    def parse(self, command: str, context: Context) -> Parsed:
        """What a command comes to. The context keeps pronouns, the open question and what `again` repeats."""
        context.look_around()
        question, context.question = context.question, None
        if command.lstrip().startswith("*"):
            return Meta("comment", command.strip().lstrip("*").strip())
        if too_long(command):
            return Answer(TOO_LONG)
        typed = _trimmed(words(command))
        if len(typed) > MOST_WORDS:
            return Answer(TOO_LONG)
        return self._parsed(typed, context, question) if typed else Answer(EMPTY)

    def _parsed(self, typed: tuple[str, ...], context: Context, question: Question | None) -> Parsed:
        if typed in AGAIN:
            return self._again(context)
        if typed[0] == "oops" and context.slip is not None:
            return self._oops(typed[1:], context, context.slip)
        answered = self._answered(question, typed, context) if question is not None else None
        return answered if answered is not None else self._command(typed, context)

    # --- commands ---

    def _command(self, typed: tuple[str, ...], context: Context) -> Parsed:
        reading, meant = self._best(typed, context)
        return self._kept(reading, meant, context)

    def _kept(self, reading: Reading, typed: tuple[str, ...], context: Context) -> Parsed:
        """Remember what a reading spoke of, asked, or stumbled over."""
        parsed = reading.parsed
        if isinstance(parsed, Answer):
            context.question = parsed.question
        if reading.rank == DONE and isinstance(parsed, (Do, Travel)):
            context.repeat, context.again = typed, " ".join(word for word in typed if not word.startswith(MARK))
            remember(context, parsed)
        context.slip = Slip(typed, reading.fault) if reading.fault >= 0 else None
        return parsed

    def _best(self, typed: tuple[str, ...], context: Context) -> tuple[Reading, tuple[str, ...]]:
        """The best reading, and the words that it reads: those typed, less politeness, or with a slip mended."""
        reader = Reader(self.lexicon, context)
        first = self._read(reader, typed)
        if first.rank >= AWAY:
            return first, typed
        plain = _plain(typed, self.lexicon)
        if plain != typed:
            reading = self._read(reader, plain)
            if reading.rank >= ASKED:
                return reading, plain
        return self._mended(reader, typed, first.fault) or (first, typed)

    def _read(self, reader: Reader, typed: tuple[str, ...]) -> Reading:
        address = orders.addressed(reader, typed)
        if isinstance(address, Reading):
            return address
        if address is not None:
            return orders.speech(reader, *address)
        reading = reader.read(typed)
        if reading is None:
            return unread(reader, typed)
        return left_over(reader, typed, reading) if reading.rank == STRANGE else reading

    # --- slips ---

    def _mended(self, reader: Reader, typed: tuple[str, ...], fault: int,
                tries: int = MOST_SLIPS) -> tuple[Reading, tuple[str, ...]] | None:
        for index in faults(self.lexicon, typed, fault) if tries else ():
            word = meant_for(typed[index], candidates(self.lexicon, reader.scope, index))
            if word is None and index == 0:
                return None  # no other word can make a command of this
            if word is None:
                continue
            tried = (*typed[:index], word, *typed[index + 1:])
            if index == 0 and self.lexicon.risky(word):
                text = f'Did you mean "{" ".join(tried)}"?'
                return Reading(ASKED, 0.0, Answer(text, Question("confirm", tried))), tried
            reading, meant = self._read(reader, tried), tried
            if reading.rank < AWAY:
                further = self._mended(reader, tried, reading.fault, tries - 1)
                if further is None:
                    continue
                reading, meant = further
            return noticed(reading, notice(word, index, reader.scope)), meant
        return None

    def _oops(self, said: tuple[str, ...], context: Context, slip: Slip) -> Parsed:
        if not said:
            return Answer('Say the word that you meant: "oops lamp".')
        return self._command((*slip.words[:slip.index], *said, *slip.words[slip.index + 1:]), context)

    def _again(self, context: Context) -> Parsed:
        words_again = context.repeat or words(context.again)
        if not words_again or words_again in AGAIN:
            return Answer("There is nothing to repeat yet.")
        return self._command(words_again, context)

    # --- answers to a question ---

    def _answered(self, question: Question, typed: tuple[str, ...], context: Context) -> Parsed | None:
        """What the words come to as an answer; None when they are a new command."""
        if typed in NEVER_MIND:
            return Answer("Very well.")
        if question.kind == "confirm":
            if typed in YES:
                return self._command(question.before, context)
            return Answer("Very well.") if typed in NO else None
        if question.kind == "which":
            return self._picked(question, typed, context)
        said = typed[1:] if len(typed) > 1 and typed[0] in question.before[1:] else typed
        whole = (*question.before, *said, *question.after)
        reading, meant = self._best(whole, context)
        needed = AWAY if is_fragment(said, self.lexicon.begins(said[0])) else DONE
        if reading.rank < needed and (needed == DONE or not self._unreadable(typed, context)):
            return None
        taken = needed == AWAY or self._unreadable(typed, context)  # a whole command is no answer
        return self._kept(reading, meant, context) if taken else None

    def _unreadable(self, typed: tuple[str, ...], context: Context) -> bool:
        return self._best(typed, context)[0].rank < ASKED

    def _picked(self, question: Question, typed: tuple[str, ...], context: Context) -> Parsed | None:
        chosen = picked(question, typed, Reader(self.lexicon, context).scope)
        several = question.many and (len(chosen) == len(question.options) or "and" in typed)
        if not chosen or (len(chosen) > 1 and not several):
            if not chosen or self.lexicon.begins(typed[0]):
                return None
            context.question = Question("which", question.before, question.after, chosen, question.many)
            return Answer(which(chosen), context.question)
        return self._command(completed(question, chosen), context)


def _trimmed(typed: tuple[str, ...]) -> tuple[str, ...]:
    """The words without commas at either end."""
    start, end = 0, len(typed)
    while start < end and typed[start] == ",":
        start += 1
    while end > start and typed[end - 1] == ",":
        end -= 1
    return typed[start:end]


def _plain(typed: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """The words without "please" and its kin."""
    changed = True
    while changed:
        changed = False
        for start in POLITE_STARTS:
            if typed[:len(start)] == start and len(typed) > len(start):
                typed, changed = typed[len(start):], True
        for end in POLITE_ENDS:
            if typed[-len(end):] == end and len(typed) > len(end):
                typed, changed = typed[:-len(end)], True
        shorter = _trimmed(typed) or typed
        typed, changed = shorter, changed or shorter != typed
    return typed
