"""A field for a date and time: typed, or chosen from a calendar."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.plan import Plan
from ui.editor.fields import TextField
from ui.painting import painting
from ui.session import Session
from ui.theme import shown_theme
from ui.typed import day_edge, moment_in, moment_text

Times = Callable[[], Moment | None]
MomentVerb = Callable[[Plan, Moment | None], Change]


class MomentField(TextField):
    """`2027-06-19 10:00`; a date alone is the start of that day's work, or for `end` the end of it."""

    def __init__(
        self,
        session: Session,
        label: str,
        read: Times,
        verb: MomentVerb,
        *,
        end: bool = False,
        hint: str = "",
        tip: str = "",
        quiet: bool = False,
    ) -> None:
        super().__init__(
            session,
            label,
            lambda: moment_text(read()),
            lambda plan, text: verb(plan, moment_in(text, plan.calendar, end=end)),
            hint=hint,
            tip=tip,
            quiet=quiet,
        )
        self._read_moment = read
        self._end = end
        self.editor.setClearButtonEnabled(True)
        choose = QAction(calendar_icon(self.editor), tr("Choose a day"), self)
        choose.triggered.connect(self.open_calendar)
        self.editor.addAction(choose, QLineEdit.ActionPosition.TrailingPosition)

    def open_calendar(self) -> None:
        """Lets a day be chosen; the time of day stays, or is that at which the day's work starts or ends."""
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(tr("Choose a day"))
        shown = self._read_moment()
        start = to_datetime(self._session.plan.header.start if shown is None else shown)
        calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.clicked.connect(self._take_day)
        calendar.activated.connect(self._take_day)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.editor.mapToGlobal(QPoint(0, self.editor.height())))
        calendar.setFocus()

    def _take_day(self, chosen: QDate) -> None:
        number = QDate(1970, 1, 1).daysTo(chosen)
        shown = self._read_moment()
        if shown is None:
            moment = day_edge(number, self._session.plan.calendar, end=self._end)
        else:
            moment = number * DAY + shown % DAY
        self.editor.setText(moment_text(moment))
        self.commit()


def calendar_icon(widget: QWidget) -> QIcon:
    """A sheet of a calendar, in a grey that is seen on light and dark ground."""
    ratio = widget.devicePixelRatioF()
    side = widget.fontMetrics().height()
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown_theme().color("chair"), 1.3))
        sheet = QRectF(2, 3, side - 4, side - 5)
        painter.drawRoundedRect(sheet, 2, 2)
        painter.drawLine(QPointF(2, side * 0.42), QPointF(side - 2, side * 0.42))
        for x in (0.32, 0.68):
            painter.drawLine(QPointF(side * x, 1), QPointF(side * x, 5))
    return QIcon(pixmap)
