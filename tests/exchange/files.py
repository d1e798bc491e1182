"""The small document of make.py with its questions and a quiz, as files in the native format."""

DOCUMENT = """\
document: river
original_language: en
source_url: https://example.org/river/
publisher: The Gazette
title: { uk: Про річку, en: About a river }
paragraphs:
  - - anchor: 1
      uk: Річка Дніпро тече на південь.
      en: The river Dnipro flows south.
    - anchor: 2
      uk: Вона має довжину 2201 кілометр.
      en: It is 2201 kilometres long.
  - - anchor: 3
      uk: На ній стоїть місто Київ.
      en: The city of Kyiv stands on it.
    - anchor: 4
      uk: Пристань збудували в 1899 році.
      en: The pier was built in 1899.
"""

QUESTIONS = """\
questions: river
bank:
  - name: where-to
    kind: single
    prompt:
      uk: Куди тече Дніпро?
      en: Where does the Dnipro flow?
    options:
      - correct: true
        uk: Південь
        en: South
        proofs: [{ sentence: 1, uk: на південь, en: south }]
      - uk: Північ
        en: North
        proofs: [{ sentence: 1, uk: на південь, en: south }]
      - uk: Захід
        en: West
        proofs: [{ sentence: 1, uk: на південь, en: south }]
      - not_stated: true
        uk: Озеро
        en: A lake
  - name: pier
    kind: true_false
    prompt:
      uk: Пристань збудували в 1900 році.
      en: The pier was built in 1900.
    statement:
      is_true: false
      proofs: [{ sentence: 4, uk: в 1899 році, en: in 1899 }]
"""

KINDS = """\
questions: river
bank:
  - name: what-is-named
    kind: multiple
    exactly: 2
    prompt: { uk: "Що названо?", en: "What is named?" }
    options:
      - correct: true
        uk: Дніпро
        en: The Dnipro
        proofs: [{ sentence: 1, uk: Дніпро, en: Dnipro }]
      - correct: true
        uk: Київ
        en: Kyiv
        proofs: [{ sentence: 3, uk: Київ, en: Kyiv }]
      - not_stated: true
        uk: Львів
        en: Lviv
  - name: length
    kind: number
    prompt: { uk: "Яка довжина Дніпра?", en: "How long is the Dnipro?" }
    accepted:
      - value: 2201
        tolerance: "0.5"
        unit: { uk: км, en: km }
        proofs: [{ sentence: 2, uk: 2201 кілометр, en: 2201 kilometres }]
  - name: in-which-order
    kind: ordering
    prompt: { uk: "Що за чим?", en: "What comes after what?" }
    steps:
      - uk: Напрям
        en: The direction
        feedback: { uk: Спершу., en: First. }
        proofs: [{ sentence: 1, uk: на південь, en: south }]
      - uk: Довжина
        en: The length
        proofs: [{ sentence: 2, uk: довжину, en: long }]
  - name: what-is-what
    kind: matching
    prompt: { uk: "Що це таке?", en: "What is what?" }
    pairs:
      - left:
          uk: Київ
          en: Kyiv
          proofs: [{ sentence: 3, uk: місто Київ, en: city of Kyiv }]
        right: { uk: місто, en: a city }
    spare:
      - { uk: озеро, en: a lake }
  - name: show-the-city
    kind: evidence
    prompt: { uk: "Де названо місто?", en: "Where is a city named?" }
    window: [2, 3, 4]
    evidence:
      - { sentence: 3, uk: місто Київ, en: city of Kyiv }
"""

QUIZ = """\
quiz: by-the-river
document: river
title: { uk: Біля річки, en: By the river }
questions: [where-to, pier]
"""

FILES = (DOCUMENT, QUESTIONS, QUIZ)


def as_bytes(*files: str) -> dict[str, bytes]:
    """Files by their names: 1.yaml, 2.yaml …"""
    return {f"{number}.yaml": file.encode() for number, file in enumerate(files or FILES, 1)}


def edited(file: str, old: str, new: str) -> str:
    """`file` with one passage changed, which must be there, once."""
    assert file.count(old) == 1, old
    return file.replace(old, new)
