"""admin: what lies on the teacher's desk, one file per room, all of it in `table.py`.

In: a signed-in teacher (quiz/desk.py is the door). Out: lists and pages to read, and the few things that can be done
from here. Nothing is written by a form of Django's: what changes a bank, a quiz or an edition goes through the rooms'
services. Calls: every room, and the words of pages.
"""
