"""What of the graph lies under a point."""

from PySide6.QtCore import QPointF

from coordinator.language import tr
from coordinator.plan.plan import Plan
from ui.graph.scene import GraphScene
from ui.hits import Hit


def hit(scene: GraphScene, point: QPointF, zoom: float) -> Hit:
    """What lies at a point of the scene; how near counts as there is in pixels, hence the zoom."""
    if group := scene.signs.at(point, zoom):
        return Hit(group=group)
    card = scene.card_at(point)
    if card is not None:
        local = point - card.pos()
        return Hit(task=card.task, chair=card.card.chair_at(local, zoom), port=card.card.port_at(local, zoom))
    if link := scene.links.ends_at(point, zoom):
        return Hit(link=link, link_end=True)
    if link := scene.links.link_at(point, zoom):
        return Hit(link=link)
    return Hit(group=scene.frames.title_at(point))


def tip(scene: GraphScene, found: Hit) -> str:
    """What is told of it in a tooltip; plain text."""
    plan = scene.plan
    if found.chair is not None:
        return found.chair.tip
    if found.port:
        return tr("Drag onto the task that waits for this one")
    if found.task is not None:
        return scene.face(found.task).tip
    if found.link is not None:
        waits = link_tip(plan, found.link)
        how = tr("Drag its arrow onto another card to move it, or off to take it away")
        return f"{waits}\n{how}" if found.link_end else waits
    return plan.tasks[found.group].name if found.group is not None else ""


def link_tip(plan: Plan, link: str) -> str:
    """Which task waits for which."""
    record = plan.links[link]
    before, after = plan.tasks[record.predecessor].name, plan.tasks[record.successor].name
    return tr("{task} waits for {before}", task=after, before=before)
