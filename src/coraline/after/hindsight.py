"""Hindsight: what is said of the key and the door by people who were behind it and don't know it."""

from __future__ import annotations

from adderstone.world.verbs import drink, drop, give, listen_to, open_, show, sing, smell, throw, unlock
from coraline.houses.between import door
from coraline.houses.flat import bedroom, flat, study
from coraline.houses.outdoors import named
from coraline.people import bobinski, father, forcible, mother, spink
from coraline.spine import chapter, player, story
from coraline.things import souls

later = chapter.is_("home", "hand", "last day")
hunting = chapter.is_("hand")
topic = story.topic

story.refuse(open_(door) | unlock(door), """[if chapter is last day]You haven't a key to it. Nobody has. It's a very restful
    door.[else]You've got the key, and there is the keyhole. You put both your hands behind you and hold one with the other.[end]""",
             when=later)

KEYS = "old black key; ; key keys ledge lock"
DOORS = "brown door; drawing-room drawing; door passage bricks other house"
OTHER = "other mother; ; buttons button woman beldam"
topic(mother, KEYS, """[if chapter is last day]"I can't find it anywhere," says your mother. "I had it under K, and under D, and under
    Not Wanted. I've taken out the card." [else]"It's on the ledge," says your mother, "where it always is." She looks up, and it
    isn't. "Or that's where it was." She looks at the gas meter for longer than it takes to read it.[end]""", when=later,
      suggest="about the key")
topic(mother, DOORS, """[one of]"The brown one?" says your mother. "It's there for the look of it. I must have told you." The hairs stand up
    all along her arms; you can see it, and so can she. She pulls her sleeves down.[or]"I don't much care for that room," says your
    mother. "I never have. I can't think why I've only just noticed."[stopping]""", when=later, suggest="about the door")
topic(mother, "herself; pencil; hair pencils you yourself mum", """You take the pencil out of her hair, and give it to her. "There it is!"
    says your mother. "I was only just now writing something." She looks at the point, and it's quite worn down.""", when=later,
      suggest="about the pencil")
topic(mother, "mirror; long hall; glass looking-glass", """"I went round by the wall," says your mother, "so as not to go in front of it.
    At my age! One gets fancies." """, when=hunting, suggest="about the mirror")
topic(father, KEYS, """[if chapter is last day]"Lost?" says your father. "Excellent. That's the only way to be sure of where a thing
    is."[else]"Put it somewhere that you'll remember," says your father, "and then forget it." He thinks. "I seem to have been
    somewhere like that." [end]""", when=later, suggest="about the key")
topic(father, DOORS, """"It blows no more," says your father. "I noticed it at once. I've a sock over." He lifts the left ankle, and
    looks fond of it, and puts it down.""", when=later, suggest="about the door")
topic(father, OTHER, """"Another!" says your father. "Where would we put her? Your mother's alphabetical." He types a word, and looks up,
    and says, a good deal lower, "Was she tall?" """, when=later, suggest="about the other mother")
topic(father, "coat; cold overcoat; draught ankle warm fire shivering", """"I can't seem to get warm on both sides," says your father. "It's
    like being toast that's been forgotten about." """, when=chapter.is_("home"), suggest="about the cold")
topic(mother, OTHER, """"Is that a book?" says your mother. "It sounds like the sort where it all turns out to be somebody's fault." """,
      when=hunting | chapter.is_("last day"))
topic(bobinski, KEYS, """[if chapter is last day]"Mice say: down, and down," says Mr Bobinski. "They say it as one says good night." [else]"Mice
    will not have it in the room," says Mr Bobinski. "Forgive. They have all turned faces to wall. You'll put it, please, where is no
    bottom." [end]""", when=hunting | chapter.is_("last day"), suggest="about the key")
topic(spink, KEYS, """[if chapter is last day]"Gone, dear?" says Miss Spink. "How..." "...tidy," says Miss Forcible.[else]"A prop like that
    gets looked for," says Miss Spink. "You want to leave it..." "...in plain sight," says Miss Forcible, "with something nice
    under it."[end]""", when=hunting | chapter.is_("last day"), suggest="about the key")
topic(forcible, KEYS, """[if chapter is last day]"Best place for it, lovey," says Miss Forcible, though you haven't said what
    place.[else]"I went down a trap once after a key," says Miss Forcible. "Never looked where I was going. You don't, you know,
    when there's a thing you want." [end]""", when=hunting | chapter.is_("last day"), suggest="about the key")

story.refuse(show(None, mother), "\"Mm,\" says your mother; and then she puts down what she has in her hand, and looks at it properly, and then at you.")
story.refuse(show(None, father), "He looks at it from both ends. \"It's not one of mine,\" says your father. \"It works.\"")
story.refuse(throw(None, (mother, father)), "You have only just got them back.", when=later)
story.instead(sing, "You sing. \"Not in A flat,\" says your father, and turns round on his chair, to conduct.",
              when=later & player.at(study))
story.instead(sing, "You sing. \"Not in A flat,\" says your father, through the wall; and you sing it again, so as to hear him say it.",
              when=later & player.at(flat))
story.refuse(drink(named("tea things")), "\"There's always a cup,\" says Miss Spink. \"It's always the same cup,\" says Miss Forcible. You've gone off tea, and they seem to know.",
             when=later)

# What was in the seeds has come up, on the far side of the stile.
husks = story.thing("seed husks; three dry empty grey green red; husk husks seeds shells souls soul; them", """Three
    husks, a grey, a green and a red, as light as the paper off an onion. Each has come open down one side, from the
    inside, as they do when there's something to come up.""",
                    true="Three husks. Whatever they were for, they have done it.")
story.once("the seeds have come up", """There's no weight in your pocket but the weight of a pocket. You turn out three dry husks
    on the blanket. Each has come open, down one side.""",
           when=hunting & player.at(bedroom), then=[*(soul.away() for soul in souls), husks.to(player)])
story.refuse(listen_to(husks) | smell(husks), "Straw; the end of a summer. Nobody is in.")
story.refuse(give(husks) | throw(husks) | drop(husks), "You close your hand. They're no use; it's not for their use that you want them.")
bedroom.detail("scratches; five; scratch paint", """[if nights at least 1]Five, side by side, as neat as music. They begin at the
    keyhole and come round it on both sides.[else]Your door has the usual ones, from the time with the toy pram.[end]""")
story.not_a_thing("pram guest")
