"""How long a frame of the graph takes: pan, zoom and fit all.

python -m tests.benchmarks.graph [TASKS ...]
"""

from tests.benchmarks.frames import measure_each, report_frames, show
from ui.graph.view import GraphView
from ui.session import Session
from ui.theme import LIGHT

ZOOMS = (0.09, 0.2, 0.4, 0.8)


def measure(session: Session) -> None:
    view = GraphView(session, LIGHT)
    show(view)

    def pan(i: int) -> None:
        view.scroll_by(0, 40 if i % 20 < 10 else -40)

    def zoom(i: int) -> None:
        view.zoom_by(1.15 if i % 20 < 10 else 1 / 1.15)

    def fit(i: int) -> None:
        view.zoom_to_fit()

    report_frames("fit all", fit, view.viewport())
    report_frames("pan, fit all", pan, view.viewport())
    for scale in ZOOMS:
        view.zoom_to(scale)
        report_frames(f"pan at {scale:.0%}", pan, view.viewport())
        report_frames(f"zoom from {scale:.0%}", zoom, view.viewport())
    view.close()


if __name__ == "__main__":
    measure_each(measure)
