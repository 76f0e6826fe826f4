"""What is taken up where a drag over the graph begins."""

from ui.drag import LinkDrag, PersonDrag
from ui.graph.scene import GraphScene
from ui.hits import Hit


def taken_up(scene: GraphScene, found: Hit) -> PersonDrag | LinkDrag | None:
    """What a drag that begins here carries; None where nothing is to be dragged."""
    if found.task is not None:
        if found.chair is not None and found.chair.person is not None:
            return PersonDrag(found.chair.person, found.task)
        if found.port:
            return LinkDrag(found.task)
    if found.link_end and found.link is not None:
        return LinkDrag(scene.plan.links[found.link].predecessor, found.link)
    return None
