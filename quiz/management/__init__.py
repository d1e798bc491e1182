"""management: the operator's commands. Each file in commands/ is thin; what it does stands beside or in the rooms."""
