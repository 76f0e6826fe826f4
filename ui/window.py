"""The window: the graph and the order in the middle, people and the editor beside them."""

from functools import partial
from pathlib import Path

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
from coordinator.mail import read_texts
from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.records import Status
from ui import menu_edits
from ui.actions import Actions
from ui.answers.view import AnswersView
from ui.best_plan.panel import BestPlanPanel
from ui.calls.dropping import ReplyDrop
from ui.calls.view import CallsView
from ui.editor.editor import Editor
from ui.entry import QuickEntry
from ui.exporting import EXPORTS, PDF, Export
from ui.finding.line import SearchLine
from ui.graph.hit import Hit
from ui.graph.menus import assign_menu, chart_menu, show_below
from ui.graph.view import GraphView
from ui.handouts.handouts import HandOuts
from ui.health.view import HealthView
from ui.labels import plain_tip
from ui.levels.view import LevelsView
from ui.meeting.view import MeetingView
from ui.menus import TASK_ACTIONS, build_menus, build_toolbar
from ui.opening import new_plan, sample_plan
from ui.order.table import OrderTable
from ui.people.dock import PeopleList
from ui.plan_files import PlanFiles
from ui.replies.view import BookReplies, is_from_book
from ui.safety.backups import BackupsView
from ui.safety.failures import FailureBar
from ui.safety.keeper import BackupKeeper
from ui.safety.standing import Standing
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
        self.levels = LevelsView(session, self)
        self.calls = CallsView(session, self)
        self.answers = AnswersView(session, self)
        self.entry = QuickEntry(session, self)
        self.people = PeopleList(session, self)
        self.editor = Editor(session, self)
        self.health = HealthView(session, self)
        self.search = SearchLine(session, self)
        session.commands = self.actions_.names
        self.trial_bar = TrialBar(session, self)
        self.best_plan = BestPlanPanel(session, self)
        self.meeting = MeetingView(session, settings, self)
        self.book_replies = BookReplies(session, self)
        self.status = StatusLine(session, self)
        self.files = PlanFiles(session, self.status, self)
        self.standing = Standing(session, self.files, self)
        self.keeper = BackupKeeper(session, self)
        self.backups = BackupsView(session, self.files, self.keeper, self)
        self.failures = FailureBar(session, self.actions_.names, self)
        self.handouts = HandOuts(session, self.status, lambda *asked: self.files.ask_save_path(*asked), self)
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
        self.best_plan.close_panel()
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("state", self.saveState())
        super().closeEvent(event)

    # putting it together

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for name, view in self._views.items():
            self.tabs.addTab(view, self.actions_.names[name])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.failures, self.standing):
            column.addWidget(bar)
        column.addWidget(self.trial_bar)
        column.addWidget(self.best_plan)
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
        bottom, corner = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.Corner
        self._health_dock = self._dock("health", self.tr("To look at"), self.health, bottom)
        self._backups_dock = self._dock("backups", self.tr("Backups"), self.backups, bottom)
        for dock in (self._health_dock, self._backups_dock):
            dock.hide()
        self.setCorner(corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        docks = [self._people_dock.toggleViewAction(), self._editor_dock.toggleViewAction()]
        self._recent = build_menus(self.menuBar(), self.actions_, docks)
        self.actions_[f"theme_{self.settings.value('theme', 'system')}"].setChecked(True)
        self.addToolBar(build_toolbar(self, self.actions_, self.search))

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        a, graph, files, session = self.actions_, self.graph, self.files, self.session
        a.connect(
            new=partial(files.show_opened, new_plan),
            new_from=files.new_from,
            open=files.open,
            sample=partial(files.show_opened, sample_plan),
            save_copy=files.save_copy,
            backups=self._show_backups,
            quit=self.close,
            undo=self.session.undo,
            redo=self.session.redo,
            what_if=self.session.try_edits,
            delete=partial(menu_edits.delete, session),
            find=self.search.begin,
            add_task=self.entry.begin,
            add_person=self.people.add_person,
            add_people=files.add_people,
            add_skill=lambda: self._edit_new(menu_edits.add_skill(session)),
            set_baseline=lambda: self._edit_new(menu_edits.set_baseline(session)),
            meeting=self.meeting.begin,
            best_plan=self.best_plan.begin,
            suggest_team=partial(menu_edits.suggest_a_team, session),
            edit=self._edit,
            assign=self._assign,
            link=self._link,
            link_selected=partial(menu_edits.link_selected, session),
            mark_done=partial(menu_edits.mark_done, session),
            indent=partial(menu_edits.move_in_outline, session, edits.indent),
            outdent=partial(menu_edits.move_in_outline, session, edits.outdent),
            plan=self._edit_plan,
            zoom_in=lambda: self._chart.zoom_in(),
            zoom_out=lambda: self._chart.zoom_out(),
            zoom_fit=lambda: self._chart.zoom_to_fit(),
            tidy=graph.tidy_up,
            call=lambda: self._call(self.session.selection.task),
            add_answer=self._add_answer,
            health=self._show_health,
            briefings=self.handouts.ask_briefings,
            book=self.handouts.ask_book,
            book_replies=self.book_replies.begin,
            about=self._about,
            **{name: partial(self.tabs.setCurrentWidget, view) for name, view in self._views.items()},
            **{f"by_{by}": partial(self._show_timeline, by) for by in By},
            **{f"theme_{choice}": partial(self.set_theme, choice) for choice in ("system", "light", "dark")},
            export_timeline=partial(files.export, Export(".pdf", PDF, self.timeline.write)),
            **{name: partial(files.export, export) for name, export in EXPORTS.items()},
        )
        for name in ("assign", "call", "link", "delete"):
            a[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for chart in self._charts:
            chart.addActions([a[name] for name in ("assign", "call", "link", "delete")])
            chart.edit_wanted.connect(self._edit)
            chart.menu_wanted.connect(self._show_chart_menu)
        self._recent.aboutToShow.connect(partial(files.fill_recent, self._recent))
        self.levels.edit_wanted.connect(self._edit)
        self.session.call_wanted.connect(self._call)
        self.session.briefing_wanted.connect(self.handouts.show_briefing)
        ReplyDrop(self, self._read_replies)
        self.entry.left.connect(lambda: self.tabs.currentWidget().setFocus())
        self.answers.edit_wanted.connect(self._edit)
        self.search.left.connect(lambda: self.tabs.currentWidget().setFocus())
        self.search.found.connect(self._go_to)
        self.health.found.connect(self._go_to)
        self.health.renewed.connect(self.status.show_concerns)
        self.status.to_look_at.clicked.connect(a["health"].trigger)
        self.search.command_wanted.connect(lambda name: a[name].trigger())
        self.keeper.failed.connect(self.standing.tell_of_backups)
        self.meeting.done_wanted.connect(partial(menu_edits.mark_done, session))
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
    def _views(self) -> dict[str, QWidget]:
        """What stands in the tabs, by the action that shows it."""
        charts = {"graph": self.graph, "order": self.order, "timeline": self.timeline}
        return {**charts, "levels": self.levels, "calls": self.calls, "answers": self.answers}

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

    def _show_health(self) -> None:
        """Opens the list of things to look at; from within it, closes it."""
        closes = self.health.list.hasFocus()
        self._health_dock.setVisible(not closes)
        (self.tabs.currentWidget() if closes else self.health.list).setFocus()

    def _show_backups(self) -> None:
        self._backups_dock.show()
        self._backups_dock.raise_()
        self.backups.begin()
        self.backups.list.setFocus()

    def _add_answer(self) -> None:
        self.tabs.setCurrentWidget(self.answers)
        self.answers.add_answer()

    def _edit_new(self, change: Change | None) -> None:
        """Goes to what was just added, for it has no name of its own yet."""
        if change is not None:
            self.session.select(change.rows[0].table, change.rows[0].id)
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

    def _call(self, task: str | None) -> None:
        """Begins a call for helpers; says why not where the task has no open seat."""
        if task is not None and self.session.plan.open_seats(task):
            self.tabs.setCurrentWidget(self.calls)
        if task is not None:
            self.calls.begin(task)

    def _read_replies(self, paths: list[Path]) -> None:
        """Those with a code of the plan book go to its replies, all others to the calls."""
        plan = self.session.plan
        texts = dict(read_texts(paths))
        from_book = [path for path, text in texts.items() if is_from_book(plan, text)]
        others = [path for path in texts if path not in from_book] if from_book else paths
        if from_book:
            self.book_replies.read_files(from_book)
        if others:
            self.tabs.setCurrentWidget(self.calls)
            self.calls.read_files(others)

    def _link(self) -> None:
        self.tabs.setCurrentWidget(self.graph)
        self.graph.setFocus()
        self.graph.start_linking()

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

    def _go_to(self, table: str, id: str) -> None:
        """Selects it in every view, and shows one in which it can be seen."""
        if table != "calls":
            self.session.select(table, id)
        if table in ("answers", "questions"):
            self.tabs.setCurrentWidget(self.answers)
            self.answers.list.setFocus()
            return
        if table == "calls":
            self.tabs.setCurrentWidget(self.calls)
            self.calls.show_call(id)
            return
        if table != "tasks":
            self._edit()
            return
        if self.tabs.currentWidget() not in (self.order, *self._charts):
            self.tabs.setCurrentWidget(self.graph)
        if self.tabs.currentWidget() is self._chart:
            self._chart.reveal(id)
        self.tabs.currentWidget().setFocus()
