"""Where everything on the timeline lies, worked out without Qt: rows and lanes, bars, time, arrows."""
