"""What the program does without a window, a module for each kind of command; what they print is English."""
