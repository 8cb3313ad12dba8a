"""What this story promises of itself, whatever the player does and however she chooses. `adderstone prove` checks it.

Each claim is something that a player would notice, were it otherwise. They are put by what they are about: what is known
when, what comes first, where one can be, whose the things are, what she may ask, what is always possible, and what each last
page needs.
"""

from __future__ import annotations

from coraline.after.dream import warned_of_hand
from coraline.after.hand import nights
from coraline.after.ordinary import asleep
from coraline.after.well import boards_off, fell, foolish, lured, sure, thrown, well
from coraline.game.attic_soul import buttons_lost, organ_stopped
from coraline.game.attic_soul import found as green
from coraline.game.cellar_soul import found as red
from coraline.game.endings import forgotten, given_up, laid_for_three, nearly_told, told_truth
from coraline.game.escape import fingers, struggle
from coraline.game.ghosts import dark_turns, heard_who
from coraline.game.stages import asked, game, hunting, sworn
from coraline.game.the_lie import lock, where
from coraline.game.theatre_soul import curtain_down
from coraline.game.theatre_soul import found as grey
from coraline.game.theft import abroad, theft, thief
from coraline.game.thinning import attic_part, cellar_part, far_rooms, grounds, stairs, theatre_part
from coraline.game.watching import stirred
from coraline.home.key import chair_moved, on_chair
from coraline.houses.between import dark, door, dream, far_passage, other_door, passage
from coraline.houses.flat import bedroom, drawing_room, flat, other_flat, other_hallway, other_kitchen
from coraline.houses.grounds import well_clearing
from coraline.houses.stairs import (
    empty_flat,
    other_attic,
)
from coraline.other.offer import last_yes, wavered
from coraline.people import cat, hand, other_mother
from coraline.spine import (
    ate_dinner,
    cat_advice,
    cat_thrown,
    chapter,
    ghosts_told,
    hand_gone,
    heard_song,
    knows_taken,
    met_cat,
    offer,
    parents_taken,
    player,
    promised,
    saw_help,
    saw_show,
    saw_toys,
    stakes,
    story,
    warned,
)
from coraline.things import attic_soul, cellar_soul, cloth, globe, key, stone, tea_set, theatre_soul
from adderstone.world import Condition
from adderstone.world.conditions import never as nowhen

CHAPTERS = chapter.values
HOME_AGAIN = ("home", "hand", "last day")


def never(name: str, *conditions: Condition) -> None:
    """None of this ever happens."""
    story.claim(name, "never", *conditions)


def in_order(name: str, earlier: Condition, later: Condition) -> None:
    """The one comes before the other, in every run that comes to the other."""
    story.claim(name, "before", earlier, later)


def possible(name: str, *conditions: Condition) -> None:
    """One of these can still come about, from wherever one is before the last page."""
    story.claim(name, "always_possible", *conditions)


def before(name: str) -> Condition:
    """The story has not come to this chapter."""
    number = CHAPTERS.index(name)
    return chapter.is_(*CHAPTERS[:number]) if number else nowhen


def outside(*names: str) -> Condition:
    """It is another chapter than these."""
    return ~chapter.is_(*names)


# --- what is known, and when ---

for known, first in {
        ate_dinner: "first visit", saw_toys: "first visit", saw_show: "first visit", heard_song: "first visit",
        met_cat: "first visit", ~offer.is_("not made"): "first visit", wavered: "first visit", parents_taken: "missing",
        saw_help: "missing", knows_taken: "missing", cat_advice: "second visit", ghosts_told: "mirror", heard_who: "mirror",
        promised: "mirror", ~stakes.is_("none"): "game", warned: "game", cat_thrown: "escape", warned_of_hand: "home",
        hand_gone: "last day"}.items():
    never(f"too soon, before the chapter {first}: {known}", known & before(first))
never("the key is had on the rainy day", key.held & chapter.is_("rainy day"))
never("she is in the other house and has not been offered buttons when she gets home", chapter.is_("missing") & ~offer.is_("refused"))
never("she sets out again, not knowing who took them", chapter.is_("second visit") & ~knows_taken)
never("breakfast comes before the children have told what she did", game & ~ghosts_told)
never("they beg before they have told it", asked.is_("promise") & ~ghosts_told)
never("the children tell what she did before they say who they are", chapter.is_("mirror") & ghosts_told & ~heard_who)
never("a game is sworn that the cat has said nothing of", hunting & ~cat_advice)
never("she wakes from the dream unwarned", chapter.is_("hand") & ~warned_of_hand)

# --- what comes first ---

in_order("they are taken, and then she learns who took them", parents_taken, knows_taken)
in_order("she learns who took them, and then she sets out again", knows_taken, chapter.is_("second visit"))
in_order("the children tell what she did, and then a game is sworn", ghosts_told, sworn)
in_order("the cat advises, and then a game is sworn", cat_advice, sworn)
in_order("three souls are found, and then she asks for the other two", grey & green & red, chapter.is_("escape"))
in_order("she believes the lie, and then the cat is thrown", where.is_("behind the door"), cat_thrown)
in_order("the cat is thrown, and then the globe is taken", cat_thrown, globe.held)
in_order("the boards are moved, and then the cloth is laid", boards_off, cloth.on(well))
in_order("the key is laid, and then the hand goes down", lured, hand_gone)

# --- where one can be ---

OTHER_HOUSE = (*other_flat, *(room for part in (stairs, attic_part, theatre_part, cellar_part, grounds) for room in part.rooms))
for name, rooms, chapters in (
        ("in the other house", OTHER_HOUSE, ("first visit", "second visit", "game", "escape")),
        ("in her own flat", tuple(flat), ("rainy day", "alone", "first visit", "missing", "next day", "second visit", "escape",
                                          *HOME_AGAIN)),
        ("in the passage", (passage, far_passage), ("alone", "first visit", "missing", "next day", "second visit", "escape")),
        ("behind the mirror", (dark,), ("mirror",)), ("in the dream", (dream,), ("home",)),
        ("on the other stage", theatre_part.rooms, ("first visit", "game")),
        ("in the other attic", attic_part.rooms, ("first visit", "game")),
        ("in the empty flat and its cellar", cellar_part.rooms, ("game",)),
        ("out of doors over there", grounds.rooms, ("first visit", "second visit", "game")),
        ("on the other stairs", stairs.rooms, ("first visit", "second visit", "game"))):
    never(f"{name}, in a chapter that has no such place", player.at(*rooms) & outside(*chapters))
never("anywhere but behind the mirror, in that chapter", chapter.is_("mirror") & ~player.at(dark))
for part in (grounds, theatre_part, attic_part, cellar_part, far_rooms):
    never(f"in a part of the house that has gone: {part.rooms[0]}", part.gone & player.at(*part.rooms) & game)
never("below, before she has sworn", player.at(cellar_part.rooms) & ~sworn)
never("out of the kitchen before she has sworn", game & ~sworn & ~player.at(other_kitchen))
never("out of the cellar past him", red & player.at(empty_flat) & outside("game"))

# --- doors ---

for each in (door, other_door):
    never(f"the {each} is open and locked at once", each.opened & each.locked & outside(*HOME_AGAIN))
never("through the brown door while it is bricked up", chapter.is_("rainy day", *HOME_AGAIN) & player.at(passage))
never("the brown door is open on the last pages", chapter.is_(*HOME_AGAIN) & door.opened)
never("the other door stands open while the game is on", chapter.is_("mirror", "game") & other_door.opened)
never("she opens it for any other reason than to prove you wrong",
      chapter.is_("escape") & other_door.opened & ~where.is_("behind the door"))
never("the key is in her lock and the door is not open", key.inside(lock) & ~other_door.opened & chapter.is_("escape"))
never("on the chair with the chair elsewhere", on_chair & ~chair_moved)

# --- the three souls ---

for soul, found in ((theatre_soul, grey), (attic_soul, green), (cellar_soul, red)):
    never(f"the {soul} is lost once it is found", game & found & soul.gone)
    never(f"the {soul} is put down", game & found & ~soul.held & ~abroad)
    never(f"the {soul} is anywhere before it is found", game & ~found & ~soul.gone)
    never(f"the {soul} is won before she has sworn", found & ~sworn)
    never(f"the {soul} is anywhere but in your pocket at the last", chapter.is_("escape") & ~soul.held)
    never(f"the {soul} is missing at the last", chapter.is_("escape") & ~found)
    never(f"the {soul} is yours without the oath", soul.held & before("game"))
never("a light is taken while the show goes on", game & grey & ~curtain_down)
never("a hat is lifted while there is music", game & green & ~organ_stopped)
never("buttons are paid for nothing", buttons_lost.at_least(1) & outside("game") & before("escape"))
never("four buttons", buttons_lost.at_least(3) & game & player.at(other_attic) & organ_stopped & ~green)

# --- what she sends for a soul ---

never("the mittens go abroad before two are found", abroad & ~((grey & green) | (grey & red) | (green & red)))
never("the mittens are in two places", game & theft.is_("in the kitchen") & ~thief.at(other_kitchen),
      game & theft.is_("in the hallway") & ~thief.at(other_hallway))
never("the mittens have more than one", abroad & theatre_soul.at(other_kitchen, other_hallway) & attic_soul.at(other_kitchen, other_hallway)
      & cellar_soul.at(other_kitchen, other_hallway))
never("she stirs before the first is found", stirred.at_least(1) & game & ~(grey | green | red))

# --- what she may ask, and when ---

for question, its in {("stay", "stay again"): "second visit", ("promise", "forget", "forget again"): "mirror",
                      ("her heart", "her hand"): "game", ("stop", "stop again"): "game"}.items():
    never(f"asked out of season: {question[0]}", asked.is_(*question) & outside(its))
never("she asks for an oath on something before the stakes are named", asked.is_("her heart", "her hand") & ~stakes.is_("named"))
never("she asks whether to stop before there is anything to stop", asked.is_("stop", "stop again") & ~sworn)
never("the stakes are sworn and something is still being asked about the oath", sworn & asked.is_("her heart", "her hand"))
never("a second time in the dark", dark_turns.at_least(1) & before("mirror"))
never("she is at the kitchen table and elsewhere", game & stakes.is_("named") & ~other_mother.at(other_kitchen))

# --- the lie ---

never("she believes that they are behind the door, in another chapter", where.is_("behind the door") & before("escape"))
never("the cat is thrown at a shut door", chapter.is_("escape") & cat_thrown & ~where.is_("behind the door"))
never("you nearly tell her, and she has not asked", nearly_told & before("escape"))
never("the globe is taken while she watches", globe.held & ~cat_thrown)
never("the globe is left behind", chapter.is_("escape") & player.at(passage, far_passage, drawing_room) & ~globe.held)
never("home without the key", chapter.is_("home") & key.gone)
never("out of the room with her still looking", chapter.is_("escape") & player.at(passage, far_passage, drawing_room) & ~cat_thrown)
never("somebody at the door and nobody in the passage", fingers.at(drawing_room) & ~(chapter.is_("escape") & player.at(drawing_room)))
never("a struggle, and no door", struggle.at_least(1) & before("escape"))
never("the cat is lost for good", cat.gone & outside("rainy day", "alone"))

# --- things that are needed ---

never("the key is lost", key.gone & ~thrown & outside("rainy day", "last day"))
never("the key is lost on the first visit", key.gone & chapter.is_("first visit", "second visit") & ~thrown)
never("the key is behind the mirror", key.held & chapter.is_("mirror"))
never("the key is out of her hands while the game is on", game & ~key.carried_by(other_mother))
never("the stone is lost in the game", stone.gone & chapter.is_("game", "escape"))
for thing in (cloth, tea_set):
    never(f"the {thing} is lost before the picnic", thing.gone & outside("last day"))

# --- the well ---

never("the picnic is laid on boards", cloth.on(well) & ~boards_off & chapter.is_("hand"))
never("the key is laid on a bare well", lured & ~(cloth.on(well) & tea_set.on(well)) & chapter.is_("hand"))
never("the key is laid and is not there", lured & chapter.is_("hand") & ~key.on(well))
never("you walk off and leave the key lying", lured & chapter.is_("hand") & ~player.at(well_clearing))
never("the hand goes down without the key", chapter.is_("last day") & ~key.gone)
never("the hand is about on the last day", chapter.is_("last day") & ~hand.gone)
never("the hand comes before it has been cut off", ~hand.gone & before("hand"))
never("nights pass before the hand is about", nights.at_least(1) & before("hand"))
never("the well is opened too soon", boards_off & before("hand"))

# --- what is always possible ---

possible("getting down from the chair", ~on_chair)
possible("waking from the dream", ~player.at(dream))
possible("having the key back, or the hand gone with it", ~lured | hand_gone)

# --- last pages: each is asked for twice, and none comes out of season ---

never("laid for three, without two yeses", laid_for_three & ~chapter.is_("second visit"), laid_for_three & ~asked.is_("stay again"))
never("a fourth in the dark, without two yeses", forgotten & ~chapter.is_("mirror"), forgotten & ~asked.is_("forget again"))
never("the game given up, without two yeses", given_up & ~hunting, given_up & ~asked.is_("stop again"))
never("a game well won, and not nearly told first", told_truth & ~nearly_told)
never("buttons, and she had not wavered", last_yes & ~wavered, last_yes & ~offer.is_("made"))
never("down the well, and had not leaned over first", fell & ~foolish)
never("the key goes down, and had not been held out first", thrown & ~sure)
never("the key goes down on another day", thrown & chapter.is_("rainy day", "second visit", "mirror", "game", "escape", *HOME_AGAIN))
never("the last bedtime, anywhere but in your bed", asleep & ~(chapter.is_("last day") & player.at(bedroom)))
# --- why she does it ---

story.claim("she opens the door because of what she believes", "believes", where.is_("behind the door"),
            chapter.is_("escape") & other_door.opened)
