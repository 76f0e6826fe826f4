"""The editor: the form of whatever is selected, and of the plan while nothing is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QWidget

from ui.editor.form import Form
from ui.empty_page import EmptyPage
from ui.selection import Selection
from ui.session import Session


def _made(kind: str, session: Session) -> Form:
    """The form of a table's rows, or that of several rows; each is read when it is first needed."""
    match kind:
        case "header":
            from ui.editor.plan_form import PlanForm

            return PlanForm(session)
        case "tasks":
            from ui.editor.task_form import TaskForm

            return TaskForm(session)
        case "people":
            from ui.editor.person_form import PersonForm

            return PersonForm(session)
        case "skills":
            from ui.editor.skill_form import SkillForm

            return SkillForm(session)
        case "links":
            from ui.editor.link_form import LinkForm

            return LinkForm(session)
        case "baselines":
            from ui.editor.baseline_form import BaselineForm

            return BaselineForm(session)
        case "answers":
            from ui.editor.answer_form import AnswerForm

            return AnswerForm(session)
        case "questions":
            from ui.editor.question_form import QuestionForm

            return QuestionForm(session)
        case _:
            from ui.editor.several_form import SeveralForm

            return SeveralForm(session)


class _FormArea(QScrollArea):
    """Scrolls a form up and down; it is never narrower than the form, which would else be cut off."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.form.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Editor(QStackedWidget):
    """One form at a time; what is being typed in it is written before another takes its place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._areas: dict[str, _FormArea] = {}
        self._area: _FormArea | None = None
        self.addWidget(EmptyPage(lambda: self.form))
        session.opened.connect(self._open)
        session.changed.connect(self._renew)
        session.selected.connect(self._follow)

    @property
    def form(self) -> Form:
        """The form of what is selected; the first is made when it is first shown or asked for."""
        return (self._area or self._show(self.session.selection)).form

    def begin(self) -> None:
        """Puts the cursor into the first field, with its text selected."""
        first = next((edit for edit in self.form.findChildren(QLineEdit) if edit.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            first.selectAll()

    def commit(self) -> None:
        """Writes what is being typed, if that which it is about is still there."""
        if self._area is None:
            return
        if self.form.alive:
            self.form.commit()
        else:
            self.form.abandon()

    def _open(self) -> None:
        """Shows another plan: what was being typed for the last one is gone with it."""
        if self._area is not None:
            self.form.abandon()
            self._show(self.session.selection)

    def _renew(self) -> None:
        if self._area is not None and self.form.alive:
            self.form.refresh()

    def _follow(self, selection: Selection) -> None:
        self.commit()
        self._show(selection)

    def _show(self, selection: Selection) -> _FormArea:
        rows = [row for row in selection.ids if row in self.session.plan.table(selection.table)]
        if not rows:
            area = self._area_of("header")
            area.form.show_row(self.session.plan.header.id)
        elif len(rows) == 1:
            area = self._area_of(selection.table)
            area.form.show_row(rows[0])
        else:
            from ui.editor.several_form import SeveralForm

            area = self._area_of("several")
            assert isinstance(area.form, SeveralForm)
            area.form.show_rows(selection.table, rows)
        self._area = area
        self.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)
        return area

    def _area_of(self, kind: str) -> _FormArea:
        """The area with the form of that kind, made when it is first needed."""
        if kind not in self._areas:
            self._areas[kind] = _FormArea(_made(kind, self.session))
            self.addWidget(self._areas[kind])
        return self._areas[kind]
