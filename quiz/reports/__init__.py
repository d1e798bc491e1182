"""reports: what is learnt from what other rooms store. A mouth of the river, without tables of its own.

In: a learner. Out: her attempts and their bests, the sentences that she knows, school marks. Calls: text, people,
sources, questions, quizzes, attempts.
"""
