"""What a drop on a task would do, told and shown before it is done, and the drop itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from coordinator.people.fit import Fit, fit
from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.wording import capitalized
from ui.ahead import Outcome
from ui.drag import LinkDrag, PersonDrag
from ui.hits import Hit
from ui.labels import refusal_text
from ui.session import Session
from ui.stage import Stage
from ui.theme import FIT_MARKS

_REST = 60
"""How long a drag stays on a target, in milliseconds, before the schedule is worked out for it."""


@dataclass(frozen=True, slots=True)
class PendingEdit:
    """A verb with all but the plan, to be tried out or made."""

    verb: Callable[..., Change]
    arguments: tuple[object, ...]
    fields: Mapping[str, object] = field(default_factory=dict)

    def try_out(self, session: Session) -> Outcome:
        return session.try_out(self.verb, *self.arguments, **self.fields)

    def make(self, session: Session) -> Change | None:
        return session.do(self.verb, *self.arguments, **self.fields)


@dataclass(frozen=True, slots=True)
class Aim:
    """What a drop here would do: the edit, None for nothing or where `refusal` says why; `text` says what."""

    edit: PendingEdit | None = None
    text: str = ""
    refusal: str = ""


def edit_for(carried: PersonDrag | LinkDrag, found: Hit) -> PendingEdit | None:
    """The edit that a drop here would be; None where a drop does nothing."""
    goal = found.task or found.group
    if isinstance(carried, LinkDrag):
        if goal is not None and carried.link is not None:
            return PendingEdit(edits.move_link, (carried.link, goal))
        if goal is not None:
            return PendingEdit(edits.link, (carried.predecessor, goal))
        return PendingEdit(edits.unlink, ((carried.link,),)) if carried.link is not None else None
    if goal is None:
        off = carried.origin is not None
        return PendingEdit(edits.unassign, (carried.person, carried.origin)) if off else None
    seat = found.chair.seat if found.chair is not None else None
    if carried.origin is not None:
        return PendingEdit(edits.move_person, (carried.person, carried.origin, goal, seat))
    return PendingEdit(edits.assign, (carried.person, goal, seat))


def handing_over(task: str, person: str | None, other: str | None) -> PendingEdit | None:
    """The edit by which a task goes from one person to another; None stands for those still to be found."""
    if person is not None and other is not None:
        return PendingEdit(edits.hand_over, (task, person, other))
    if other is not None:
        return PendingEdit(edits.assign, (other, task))
    return PendingEdit(edits.unassign, (person, task)) if person is not None else None


class DropPreview(QObject):
    """Follows a drag: tells what the drop would do, shows it in the scene, and makes it."""

    told = Signal()
    """What the drop would do is known; it is worked out once the pointer rests on a target."""

    def __init__(self, session: Session, scene: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = scene
        self._edit: PendingEdit | None = None
        self._outcome = Outcome()
        self._fit: Fit | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.work_out)

    @property
    def allowed(self) -> bool:
        return self._edit is not None and not self._outcome.refusal

    @property
    def text(self) -> str:
        """What the drop would do or why it is refused; empty where it does nothing."""
        outcome = self._outcome
        if outcome.refusal:
            return refusal_text(outcome.refusal)
        if outcome.moves is None:
            return ""
        lines = [capitalized(outcome.name), outcome.moves.sentence(self._session.plan)]
        if self._fit is not None:
            lines.insert(1, f"{FIT_MARKS[self._fit.kind][0]} {capitalized(self._fit.reason)}")
        return "\n".join(lines)

    def hover(self, carried: PersonDrag | LinkDrag, found: Hit) -> None:
        """Takes note of where the drag is; the fits are shown at once, the rest once it stays there."""
        if isinstance(carried, PersonDrag):
            self._scene.offer(carried.person)
        edit = edit_for(carried, found)
        seat = found.chair.seat if found.chair is not None else None
        if edit != self._edit:
            self._forget()
            self._edit = edit
            if isinstance(carried, PersonDrag) and found.task is not None:
                plan, schedule = self._session.plan, self._session.schedule
                self._fit = fit(plan, schedule, carried.person, found.task, seat)
            self._rest.start()
        self._scene.aim(found.task, seat)

    def follow(self, edit: PendingEdit | None) -> None:
        """Takes note of an edit that changes all the time, such as a bar's new time.

        It is worked out every now and then; until it is, what was told of the last one stays.
        """
        if edit != self._edit:
            self._edit = edit
            if not self._rest.isActive():
                self._rest.start()

    def work_out(self) -> None:
        """Tries the edit out now, without waiting."""
        self._rest.stop()
        self._outcome = self._edit.try_out(self._session) if self._edit is not None else Outcome()
        self._scene.show_moves(self._outcome.moves)
        self.told.emit()

    def leave(self) -> None:
        self._forget()
        self._scene.offer(None)
        self._scene.aim(None)

    def drop(self, carried: PersonDrag | LinkDrag, found: Hit) -> bool:
        """Makes the edit; False where it was refused or there was none to make."""
        edit = edit_for(carried, found)
        self.leave()
        return edit is not None and edit.make(self._session) is not None

    def _forget(self) -> None:
        self._rest.stop()
        self._edit, self._outcome, self._fit = None, Outcome(), None
        self._scene.show_moves(None)
