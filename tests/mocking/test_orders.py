"""What can be asked for, and who gets it."""

import threading

import pytest

from docsgen.runtime.testing.faults import Fault
from docsgen.runtime.testing.orders import MOST_SECONDS, Order, Orders


@pytest.fixture
def orders(library):
    return Orders(library.service, library.mock)


def codes(orders, *operations, times=5):
    taken = [orders.take(*operations) for _ in range(times)]
    return [order.code if order else None for order in taken]


def test_the_first_that_came_is_served_first(orders):
    for code in ("FINE", "BOOK_LENT"):
        orders.add(Order(operation="borrow", code=code))
    assert codes(orders, "borrow", times=3) == ["FINE", "BOOK_LENT", None]


def test_an_order_is_for_its_operation_or_for_any(orders):
    orders.add(Order(operation="borrow", code="FINE"))
    orders.add(Order(status=500))
    assert orders.take("shelves").status == 500
    assert orders.take("shelves") is None
    assert orders.take("borrow").code == "FINE"


def test_an_order_for_any_is_for_those_that_it_can_be_for(orders):
    orders.add(Order(code="TORN"))
    assert orders.take("borrow") is None
    assert orders.take("borrow", "borrow_magazine").code == "TORN"


def test_an_order_may_be_for_several_calls_or_for_all(orders):
    orders.add(Order(operation="borrow", code="FINE", times=2))
    orders.add(Order(operation="borrow", code="BOOK_LENT", times=None))
    assert codes(orders, "borrow") == ["FINE", "FINE", "BOOK_LENT", "BOOK_LENT", "BOOK_LENT"]
    assert len(orders) == 1


def test_an_order_lets_calls_go_by(orders):
    orders.add(Order(operation="borrow", code="FINE", skip=2, times=2))
    orders.add(Order(operation="borrow", code="BOOK_LENT"))
    orders.take("shelves")
    assert codes(orders, "borrow") == ["BOOK_LENT", None, "FINE", "FINE", None]


def test_a_connections_order_is_for_connections_alone(orders):
    orders.add(Order(fault=Fault(kind="reset_before_read"), times=2))
    orders.add(Order(fault=Fault(kind="refuse", seconds=0.5)))
    orders.add(Order(fault=Fault(kind="stall")))
    assert orders.take("borrow").fault.kind == "stall"
    assert orders.take("borrow") is None
    assert orders.take_connection("refuse").fault.kind == "refuse"
    assert orders.take_connection("refuse") is None
    assert [orders.take_connection() and "reset" for _ in range(3)] == ["reset", "reset", None]


@pytest.mark.parametrize("kind", ["refuse", "reset_before_read"])
def test_a_connections_order_takes_no_operation(kind):
    with pytest.raises(ValueError, match=f"the fault {kind} is for a connection, before it is known which operation"):
        Order(operation="borrow", fault=Fault(kind=kind))


def test_an_order_stays_what_it_was():
    payload, headers = {"a": [1], 2: "b"}, {"X-A": "1"}
    order = Order(payload=payload, headers=headers)
    payload["a"].append(2)
    headers["X-B"] = "\n"
    assert (order.payload, order.headers) == ({"a": [1], "2": "b"}, {"X-A": "1"})


def test_orders_can_be_seen_and_forgotten(orders):
    orders.add(Order(code="FINE", times=3))
    orders.take("borrow")
    assert orders.waiting() == [Order(code="FINE", times=2)]
    orders.clear()
    assert (orders.waiting(), len(orders)) == ([], 0)


def test_every_order_is_taken_once(orders):
    orders.add(Order(operation="borrow", times=200))
    taken = []
    threads = [
        threading.Thread(target=lambda: taken.extend(orders.take("borrow") for _ in range(50))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(order is not None for order in taken) == 200


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ({"operation": "borow"}, "there is no operation 'borow'; the nearest is 'borrow'"),
        ({"operation": "returned"}, "returned is a webhook: it is sent, and has no orders"),
        (
            {"operation": "borrow", "code": "BOOKLENT"},
            "there is no result code of borrow 'BOOKLENT'; the nearest is 'BOOK_LENT'",
        ),
        (
            {"operation": "borrow_magazine", "code": "ZZZZ"},
            "there is no result code of borrow_magazine 'ZZZZ'; there are: FINE, TORN",
        ),
        ({"operation": "shelves", "code": "ZZZZ"}, "there is no result code of shelves 'ZZZZ'; there is none at all"),
        ({"operation": "borrow", "answer": "lest"}, "there is no answer of borrow 'lest'; the nearest is 'least'"),
        ({"code": "BOOK_LOST"}, "there is no result code of any operation 'BOOK_LOST'; the nearest is 'BOOK_LENT'"),
        ({"answer": "sample"}, "there is no answer of any operation 'sample'; the nearest is 'sample 1'"),
        (
            {"operation": "shelves", "drift": "long_text"},
            "there is no place in the answer of shelves for the drift long_text",
        ),
        (
            {"operation": "borrow", "drift": "long_text", "pointer": "/tite"},
            "there is no place in the answers of borrow for the drift long_text at '/tite'; the nearest is '/title'",
        ),
        (
            {"operation": "borrow", "drift": "long_text", "answer": "least"},
            "there is no place in the answer of borrow for the drift long_text",
        ),
        (
            {"drift": "long_text", "payload": {}},
            "no operation has an answer with a place for the drift long_text",
        ),
    ],
)
def test_what_nothing_can_be_answered_with_is_refused(orders, order, says):
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        orders.add(Order(**order))
    assert str(caught.value) == says
    assert len(orders) == 0


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ({"operation": 7}, "operation must be text"),
        ({"code": ["A"]}, "code must be text"),
        ({"remember": 1}, "remember must be true or false"),
        ({"times": 0}, "times must be a whole number from 1"),
        ({"times": True}, "times must be a whole number from 1"),
        ({"times": 1.0}, "times must be a whole number from 1"),
        ({"skip": -1}, "skip must be a whole number from 0"),
        ({"skip": None}, "skip must be a whole number from 0"),
        ({"delay": -1}, f"delay must be seconds from 0 to {MOST_SECONDS:.0f}"),
        ({"delay": True}, f"delay must be seconds from 0 to {MOST_SECONDS:.0f}"),
        ({"delay": float("nan")}, f"delay must be seconds from 0 to {MOST_SECONDS:.0f}"),
        ({"delay": "1"}, f"delay must be seconds from 0 to {MOST_SECONDS:.0f}"),
        ({"status": 100}, "status must be an HTTP status from 200 to 999"),
        ({"status": True}, "status must be an HTTP status from 200 to 999"),
        ({"headers": []}, "headers must be names with their values"),
        ({"headers": {"a b": "1"}}, "'a b' cannot be the name of a header"),
        ({"headers": {7: "1"}}, "7 cannot be the name of a header"),
        ({"headers": {"a": "1\n2"}}, "the header a must be printable ASCII text"),
        ({"payload": []}, "payload must be an object"),
        ({"payload": {"a": float("inf")}}, "payload must be what JSON can say"),
        ({"payload": {"a": object()}}, "payload must be what JSON can say"),
        ({"payload": {"a": "\ud800"}}, "payload must be what JSON can say"),
        ({"code": "A", "answer": "B"}, "an order has either code or answer, not both"),
        ({"drift": "unknown_fields"}, "there is no drift 'unknown_fields'; the nearest is 'unknown_field'"),
        ({"pointer": "/a"}, "a pointer says where drift is, and there is no drift"),
        ({"drift": "long_text", "code": "A"}, "drift is in an answer or a payload, and not in a code's"),
        ({"fault": {"kind": "stahl"}}, "there is no fault 'stahl'"),
        ({"fault": 7}, "a fault is the name of its kind"),
        ({"dely": 1}, "there is no part of an order 'dely'; the nearest is 'delay'"),
        ([], "an order is a JSON object"),
        (None, "an order is a JSON object"),
    ],
)
def test_what_is_no_order_is_refused(order, says):
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        Order.from_json(order)
    assert str(caught.value).startswith(says)


def test_a_fault_in_python_is_a_fault():
    with pytest.raises(ValueError, match="fault must be a Fault"):
        Order(fault="stall")


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({}, Order()),
        (
            {"operation": "borrow", "times": None, "skip": 1, "code": "FINE", "delay": 0.5},
            Order(operation="borrow", times=None, skip=1, code="FINE", delay=0.5),
        ),
        ({"payload": {"a": 1}, "headers": {"A": "b"}, "status": 500}, None),
        ({"drift": "long_text", "pointer": "/a", "remember": True}, None),
        ({"fault": {"kind": "delay", "seconds": 2.5}}, Order(fault=Fault(kind="delay", seconds=2.5))),
        ({"fault": None}, Order()),
    ],
)
def test_orders_as_json_and_back(given, order):
    read = Order.from_json(given)
    assert order is None or read == order
    assert Order.from_json(read.to_json()) == read
    assert {name: value for name, value in given.items() if value is not None or name == "times"} == read.to_json()


def test_a_fault_may_be_given_by_its_name():
    assert Order.from_json({"fault": "stall"}).to_json() == {"fault": {"kind": "stall"}}


def test_what_is_ordered_once_goes_before_what_is_ordered_for_good(orders):
    """A test sets the scene with `always`, and then says what is to be different."""
    orders.add(Order(operation="borrow", times=None, status=500))
    orders.add(Order(operation="borrow", status=501))
    orders.add(Order(operation="borrow", status=502))
    assert [orders.take("borrow").status for _ in range(4)] == [501, 502, 500, 500]
