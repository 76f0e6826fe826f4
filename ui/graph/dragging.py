"""Drags over the graph: what is taken up, what a drop would do, and the drop itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from coordinator.plan import edits
from coordinator.plan.changes import Change
from ui.drag import LinkDrag, PersonDrag, mime_of
from ui.graph.hit import Hit
from ui.graph.scene import GraphScene
from ui.session import Outcome, Session
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Edit:
    """A verb with all but the plan, to be tried out or made."""

    verb: Callable[..., Change]
    arguments: tuple[object, ...]

    def try_out(self, session: Session) -> Outcome:
        return session.try_out(self.verb, *self.arguments)

    def make(self, session: Session) -> Change | None:
        return session.do(self.verb, *self.arguments)


def taken_up(scene: GraphScene, found: Hit) -> PersonDrag | LinkDrag | None:
    """What a drag that begins here carries; None where nothing is to be dragged."""
    if found.task is not None:
        if found.chair is not None and found.chair.person is not None:
            return PersonDrag(found.chair.person, found.task)
        if found.port:
            return LinkDrag(found.task)
    if found.link_end and found.link is not None and scene.plan is not None:
        return LinkDrag(scene.plan.links[found.link].predecessor, found.link)
    return None


def edit_for(carried: PersonDrag | LinkDrag, found: Hit) -> Edit | None:
    """The edit that a drop here would be; None where a drop does nothing."""
    goal = found.task or found.group
    if isinstance(carried, LinkDrag):
        if goal is not None and carried.link is not None:
            return Edit(edits.move_link, (carried.link, goal))
        if goal is not None:
            return Edit(edits.link, (carried.predecessor, goal))
        return Edit(edits.unlink, ((carried.link,),)) if carried.link is not None else None
    if goal is None:
        off = carried.origin is not None
        return Edit(edits.unassign, (carried.person, carried.origin)) if off else None
    seat = found.chair.seat if found.chair is not None else None
    if carried.origin is not None:
        return Edit(edits.move_person, (carried.person, carried.origin, goal, seat))
    return Edit(edits.assign, (carried.person, goal, seat))


class DropPreview:
    """Follows a drag: tells what the drop would do, shows it on the cards, and makes it."""

    def __init__(self, session: Session, scene: GraphScene) -> None:
        self._session = session
        self._scene = scene
        self._edit: Edit | None = None
        self._outcome = Outcome()

    @property
    def allowed(self) -> bool:
        return self._edit is not None and not self._outcome.refusal

    @property
    def text(self) -> str:
        """What the drop would do or why it is refused; empty where it does nothing."""
        if self._edit is None:
            return ""
        if self._outcome.refusal:
            return f"✕ {self._outcome.refusal}"
        moves = self._outcome.moves
        return moves.sentence(self._session.plan) if moves is not None else ""

    def hover(self, carried: PersonDrag | LinkDrag, found: Hit) -> None:
        """Takes note of where the drag is; the schedule is worked out anew only on another target."""
        if isinstance(carried, PersonDrag):
            self._scene.offer(carried.person)
        edit = edit_for(carried, found)
        if edit != self._edit:
            self._edit = edit
            self._outcome = edit.try_out(self._session) if edit is not None else Outcome()
            self._scene.show_moves(self._outcome.moves)
        seat = found.chair.seat if found.chair is not None else None
        self._scene.aim(found.task, seat)

    def leave(self) -> None:
        self._edit, self._outcome = None, Outcome()
        self._scene.offer(None)
        self._scene.aim(None)
        self._scene.show_moves(None)

    def drop(self, carried: PersonDrag | LinkDrag, found: Hit) -> bool:
        """Makes the edit; False where it was refused or there was none to make."""
        edit = edit_for(carried, found)
        self.leave()
        return edit is not None and edit.make(self._session) is not None


def drag_of(source: QWidget, carried: PersonDrag | LinkDrag, text: str, theme: Theme) -> QDrag:
    """A drag with its data and a label that follows the pointer."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(carried, text))
    drag.setPixmap(_label(text, source.font(), theme, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-12, -8))
    return drag


def _label(text: str, font: QFont, theme: Theme, ratio: float) -> QPixmap:
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, 260)
    width, height = metrics.horizontalAdvance(text) + 24, metrics.height() + 10
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("accent"))
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(0, 0, width, height)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(theme.color("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
