"""Souls in a pocket: what can be done with them, what they say, and what they warn of when there are three."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    break_,
    drop,
    eat,
    give,
    kiss,
    listen_to,
    put_in,
    put_on,
    rub,
    show,
    smell,
    throw,
    touch,
    wear,
)
from coraline.game.doors import thrown_open
from coraline.game.stages import asked, game, hunting
from coraline.game.thinning import all_three
from coraline.houses.between import door
from coraline.houses.flat import other_drawing_room, other_hallway, other_kitchen
from coraline.people import cat, other_mother
from coraline.spine import chapter, player, story, warned
from coraline.things import attic_soul, cellar_soul, souls, theatre_soul

story.once(
    "the souls warn you", """That is three.

        They begin to talk, all together, against your hip, in a hurry. "Thou hast won, and she will not
        have it. She keeps the letter. She'll pick the letter clean, like she done us. She swore that we should go
        free, do you see, and she never once said when. One wins, and then she moves the bedtime. Don't tell her
        that you know where thy folk be. Don't hand it her. She have to open the door herself, miss. Let her think
        that it's her cleverness. She can't bear not to look."

        They stop. All over the house, the thread has stopped too. She is waiting for you in the drawing room.""",
    when=game & all_three, then=[warned.set()])
together = theatre_soul.held & attic_soul.held & cellar_soul.held
story.once(
    "only three rooms are left", """The landing goes as you step off it. You hear the stairs go one after the other
        from the bottom up, like someone running, and you pull your foot in over the sill. All that there is now of
        the other house is a hallway, a kitchen and a drawing room, hung up in the middle of the white by a single
        thread. On the far side of the drawing-room door somebody is standing perfectly still, as one stands behind
        a door to say boo.""",
    when=hunting & all_three & warned & together & asked.is_("nothing") & player.at(other_hallway, other_kitchen, other_drawing_room),
    then=[chapter.set("escape"), other_mother.to(other_drawing_room), cat.to(other_drawing_room), *thrown_open(door)])

mine = chapter.is_("game", "escape")
story.refuse(drop(souls) | throw(souls) | put_on(souls) | put_in(souls) | give(souls),
             ["You keep it in your pocket, and your hand on the pocket. You said that you'd look after them.",
              "No. It has been put down quite often enough."], when=mine)
story.refuse(show(souls, other_mother), "She leans towards it, as a plant does on a sill. You put it away.")
story.refuse(eat(souls) | attack(souls) | break_(souls) | wear(souls), "That's what she would do.", when=mine)
story.instead(touch(souls) | rub(souls) | kiss(souls), ["It's warm, and it leans against your fingers.",
              "You hold it in your shut hand until your hand is warm all through."], when=mine)
story.instead(smell(theatre_soul), "It smells of wet grass and feathers.", when=mine)
story.instead(smell(attic_soul), "Rain on slates; and under that, still, soot.", when=mine)
story.instead(smell(cellar_soul), "Ink, and the inside of a straw hat.", when=mine)
story.instead(listen_to(theatre_soul), [
    "\"Eleven,\" it says, \"and the gander.\" It is counting them in.", ("\"She keeps what is sewn,\" it says. \"She sewed us shut up in it. "
    "Mind, now: only the once.\"")], when=mine)
story.instead(listen_to(attic_soul), ["\"You can see the river from here,\" it says.", "\"Cor,\" it says, at whatever it is looking at."],
              when=mine)
story.instead(listen_to(cellar_soul), [
    "\"It's most awfully good of you,\" it says. \"I shouldn't trust her an inch, if I were you.\"", ("It is reciting something, all the way "
    "to the end.")], when=mine)
