"""The menus and the tool bar: which actions stand where."""

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QWidget

from coordinator.language import tr
from ui.actions import Actions
from ui.exporting import EXPORTS
from ui.icons import SIZES
from ui.languages import LanguageMenu

TASK_ACTIONS = (
    *("assign", "suggest_team", "call", "link", "link_selected", "unlink", "mark_done"),
    *("indent", "outdent", "move_up", "move_down"),
)
"""Those that need a selected task."""
_DRAWN = ("export_pdf", "export_timeline", "export_png", "export_svg")
COLOURS = ("theme_system", "theme_light", "theme_dark")
_LEAST_ICON = 20
_TOOLS = (
    ("new", "open", "export_pdf"),
    ("undo", "redo"),
    ("add_task", "add_person", "link", "assign", "mark_done", "delete"),
    ("best_plan",),
    ("zoom_out", "zoom_in", "zoom_fit"),
)


def build_menus(bar: QMenuBar, actions: Actions, docks: list[QAction], settings: QSettings) -> QMenu:
    """Fills the menu bar; gives the menu of recent plans, which is filled when it opens."""
    a = actions
    file = bar.addMenu(tr("&File"))
    file.addActions([a["new"], a["new_from"], a["open"], a["open_shared"]])
    recent = file.addMenu(tr("Open &recent"))
    recent.setToolTipsVisible(True)
    file.addActions([a["sample"], a["import"], a["save"], a["save_copy"], a["backups"]])
    exports = file.addMenu(tr("&Export"))
    exports.addActions([a[name] for name in _DRAWN])
    exports.addSeparator()
    exports.addActions([a[name] for name in EXPORTS if name not in _DRAWN])
    exports.addSeparator()
    exports.addActions([a["briefings"], a["book"]])
    file.addSeparator()
    file.addAction(a["quit"])
    edit = bar.addMenu(tr("&Edit"))
    edit.addActions([a[name] for name in ("undo", "redo", "delete", "edit", "find")])
    edit.addSeparator()
    edit.addActions([a[name] for name in ("add_task", "add_person", "add_people", "add_skill", "add_answer")])
    bar.addMenu(tr("&Task")).addActions([a[name] for name in TASK_ACTIONS])
    plan = bar.addMenu(tr("&Plan"))
    plan.addActions(
        [a[name] for name in ("best_plan", "what_if", "set_baseline", "meeting", "book_replies", "plan")]
    )
    plan.addSeparator()
    plan.addActions([a["compare"], a["merge"]])
    view = bar.addMenu(tr("&View"))
    view.addActions([a[name] for name in ("graph", "order", "timeline", "by_task", "by_person")])
    view.addActions([a[name] for name in ("board", "board_by_status", "board_by_person")])
    view.addActions([a["levels"], a["calls"], a["answers"], a["health"]])
    view.addSeparator()
    view.addActions([a[name] for name in ("split", "across", "previous_view", "next_view")])
    view.addSeparator()
    view.addActions([a[name] for name in ("zoom_in", "zoom_out", "zoom_fit", "reveal", "tidy")])
    view.addSeparator()
    view.addActions(docks)
    colours = view.addMenu(tr("Colo&urs"))
    choice = QActionGroup(colours)
    for name in COLOURS:
        colours.addAction(choice.addAction(a[name]))
    a[f"theme_{settings.value('theme', 'system')}"].setChecked(True)
    view.addMenu(LanguageMenu(str(settings.value("language", "system")), bar))
    bar.addMenu(tr("&Help")).addActions([a["manual"], a["shortcuts"], a["about"]])
    return recent


def build_toolbar(window: QWidget, actions: Actions, search: QWidget) -> QToolBar:
    """The most used actions, and at the end of the line where everything is found."""
    bar = QToolBar(tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    most = max(_LEAST_ICON, 1.3 * bar.fontMetrics().height())
    side = max(size for size in SIZES if size <= most)
    bar.setIconSize(QSize(side, side))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    for names in _TOOLS:
        if bar.actions():
            bar.addSeparator()
        bar.addActions([actions[name] for name in names])
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    bar.addWidget(search)
    return bar
