"""What Coraline knows by the end of the game, and the hints on the way to it."""

from __future__ import annotations

from coraline.game.attic_soul import found as green
from coraline.game.cellar_soul import found as red
from coraline.game.the_lie import opened
from coraline.game.theatre_soul import found as grey
from coraline.spine import cat_advice, chapter, ghosts_told, hand_severed, knows_globe, stakes, story

later = chapter.is_("mirror", "game", "escape", "home", "hand", "last day")
after_game = chapter.is_("home", "hand", "last day")

story.landmark(
    "the cat's advice", when=cat_advice | later, known="Her kind can't see a game go by.",
    hints=["The house is quiet. There's somebody in it who isn't hers.",
           "The cat is out of doors, where you met him first.",
           "From the other drawing room go east, south, down, south, east to the garden, and ASK CAT ABOUT THE OTHER MOTHER."])
story.landmark(
    "behind the mirror", when=ghosts_told | after_game, known="There are three behind the mirror. She let them go hungry after she had "
    "eaten.",
    hints=["She'll be waiting for you indoors. She wants an answer.",
           "Say NO to her. It's no way to get out of there, but it's the way on.",
           "Behind the mirror, ask the three of them about her, and about their souls. Or only wait."])
story.landmark(
    "the game is sworn", when=stakes.is_("sworn"), known="You are playing her for five people and yourself, and it's on her needle.",
    hints=["It is morning when one has slept. Then think what the cat said.",
           "Challenge her to a game. When she gives you her word for it, ask her to swear, and say no to what she can spare.",
           "CHALLENGE OTHER MOTHER. ASK OTHER MOTHER TO SWEAR. NO. NO. Then TELL OTHER MOTHER ABOUT HER NEEDLE."])
story.landmark(
    "the grey soul", when=grey, known="One of the three was in the footlights of a show that couldn't end.",
    hints=["Look at things through the stone, in the places where there was something to see.",
           "In the theatre: when would a show like that be over? There are two things that it has never had.",
           "CLAP. Then be quick: north to the stage, east to the wings, PULL ROPE. Go back to the stage and TAKE FOOTLIGHTS."])
story.landmark(
    "the green soul", when=green, known="One of the three was under a hat that wouldn't keep still.",
    hints=["Up in the attic they can't keep still, and you can't keep count.", ("They dance as long as there's music. Stop the music; then "
           "look through the stone."),
           "STOP ORGAN. LOOK AT HATS THROUGH STONE. Then take the hat that shows green."])
story.landmark(
    "the red soul", when=red, known="One of the three was in a shut hand, and it was given to you.",
    hints=["The door next to the flat is ajar. Something soft has been put away down there.",
           "He'd rather let you go. He made up something, once, that was his own. It goes downstairs.",
           "In the cellar ASK OTHER FATHER ABOUT HIS SONG; then SING."])
story.landmark(
    "the globe", when=knows_globe | after_game, known="The snow globe isn't a copy of anything. That's where they are.",
    hints=["What does the other house have that yours never had?", "Look along the mantelpiece in the other drawing room.",
           "EXAMINE GLOBE there, or LOOK AT GLOBE THROUGH STONE."])
story.landmark(
    "the door is open", when=opened | after_game, known="She can't bear to be thought wrong. She opened the door to show you.",
    hints=["Don't tell her where they really are; the children told you why. But she has to open that door herself.",
           "Tell her that they are somewhere she would unlock, to prove that you are wrong.", "TELL OTHER MOTHER ABOUT THE DOOR."])
story.landmark(
    "home with the globe", when=hand_severed, known="You shut the door on her.",
    hints=["She's quick because she can see. There is somebody under the sofa with claws, who said: when there is nothing else to be done.",
           "Throw the cat at her. Take the globe. Run west, and keep on going west.",
           "TAKE CAT. THROW CAT AT OTHER MOTHER. TAKE GLOBE. WEST three times. Then PUSH DOOR, and again, and again."])
