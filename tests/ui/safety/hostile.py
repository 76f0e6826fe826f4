"""A plan in which everything is called by one name, and a look at every text that the window shows of it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QMenu,
    QTabBar,
    QTextEdit,
    QWidget,
)

from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    Answer,
    Ask,
    Assignment,
    Baseline,
    Call,
    Header,
    Link,
    Person,
    PlannedTime,
    Question,
    Seat,
    Skill,
    Task,
    YesOrNo,
)

START = 29_547_900


def plan_of(name: str) -> Plan:
    """Every kind of record, each called by the name and a word of its own."""
    seats = (Seat(skill="s", level=1), Seat(skill="s", level=2, count=2))
    return Plan(
        Header(name=f"{name} plan", start=START),
        [
            Skill(id="s", name=f"{name} skill", level_names=tuple(f"{name} {n}" for n in range(5))),
            *(
                Person(id=f"p{n}", name=f"{name} person {n}", levels={"s": n}, aims={"s": 4})
                for n in range(4)
            ),
            Task(id="g", name=f"{name} group"),
            *(
                Task(
                    id=f"t{n}",
                    name=f"{name} task {n}",
                    parent="g",
                    duration=Duration(4, "h"),
                    seats=seats,
                    notes=f"{name} notes",
                    deadline=START + 60,
                )
                for n in range(4)
            ),
            Link(predecessor="t0", successor="t1"),
            Assignment(task="t0", person="p1", seat=0),
            Assignment(task="t1", person="p1", seat=0),
            Baseline(
                id="b",
                name=f"{name} baseline",
                set_at=START,
                tasks={"t0": PlannedTime(name=f"{name} then", start=START - 600, finish=START - 300)},
            ),
            Call(id="c", task="t2", skill="s", level=1, opened_at=START, closes_at=START + 9000),
            Ask(call="c", person="p2", wave=1, code="AAAAA", asked_at=START, answer=YesOrNo.NO),
            Ask(call="c", person="p3", wave=1, code="BBBBB", asked_at=START),
            Answer(id="a", question=f"{name} asked?", text=f"{name} said", skill="s", said_by="p1"),
            Question(id="q", text=f"{name} waits?", asked_by="p2", asked_at=START, asked_of="p3", task="t0"),
        ],
    )


def texts(window: QWidget) -> Iterator[tuple[str, str, str]]:
    """Of each widget that is there: what it is, how Qt takes the text (`plain`, `rich`, `keys`, `maybe`),
    and the text."""
    for widget in [window, *window.findChildren(QWidget)]:
        what = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"[:80]
        yield f"tip of {what}", "maybe", widget.toolTip()
        yield f"name of {what}", "plain", widget.accessibleName()
        if isinstance(widget, QLabel):
            formats = {Qt.TextFormat.PlainText: "plain", Qt.TextFormat.AutoText: "maybe"}
            yield what, formats.get(widget.textFormat(), "rich"), widget.text()
        if isinstance(widget, QAbstractButton):
            yield what, "keys", widget.text()
        if isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield f"tab of {what}", "keys", widget.tabText(index)
        if isinstance(widget, QTextEdit) and widget.isReadOnly():
            yield what, "plain", widget.toPlainText()
        if isinstance(widget, QMenu):
            yield what, "keys", widget.title()
        if isinstance(widget, QAbstractItemView):
            yield from _cells(what, widget)
        for action in widget.actions():
            yield from _action(what, action)


def _cells(what: str, view: QAbstractItemView) -> Iterator[tuple[str, str, str]]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 20)):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            index = model.index(row, column)
            for role, kind in (
                (Qt.ItemDataRole.DisplayRole, "plain"),
                (Qt.ItemDataRole.ToolTipRole, "maybe"),
                (Qt.ItemDataRole.AccessibleTextRole, "plain"),
            ):
                if isinstance(text := index.data(role), str):
                    yield f"cell {row},{column} ({role.name}) of {what}", kind, text


def _action(what: str, action: QAction) -> Iterator[tuple[str, str, str]]:
    yield f"action {action.objectName()} of {what}", "keys", action.text()
    yield f"tip of action {action.objectName()} of {what}", "maybe", action.toolTip()


def misread(kind: str, text: str, name: str) -> bool:
    """Whether Qt would take the name in the text for markup, or a letter in it for a key."""
    if kind == "rich" or (kind == "maybe" and Qt.mightBeRichText(text)):
        return name in text
    if kind == "keys":
        return name in text and "&" in name and name.replace("&", "&&") not in text
    return False
