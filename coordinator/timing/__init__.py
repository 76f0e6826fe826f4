"""When things happen: hours, the graph of links, and the schedule."""
