"""Quick entry: a line below the plan in which tasks are typed, or many lines are pasted."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.formats.quick_entry import BadLine, describe, parse, syntax
from coordinator.language import tr
from coordinator.plan.edits import add_drafts
from coordinator.plan.edits.drafts import Draft
from coordinator.plan.errors import PlanError
from ui.completing import NameCompleter
from ui.editor.fields import is_undo
from ui.labels import Note, refusal_text
from ui.session import Session
from ui.theme import SPACE

_FEWEST_LINES = 4
_MOST_LINES = 10
_MOST_PREVIEWED = 200


class LinesEdit(QPlainTextEdit):
    """One line that Enter enters; expanded, several that Ctrl+Enter enters."""

    entered = Signal()
    left = Signal()
    table_pasted = Signal(str)
    """A table was pasted, which is no line to be typed."""
    expanded_changed = Signal(bool)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = NameCompleter(session, self)
        self.expanded = False
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def expand(self, expanded: bool) -> None:
        if expanded == self.expanded:
            return
        self.expanded = expanded
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if expanded else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        self.updateGeometry()
        self.expanded_changed.emit(expanded)

    def sizeHint(self) -> QSize:
        lines = min(max(self.blockCount(), _FEWEST_LINES), _MOST_LINES) if self.expanded else 1
        one = QLineEdit().sizeHint().height()
        return QSize(200, one + (lines - 1) * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.names.open and (enter or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab)):
            event.ignore()  # the list of names takes these
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if not enter:
            super().keyPressEvent(event)
            self.names.offer()
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if control or (not self.expanded and not shift):
            self.entered.emit()
        else:
            self.expand(True)
            self._break_line()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pasting several lines opens the box for them; a table of a spreadsheet is looked at elsewhere."""
        from coordinator.formats.pasted import is_table  # read when something is pasted, not at the start

        if is_table(source.text()):
            self.table_pasted.emit(source.text())
            return
        if "\n" in source.text().strip():
            self.expand(True)
        super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Files that are dropped here go on to whoever reads them."""
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())

    def _break_line(self) -> None:
        """The next line begins as far in as this one."""
        line = self.textCursor().block().text()
        self.insertPlainText("\n" + line[: len(line) - len(line.lstrip())])
        self.ensureCursorVisible()


class QuickEntry(QWidget):
    """Shows below how what is typed is understood; a selected group takes the new tasks in."""

    left = Signal()
    """Esc was pressed: the focus may go elsewhere."""
    table_pasted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.editor = LinesEdit(session, self)
        self.editor.setPlaceholderText(tr("Add a task: Agree the menu 2d #cooking2 @ana after Shop"))
        self.editor.setAccessibleName(tr("Add tasks"))
        self.editor.setToolTip(syntax())
        self.expand_button = QToolButton()
        self.expand_button.setText("⤢")
        self.expand_button.setCheckable(True)
        self.expand_button.setToolTip(tr("Several lines at once (Shift+Enter)"))
        self.expand_button.setAccessibleName(tr("Several lines at once"))
        self.understood = Note("muted")
        self.preview = QListWidget()
        self.preview.setAccessibleName(tr("How the lines are understood"))
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.complaint = Note("refused")
        self.add_button = QPushButton(tr("Add"))
        self.add_button.setAccessibleName(tr("Add the tasks"))
        self.add_button.setToolTip(tr("Add these tasks (Ctrl+Enter)"))
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._understand)
        self.editor.textChanged.connect(self._soon.start)
        self.editor.entered.connect(self.add)
        self.editor.left.connect(self._leave)
        self.editor.table_pasted.connect(self.table_pasted)
        self.editor.expanded_changed.connect(self._show_expanded)
        self.editor.installEventFilter(self)
        self.expand_button.toggled.connect(self.editor.expand)
        self.add_button.clicked.connect(self.add)
        session.opened.connect(self._soon.start)
        session.changed.connect(self._soon.start)
        session.selected.connect(self._soon.start)
        self._show_expanded(False)

    def begin(self) -> None:
        """Puts the cursor here, ready to type."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.editor.selectAll()

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def add(self) -> None:
        """Adds what is typed as one edit, and makes room for the next; what is wrong stays to be mended."""
        text, group = self.text, self.group
        if not text.strip():
            return
        _, why = self.session.attempt(lambda plan: add_drafts(plan, parse(text, plan), group))
        if why:
            self._understand()
            self.complaint.say(self.complaint.text() or refusal_text(why))
            return
        self.editor.clear()
        self.editor.expand(False)
        self.editor.setFocus()

    @property
    def group(self) -> str | None:
        """The group that new tasks go into."""
        selection = self.session.selection
        if (
            selection.table == "tasks"
            and len(selection.ids) == 1
            and self.session.plan.is_group(selection.ids[0])
        ):
            return selection.ids[0]
        return None

    def _understand(self) -> None:
        """Says how the lines are understood, up to the first that is not."""
        lines, wrong = self.text.splitlines(), ""
        try:
            drafts = parse(self.text, self.session.plan)
        except BadLine as error:
            wrong = f"{error.problem}; {error.mend}"
            if self.editor.expanded:
                wrong = tr("Line {number}: {problem}", number=error.line, problem=wrong)
            wrong = refusal_text(wrong)
            drafts = self._drafts_before("\n".join(lines[: error.line - 1]))
        except PlanError as error:
            wrong, drafts = refusal_text(str(error)), []
        self.complaint.say(wrong)
        self._show_drafts(drafts)
        self.add_button.setEnabled(bool(drafts) and not wrong)

    def _drafts_before(self, text: str) -> list[Draft]:
        try:
            return parse(text, self.session.plan)
        except PlanError:
            return []

    def _show_drafts(self, drafts: list[Draft]) -> None:
        plan, group = self.session.plan, self.group
        following = [*(draft.depth for draft in drafts[1:]), 0]
        shown = [
            "    " * draft.depth + describe(draft, plan, group=below > draft.depth)
            for draft, below in zip(drafts[:_MOST_PREVIEWED], following, strict=False)
        ]
        if not self.text.strip() and self.editor.hasFocus():
            self.understood.say(tr("Enter adds it. Shift+Enter begins another line."))
        elif not self.editor.expanded:
            said = shown[0] if shown else ""
            if group and shown:
                said = tr("{task} · into {group}", task=said, group=plan.tasks[group].name)
            self.understood.say(said)
        else:
            into = tr("Into {group}:", group=plan.tasks[group].name) if group and shown else ""
            self.understood.say(into)
        if len(drafts) > len(shown):
            shown.append(tr("and %n more", "", len(drafts) - len(shown)))
        self.preview.clear()
        self.preview.addItems(shown)
        self.add_button.setText(tr("Add %n task(s)", "", len(drafts)))

    def _show_expanded(self, expanded: bool) -> None:
        self.expand_button.setChecked(expanded)
        self.preview.setVisible(expanded)
        self.add_button.setVisible(expanded)
        self._soon.start()
        if expanded:
            self.editor.setFocus()

    def _leave(self) -> None:
        """Esc closes the empty box, and gives the focus away; nothing that is typed is lost."""
        if not self.text.strip():
            self.editor.clear()
            self.editor.expand(False)
        self.editor.clearFocus()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._soon.start()
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and is_undo(event) and not self.text:
            event.ignore()  # there is nothing to undo in the line: the window takes the last edit back
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_preview()

    def _size_preview(self) -> None:
        self.preview.setMaximumHeight(_MOST_LINES * self.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.editor, 1)
        line.addWidget(self.expand_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(line)
        column.addWidget(self.complaint)
        column.addWidget(self.understood)
        column.addWidget(self.preview)
        self._size_preview()
