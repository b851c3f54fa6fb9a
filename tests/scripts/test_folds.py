"""Folds keep the articles of an outlet together, or deal every article by itself."""

from resolver_samples import fold_of

ARTICLES = [{"id": n, "source": "LGL", "domain": f"paper{n % 3}.example"} for n in range(12)]
UNKNOWN = [{"id": n, "source": "GeoVirus"} for n in range(4)]


def test_an_outlet_lies_in_one_fold() -> None:
    fold = fold_of(ARTICLES, 3)
    for outlet in ("paper0.example", "paper1.example", "paper2.example"):
        assert len({f for a, f in zip(ARTICLES, fold, strict=True) if a["domain"] == outlet}) == 1
    assert len(set(fold)) == 3


def test_an_article_whose_outlet_nobody_knows_is_dealt_by_itself() -> None:
    assert sorted(fold_of(UNKNOWN, 4)) == [0, 1, 2, 3]


def test_folds_of_articles_are_of_a_size_and_part_an_outlet() -> None:
    fold = fold_of(ARTICLES, 4, "articles")
    assert sorted(map(fold.count, range(4))) == [3, 3, 3, 3]
    assert len({f for a, f in zip(ARTICLES, fold, strict=True) if a["domain"] == "paper0.example"}) > 1


def test_folds_are_always_dealt_alike() -> None:
    assert fold_of(ARTICLES, 4, "articles") == fold_of(ARTICLES, 4, "articles")
