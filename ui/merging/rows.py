"""What is asked, a row for each: a conflict with two sides to choose from, a mend with what could be done."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QRadioButton, QVBoxLayout

from coordinator.language import later, tr
from coordinator.merge.past import PastEdit
from coordinator.merge.proposal import Proposal
from coordinator.merge.result import Conflict, Mend, Side
from coordinator.plan.moments import Moment
from coordinator.plan.wording import capitalized, shift, when
from ui.editor.form import Parts
from ui.labels import Note, plain_tip
from ui.session import Session
from ui.theme import SPACE

Choose = Callable[[Conflict, Side], None]
Take = Callable[[str, bool], None]


class ConflictRow(Parts):
    """What both sides changed: what it was, what each made of it, and what that does to the finish."""

    def __init__(self, session: Session, conflict: Conflict, choose: Choose) -> None:
        super().__init__(session)
        self.conflict = conflict
        self.title = Note("text", f"{conflict.about}: {conflict.what}")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.was = Note("muted", tr("was {value}", value=conflict.base))
        self.choices = {side: QRadioButton(tr(_SIDES[side])) for side in Side}
        self.values = {side: Note("text", capitalized(conflict.of(side))) for side in Side}
        self.details = {side: Note("muted") for side in Side}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.was, 1, 0, 1, 2)
        for number, (side, button) in enumerate(self.choices.items()):
            group.addButton(button)
            button.setAccessibleName(
                f"{conflict.about}, {conflict.what}: {button.text()}, {conflict.of(side)}"
            )
            button.clicked.connect(lambda _, side=side: choose(conflict, side))
            grid.addWidget(button, 2 + 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.values[side], 2 + 2 * number, 1)
            grid.addWidget(self.details[side], 3 + 2 * number, 1)

    def show_proposal(self, proposal: Proposal, answer: Side | None) -> None:
        key = self.conflict.key
        finishes, last = proposal.finishes.get(key, {}), proposal.last.get(key, {})
        for side, button in self.choices.items():
            button.setChecked(side is answer)
            self.details[side].say(_details(side, finishes, last))


class MendRow(Parts):
    """What only comes of merging; each offer that is ticked is made as well."""

    def __init__(self, session: Session, mend: Mend, taken: set[str], take: Take) -> None:
        super().__init__(session)
        self.mend = mend
        self.offers: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        column.setSpacing(2)
        column.addWidget(Note("later", f"! {capitalized(mend.text)}"))
        for offer in mend.offers:
            box = QCheckBox(offer.text.replace("&", "&&"))
            box.setToolTip(plain_tip(tr("{offer}, as part of the same edit", offer=offer.text)))
            box.setChecked(offer.text in taken)
            box.toggled.connect(lambda on, text=offer.text: take(text, on))
            self.offers[offer.text] = box
            column.addWidget(box)


class NoteRow(Parts):
    """Something that was done of itself."""

    def __init__(self, session: Session, text: str) -> None:
        super().__init__(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        column.addWidget(Note("muted", f"· {capitalized(text)}"))


def _details(side: Side, finishes: Mapping[Side, Moment], last: Mapping[Side, PastEdit]) -> str:
    """`change the estimate of Shop, 2026-03-02 10:00 · finish Fri 6 Mar 14:00, 1d later`."""
    said = [last[side].words] if side in last else []
    if side in finishes and finishes[side] != finishes[side.other]:
        finish, by = when(finishes[side]), shift(finishes[side] - finishes[side.other])
        said.append(tr("finish {finish}, {shift} than by the other", finish=finish, shift=by))
    return " · ".join(said)


_SIDES = {Side.MINE: later("Mine"), Side.THEIRS: later("Theirs")}
