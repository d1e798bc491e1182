"""Dzherelo: a quiz app in which every answer shows the sentence that proves it."""
