"""The arithmetic of the fitted recogniser, on weights small enough to follow."""

import numpy as np
import pytest

from geo.places.recognize_model import Table, best_spans, feature_key, shipped_model


def test_of_two_spans_that_overlap_the_likelier_is_kept() -> None:
    assert best_spans({(0, 1): 0.6, (0, 2): 0.9}) == [(0, 2, 0.9)]


def test_two_spans_side_by_side_are_both_kept() -> None:
    assert [s[:2] for s in best_spans({(3, 4): 0.8, (0, 2): 0.9})] == [(0, 2), (3, 4)]


def test_a_span_below_the_threshold_is_none() -> None:
    assert best_spans({(0, 1): 0.2}) == []


def test_two_short_spans_may_beat_the_long_one_over_them() -> None:
    assert [s[:2] for s in best_spans({(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.6})] == [(0, 1), (1, 2)]


def test_a_feature_without_weight_counts_nothing() -> None:
    keys = np.array(sorted([feature_key("a"), feature_key("b")]), dtype=np.uint32)
    weights = np.array([[1.0], [1.0]], dtype=np.float32)
    table = Table(keys, weights)
    assert table.score(["a", "b", "unseen"]).real == pytest.approx(2.0)
    assert table.score(["unseen"]) == 0


def test_a_block_weighs_what_its_features_weigh_together() -> None:
    features = ["wosh", "c-"]
    keys = np.array(sorted(map(feature_key, features)), dtype=np.uint32)
    table = Table(keys, np.array([[0.5, 2.0], [0.5, 2.0]], dtype=np.float16))
    assert table.score([("own", "Osh", 0, "Bbig")]) == pytest.approx(1 + 4j)


def test_shipped_weights_know_how_to_begin_and_to_go_on_with_a_name() -> None:
    model = shipped_model()
    assert len(model.transitions) == 3
    assert model.words.score(["b"]).imag != 0
    assert model.spans.score(["ttown"]).imag == 0
