"""Each short order is the sentence that its example says."""

import pytest

from app.study.problems.typed.orders import in_order
from app.study.problems.typed.short_orders import SHORT_ORDERS


@pytest.mark.parametrize("order", SHORT_ORDERS, ids=[each.example for each in SHORT_ORDERS])
def test_a_short_order_is_what_its_example_says(order):
    assert order.becomes in list(in_order(order.example))
