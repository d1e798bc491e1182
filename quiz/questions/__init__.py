"""questions: the bank. A question is one object with two texts, and every answer in it carries its proof.

In: `QuestionDraft`, whoever wrote it; all enter through one gate, `services.admit`. Out: questions as values (`Item`),
their kinds (`kinds/`) and what is wrong with them (`checks/`). Calls: text, people, sources.
"""
