"""The form that opens a plan on a server, or puts the plan that is open there; it lies over the views."""

from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.store.shared.address import Address
from coordinator.store.shared.catalog import plans_in
from coordinator.store.shared.offline import is_left
from coordinator.store.shared.server import NoServer, PasswordWanted, keep_password
from ui.background import Background
from ui.labels import Note, refusal_text
from ui.opening import Opened, open_plan, share_plan
from ui.session import Session
from ui.theme import SPACE

R = TypeVar("R")


class SharedPlanForm(QFrame):
    """Hidden until `begin`. `show_opened` turns to a plan that was opened, and tells what is to be told."""

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        show_opened: Callable[[Callable[[], Opened], Callable[[], None], Callable[[PlanError], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self._show_opened = show_opened
        self._asking: Background[Callable[[], None]] = Background(self)
        self.setObjectName("shared")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.server = QLineEdit(placeholderText="postgresql://ana@server/planning")
        self.plan = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.who = QLineEdit()
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(tr("Keep it in the keyring"))
        self.note = Note("muted")
        self.refusal = Note("refused")
        self.open = QPushButton(tr("Open"))
        self.put = QPushButton(tr("Put this plan there"))
        self.leave = QPushButton(tr("Close"))
        self._build()
        session.opened.connect(self.close_form)
        self.setVisible(False)

    def begin(self) -> None:
        """Shows the form with what was used last, and asks the server for its plans."""
        self.server.setText(str(self._settings.value("shared/server", "")))
        self.who.setText(str(self._settings.value("shared/who", "")) or Address("").author)
        self._want_password(False)
        self._say("")
        self.setVisible(True)
        self.server.setFocus()
        self._list_plans()

    def close_form(self) -> None:
        self._asking.stop()
        self.password.clear()
        self.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.server.setToolTip(tr("Where the database is; the name before the @ is yours on the server"))
        self.plan.setToolTip(tr("A plan that is there, or a new name to put this plan there"))
        self.who.setToolTip(tr("What the others see; what you undo are the edits made under this name"))
        self.put.setToolTip(tr("Copies the plan that is open here to the server, with its history"))
        self.keep.setVisible(False)
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (tr("&Server"), self.server),
            (tr("&Plan"), self.plan),
            (tr("Your &name"), self.who),
            (tr("Pass&word"), self.password),
        ):
            fields.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        fields.addRow("", self.keep)
        self._fields = fields
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 8)
        buttons.addStretch(1)
        for button in (self.put, self.open, self.leave):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addLayout(fields)
        column.addWidget(self.refusal)
        column.addLayout(buttons)
        self.open.setDefault(True)
        self.server.editingFinished.connect(self._list_plans)
        self.password.textChanged.connect(lambda text: self.keep.setVisible(bool(text) and _has_keyring()))
        self.open.clicked.connect(self._open_plan)
        self.put.clicked.connect(self._put_plan)
        self.leave.clicked.connect(self.close_form)

    def _address(self) -> Address:
        """Raises PlanError for what is no address."""
        address = Address.parse(self.server.text())
        plan = self.plan.currentText().strip() or address.plan
        return Address.parse(str(address.of(plan).called(self.who.text().strip())))

    def _list_plans(self) -> None:
        if self.isVisible() and self.server.text().strip() and not self._asking.busy:
            self._ask(plans_in, self._show_plans, quietly=True)

    def _open_plan(self) -> None:
        self._ask(plans_in, lambda address, names: self._go_to(address))

    def _put_plan(self) -> None:
        """Puts a copy there: the file that is open is the window's thread's own."""
        folder = TemporaryDirectory(prefix="coordinator-")
        copy = Path(folder.name) / self.session.path.name
        try:
            self.session.file.copy_unread(copy)
        except PlanError as error:
            self._say("", str(error))
            return

        def put(address: Address, password: str | None) -> None:
            with folder:
                share_plan(copy, address, password)

        self._ask(put, lambda address, done: self._go_to(address))

    def _go_to(self, address: Address) -> None:
        """Turns to the plan there; without a server, to the copy that waits for it."""
        password = self.password.text() or None
        is_kept = self.keep.isChecked()

        def keep() -> None:
            self._settings.setValue("shared/server", address.server)
            self._settings.setValue("shared/who", address.who)
            if password and is_kept and not keep_password(address, password):
                told = tr("no keyring took the password, so it is not kept; it is asked for next time")
                self.session.fail(PlanError(told))

        self._show_opened(
            partial(open_plan, address, password), keep, lambda error: self._say("", str(error))
        )

    def _ask(
        self,
        question: Callable[[Address, str | None], R],
        then: Callable[[Address, R], None],
        quietly: bool = False,
    ) -> None:
        """Asks in a thread: a network may take its time. `then` is given what was asked, and the answer."""
        try:
            address = self._address()
        except PlanError as error:
            self._say("", str(error))
            return
        password = self.password.text() or None
        self._say("" if quietly else tr("Asking the server…"))

        def work(go_on: Callable[[int, int], bool]) -> Callable[[], None]:
            try:
                answer = question(address, password)
            except PlanError as error:
                return partial(self._refuse, address, error)
            return partial(then, address, answer)

        self._asking.begin(work, lambda follow: follow())

    def _refuse(self, address: Address, error: PlanError) -> None:
        if isinstance(error, NoServer) and is_left(address):
            self._go_to(address)
            return
        self._want_password(isinstance(error, PasswordWanted))
        self._say("", str(error))

    def _show_plans(self, address: Address, names: list[str]) -> None:
        wanted = self.plan.currentText().strip() or address.plan
        self.plan.clear()
        self.plan.addItems(names)
        self.plan.setCurrentText(wanted or (names[0] if names else ""))
        number = len(names)
        self._say(
            tr("%n plan(s) (is|are) there; choose one, or name a new one to put this plan there", "", number)
        )

    def _want_password(self, wanted: bool) -> None:
        """The password's line is there only where the server asks for one."""
        shown = wanted or bool(self.password.text())
        self._fields.setRowVisible(self.password, shown)
        if wanted:
            self.password.setFocus()

    def _say(self, note: str, refusal: str = "") -> None:
        self.note.say(note)
        self.refusal.say(refusal_text(refusal))


def _has_keyring() -> bool:
    return find_spec("keyring") is not None
