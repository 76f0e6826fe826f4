"""One task's card: drawn in full when near, as a plain tile when far."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from coordinator.people.fit import Fit
from coordinator.plan.records import Status
from ui.graph.card_scene import CardScene
from ui.graph.face import CARD_HEIGHT, CARD_WIDTH, Chair, ChairKind, Face
from ui.graph.ground import PORT_RADIUS, Look, paint_ground
from ui.graph.marks import Mark
from ui.labels import fitted, width_of
from ui.painting import AT_END, CENTERED, write
from ui.theme import FIT_MARKS, Theme

_CHAIR = 25.0
_CHAIR_GAP = 5.0
_WORD_PADDING = 9.0
_WIDEST_WORD = 108.0
_PADDING = 12.0
_NAMED_TILE = 0.3
"""The zoom below which a tile says no more than that it is new, gone or changed."""
READABLE = 0.45
"""The zoom below which text is too small to be read, and a tile with the name alone is drawn instead."""


class Card:
    """Draws what the scene says of its task, from the origin on, in the size that it is given.

    With a `port`, links are drawn out of it.
    """

    def __init__(
        self, scene: CardScene, task: str, height: float, width: float = CARD_WIDTH, port: bool = False
    ) -> None:
        self.scene = scene
        self.task = task
        self.size = QRectF(0, 0, width, height)
        self._port = port
        self._placed: tuple[Face, list[tuple[Chair, QRectF]]] | None = None
        self._texts: tuple[Face, str, str] | None = None

    def set_height(self, height: float) -> None:
        self.size.setHeight(height)
        self._placed = None

    def chairs(self) -> list[tuple[Chair, QRectF]]:
        """The chairs that there is room for, and where: with words if they fit, else with letters."""
        face = self.scene.face(self.task)
        if self._placed is None or self._placed[0] is not face:
            self._placed = (face, self._place_chairs(face.chairs))
        return self._placed[1]

    def chair_at(self, point: QPointF, zoom: float) -> Chair | None:
        """The chair at a point of the card; from afar, where none is drawn, there is none."""
        if zoom < READABLE:
            return None
        return next((chair for chair, rect in self.chairs() if rect.contains(point)), None)

    def port_at(self, point: QPointF, zoom: float) -> bool:
        """Whether the point is on the port at the right, from which a link is dragged."""
        if zoom < READABLE:
            return False
        port = QPointF(self.size.right(), self.size.center().y())
        return (point - port).manhattanLength() <= PORT_RADIUS * 2

    def paint(self, painter: QPainter, zoom: float, ratio: float | None) -> None:
        """Paints at a zoom, on a screen with so many pixels to the unit; on paper for None."""
        theme = self.scene.theme
        face = self.scene.face(self.task)
        fit = self.scene.fit(self.task)
        selected = self.task in self.scene.selected
        if zoom < READABLE:
            self._paint_tile(painter, theme, zoom, fit)
            return
        mark = self.scene.marks.get(self.task)
        look = self._look(face.critical, selected, fit, mark)
        if ratio is None:
            paint_ground(painter, theme, look)
        else:
            self.scene.grounds.paint(painter, theme, look, zoom, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_name(painter, theme, face)
        if who := self.scene.company.get(self.task):
            self._paint_company(painter, theme, who)
        low = self.size.height() < CARD_HEIGHT
        if fit is None or not low:
            self._paint_time(painter, theme, face)
        self.paint_more(painter)
        if face.chairs and (fit is None or self.task == self.scene.target):
            self._paint_chairs(painter, theme)
        elif fit is not None:
            self._paint_fit(painter, theme, fit, low)
        elif not low:
            painter.setPen(theme.color("muted"))
            write(painter, self._foot(), face.estimate)

    def paint_more(self, painter: QPainter) -> None:
        """What another kind of card says besides."""

    def _place_chairs(self, chairs: tuple[Chair, ...]) -> list[tuple[Chair, QRectF]]:
        room = self.size.width() - 2 * _PADDING
        widths = [self._word_width(chair) for chair in chairs]
        if not _fit(widths, room):
            # what a seat asks for can't be told from two letters as well as a name can
            widths = [self._word_width(chair) if chair.person is None else _CHAIR for chair in chairs]
        if not _fit(widths, room):
            widths = [_CHAIR] * len(chairs)
            most = int((room + _CHAIR_GAP) // (_CHAIR + _CHAIR_GAP))
            if len(chairs) > most:
                chairs = chairs[: most - 1]
        found, left = [], _PADDING
        for chair, width in zip(chairs, widths, strict=False):
            found.append((chair, QRectF(left, self.size.height() - _CHAIR - 10, width, _CHAIR)))
            left += width + _CHAIR_GAP
        return found

    def _word_width(self, chair: Chair) -> float:
        word = width_of(self.scene.fonts.chair_metrics, chair.word)
        return max(_CHAIR, min(word, _WIDEST_WORD) + 2 * _WORD_PADDING)

    def _paint_tile(self, painter: QPainter, theme: Theme, zoom: float, fit: Fit | None) -> None:
        face, ink = self.scene.face(self.task), "on_accent"
        change = self.scene.marks.get(self.task)
        if fit is not None:
            ground = FIT_MARKS[fit.kind][1]
        elif change is not None:
            ground = change.color
        elif self.task in self.scene.selected:
            ground = "accent"
        elif face.critical:
            ground = "critical"
        else:
            ground, ink = "card_border", "text"
        painter.fillRect(self.size, theme.color(ground))
        if ink == "text":
            painter.fillRect(self.size.adjusted(3, 3, -3, -3), theme.color("card"))
        if self.task == self.scene.target:
            painter.setPen(QPen(theme.color("text"), 3 / zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.size)
        mark = f"{FIT_MARKS[fit.kind][0]} " if fit is not None else _status_mark(face.status, face.milestone)
        painter.setPen(theme.color(ink))
        if change is not None:
            mark = f"{change.sign} "
            if zoom < _NAMED_TILE:
                painter.setFont(self.scene.fonts.sign)
                write(painter, self.size, change.sign, CENTERED)
                return
        self.scene.fonts.tile.paint(painter, self.size, mark + face.name, zoom)

    def _look(self, critical: bool, selected: bool, fit: Fit | None, mark: Mark | None) -> Look:
        border, width, dashed = "card_border", 1.0, False
        if mark is not None:
            border, width, dashed = mark.color, 3.0 if selected else 2.0, mark.gone
        elif selected or self.task == self.scene.target:
            border, width = "accent", 2.6
        elif fit is not None:
            border, width = FIT_MARKS[fit.kind][1], 2.0
        elif critical:
            border, width = "critical", 1.6
        return Look(self.size.height(), border, width, critical, dashed, self.size.width(), self._port)

    def _foot(self) -> QRectF:
        """The line below the time: the team's, or where that is lacking, the estimate's."""
        return QRectF(_PADDING, self.size.height() - 34, self.size.width() - 2 * _PADDING, 26)

    def _paint_name(self, painter: QPainter, theme: Theme, face: Face) -> None:
        fonts, room = self.scene.fonts, self.size.width() - 2 * _PADDING
        painter.setFont(fonts.name)
        if face.finding:
            painter.setPen(theme.color("refused"))
            write(painter, QRectF(_PADDING, 8, room, 20), "!", AT_END)
        name, _ = self._elided(face, room)
        painter.setPen(theme.color("done" if face.status is Status.DONE else "text"))
        write(painter, QRectF(_PADDING, 8, room, 20), name)

    def _paint_company(self, painter: QPainter, theme: Theme, who: str) -> None:
        """A small tag on the upper edge: whoever shares the plan has this task selected."""
        fonts = self.scene.fonts
        width = min(fonts.company_metrics.horizontalAdvance(who) + 10, self.size.width() - 2 * _PADDING)
        tag = QRectF(self.size.right() - _PADDING - width, -2.5, width, 13)
        painter.setPen(QPen(theme.color("stretch"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(tag, 6.5, 6.5)
        painter.setFont(fonts.company)
        painter.setPen(theme.color("stretch"))
        write(painter, tag, who, CENTERED)

    def _paint_time(self, painter: QPainter, theme: Theme, face: Face) -> None:
        fonts, room = self.scene.fonts, self.size.width() - 2 * _PADDING
        _, time = self._elided(face, room)
        painter.setFont(fonts.time)
        if moved := self.scene.moved_time(self.task):
            time = fitted(fonts.time_metrics, f"→ {moved}", room)
            painter.setPen(theme.color("accent"))
        elif (mark := self.scene.marks.get(self.task)) is not None:
            time = fitted(fonts.time_metrics, mark.text, room)
            painter.setPen(theme.color(mark.color))
        else:
            painter.setPen(theme.color("critical" if face.critical else "muted"))
        write(painter, QRectF(_PADDING, 30, room, 18), time)

    def _elided(self, face: Face, room: float) -> tuple[str, str]:
        """The name and the time as there is room for them, worked out once for each face."""
        if self._texts is None or self._texts[0] is not face:
            fonts = self.scene.fonts
            name = _status_mark(face.status, face.milestone) + face.name
            time = f"● {face.time}" if face.critical else face.time
            for_name = room - (14 if face.finding else 0)
            self._texts = (
                face,
                fitted(fonts.name_metrics, name, for_name),
                fitted(fonts.time_metrics, time, room),
            )
        return self._texts[1], self._texts[2]

    def _paint_fit(self, painter: QPainter, theme: Theme, fit: Fit, low: bool) -> None:
        """The fit in the team's place, and on a card too low for a team in the time's."""
        mark, color = FIT_MARKS[fit.kind]
        strip = QRectF(_PADDING, 28, self.size.width() - 2 * _PADDING, 22) if low else self._foot()
        painter.setFont(self.scene.fonts.time)
        painter.setPen(theme.color(color))
        text = fitted(self.scene.fonts.time_metrics, f"{mark} {fit.words}", strip.width())
        write(painter, strip, text)

    def _paint_chairs(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self.scene.fonts.chair)
        shown = self.chairs()
        places = {chair.person: rect for chair, rect in shown if chair.person is not None}
        for chair, rect in shown:
            if chair.mentor in places:
                paint_pair(painter, theme, places[chair.mentor], rect)
            words = rect.width() > _CHAIR
            room = rect.width() - _WORD_PADDING
            text = chair.letters
            if words:
                metrics = self.scene.fonts.chair_metrics
                text = fitted(metrics, chair.word, room)
            aimed = self.scene.target_seat == (self.task, chair.seat)
            paint_chair(painter, theme, rect, chair.kind, text, aimed)
        rest = len(self.scene.face(self.task).chairs) - len(shown)
        if rest:
            painter.setPen(theme.color("muted"))
            last = shown[-1][1].translated(_CHAIR + _CHAIR_GAP, 0).adjusted(-4, 0, 8, 0)
            write(painter, last, f"+{rest}", CENTERED)


class CardItem(QGraphicsItem):
    """The card of a task in the graph."""

    def __init__(self, scene: CardScene, task: str, height: float) -> None:
        super().__init__()
        self.task = task
        self.card = Card(scene, task, height, port=True)
        self._bounds = self._bounds_now()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption, False)
        self.setZValue(2)

    @property
    def size(self) -> QRectF:
        return self.card.size

    def chairs(self) -> list[tuple[Chair, QRectF]]:
        return self.card.chairs()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def set_height(self, height: float) -> None:
        if height != self.size.height():
            self.prepareGeometryChange()
            self.card.set_height(height)
            self._bounds = self._bounds_now()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        self.card.paint(painter, zoom, None if widget is None else widget.devicePixelRatioF())

    def _bounds_now(self) -> QRectF:
        """Kept and not worked out at each call, for Qt asks for it all the time."""
        return self.size.adjusted(-PORT_RADIUS - 1, -3, PORT_RADIUS + 1, 3)


def paint_chair(
    painter: QPainter, theme: Theme, rect: QRectF, kind: ChairKind, text: str, aimed: bool = False
) -> None:
    """Filled for whoever holds a seat, a dashed ring for an open one; the font is set before."""
    ring = {ChairKind.OPEN: "muted", ChairKind.STRETCH: "stretch", ChairKind.EXTRA: "later"}
    style = Qt.PenStyle.DashLine if kind is ChairKind.OPEN else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color("accent" if aimed else ring.get(kind, "accent")), 1.3 + aimed, style))
    painter.setBrush(Qt.BrushStyle.NoBrush if kind is ChairKind.OPEN else theme.color("accent_soft"))
    radius = 5 if kind is ChairKind.EXTRA else rect.height() / 2
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(theme.color("muted" if kind is ChairKind.OPEN else "text"))
    write(painter, rect, text, CENTERED)
    if kind is ChairKind.STRETCH:
        painter.setPen(theme.color("stretch"))
        corner = QRectF(rect.right() - 9, rect.top() - 9, 14, 14)
        write(painter, corner, "↗", CENTERED)


def paint_pair(painter: QPainter, theme: Theme, mentor: QRectF, learner: QRectF) -> None:
    """A bracket below the two chairs, from whoever teaches to whoever learns."""
    low = max(mentor.bottom(), learner.bottom()) + 5
    path = QPainterPath(QPointF(mentor.center().x(), mentor.bottom() + 1))
    path.lineTo(mentor.center().x(), low)
    path.lineTo(learner.center().x(), low)
    path.lineTo(learner.center().x(), learner.bottom() + 1)
    painter.setPen(QPen(theme.color("stretch"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _fit(widths: list[float], room: float) -> bool:
    return sum(widths) + _CHAIR_GAP * (len(widths) - 1) <= room


def _status_mark(status: Status, milestone: bool) -> str:
    if status is Status.DONE:
        return "✓ "
    if status is Status.DOING:
        return "▸ "
    return "◆ " if milestone else ""
