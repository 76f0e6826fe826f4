"""How long the layout of the graph takes, anew and after a change, and how many links cross.

python -m tests.benchmarks.layout [TASKS ...]
"""

import sys
import time
from collections.abc import Callable

from tests.ui.graph.charts import crossings, layered_chart, with_card
from ui.graph.layout import Layout, lay_out

RUNS = 3


def least(work: Callable[[], Layout]) -> tuple[float, Layout]:
    """The least seconds of one processor that some work takes, and its result."""
    times = []
    for _ in range(RUNS):
        began = time.process_time()
        layout = work()
        times.append(time.process_time() - began)
    return min(times), layout


def main(sizes: list[int]) -> None:
    lay_out(layered_chart(50, 75))
    print(f"{'tasks':>7} {'links':>7} {'anew s':>8} {'steady s':>9} {'crossings':>10} {'straight':>9}  size")
    for size in sizes:
        chart = layered_chart(size, size * 3 // 2)
        anew, layout = least(lambda chart=chart: lay_out(chart))  # type: ignore[misc]
        changed = with_card(chart, chart.links[len(chart.links) // 2, :1].tolist(), [])
        steady, _ = least(lambda changed=changed, layout=layout: lay_out(changed, previous=layout))  # type: ignore[misc]
        level = sum(len(set(layout.curves.of(i)[:, 1].tolist())) == 1 for i in range(len(chart.links)))
        print(
            f"{size:7} {len(chart.links):7} {anew:8.3f} {steady:9.3f} {crossings(layout):10}"
            f" {level / len(chart.links):9.0%}  {layout.bounds[2]:.0f} x {layout.bounds[3]:.0f}"
        )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 1_000, 10_000])
