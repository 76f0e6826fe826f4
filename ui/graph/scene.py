"""The graph of a plan as a scene: cards, links and frames where the arrangement puts them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, LinkType
from coordinator.timing.schedule import Schedule
from ui.graph.arrangement import Arrangement, arrange
from ui.graph.card import CardItem
from ui.graph.card_scene import CardScene
from ui.graph.face import card_height
from ui.graph.fonts import CardFonts
from ui.graph.ground import Grounds
from ui.graph.group_frames import FramesItem
from ui.graph.links import LinksItem
from ui.graph.marks import Mark
from ui.graph.overview import OverviewItem
from ui.graph.signs import Signs
from ui.painting import mirror, mirrored
from ui.theme import Theme

_MARGIN = 60.0


class GraphScene(CardScene, QGraphicsScene):
    """Shows one plan with its schedule; what is selected or hovered is set from outside."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fonts = CardFonts(font)
        self.grounds = Grounds()
        self.arrangement = Arrangement.empty()
        self.cards: dict[str, CardItem] = {}
        self.frames = FramesItem(theme, self.fonts)
        self.signs = Signs(font)
        self.links = LinksItem(theme, self.fonts)
        self.overview = OverviewItem(theme)
        self.far = QGraphicsScene(self)
        """The scene that stands in for this one where cards could not be told from each other."""
        self.addItem(self.frames)
        self.addItem(self.links)
        self.far.addItem(self.overview)
        self.set_theme(theme)

    def show_plan(self, plan: Plan, schedule: Schedule, arrangement: Arrangement | None = None) -> None:
        """Draws the plan as it now is; cards move only where its shape has changed.

        The arrangement may have been worked out before, in another thread.
        """
        self.turn_to(plan, schedule)
        if arrangement is None:
            arrangement = arrange(plan, self.arrangement)
        if arrangement is not self.arrangement:
            self.arrangement = arrangement
            self._place_cards()
            self.links.set_curves(arrangement.links, arrangement.curves)
            self.overview.show_arrangement(arrangement)
            for scene in (self, self.far):
                scene.setSceneRect(arrangement.bounds.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        names = {group: plan.tasks[group].name for group in arrangement.frames}
        self.frames.set_frames(arrangement.frames, names)
        self.signs.set_frames(arrangement.frames, names)
        self.links.critical = schedule.critical_links
        self.links.labels = {
            link: text for link in arrangement.links if (text := link_label(plan.links[link]))
        }
        self._mark_overview()
        self.update()

    def forget_places(self) -> None:
        """Lets every card go where the next arrangement puts it."""
        self.arrangement = Arrangement.empty()

    def alter(self) -> None:
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = self.frames.theme = self.links.theme = theme
        self.overview.set_theme(theme)
        for scene in (self, self.far):
            scene.setBackgroundBrush(theme.color("canvas"))
        self.update()

    def select(self, tasks: Iterable[str], links: Iterable[str] = ()) -> None:
        self.selected = self.frames.selected = frozenset(tasks)
        self.links.selected = frozenset(links)
        self._mark_overview()
        self.update()

    def show_marks(self, tasks: Mapping[str, Mark], links: Mapping[str, Mark]) -> None:
        """Shows on cards and links what has become of them; of the plan that is shown now."""
        self.marks, self.links.marks = tasks, links
        self.links.labels |= {link: mark.text for link, mark in links.items()}
        self._mark_overview()
        self.update()

    def paint_signs_over(self, view: QGraphicsView, painter: QPainter) -> None:
        """Paints the names of the groups over what a view shows."""
        room = QRectF(view.viewport().rect())
        painter.resetTransform()
        mirror(painter, room)
        origin = mirrored(view.viewportTransform().map(QPointF()), room)
        self.paint_signs(painter, view.transform().m22(), room, origin)

    def paint_signs(self, painter: QPainter, zoom: float, room: QRectF, origin: QPointF) -> None:
        """Paints the names of the groups into `room`; the scene's origin lies at `origin`."""
        painter.translate(origin)
        self.signs.paint(painter, self.theme, zoom, room.translated(-origin), self.selected)

    def card_at(self, point: QPointF) -> CardItem | None:
        for item in self.items(point):
            if isinstance(item, CardItem):
                return item
        return None

    def rect_of(self, task: str) -> QRectF | None:
        """Where a task's card or a group's frame is, in scene coordinates."""
        card = self.cards.get(task)
        if card is not None:
            return card.size.translated(card.pos())
        return self.arrangement.frames.get(task)

    def _mark_overview(self) -> None:
        marked = {"critical": [*self.schedule.critical], "accent": [*self.selected]}
        for task, mark in self.marks.items():
            marked.setdefault(mark.color, []).append(task)
        self.overview.show_marks(marked)

    def _place_cards(self) -> None:
        for gone in self.cards.keys() - set(self.arrangement.tasks):
            self.removeItem(self.cards.pop(gone))
        for task, rect in zip(self.arrangement.tasks, self.arrangement.rects.tolist(), strict=True):
            card = self.cards.get(task)
            if card is None:
                card = self.cards[task] = CardItem(self, task, rect[3])
                self.addItem(card)
            card.set_height(card_height(self.plan, task))
            card.setPos(rect[0], rect[1])


def link_label(link: Link) -> str:
    """What a plain finish-start link leaves unsaid: `SS`, `+1d`, `FF -2h`."""
    kind = "" if link.type is LinkType.FINISH_START else str(link.type)
    lag = link.lag.signed if link.lag.number else ""
    return f"{kind} {lag}".strip()
