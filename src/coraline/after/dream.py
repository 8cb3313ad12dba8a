"""The dream: three children on their way, and what they turn back to say."""

from __future__ import annotations

from adderstone.world.verbs import attack, climb, drop, enter, follow, give, go, inventory, kiss, no, put_in, put_on, sleep, touch, wait, wake, yes
from coraline.houses.between import dream
from coraline.houses.flat import bedroom
from coraline.people import bonnet_child, chimney_child, winged_child
from coraline.spine import chapter, player, story, time_of_day
from coraline.things import souls

dreaming = player.at(dream)
children = (chimney_child, bonnet_child, winged_child)

story.once(
    "the dream", """They are sitting on the top bar of a stile, all three, with the light behind them; and for the
        first time you can see what they look like. The boy has freckles under the soot. The goose girl has a straw in
        the corner of her mouth, and takes it out to look at you. The tall one has a gap in her teeth, and keeps trying
        it with her tongue, as though it had been given back.

        "We waited," says the tall girl, "to say it properly. Thank you is what it was."

        Beyond the stile the path has no footprints in it, either way. It has been swept for them.""",
    when=dreaming)
warned_of_hand = story.flag("warned of the hand")
WARNING = """They look at each other. It is the boy who gets down off the stile.

        "It en't finished, miss," he says. "You shut the door on her. But you shut it on her wrist, like, and there's a
        piece of her what was this side of it. The right hand. Her good one, what she'd have swore on, if you'd let
        her."

        "It will want the key," says the goose girl. "It hath no eyes and no ears. It can feel, and it can remember,
        and it remembers the key. While there is a key there is a door."

        "And you can't hide it," says the tall girl. "It would only take longer. You have to put it where a hand can't
        come back from, and you have to get the hand to go there by itself. You're good at that. You did it to all of
        her." """
turns = story.counter("turns in the dream", up_to=4)
story.each_turn(when=dreaming & ~warned_of_hand, then=[turns.up()], name="the dream goes on")
story.once("they say it unasked", when=dreaming & turns.at_least(4), then=[warned_of_hand.set()])
story.once("the warning", WARNING, when=dreaming & warned_of_hand)

topic = story.topic
for child in children:
    topic(child, "warning; danger over finished; key hand door beldam mother her more what", """You ask whether it is
        over, then.""",
          when=dreaming & ~warned_of_hand, then=[warned_of_hand.set()], suggest="whether it is over")
    topic(child, "over; finished; warning danger key door beldam more", """They tell you again, each a bit of it. It wants the key.
        You're to take the key where a hand can't come back from, and let the hand come after.""", when=dreaming & warned_of_hand)
topic(chimney_child, "hill; path stile; where going heaven over next", """"Dunno," says the boy. "But it en't narrow,
        and it en't dark, and they tell me there's breakfast." """, when=dreaming, suggest="where they are going")
topic(chimney_child, "hand; right; fingers fingernails crawl", """"We'd beetles like that in the flues," says the boy.
        "Blind, they was. They'd go for the warm, straight as a string. You give it a floor, and it'll walk on it. It
        don't know what's under." """,
      when=dreaming & warned_of_hand, suggest="about the hand")
topic(bonnet_child, "geese; ; goose gander eleven", """"Up there," says the goose girl, and points with the stick. You can see some white
    on the hill, that might be daisies. "Twelve, with the gander. The lame one too." """, when=dreaming, suggest="about the geese")
topic(bonnet_child, "well; deep water; wood hole bottomless", """"There was a well in our day also," says the goose
        girl. "My brother let down all the rope in the house, and there was no bottom. We were whipped for the rope." """,
      when=dreaming & warned_of_hand, suggest="about the well")
topic(bonnet_child, "name; names remember; called", """She tells you her name. It is a plain one. You tell it to
        yourself twice so as to have it in the morning.""", when=dreaming, suggest="what she is called")
topic(winged_child, "trick; lie plan; bait lure tea party picnic cloth", """"We used to dig a hole on the sand," says
        the tall girl, "and lay newspaper across it, and a bun on the newspaper. My uncle never learned. It has to be a
        good bun, that's the whole of it. They look at the bun." """, when=dreaming & warned_of_hand, suggest="how one tricks a hand")
topic(winged_child, "goodbye; thanks leaving farewell thank", """"You'll forget the most of this," says the tall girl.
        "It's all right. We shan't." """, when=dreaming, suggest="goodbye")

story.instead(
    wake | wait | sleep | go | follow(children) | climb | enter | yes | no, """One after another they climb down upon the far side.
        They don't look round; they have been told, or they know. You watch until the path is only a path.

        Then there's a ceiling, and it's yours, with Norway on it. It is morning. The black wellington is in bed with
        you, and the key is down in the toe. On the outside of the bedroom door, low down, something is going to and
        fro along the paint, feeling for the way in.""",
    when=dreaming & warned_of_hand,
    then=[player.to(bedroom), chapter.set("hand"), time_of_day.set("morning"), *(child.away() for child in children)],
    name="morning after the dream")
story.instead(go | follow(children) | climb | enter, ["The grass is long, and you get no nearer to the stile, nor it to you.",
                                      """You walk. It is the kind of walking that one does in dreams: very hard, and on
        the spot."""],
              when=dreaming)
story.instead(wake | sleep, "Not yet, you think; there was something that they had to say.", when=dreaming)
story.refuse(give(souls), ["""You hold out your hand, to give it back, and your hand is empty. "We have them on," says the
    goose girl.""", "\"It fits, miss,\" says the boy. \"I'd forgot where it went.\"", "\"You brought them,\" says the tall girl. \"That was the hard part.\""],
    when=dreaming)
story.refuse(inventory, "You feel for your pockets, and it's not a night for pockets. You've nothing with you, and nothing to mind.", when=dreaming)
story.refuse(drop | put_on | put_in | give, """You go to put it down, and there is nothing in your hand. It's that sort
        of place.""",
             when=dreaming)
story.instead(kiss(children) | touch(children), """You shake hands with all three, and each of the hands is warm. It
        seems to surprise them as much as you.""")
story.refuse(attack(children), "They have had enough of that.")
