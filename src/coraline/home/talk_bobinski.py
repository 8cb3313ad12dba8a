"""What Mr Bobinski says: slowly, with his heels together."""

from __future__ import annotations

from coraline.people import bobinski, mice
from coraline.spine import chapter, heard_mice, story

TALK: tuple[tuple[str, str, str | None], ...] = (
    (
        "circus; uncle's; life youth past show family uncle country home",
        """[one of]"I was born in circus," says Mr Bobinski. "Between elephants and cash desk. My mother stood on
         horse, my father stood on my mother. I stood on nobody: I had cold."[or]"In winter of my ninth year circus
         went over mountain," says Mr Bobinski, "and lion walked in front, because he knew way. We did not ask how.
         It's bad manners, to ask lion."[or]"Large animal is easy," says Mr Bobinski. "It wishes to lie down. Mouse
         does not wish to lie down. Mouse has always an opinion."[cycling]""",
        "about the circus",
    ),
    (
        "tablecloth; bear over nothing; cloth trick fool fooled hole well deceive table picnic",
        """[one of]"I tell you of bear," says Mr Bobinski. "Bear of my uncle. Very clever, very bad. It must go in pit
         for night, and will not: bear sees hole, bear walks round. So uncle takes cloth from table, and lays cloth
         over hole. At corners, small plates; for weight. In middle: honey cake. Then he goes away, like man who has
         forgotten." He lays one hand flat upon the air. "Bear does not believe in floor, it does not believe in
         uncle. But it believes in picnic. All the world believes in picnic."[or]"You must not look in the direction
         of hole," says Mr Bobinski. "You pour tea. Bear thinks: who would pour tea on a hole? And bear comes for
         what is in middle."[cycling]""",
        "about the bear",
    ),
    (
        "well; old; wood woods",
        """"Of well I know what mice say," says Mr Bobinski. "They say, it is not for water. It reminds me always of
         pit of my uncle, for bear. Ask me of bear, one day." """,
        "about the well",
    ),
    (
        "miss spink; miss forcible; ladies downstairs actresses spink forcible dogs",
        """[one of]"They are artists," says Mr Bobinski. "One can hear it through three floors."[or]"I have asked for
         hand," says Mr Bobinski. "They laughed; then they wept; then was it interval. It was finest evening."
         [stopping]""",
        "about the ladies downstairs",
    ),
    (
        "coat; bottle green; eleven buttons button uniform",
        """"Eleven buttons," says Mr Bobinski. "Fireman; tram; opera; two navies. Each has been torn from coat of man
         who called me liar. I was, but he should not say it." """,
        "about his coat",
    ),
    (
        "moustache; waxed; wax points",
        """"It's for mice," says Mr Bobinski, without moving it. "They like that there should be something higher to go
         to." """,
        "about his moustache",
    ),
    (
        "brown door; drawing-room; door passage bricks other",
        """[if heard the mice]"I do not know door," says Mr Bobinski. "Mice know it. They say: behind wall is mouse
         hole, so; and behind mouse hole is no behind. They'll go under it and over it. They won't go
         through."[else]"Of doors I have only one," says Mr Bobinski, "and you're through it. Ask me of mice." [end]""",
        "about the brown door",
    ),
    (
        "empty flat; next-door; flat next neighbour",
        """"Is empty," says Mr Bobinski. "At night I hear through floor how it's empty. It walks up and down." """,
        "about the empty flat",
    ),
    (
        "name; caroline coraline; my names",
        """[if chapter is last day]"Coraline," says Mr Bobinski. He says it carefully, as one carries a full cup. "Mice
         made me practise. I ask pardon. In whole life I've now met one." [else]"It's Coraline," you say. Mr
         Bobinski lifts a hand. "I also was once called wrong," he says. "Seven years. One day I looked, and it was
         my name." [end]""",
        "about your name",
    ),
    (
        "rats; black; rat cellar",
        """Mr Bobinski looks over each of his shoulders. "Not in this house," he says, softly. "It's not a small word.
         Where a rat does circus, there's somebody who holds whip." """,
        "about rats",
    ),
    (
        "cat; black; stray",
        """"It has been once here," says Mr Bobinski. "It sat; mice sat. Nobody said a word for twenty minutes. Then it
         went, and they put on black armbands, all, from button thread. I did not ask." """,
        "about the cat",
    ),
    (
        "music; band barrel; organ tune song drum trumpet",
        """"They do not keep time," says Mr Bobinski. "They have it, all of it, in feet; but they'll not keep it. I
         have therefore taken away trumpets." """,
        "about the music",
    ),
    (
        "himself; your own; you yourself bobinski uncle sergei",
        """[one of]"I?" says Mr Bobinski. "I am man who opens curtain. Everybody looks at curtain."[or]"I am tallest of
         forty-two," says Mr Bobinski.[stopping]""",
        None,
    ),
    (
        "mother; your; father parents mum dad",
        """"Your mother I meet on stair," says Mr Bobinski. "She says 'hm'. Your father I meet on stair. He explained to me
         the stair." """,
        None,
    ),
    (
        "rain; wet; weather",
        """"It's not rain," says Mr Bobinski. "Where I come from, this is how one says dry." """,
        "about the rain",
    ),
)
story.topic(
    bobinski,
    "tea; danger leaves; cup reading crumpet holes stone",
    """[if had tea]"In leaves I don't believe," says Mr Bobinski. "In ladies, yes. If they say danger, I would wear
        two pairs of socks." [else]"They'll give you tea," says Mr Bobinski, "downstairs. You must drink it all. It
        is not possible; but one does it."[end]""",
    suggest="about the tea",
)
for _words, _say, _about in TALK:
    story.topic(bobinski, _words, _say, suggest=_about)

story.topic(
    bobinski,
    "your parents; missing my; mother father mum dad gone them disappeared lost",
    """[one of]Mr Bobinski sits down, so as to be no taller than you. You have never seen him do it. "Mice know," he
        says. "All [if chapter is missing]evening[else]morning[end] they stand at crack in floor and look down into your house, and they've taken hats off.
        They say that mother and father are in house, and not in flat. They say it twice. I tell you as I was told
        it."[or]"When my father was lost," says Mr Bobinski, "I went to where he was last, and I looked in what was
        there. It was only bucket. But I looked."[stopping]""",
    when=chapter.is_("missing", "next day"),
    suggest="about your parents",
)
story.topic(
    mice,
    "message; door; warning not coraline",
    """There is some pushing behind the curtain. A single grain
    of millet rolls out from under the braid, and stops at your foot. They have said it.""",
    when=heard_mice,
    suggest="about the message",
)
story.topic(
    mice,
    "circus; show performance; tricks trick rehearsal",
    """The curtain opens, about an inch, and
    somebody in a paper ruff the size of a collar stud looks at you, bows, and is pulled back in by the tail.""",
    suggest="about the circus",
)
story.topic(
    mice,
    "rats; black; rat",
    "Behind the curtain it goes so quiet that you can hear Mr Bobinski's watch.",
    suggest="about rats",
)
