"""Who is ready for a next level: for the coordinator to confirm, or not yet."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from coordinator.language import tr
from coordinator.people.ladder import Readiness
from coordinator.plan.edits import confirm_level, decline_level
from coordinator.plan.plan import Plan
from ui.editor.form import Parts, Rows
from ui.labels import LinkButton, plain_tip
from ui.session import Session
from ui.theme import SPACE

_MOST_IN_VIEW = 2


class Decide(QWidget):
    """The two buttons: Confirm takes the person to the level, Not yet leaves them where they are."""

    def __init__(self, session: Session, proposed: Callable[[], Readiness | None]) -> None:
        super().__init__()
        self._session = session
        self._proposed = proposed
        self.confirm = QPushButton(tr("Confirm"))
        self.confirm.clicked.connect(self._confirm)
        self.not_yet = QPushButton(tr("Not yet"))
        self.not_yet.clicked.connect(self._decline)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.confirm)
        line.addWidget(self.not_yet)

    def describe(self) -> None:
        """Says on the buttons whom and what they are about."""
        proposed = self._proposed()
        if proposed is None:
            return
        who, what = reached_words(self._session.plan, proposed)
        yes = tr("{who} has {level} from now on; undo takes it back", who=who, level=what)
        no = tr("{who} stays as they are; with more finished seats it is proposed again", who=who)
        self.confirm.setToolTip(plain_tip(yes))
        self.not_yet.setToolTip(plain_tip(no))
        self.confirm.setAccessibleName(tr("Confirm {who} for {level}", who=who, level=what))
        self.not_yet.setAccessibleName(tr("Not yet: {who} for {level}", who=who, level=what))

    def _confirm(self) -> None:
        if (ready := self._proposed()) is not None:
            self._session.do(confirm_level, ready.person, ready.skill, tasks_of(ready), self._session.moment)

    def _decline(self) -> None:
        if (ready := self._proposed()) is not None:
            self._session.do(decline_level, ready.person, ready.skill, tasks_of(ready), self._session.moment)


class _ProposalRow(Parts):
    def __init__(self, whole: "Proposals", key: tuple[str, str]) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._key = key
        self.go = LinkButton()
        self.go.clicked.connect(lambda: whole.go_to(*key))
        self.decide = Decide(whole.session, lambda: whole.ready.get(key))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.go, 1)
        line.addWidget(self.decide)

    def show_rest(self) -> None:
        ready = self._whole.ready.get(self._key)
        if ready is None:
            return
        who, what = reached_words(self.plan, ready)
        did = ", ".join(self.plan.tasks[task].name for task in tasks_of(ready))
        ready_for = tr("▲ {who} is ready for {level}: {tasks}", who=who, level=what, tasks=did)
        self.go.name(who, ready_for)
        self.go.setToolTip(plain_tip(tr("They finished: {tasks}", tasks=did)))
        self.decide.describe()


class Proposals(QScrollArea):
    """A row for each proposal, a few of them in view; takes no room without any."""

    def __init__(self, session: Session, go_to: Callable[[str, str], None]) -> None:
        super().__init__()
        self.session = session
        self.go_to = go_to
        self.ready: dict[tuple[str, str], Readiness] = {}
        self.rows = Rows(session, self._keys, self._row)
        self.rows.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self.setWidget(self.rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Ready for a next level"))

    def show_ready(self, ready: dict[tuple[str, str], Readiness]) -> None:
        self.ready = ready
        self.rows.refresh()
        self.setVisible(bool(ready))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(len(self.ready), _MOST_IN_VIEW)
        row = QPushButton(tr("Confirm")).sizeHint().height() + SPACE // 2
        return QSize(super().sizeHint().width(), rows * row + SPACE)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _keys(self) -> list[Hashable]:
        return list(self.ready)

    def _row(self, key: Hashable) -> Parts:
        assert isinstance(key, tuple)
        return _ProposalRow(self, key)


def tasks_of(ready: Readiness) -> list[str]:
    """The finished tasks that speak for a level."""
    return [each.task for each in ready.evidence]


def reached_words(plan: Plan, ready: Readiness) -> tuple[str, str]:
    """`Ana`, `Cooking 2 (cook)`."""
    skill = plan.skills[ready.skill]
    name = skill.level_name(ready.level)
    named = f" ({name})" if name else ""
    return plan.people[ready.person].name, f"{skill.name} {ready.level}{named}"
