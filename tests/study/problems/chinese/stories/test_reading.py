"""The first family that understands all of a text reads it; no other text is a story."""

from app.study.problems.chinese.stories.reading import story


def test_only_a_whole_story_is_read():
    assert story("一支钢笔8元，买6支要多少钱？") is not None
    assert story("一支钢笔8元，买6支要多少钱？小明带的钱够吗？") is None
    assert story("A pen costs 8 yuan. What do 6 cost?") is None
    assert story("") is None
