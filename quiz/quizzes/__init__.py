"""quizzes: questions put together, and the frozen editions that students are asked from.

In: `QuizDraft`, approved questions. Out: editions (`Published`), immutable and whole: languages, proofs, and the
sentences around them. Calls: text, people, sources, questions.
"""
