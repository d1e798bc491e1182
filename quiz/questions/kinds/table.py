"""All question kinds, in reading order. A kind is a module here, a line here, a template, and words in wording.py."""

from collections.abc import Mapping

from quiz.questions.kinds import evidence, gap, matching, multiple, number, ordering, short_text, single, true_false
from quiz.questions.kinds.contract import Kind

KINDS: Mapping[str, Kind] = {
    "single": single,
    "multiple": multiple,
    "true_false": true_false,
    "gap": gap,
    "number": number,
    "short_text": short_text,
    "ordering": ordering,
    "matching": matching,
    "evidence": evidence,
}
