"""Words for lists of numbers."""

LIST_WORDS: dict[str, tuple[str, ...]] = {
    "LIST_WORD": (
        "the",
        "this",
        "these",
        "here are",
        "consider",
        "given",
        "following",
        "numbers?",
        "dataset",
        "data( set)?",
        "set",
        "list",
        "values?",
        "scores?",
        "marks",
        "integers?",
        "of",
        "test",
        "denominators",
        "are",
        "is",
    ),
}
