"""A trade that can be undone: the pedlar gives back what he took."""

from adderstone.world import Story, when
from adderstone.world.verbs import climb, give, show

story = Story("The Pedlar")
player = story.player

road = story.room("Road", "Dust, and a tower to the north with one high window.")
tower = story.room("Foot of the Tower", "No door. The window is forty feet up, and there is a bracket beside it.",
                   north_of=road)
top = story.room("Tower Room", "A bed, a window, and nothing else.")
ring = story.thing("silver ring; ; hare", "A hare on it: your family's sign.", held_by=player)
comb = story.thing("horn comb", "It was your aunt's.", held_by=player)
rope = story.thing("rope; hemp", "It would hold two of you.")
pedlar = story.person("pedlar; ; pack; him", "He has one of everything.", at=road, here="A pedlar is selling rope.",
                      greeting='"A silver ring for a rope," he says. "Or a comb."', shrug='"Ring or comb."')
lady = story.person("lady; ; ; her", "Taller than you thought.", at=top, here="The lady looks you up and down.",
                    greeting='"What sign do you bear?"', shrug='"What sign?" she says.')
story.details(road, {"dust": "White.", "tower; high; window": "Grey."})
story.details(tower, {"window; high; bracket": "Just the one."})
story.details(top, {"bed; ; window": "A long way from anything."})

story.instead(give(ring, pedlar), "He bites it, and hands you the rope.", when=rope.gone | rope.carried_by(pedlar),
              then=[ring.to(pedlar), rope.to(player)])
story.instead(give(comb, pedlar), "He tries it on his beard, and hands you the rope.",
              when=rope.gone | rope.carried_by(pedlar), then=[comb.to(pedlar), rope.to(player)])
story.instead(give(rope, pedlar), "He shrugs, and gives back what he took.",
              then=[rope.to(pedlar), when(ring.carried_by(pedlar), ring.to(player)),
                    when(comb.carried_by(pedlar), comb.to(player))])
tied = story.verb("scale", "scale tower", "scale wall")
story.instead(tied, "Hand over hand, and in at the window.", when=player.at(tower) & rope.held, then=[player.to(top)])
story.instead(climb, "Up there? With what?", when=player.at(tower))
story.instead(show(ring, lady), '"A hare," she says, and smiles.')
story.topic(lady, "way down; ; down road", '"By the rope, as you came."', by="ask",
            then=[player.to(tower), rope.to(player)])
story.ending("known", "She knows it, and takes your hand.", outcome="won", on=show(ring, lady))
