"""The parts of the window that are read and made when they are first asked for, so that it opens at once."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from ui import menu_edits
from ui.safety.guard import guard_new_views

if TYPE_CHECKING:
    from ui.answers.view import AnswersView
    from ui.best_plan.panel import BestPlanPanel
    from ui.board.view import BoardView
    from ui.calls.view import CallsView
    from ui.canvas import Canvas
    from ui.graph.view import GraphView
    from ui.handouts.handouts import HandOuts
    from ui.importing.imports import Imports
    from ui.levels.view import LevelsView
    from ui.manual.window import Manual
    from ui.meeting.view import MeetingView
    from ui.order.table import OrderTable
    from ui.replies.view import BookReplies
    from ui.session import Session
    from ui.theme import Theme
    from ui.timeline.view import TimelineView
    from ui.two_plans import TwoPlans
    from ui.window import MainWindow

Part = TypeVar("Part")
View = TypeVar("View", bound=QWidget)
Chart = TypeVar("Chart", bound="Canvas")


def part(make: Callable[["MainWindow"], Part]) -> cached_property[Part]:
    """Guarded, once it is made, as those are that were there at the start."""

    def made(window: "MainWindow") -> Part:
        found = make(window)
        guard_new_views()
        return found

    return cached_property(made)


def view(make: Callable[["MainWindow"], View]) -> cached_property[View]:
    """A part that has a tab, by the name of its maker."""

    def placed(window: "MainWindow") -> View:
        found = make(window)
        window.views.place(make.__name__, found)
        return found

    return part(placed)


def _chart(window: "MainWindow", kind: Callable[["Session", "Theme", QWidget], Chart]) -> Chart:
    chart = kind(window.session, window.theme, window)
    window.follow_chart(chart)
    return chart


@view
def graph(window: "MainWindow") -> "GraphView":
    from ui.graph.view import GraphView

    return _chart(window, GraphView)


@view
def order(window: "MainWindow") -> "OrderTable":
    from ui.order.table import OrderTable

    view = OrderTable(window.session, window)
    view.pasted.connect(window.paste_table)
    return view


@view
def timeline(window: "MainWindow") -> "TimelineView":
    from ui.timeline.view import TimelineView

    return _chart(window, TimelineView)


@view
def board(window: "MainWindow") -> "BoardView":
    from ui.board.view import BoardView

    return _chart(window, BoardView)


@view
def levels(window: "MainWindow") -> "LevelsView":
    from ui.levels.view import LevelsView

    view = LevelsView(window.session, window)
    view.edit_wanted.connect(window.edit)
    return view


@view
def calls(window: "MainWindow") -> "CallsView":
    from ui.calls.view import CallsView

    view = CallsView(window.session, window)
    view.replies.for_book.connect(lambda text: window.book_replies.read_text(text))
    return view


@view
def answers(window: "MainWindow") -> "AnswersView":
    from ui.answers.view import AnswersView

    view = AnswersView(window.session, window)
    view.edit_wanted.connect(window.edit)
    return view


@part
def best_plan(window: "MainWindow") -> "BestPlanPanel":
    from ui.best_plan.panel import BestPlanPanel

    panel = BestPlanPanel(window.session, window)
    window.put_above_views(panel)
    return panel


@part
def meeting(window: "MainWindow") -> "MeetingView":
    from ui.meeting.view import MeetingView

    view = MeetingView(window.session, window.settings, window)
    view.done_wanted.connect(partial(menu_edits.mark_done, window.session))
    view.save_wanted.connect(window.files.save_minutes)
    return view


@part
def book_replies(window: "MainWindow") -> "BookReplies":
    from ui.replies.view import BookReplies

    def read_to_call(text: str) -> None:
        window.views.show_view(window.calls)
        window.calls.read_text(text)

    replies = BookReplies(window.session, window)
    replies.for_calls.connect(read_to_call)
    return replies


@part
def handouts(window: "MainWindow") -> "HandOuts":
    from ui.handouts.handouts import HandOuts

    return HandOuts(window.session, window.status, lambda *asked: window.files.ask_save_path(*asked), window)


@part
def imports(window: "MainWindow") -> "Imports":
    from ui.importing.imports import Imports

    def ask_save_path(path: str, kinds: str) -> str:
        return window.files.ask_save_path(path, kinds)

    return Imports(window.session, window.status, window.tabs, ask_save_path, window.files.show_opened)


@part
def two_plans(window: "MainWindow") -> "TwoPlans":
    from ui.two_plans import TwoPlans

    def ask_path() -> str:
        return window.files.ask_open_path()

    plans = TwoPlans(window.session, window.tabs, window.status, window.theme, ask_path)
    plans.found.connect(window.go_to)
    return plans


@part
def manual(window: "MainWindow") -> "Manual":
    from ui.manual.window import Manual

    return Manual(window)
