"""The messages of a call: to copy, to save as mail and events, and as a table for mail merge."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coordinator.files import write_bytes
from coordinator.formats import ics
from coordinator.language import tr
from coordinator.mail import file_name, write_folder, write_table
from coordinator.people.calls import OVER, standing
from coordinator.people.messages import Message, confirmations, invitations, thanks
from coordinator.plan.edits import note_thanks
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment
from coordinator.plan.wording import when
from ui.choosers import ask_folder, ask_new_path, offered_kind
from ui.labels import Note, plain_tip
from ui.row_model import TextDelegate
from ui.session import Session
from ui.theme import SPACE


class Messages(QWidget):
    """Who was thanked is noted once their message is copied or saved, and is not written to again unasked.

    `ask_folder` and `ask_save_path` ask the user, and give an empty path for none.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.ask_save_path: Callable[[str, str], str] = self._ask_save_path
        self._call: str | None = None
        self._offers: dict[str, list[Message]] = {}
        self._messages: list[Message] = []
        self._invitations: set[str] = set()
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Which messages"))
        self.kind.currentIndexChanged.connect(self._fill)
        self.people = QListWidget()
        self.people.setItemDelegate(TextDelegate(self.people))
        self.people.setAccessibleName(tr("Who gets a message"))
        self.people.currentRowChanged.connect(self._show_text)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Message"))
        self.text.setTabChangesFocus(True)
        self.copy = self._button(tr("Co&py"), tr("This message, to paste where you write to them"))
        self.copy.clicked.connect(self._copy)
        self.save_event = self._button(tr("Save e&vent…"), tr("Its time as .ics, for a calendar"))
        self.save_event.clicked.connect(self._save_event)
        self.save_mails = self._button(
            tr("Save &mails…"), tr("One .eml for each of them, its event attached, into a folder")
        )
        self.save_mails.clicked.connect(self._save_mails)
        self.save_table = self._button(
            tr("Mail mer&ge…"),
            tr("All of them as a table (.csv) with name, email, subject and text"),
        )
        self.save_table.clicked.connect(self._save_table)
        self.note = Note("muted")
        self._lay_out()

    @property
    def message(self) -> Message | None:
        """The one that is shown."""
        row = self.people.currentRow()
        return self._messages[row] if 0 <= row < len(self._messages) else None

    def show_call(self, call: str | None) -> None:
        """Shows the messages to be sent now; a kind that was chosen by hand stays until there is another."""
        latest = list(self._offers)[-1:]
        chosen = self.kind.currentText() if call == self._call else ""
        if call != self._call:
            self.note.say("")
        self._call = call
        self._offers = self._found()
        kinds = list(self._offers)
        keeps = chosen in kinds and kinds[-1:] == latest
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItems(kinds)
        self.kind.setCurrentIndex(kinds.index(chosen) if keeps else len(kinds) - 1)
        self.kind.blockSignals(False)
        self._fill()

    def _found(self) -> dict[str, list[Message]]:
        """What there is to send, by its kind, the latest last."""
        plan, schedule, call = self.session.plan, self.session.schedule, self._call
        if call is None or call not in plan.calls:
            return {}
        found = {tr("Your seat, to those who said yes"): confirmations(plan, schedule, call)}
        if standing(plan, call, self.session.moment).state in OVER:
            found[tr("Thank you, to the rest")] = thanks(plan, schedule, call)
        else:
            waves = sorted({ask.wave for ask in plan.asks_in(call)})
            asking = {tr("Invitations, wave {wave}", wave=wave): wave for wave in waves}
            found |= {kind: invitations(plan, schedule, call, wave) for kind, wave in asking.items()}
            self._invitations = {*asking}
        return {kind: messages for kind, messages in found.items() if messages}

    def _fill(self) -> None:
        before = self.message.person if self.message is not None else None
        self._messages = self._offers.get(self.kind.currentText(), [])
        self.people.blockSignals(True)
        self.people.clear()
        for each in self._messages:
            thanked = self._thanked_at(each)
            item = QListWidgetItem(f"✓ {each.name}" if thanked is not None else each.name)
            tips = [each.email or tr("no address; copy the text")]
            if thanked is not None:
                tips.append(tr("thanked {when}", when=when(thanked)))
            item.setToolTip(plain_tip("\n".join(tips)))
            self.people.addItem(item)
        rows = [each.person for each in self._messages]
        self.people.setCurrentRow(rows.index(before) if before in rows else 0)
        self.people.blockSignals(False)
        self._show_text()

    def _show_text(self) -> None:
        message = self.message
        nothing = tr("There is nobody to write to.")
        self.text.setPlainText(_whole(message) if message is not None else nothing)
        for each in (self.copy, self.save_mails, self.save_table):
            each.setEnabled(message is not None)
        self.save_event.setEnabled(message is not None and message.event is not None)

    def _copy(self) -> None:
        if self.message is not None:
            message = self.message
            QGuiApplication.clipboard().setText(_whole(message))
            self._tell(tr("The message to {who} is copied", who=message.name), [message])

    def _save_event(self) -> None:
        if self.message is None or self.message.event is None:
            return
        event = ics.data([self.message.event])
        chosen = self.ask_save_path(f"{file_name(self.message.name)}.ics", offered_kind(".ics"))
        self._write(chosen, lambda path: write_bytes(path, event))

    def _save_mails(self) -> None:
        if chosen := self.ask_folder():
            folder = Path(chosen)
            try:
                written = write_folder(self._to_send, folder)
            except PlanError as error:
                self.session.failed.emit(str(error))
            else:
                told = tr("%n mail(s) saved in {folder}; open them to send", "", len(written), folder=folder)
                self._tell(told, self._to_send)

    def _save_table(self) -> None:
        name = tr("messages", "in the name of a file")
        chosen = self.ask_save_path(f"{name}.csv", offered_kind(".csv"))
        to_send = self._to_send
        self._write(chosen, lambda path: write_table(to_send, path, bom=True), to_send)

    @property
    def _to_send(self) -> list[Message]:
        """All that are shown, or those of them who are still to be thanked."""
        return [each for each in self._messages if self._thanked_at(each) is None] or self._messages

    def _thanked_at(self, message: Message) -> Moment | None:
        if self._call is None or self._is_asking:
            return None
        asks = self.session.plan.asks_in(self._call)
        return next((ask.thanked_at for ask in asks if ask.person == message.person), None)

    @property
    def _is_asking(self) -> bool:
        """Whether the messages shown are invitations, and no thanks."""
        return self.kind.currentText() in self._invitations

    def _tell(self, what: str, sent: Sequence[Message]) -> None:
        """Says what became of messages, and notes who is thanked by them."""
        thanked = [] if self._is_asking else [each.person for each in sent]
        if self._call and self.session.do(note_thanks, self._call, thanked, self.session.moment):
            what = tr("{what}; noted as thanked, which undo takes back", what=what)
        self.note.say(what)

    def _write(self, chosen: str, write: Callable[[Path], object], sent: Sequence[Message] = ()) -> None:
        if not chosen:
            return
        path = Path(chosen)
        try:
            write(path)
        except PlanError as error:
            self.session.failed.emit(str(error))
        else:
            self._tell(tr("Written: {path}", path=path), sent)

    def _ask_folder(self) -> str:
        return ask_folder(self, tr("Folder for the mails"), self.session.path.parent)

    def _ask_save_path(self, name: str, filters: str) -> str:
        return ask_new_path(self, str(self.session.path.with_name(name)), filters)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self.people)
        beside.addWidget(self.text)
        beside.setStretchFactor(1, 1)
        beside.setSizes([130, 330])
        beside.setChildrenCollapsible(False)
        buttons = QGridLayout()
        for column, button in enumerate((self.copy, self.save_event, self.save_mails, self.save_table)):
            buttons.addWidget(button, 0, column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE, 0, 0)
        whole.addWidget(self.kind)
        whole.addWidget(beside, 1)
        whole.addLayout(buttons)
        whole.addWidget(self.note)


def _whole(message: Message) -> str:
    """As it is pasted: subject, an empty line, text."""
    return f"{message.subject}\n\n{message.body}"
