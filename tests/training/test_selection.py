"""What the model is sure of is left out, and looking first is left out while it finds too little."""

from itertools import count

from training.data.examples import Example
from training.data.packing import PACK
from training.selection import FULL, MOST, SURE, Judged, share_sure, worth_learning

LENGTH = 256


def drawn():
    return (Example([number] * LENGTH, 1, "addition", str(number)) for number in count())


def judge_of(certain):
    """Sure of the examples whose number `certain` is true of."""
    return lambda packs: [[Judged(0.1, 1.0 if certain(e.ids[0]) else 0.0, True) for e in p] for p in packs]


def chosen(certain, sure=0.9, packs=2):
    learnt = []

    def learn(given):
        learnt.extend(given)
        return judge_of(certain)(given)

    return worth_learning(drawn(), judge_of(certain), learn, packs, sure), learnt


def test_only_unsure_examples_are_learnt_from_and_all_are_counted():
    found, learnt = chosen(lambda number: number % 3 > 0)
    assert found.packs == learnt
    numbers = [example.ids[0] for pack in learnt for example in pack]
    assert numbers == [3 * i for i in range(len(numbers))]
    assert FULL <= len(numbers) * LENGTH / (2 * PACK) <= 1.0
    assert len(found.drawn) == len(found.judged) > 2.5 * len(numbers)
    assert abs(share_sure(found.judged) - 2 / 3) < 0.05


def test_while_little_is_sure_everything_drawn_is_learnt_from():
    found, learnt = chosen(lambda number: number % 3 > 0, sure=0.1)
    assert [e.ids[0] for pack in learnt for e in pack] == list(range(2 * PACK // LENGTH))
    assert found.drawn == [e for pack in learnt for e in pack]


def test_a_model_that_is_sure_of_everything_does_not_search_for_ever():
    found, learnt = chosen(lambda number: True)
    assert learnt == []
    assert len(found.drawn) <= (MOST * 2 + 1) * PACK // LENGTH
    assert share_sure(found.judged) == 1.0 > SURE
