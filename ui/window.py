"""The window: the graph and the order in the middle, people and the editor beside them."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from coordinator import __version__
from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, Skill, Status
from ui.actions import Actions
from ui.editor.editor import Editor
from ui.entry import QuickEntry
from ui.exporting import EXPORTS, PDF, Export
from ui.finder import Finder
from ui.graph.hit import Hit
from ui.graph.menus import assign_menu, chart_menu, show_below
from ui.graph.view import GraphView
from ui.labels import plain_tip
from ui.meeting.view import MeetingView
from ui.menus import TASK_ACTIONS, build_menus, build_toolbar
from ui.opening import new_plan, sample_plan
from ui.order.table import OrderTable
from ui.people.dock import PeopleList
from ui.plan_files import PlanFiles
from ui.session import Selection, Session
from ui.status import StatusLine
from ui.theme import apply_theme, wanted_theme
from ui.timeline.scene import By
from ui.timeline.view import TimelineView
from ui.trial_bar import TrialBar


class MainWindow(QMainWindow):
    """Puts the views together and says what each action calls."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.theme = wanted_theme(str(settings.value("theme", "system")))
        self.actions_ = Actions(self)
        self.graph = GraphView(session, self.theme, self)
        self.order = OrderTable(session, self)
        self.timeline = TimelineView(session, self.theme, self)
        self.entry = QuickEntry(session, self)
        self.people = PeopleList(session, self)
        self.editor = Editor(session, self)
        self.finder = Finder(session, self)
        self.trial_bar = TrialBar(session, self)
        self.meeting = MeetingView(session, settings, self)
        self.status = StatusLine(session, self)
        self.files = PlanFiles(session, self.status, self)
        self._build()
        self._connect()
        self._show_title()
        self._show_history()
        self._show_selection(session.selection)
        self.actions_.set_theme(self.theme)
        for chart in self._charts:
            chart.set_theme(self.theme)
        self.graph.setFocus()
        self.resize(1280, 720)
        if geometry := settings.value("geometry"):
            self.restoreGeometry(geometry)
        if state := settings.value("state"):
            self.restoreState(state)

    def set_theme(self, choice: str) -> None:
        """Takes `light`, `dark` or `system`, and keeps it for the next start."""
        self.settings.setValue("theme", choice)
        self.theme = wanted_theme(choice)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.theme)
        self.actions_.set_theme(self.theme)
        for chart in self._charts:
            chart.set_theme(self.theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.editor.commit()
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("state", self.saveState())
        super().closeEvent(event)

    # putting it together

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.graph, self.tr("Graph"))
        self.tabs.addTab(self.order, self.tr("Order"))
        self.tabs.addTab(self.timeline, self.tr("Timeline"))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trial_bar)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.entry)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self._people_dock = self._dock(
            "people", self.tr("People"), self.people, Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._editor_dock = self._dock(
            "editor", self.tr("Editor"), self.editor, Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.resizeDocks([self._people_dock, self._editor_dock], [240, 310], Qt.Orientation.Horizontal)
        docks = [self._people_dock.toggleViewAction(), self._editor_dock.toggleViewAction()]
        self._recent = build_menus(self.menuBar(), self.actions_, docks)
        self.actions_[f"theme_{self.settings.value('theme', 'system')}"].setChecked(True)
        self.addToolBar(build_toolbar(self, self.actions_, self.finder))

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        a, graph, files = self.actions_, self.graph, self.files
        a.connect(
            new=partial(files.show_opened, new_plan),
            open=files.open,
            sample=partial(files.show_opened, sample_plan),
            save_copy=files.save_copy,
            quit=self.close,
            undo=self.session.undo,
            redo=self.session.redo,
            what_if=self.session.try_edits,
            delete=self._delete,
            find=self._find,
            add_task=self.entry.begin,
            add_person=self.people.add_person,
            add_skill=self._add_skill,
            set_baseline=self._set_baseline,
            meeting=self.meeting.begin,
            edit=self._edit,
            assign=self._assign,
            link=self._link,
            link_selected=self._link_selected,
            mark_done=self._mark_done,
            indent=partial(self._move_in_outline, edits.indent),
            outdent=partial(self._move_in_outline, edits.outdent),
            plan=self._edit_plan,
            zoom_in=lambda: self._chart.zoom_in(),
            zoom_out=lambda: self._chart.zoom_out(),
            zoom_fit=lambda: self._chart.zoom_to_fit(),
            tidy=graph.tidy_up,
            graph=partial(self.tabs.setCurrentWidget, graph),
            order=partial(self.tabs.setCurrentWidget, self.order),
            timeline=partial(self.tabs.setCurrentWidget, self.timeline),
            about=self._about,
            **{f"by_{by}": partial(self._show_timeline, by) for by in By},
            **{f"theme_{choice}": partial(self.set_theme, choice) for choice in ("system", "light", "dark")},
            export_timeline=partial(files.export, Export(".pdf", PDF, self.timeline.write)),
            **{name: partial(files.export, export) for name, export in EXPORTS.items()},
        )
        for name in ("assign", "link", "delete"):
            a[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for chart in self._charts:
            chart.addActions([a[name] for name in ("assign", "link", "delete")])
            chart.edit_wanted.connect(self._edit)
            chart.menu_wanted.connect(self._show_chart_menu)
        self._recent.aboutToShow.connect(partial(files.fill_recent, self._recent))
        self.entry.left.connect(lambda: self.tabs.currentWidget().setFocus())
        self.finder.found.connect(self._go_to)
        self.meeting.done_wanted.connect(self._mark_done)
        self.meeting.save_wanted.connect(files.save_minutes)
        self.tabs.currentChanged.connect(self._show_selected_task)
        self.session.opened.connect(self._show_title)
        self.session.opened.connect(self._show_history)
        self.session.opened.connect(lambda: self._show_selection(self.session.selection))
        self.session.changed.connect(self._show_title)
        self.session.changed.connect(self._show_history)
        self.session.trying.connect(self._show_history)
        self.session.changed.connect(self._show_done)
        self.session.selected.connect(self._show_selection)

    @property
    def _charts(self) -> tuple[GraphView, TimelineView]:
        return self.graph, self.timeline

    @property
    def _chart(self) -> GraphView | TimelineView:
        """The timeline while it is shown, else the graph."""
        return self.timeline if self.tabs.currentWidget() is self.timeline else self.graph

    # what the actions do

    def _show_timeline(self, by: By) -> None:
        self.timeline.show_by(by)
        self.tabs.setCurrentWidget(self.timeline)

    def _delete(self) -> None:
        selection = self.session.selection
        of_several = {"tasks": edits.delete_tasks, "links": edits.unlink, "people": edits.delete_people}
        of_one = {"skills": edits.delete_skill, "baselines": edits.delete_baseline}
        if selection.ids and selection.table in of_several:
            self.session.do(of_several[selection.table], selection.ids)
        elif selection.ids and selection.table in of_one:
            self.session.do(of_one[selection.table], selection.ids[0])

    def _find(self) -> None:
        self.finder.setFocus()
        self.finder.selectAll()

    def _add_skill(self) -> None:
        name = _free_name("Skill", self.session.plan.skills.values())
        self._edit_new("skills", self.session.do(edits.add_skill, name))

    def _set_baseline(self) -> None:
        session = self.session
        times = {id: (at.start, at.finish) for id, at in session.schedule.placements.items()}
        name = _free_name("Baseline", session.plan.baselines.values())
        change = session.do(edits.set_baseline, name, times, session.now)
        if change is not None:
            session.compare_with(change.rows[0].id)
        self._edit_new("baselines", change)

    def _edit_new(self, table: str, change: Change | None) -> None:
        """Goes to what was just added, for it has no name of its own yet."""
        if change is not None:
            self.session.select(table, change.rows[0].id)
            self._edit()

    def _edit(self) -> None:
        self._editor_dock.show()
        self._editor_dock.raise_()
        self.editor.begin()

    def _edit_plan(self) -> None:
        self.session.select("header")
        self._edit()

    def _assign(self) -> None:
        task = self.session.selection.task
        if task is not None:
            on_chart = self.tabs.currentWidget() is self._chart
            corner = self._chart.below(task) if on_chart else self.mapToGlobal(self.rect().center())
            show_below(assign_menu(self.session, task, self), corner)

    def _link(self) -> None:
        self.tabs.setCurrentWidget(self.graph)
        self.graph.setFocus()
        self.graph.start_linking()

    def _link_selected(self) -> None:
        selection = self.session.selection
        if selection.table == "tasks" and len(selection.ids) > 1:
            self.session.do(edits.link_in_order, selection.ids)
        else:
            self.status.say_failure(self.tr("select two tasks or more, in the order that they wait"))

    def _mark_done(self) -> None:
        task = self.session.selection.task
        if task is None:
            return
        placed = self.session.schedule.placements.get(task)
        start, finish = (placed.start, placed.finish) if placed else (None, None)
        done = self.session.plan.tasks[task].status is Status.DONE
        self.session.do(edits.set_status, task, Status.TODO if done else Status.DONE, start, finish)

    def _move_in_outline(self, verb: Callable[[Plan, str], Change]) -> None:
        task = self.session.selection.task
        if task is not None:
            self.session.do(verb, task)

    def _about(self) -> None:
        text = self.tr("Coordinator {version}\nA few people, different things, in order, for one goal.")
        QMessageBox.about(self, self.tr("About Coordinator"), text.format(version=__version__))

    # following the session

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.session.plan.header.name} – Coordinator")
        self.setWindowFilePath(str(self.session.path))

    def _show_history(self) -> None:
        for name, step, word in (
            ("undo", self.session.undo_name, self.tr("Undo")),
            ("redo", self.session.redo_name, self.tr("Redo")),
        ):
            action = self.actions_[name]
            action.setEnabled(step is not None)
            action.setText(f"{word}: {step}".replace("&", "&&") if step else word)
            keys = action.shortcut().toString()
            action.setToolTip(plain_tip(f"{word}: {step} ({keys})" if step else word))

    def _show_done(self) -> None:
        task = self.session.selection.task
        done = task is not None and self.session.plan.tasks[task].status is Status.DONE
        text = self.tr("Mark as to d&o") if done else self.tr("Mark as d&one")
        self.actions_["mark_done"].setText(text)

    def _show_selection(self, selection: Selection) -> None:
        task = selection.table == "tasks" and bool(selection.ids)
        for name in TASK_ACTIONS:
            self.actions_[name].setEnabled(task)
        self._show_done()
        self.actions_["delete"].setEnabled(bool(selection.ids) and selection.table != "header")
        if not self._chart.hasFocus():
            self._show_selected_task()

    def _show_selected_task(self) -> None:
        """Brings what was selected in another view to where it can be seen."""
        task = self.session.selection.task
        if task is not None and self.tabs.currentWidget() is self._chart:
            self._chart.reveal(task)

    def _show_chart_menu(self, found: Hit, point: QPoint) -> None:
        show_below(chart_menu(self.session, found, self, self.actions_), point)

    def _go_to(self, task: str) -> None:
        if self.tabs.currentWidget() is self._chart:
            self._chart.reveal(task)
            self._chart.setFocus()


def _free_name(word: str, taken: Iterable[Skill | Baseline]) -> str:
    """`Skill 1`, or the first such name that is free."""
    names = {each.name for each in taken}
    number = 1
    while f"{word} {number}" in names:
        number += 1
    return f"{word} {number}"
