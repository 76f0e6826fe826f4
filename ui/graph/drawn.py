"""The curves of the links as they are drawn, clicked on and seen from afar."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from ui.graph.layout.chart import Floats

_STEPS = 12
_T = np.linspace(0, 1, _STEPS + 1)[:, None]
_WEIGHTS = np.hstack([(1 - _T) ** 3, 3 * _T * (1 - _T) ** 2, 3 * _T**2 * (1 - _T), _T**3])


class DrawnLinks:
    """Chains of cubic curves, one a link: its first point, then two controls and an end for each curve."""

    def __init__(self, chains: list[Floats]) -> None:
        self._chains = chains
        lengths = np.array([len(chain) for chain in chains], np.int64)
        points = np.concatenate(chains) if chains else np.empty((0, 2))
        ends = np.cumsum(lengths)
        self.tips = points[ends - 1]
        """Where each link ends, at the task that waits; (links, 2)."""
        counts = (lengths - 1) // 3
        self._link_of = np.repeat(np.arange(len(chains)), counts)
        within = np.arange(len(self._link_of)) - np.repeat(np.cumsum(counts) - counts, counts)
        first = (ends - lengths)[self._link_of] + 3 * within
        self._curves = points[first[:, None] + np.arange(4)]
        """The four points of each curve of each link; (curves, 4, 2)."""
        self._boxes = np.hstack([self._curves.min(axis=1), self._curves.max(axis=1)])
        """Left, top, right and bottom of each curve of each link: a long link lies mostly outside its own."""

    def __len__(self) -> int:
        return len(self._chains)

    @property
    def bounds(self) -> QRectF:
        """All links, with their control points."""
        if not len(self._boxes):
            return QRectF()
        x, y = self._boxes[:, :2].min(axis=0)
        right, bottom = self._boxes[:, 2:].max(axis=0)
        return QRectF(x, y, right - x, bottom - y)

    def within(self, rect: QRectF) -> NDArray[np.intp]:
        """The links of which a curve may run through a part of the scene, by index."""
        boxes = self._boxes
        inside = (
            (boxes[:, 0] <= rect.right())
            & (boxes[:, 2] >= rect.left())
            & (boxes[:, 1] <= rect.bottom())
            & (boxes[:, 3] >= rect.top())
        )
        # without the counts, numpy would read its masked arrays, which takes 20 ms of the start
        return np.unique(self._link_of[inside], return_counts=True)[0]

    def path(self, index: int) -> QPainterPath:
        points = [QPointF(x, y) for x, y in self._chains[index].tolist()]
        path = QPainterPath(points[0])
        for i in range(1, len(points), 3):
            path.cubicTo(*points[i : i + 3])
        return path

    def sampled(self, index: int) -> Floats:
        """Points along a link, near enough together to be joined by straight lines."""
        return _sampled(self._chains[index])

    def knots(self, index: int) -> Floats:
        """The points at which a link's curves join: enough of it from afar."""
        return self._chains[index][::3]

    def segments(self) -> Floats:
        """Straight pieces from knot to knot of all links, as x1, y1, x2, y2."""
        return np.hstack([self._curves[:, 0], self._curves[:, 3]])


def outside(chain: Floats, frame: QRectF, at_start: bool) -> Floats:
    """What of a chain is left once its start, or its end, that lies in the frame is cut off."""
    if not at_start:
        return outside(chain[::-1], frame, True)[::-1]
    inside = _within(_sampled(chain), frame)
    if not inside.any() or inside[-1]:
        return chain
    last = int(np.flatnonzero(inside)[-1])
    curve, step = divmod(last, _STEPS)
    first = chain[3 * curve : 3 * curve + 4]
    return np.concatenate([_second_part(first, step / _STEPS), chain[3 * curve + 4 :]])


def _second_part(curve: Floats, t: float) -> Floats:
    """The cubic from parameter t on (de Casteljau)."""
    a = curve[:-1] + t * np.diff(curve, axis=0)
    b = a[:-1] + t * np.diff(a, axis=0)
    c = b[:-1] + t * np.diff(b, axis=0)
    return np.concatenate([c, b[1:], a[2:], curve[3:]])


def _sampled(chain: Floats) -> Floats:
    cubics = np.stack([chain[i : len(chain) - 3 + i : 3] for i in range(4)])
    points = np.einsum("tk,kcx->ctx", _WEIGHTS, cubics)
    return np.concatenate([points[:, :-1].reshape(-1, 2), chain[-1:]])


def _within(points: Floats, frame: QRectF) -> NDArray[np.bool_]:
    low, high = (frame.left(), frame.top()), (frame.right(), frame.bottom())
    inside: NDArray[np.bool_] = np.all((points >= low) & (points <= high), axis=1)
    return inside
