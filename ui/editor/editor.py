"""The editor: the form of whatever is selected, and of the plan while nothing is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QWidget

from ui.editor.form import Form
from ui.editor.several_form import SeveralForm
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
        self.form: Form = self._form("header")
        session.opened.connect(self._open)
        session.changed.connect(self._renew)
        session.selected.connect(self._follow)
        self._show(session.selection)

    def begin(self) -> None:
        """Puts the cursor into the first field, with its text selected."""
        first = next((edit for edit in self.form.findChildren(QLineEdit) if edit.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            first.selectAll()

    def commit(self) -> None:
        """Writes what is being typed, if that which it is about is still there."""
        if self.form.alive:
            self.form.commit()
        else:
            self.form.abandon()

    def _open(self) -> None:
        """Shows another plan: what was being typed for the last one is gone with it."""
        self.form.abandon()
        self._show(self.session.selection)

    def _renew(self) -> None:
        if self.form.alive:
            self.form.refresh()

    def _follow(self, selection: Selection) -> None:
        self.commit()
        self._show(selection)

    def _show(self, selection: Selection) -> None:
        rows = [row for row in selection.ids if row in self.session.plan.table(selection.table)]
        if not rows:
            self.form = self._form("header")
            self.form.show_row(self.session.plan.header.id)
        elif len(rows) == 1:
            self.form = self._form(selection.table)
            self.form.show_row(rows[0])
        else:
            self.form = self._form("several")
            assert isinstance(self.form, SeveralForm)
            self.form.show_rows(selection.table, rows)
        area = next(area for area in self._areas.values() if area.form is self.form)
        self.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)

    def _form(self, kind: str) -> Form:
        """The form of that kind, made when it is first needed."""
        if kind not in self._areas:
            self._areas[kind] = _FormArea(_made(kind, self.session))
            self.addWidget(self._areas[kind])
        return self._areas[kind].form
