"""exchange: quizzes in and out as files. A mouth of the river, without tables of its own.

In: bytes in one of `formats/`. Out: drafts for the gates of the other rooms, and a report. Calls: text, sources,
questions, quizzes.
"""
