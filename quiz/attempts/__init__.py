"""attempts: what was asked of whom, what was answered, and the marks.

In: a learner, an edition, what a form sent. Out: the sheet of an attempt, outcomes, scores. Answers and marks are only
ever added. Calls: text, people, sources, questions, quizzes.
"""
