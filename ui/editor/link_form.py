"""The form of one link: how the successor waits for the predecessor, and for how long."""

from PySide6.QtWidgets import QPushButton

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.edits import edit_link, unlink
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, LinkType
from ui.editor.fields import ChoiceField, TextField
from ui.editor.form import Form
from ui.editor.link_rows import LAG_TIP, link_choices
from ui.labels import LinkButton, Note
from ui.session import Session
from ui.typed import duration_in, lag_text


class LinkForm(Form):
    table = "links"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.heading(tr("Link"))
        self.predecessor = LinkButton()
        self.predecessor.clicked.connect(lambda: session.select("tasks", self.link.predecessor))
        self.successor = LinkButton()
        self.successor.clicked.connect(lambda: session.select("tasks", self.link.successor))
        self.column.addWidget(self.successor)
        self.column.addWidget(Note("muted", tr("waits for")))
        self.column.addWidget(self.predecessor)
        self.type = self.add(
            ChoiceField(
                session,
                tr("Type"),
                link_choices,
                lambda: self.link.type,
                lambda plan, type: self._edited(plan, type, self.link.lag),
            )
        )
        self.lag = self.add(
            TextField(
                session,
                tr("Lag"),
                lambda: lag_text(self.link.lag),
                lambda plan, text: self._edited(plan, self.link.type, duration_in(text)),
                hint=tr("none"),
                tip=tr(LAG_TIP),
            )
        )
        self._edited_id = ""
        self.type.editor.activated.connect(self._stay)
        self.lag.editor.editingFinished.connect(self._stay)
        self.critical = Note("critical")
        self.column.addWidget(self.critical)
        self.delete = QPushButton(tr("Delete this link"))
        self.delete.clicked.connect(lambda: session.do(unlink, [self.row]))
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    @property
    def link(self) -> Link:
        return self.plan.links[self.row]

    def show_rest(self) -> None:
        link, tasks = self.link, self.plan.tasks
        self.predecessor.name(tasks[link.predecessor].name)
        self.successor.name(tasks[link.successor].name)
        critical = self.row in self.session.schedule.critical_links
        self.critical.say(tr("◆ Critical: it holds the plan's finish") if critical else "")

    def _edited(self, plan: Plan, type: LinkType, lag: Duration) -> Change:
        change = edit_link(plan, self.row, type, lag)
        self._edited_id = change.rows[-1].id if change else self.row
        return change

    def _stay(self) -> None:
        """An edited link is another row of the plan; it stays the one that is shown, and the cursor in it."""
        edited = self._edited_id
        if edited in self.plan.links and self.session.selection.ids != (edited,):
            self.session.select("links", edited)
            self.type.editor.setFocus()
