"""people: who is here.

In: names and passwords (through allauth), guests' identifiers. Out: users, their roles, and `Learner`, the one value by
which other rooms know a person who takes quizzes, signed in or not. Calls: text.
"""
