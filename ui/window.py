"""The window: the graph and the order in the middle, people and the editor beside them."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QVBoxLayout, QWidget

from coordinator import __version__
from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.records import Status
from ui import lazy, menu_edits
from ui.actions import Actions
from ui.board.by import By as BoardBy
from ui.canvas import Canvas
from ui.docks import Docks
from ui.editor.editor import Editor
from ui.entry import QuickEntry
from ui.exporting import EXPORTS, Export
from ui.file_drop import FileDrop, address_books_in, plans_in, replies_in
from ui.finding.line import SearchLine
from ui.first_steps import FirstSteps
from ui.graph.menus import assign_menu, chart_menu, show_below
from ui.health.view import HealthView
from ui.hits import Hit
from ui.keys import OwnKeys
from ui.large_edits import LargeEdits
from ui.menus import TASK_ACTIONS, build_menus, build_toolbar
from ui.opening import new_plan, sample_plan
from ui.people.dock import PeopleList
from ui.plan_files import PlanFiles
from ui.safety.backups import BackupsView
from ui.safety.failures import FailureBar
from ui.safety.keeper import BackupKeeper
from ui.safety.standing import Standing
from ui.selection import Selection
from ui.session import Session
from ui.shared.form import SharedPlanForm
from ui.shared.waiting import WaitingBar
from ui.shortcuts import Shortcut, ShortcutsView, shortcuts_of
from ui.split import Views
from ui.status import StatusLine
from ui.theme import apply_theme, wanted_theme
from ui.timeline.by import By
from ui.trial_bar import TrialBar

_VIEWS = ("graph", "order", "timeline", "board", "levels", "calls", "answers")
"""What stands in the tabs, by the action that shows it."""


class MainWindow(QMainWindow):
    """Puts the views together and says what each action calls."""

    # made when they are first asked for
    graph = lazy.graph
    order = lazy.order
    timeline = lazy.timeline
    board = lazy.board
    levels = lazy.levels
    calls = lazy.calls
    answers = lazy.answers
    best_plan = lazy.best_plan
    meeting = lazy.meeting
    book_replies = lazy.book_replies
    handouts = lazy.handouts
    imports = lazy.imports
    two_plans = lazy.two_plans
    manual = lazy.manual

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.theme = wanted_theme(str(settings.value("theme", "system")))
        self.actions_ = Actions(self)
        self.entry = QuickEntry(session, self)
        self.people = PeopleList(session, self)
        self.editor = Editor(session, self)
        self.health = HealthView(session, self)
        self.search = SearchLine(session, self)
        session.commands = self.actions_.names
        session.wait = LargeEdits(self)
        self.trial_bar = TrialBar(session, self)
        self.waiting_bar = WaitingBar(session, self)
        self.status = StatusLine(session, self)
        self.files = PlanFiles(session, self.status, self)
        self.shared = SharedPlanForm(session, settings, self.files.show_opened, self)
        self.standing = Standing(session, self.files, self)
        self.keeper = BackupKeeper(session, self)
        self.backups = BackupsView(session, self.files, self.keeper, self)
        self.failures = FailureBar(session, self.actions_.names, self)
        self._build()
        self._connect_actions()
        self._connect_parts()
        self._show_title()
        self._show_history()
        self._show_selection(session.selection)
        self.actions_.set_theme(self.theme)
        self._hand_theme_on()
        self.resize(1280, 720)
        if geometry := settings.value("geometry"):
            self.restoreGeometry(geometry)
        self.docks.restore(settings)
        self.views.put_beside(str(settings.value("beside", "")) or None)
        self.tabs.currentWidget().setFocus()

    def set_theme(self, choice: str) -> None:
        """Takes `light`, `dark` or `system`, and keeps it for the next start."""
        self.settings.setValue("theme", choice)
        self.theme = wanted_theme(choice)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, self.theme)
        self.actions_.set_theme(self.theme)
        self._hand_theme_on()

    def _hand_theme_on(self) -> None:
        for name in ("graph", "timeline", "board", "two_plans"):
            if self._is_made(name):
                getattr(self, name).set_theme(self.theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.is_busy:
            event.ignore()
            return
        (self.focusWidget() or self).clearFocus()  # takes what is being typed there
        self.editor.commit()
        self.leave()
        super().closeEvent(event)

    def leave(self) -> None:
        """Keeps how the window looks for the next one, and ends what runs beside it."""
        self.settings.setValue("beside", self.views.beside or "")
        self.settings.setValue("geometry", self.saveGeometry())
        self.docks.make_way(False)
        self.docks.keep(self.settings)
        self.files.opener.end(wait=True)
        if self._is_made("best_plan"):
            self.best_plan.end_search()
        if self._is_made("imports"):
            self.imports.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.docks.make_way(self.views.beside is not None)

    # putting it together

    def _build(self) -> None:
        self.views = Views({name: self.actions_.names[name] for name in _VIEWS}, partial(getattr, self))
        self.tabs = self.views.tabs
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.first_steps = FirstSteps(self.session, self.actions_, self)
        bars = (self.failures, self.standing, self.first_steps, self.shared, self.waiting_bar, self.trial_bar)
        for bar in bars:
            column.addWidget(bar)
        column.addWidget(self.views, 1)
        column.addWidget(self.entry)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.docks = Docks(self, self.people, self.editor, self.health, self.backups)
        self.shortcuts = ShortcutsView(self, self._shortcuts)
        self._recent = build_menus(self.menuBar(), self.actions_, self.docks.menu, self.settings)
        self.addToolBar(build_toolbar(self, self.actions_, self.search))

    def _connect_actions(self) -> None:
        """What each action calls."""
        a, files, session = self.actions_, self.files, self.session
        a.connect(
            new=partial(files.show_opened, new_plan),
            new_from=files.new_from,
            open=files.open,
            **{"import": files.import_},
            open_shared=self.shared.begin,
            sample=partial(files.show_opened, sample_plan),
            save=files.say_saved,
            save_copy=files.save_copy,
            backups=self._show_backups,
            quit=self.close,
            **menu_edits.by_action(session, self.editor.commit),
            find=self.search.begin,
            add_task=self.entry.begin,
            add_person=self.people.add_person,
            add_people=files.add_people,
            add_skill=lambda: self._edit_new(menu_edits.add_skill(session)),
            set_baseline=lambda: self._edit_new(menu_edits.set_baseline(session)),
            meeting=lambda: self.meeting.begin(),
            best_plan=lambda: self.best_plan.begin(),
            edit=self.edit,
            assign=self._assign,
            link=self._link,
            plan=self._edit_plan,
            zoom_in=lambda: self._chart.zoom_in(),
            zoom_out=lambda: self._chart.zoom_out(),
            zoom_fit=lambda: self._chart.zoom_to_fit(),
            reveal=self._show_selected_task,
            tidy=lambda: self.graph.tidy_up(),
            split=self.views.split,
            across=self.views.go_across,
            next_view=partial(self.views.step, 1),
            previous_view=partial(self.views.step, -1),
            shortcuts=self.shortcuts.begin,
            call=lambda: self._call(self.session.selection.task),
            add_answer=self._add_answer,
            health=self._show_health,
            briefings=lambda: self.handouts.ask_briefings(),
            book=lambda: self.handouts.ask_book(),
            book_replies=lambda: self.book_replies.begin(),
            manual=lambda: self.manual.open_page(),
            compare=lambda: self.two_plans.compare(),
            merge=lambda: self.two_plans.merge(),
            about=self._about,
            **{name: partial(self.views.show_page, name) for name in _VIEWS},
            **{f"by_{by}": partial(self._show_timeline, by) for by in By},
            **{f"board_by_{by}": partial(self._show_board, by) for by in BoardBy},
            **{f"theme_{choice}": partial(self.set_theme, choice) for choice in ("system", "light", "dark")},
            export_timeline=partial(files.export, Export(".pdf", printer=lambda: self.timeline.printer)),
            **{name: partial(files.export, export) for name, export in EXPORTS.items()},
        )
        for name in ("assign", "call", "link", "delete"):
            a[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect_parts(self) -> None:
        a, files, session = self.actions_, self.files, self.session
        self._recent.aboutToShow.connect(partial(files.fill_recent, self._recent))
        session.call_wanted.connect(self._call)
        session.briefing_wanted.connect(lambda person: self.handouts.show_briefing(person))
        FileDrop(self, replies_in, self._read_replies)
        FileDrop(self, address_books_in, lambda paths: files.add_people_in(paths[0]))
        FileDrop(self, plans_in, lambda paths: files.open_path(paths[0]))
        files.import_wanted.connect(lambda path: self.imports.begin(path))
        files.report_wanted.connect(lambda *report: self.imports.show_report(*report))
        self.entry.table_pasted.connect(self.paste_table)
        self.entry.left.connect(lambda: self.views.current.setFocus())
        self.search.left.connect(lambda: self.views.current.setFocus())
        self.search.found.connect(self.go_to)
        self.health.found.connect(self.go_to)
        self.waiting_bar.merge_wanted.connect(lambda: self.two_plans.merge_waiting())
        self.health.renewed.connect(self.status.show_concerns)
        self.status.to_look_at.clicked.connect(a["health"].trigger)
        self.search.command_wanted.connect(lambda name: a[name].trigger())
        self.search.page_wanted.connect(lambda page: self.manual.open_page(page))
        self.keeper.failed.connect(self.standing.tell_of_backups)
        self.views.turned.connect(self._follow_views)
        session.opened.connect(lambda: self._show_selection(session.selection))
        for renewed in (session.opened, session.changed):
            renewed.connect(self._show_title)
            renewed.connect(self._show_history)
        session.trying.connect(self._show_history)
        session.changed.connect(self._show_done)
        session.selected.connect(self._show_selection)

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def put_above_views(self, panel: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.views), panel)

    def follow_chart(self, chart: Canvas) -> None:
        """Gives a chart the actions on what it shows, and opens what is wanted from it."""
        chart.addActions([self.actions_[name] for name in ("assign", "call", "link", "delete")])
        chart.edit_wanted.connect(self.edit)
        chart.menu_wanted.connect(self._show_chart_menu)

    @property
    def _chart(self) -> Canvas:
        """The one that is current; while none is, the first that is shown, else the graph."""
        shown = [self.views.current, *self.views.shown]
        return next((each for each in shown if isinstance(each, Canvas)), None) or self.graph

    def _shortcuts(self) -> Iterator[Shortcut]:
        """All keys; the views' own where they work."""
        go = self.views.go_to
        views: list[tuple[OwnKeys, Callable[[], object]]] = [
            *((chart.keys, partial(go, chart)) for chart in (self.graph, self.timeline, self.board)),
            (self.order.keys, partial(go, self.order)),
            (self.levels.table.keys, partial(go, self.levels)),
            (self.people.view.keys, self.people.view.setFocus),
            (self.meeting.keys, self.meeting.begin),
        ]
        return shortcuts_of(self.actions_, views)

    def _follow_views(self) -> None:
        """Another view is shown, or another is current."""
        self.actions_["split"].setChecked(self.views.beside is not None)
        self.actions_["across"].setEnabled(self.views.beside is not None)
        self.docks.make_way(self.views.beside is not None)
        self._show_selected_task()

    # what the actions do

    def _show_timeline(self, by: By) -> None:
        self.timeline.show_by(by)
        self.views.show_view(self.timeline)

    def _show_board(self, by: BoardBy) -> None:
        self.board.show_by(by)
        self.views.show_view(self.board)

    def _show_health(self) -> None:
        """Opens the list of things to look at; from within it, closes it."""
        closes = self.health.list.hasFocus()
        self.docks.health.setVisible(not closes)
        (self.views.current if closes else self.health.list).setFocus()

    def _show_backups(self) -> None:
        self.docks.backups.show()
        self.docks.backups.raise_()
        self.backups.begin()
        self.backups.list.setFocus()

    def paste_table(self, text: str) -> None:
        self.imports.paste(text, self.entry.group)

    def _add_answer(self) -> None:
        self.views.show_view(self.answers)
        self.answers.add_answer()

    def _edit_new(self, change: Change | None) -> None:
        """Goes to what was just added, for it has no name of its own yet."""
        if change is not None:
            self.session.select(change.rows[0].table, change.rows[0].id)
            self.edit()

    def edit(self) -> None:
        self.docks.editor.show()
        self.docks.editor.raise_()
        self.editor.begin()

    def _edit_plan(self) -> None:
        self.session.select("header")
        self.edit()

    def _assign(self) -> None:
        task = self.session.selection.task
        if task is not None:
            on_chart = self.views.current is self._chart
            corner = self._chart.below(task) if on_chart else self.mapToGlobal(self.rect().center())
            show_below(assign_menu(self.session, task, self), corner)

    def _call(self, task: str | None) -> None:
        """Begins a call for helpers; says why not where the task has no open seat."""
        if task is not None and self.session.plan.open_seats(task):
            self.views.show_view(self.calls)
        if task is not None:
            self.calls.begin(task)

    def _read_replies(self, paths: list[Path]) -> None:
        from ui.replies.arriving import read_replies

        read_replies(self, paths)

    def _link(self) -> None:
        self.views.show_view(self.graph)
        self.graph.setFocus()
        self.graph.start_linking()

    def _about(self) -> None:
        goal = tr("A few people, different things, in order, for one goal.")
        QMessageBox.about(self, tr("About Coordinator"), f"Coordinator {__version__}\n{goal}")

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.session.plan.header.name} – Coordinator")
        self.setWindowFilePath(str(self.session.path))

    def _show_history(self) -> None:
        self.actions_.show_history(self.session.undo_name, self.session.redo_name)

    def _show_done(self) -> None:
        task = self.session.selection.task
        done = task is not None and self.session.plan.tasks[task].status is Status.DONE
        text = tr("Mark as to d&o") if done else tr("Mark as d&one")
        self.actions_["mark_done"].setText(text)

    def _show_selection(self, selection: Selection) -> None:
        task = selection.table == "tasks" and bool(selection.ids)
        for name in TASK_ACTIONS:
            self.actions_[name].setEnabled(task)
        self._show_done()
        self.actions_["delete"].setEnabled(bool(selection.ids) and selection.table != "header")
        self._show_selected_task()

    def _show_selected_task(self) -> None:
        """Brings what is selected to where it can be seen, but for where one points at it."""
        if (task := self.session.selection.task) is not None:
            for view in self.views.shown:
                if isinstance(view, Canvas) and not view.is_pointed_at:
                    view.reveal(task)

    def _show_chart_menu(self, found: Hit, point: QPoint) -> None:
        show_below(chart_menu(self.session, found, self, self.actions_), point)

    def go_to(self, table: str, id: str) -> None:
        """Selects it in every view, and shows one in which it can be seen."""
        if table == "calls":
            self.views.show_view(self.calls)
            self.calls.show_call(id)
            return
        self.session.select(table, id)
        if table in ("answers", "questions"):
            self.views.show_view(self.answers)
            self.answers.list.setFocus()
            return
        if table != "tasks":
            self.edit()
            return
        current = self.views.current
        if not (isinstance(current, Canvas) or (self._is_made("order") and current is self.order)):
            self.views.show_view(self.graph)
        if self.views.current is self._chart:
            self._chart.reveal(id)
        self.views.current.setFocus()
