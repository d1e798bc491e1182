"""The commands, at most 30 lines each."""
