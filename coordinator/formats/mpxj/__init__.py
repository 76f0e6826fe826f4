"""Files that the Java library MPXJ reads: Microsoft Project's `.mpp` and `.mpx`, `.pmxml`, `.planner`."""
