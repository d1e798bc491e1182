import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.text.spelling import in_alphabet, in_plain_letters, is_one_typo

WORDS = st.text("абвг'", max_size=7)
LETTERS = st.sampled_from("абвгґ")


def distance(one: str, other: str) -> int:
    """Damerau and Levenshtein's, in the plain way: insert, delete, change, swap neighbours; each letter once."""
    row: dict[tuple[int, int], int] = {}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            if not i or not j:
                row[i, j] = i + j
                continue
            change = row[i - 1, j - 1] + (one[i - 1] != other[j - 1])
            row[i, j] = min(row[i - 1, j] + 1, row[i, j - 1] + 1, change)
            if i > 1 and j > 1 and one[i - 2 : i] == other[j - 2 : j][::-1]:
                row[i, j] = min(row[i, j], row[i - 2, j - 2] + 1)
    return row[len(one), len(other)]


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and the same with one slip of the hand in it."""
    word = draw(st.text("абвг", min_size=2, max_size=9))
    place = draw(st.integers(0, len(word) - 1))
    before, letter, after = word[:place], word[place], word[place + 1 :]
    typed = draw(
        st.sampled_from(
            [
                before + after,
                before + draw(LETTERS) + letter + after,
                before + draw(LETTERS) + after,
                before + after[:1] + letter + after[1:],
            ]
        )
    )
    return word, typed


@given(WORDS, WORDS)
def test_is_one_typo_where_the_distance_is_one(one: str, other: str) -> None:
    assert is_one_typo(one, other) is (distance(one, other) == 1)


@given(WORDS, WORDS)
def test_is_one_typo_either_way_round(one: str, other: str) -> None:
    assert is_one_typo(one, other) is is_one_typo(other, one)


@given(slips())
def test_is_one_typo_sees_every_single_slip(words: tuple[str, str]) -> None:
    word, typed = words

    assert is_one_typo(word, typed) is (word != typed)


@pytest.mark.parametrize(
    ("typed", "is_one"),
    [
        ("депортація", False),
        ("депортаця", True),
        ("депортаціяя", True),
        ("департація", True),
        ("депротація", True),
        ("епортація", True),
        ("депортацяі", True),
        ("дпеортаціяя", False),
        ("епортаціяя", False),
        ("депорація", True),
        ("деортаціяі", False),
        ("", False),
    ],
)
def test_is_one_typo_of_a_real_word(typed: str, is_one: bool) -> None:
    assert is_one_typo(typed, "депортація") is is_one


@pytest.mark.parametrize(
    ("word", "language", "mended"),
    [
        ("пoдiл", "uk", "поділ"),
        ("ooh", "uk", "оон"),
        ("ctapt", "uk", "старт"),
        ("kиїb", "uk", "київ"),
        ("україha", "uk", "україна"),
        ("київ", "uk", "київ"),
        ("путïн", "uk", "путїн"),
        ("fgz", "uk", "fgz"),
        ("раct", "en", "pact"),
        ("оссuраtіоn", "en", "occupation"),
        ("law", "en", "law"),
    ],
)
def test_in_alphabet_replaces_letters_that_look_alike(word: str, language: str, mended: str) -> None:
    assert in_alphabet(word, language) == mended


@given(st.text("aeiopcyxkmhtbаеіорсухкмнтвïїжqz'-", max_size=12), st.sampled_from(["uk", "en"]))
def test_in_alphabet_replaces_everything_at_once_and_keeps_the_length(word: str, language: str) -> None:
    mended = in_alphabet(word, language)

    assert in_alphabet(mended, language) == mended
    assert len(mended) == len(word)


@pytest.mark.parametrize(
    ("word", "plain"),
    [("київ", "киів"), ("ґрунт", "грунт"), ("об'єднання", "обеднання"), ("її", "іі"), ("право", "право")],
)
def test_in_plain_letters_leaves_out_what_some_keyboards_lack(word: str, plain: str) -> None:
    assert in_plain_letters(word) == plain
