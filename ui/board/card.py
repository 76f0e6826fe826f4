"""A card of the board: the graph's, with a line that says whether it can be begun, or how late it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.plan.wording import amount, one_line
from coordinator.timing.schedule import Schedule
from coordinator.timing.waiting import Waiting
from ui.board.columns import lateness
from ui.graph.card import Card
from ui.graph.card_scene import CardScene
from ui.graph.face import CARD_HEIGHT, MILESTONE_HEIGHT
from ui.labels import fitted
from ui.painting import write

_NOTE = 18.0
"""The height of the line below the time."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sign and a few words, in a colour of the theme by name."""

    text: str
    color: str


def note_on(plan: Plan, schedule: Schedule, waiting: Waiting, task: str) -> Note | None:
    """What a card says below its time; nothing where all is as it should be."""
    record = plan.tasks[task]
    if late := lateness(schedule, record):
        is_done, time = record.status is Status.DONE, amount(late)
        said = (
            tr("{time} after its deadline", time=time)
            if is_done
            else tr("{time} late for its deadline", time=time)
        )
        return Note(f"! {said}", "refused")
    if record.status is not Status.TODO:
        return None
    holder = waiting.holder(task)
    if holder is None:
        return Note(tr("○ Ready to begin"), "fits")
    return Note(tr("◷ Waits for {task}", task=one_line(plan.tasks[holder].name)), "muted")


def height_on_board(plan: Plan, schedule: Schedule, task: str) -> float:
    """A line for its note, and one for its team where it has seats or someone on it."""
    record = plan.tasks[task]
    has_team = bool(record.seats) or any(True for _ in plan.assignments_on(task))
    has_note = record.status is Status.TODO or lateness(schedule, record) > 0
    return (CARD_HEIGHT if has_team else MILESTONE_HEIGHT) + (_NOTE if has_note else 0.0)


class BoardCard(Card):
    def __init__(self, scene: CardScene, task: str, height: float, width: float, note: Note | None) -> None:
        super().__init__(scene, task, height, width)
        self._note = note

    def paint_more(self, painter: QPainter) -> None:
        if self._note is None:
            return
        fonts, theme = self.scene.fonts, self.scene.theme
        room = QRectF(12, 48, self.size.width() - 24, _NOTE)
        painter.setFont(fonts.time)
        painter.setPen(theme.color(self._note.color))
        write(painter, room, fitted(fonts.time_metrics, self._note.text, room.width()))
