"""The view of what differs between the plan and another one."""
