"""sources: documents and their sentences, the ground on which every answer stands.

In: `DocumentDraft` (whoever read it). Out: documents, sentences by their anchors. Calls: text, people.
"""
