import pytest

from converter.errors import BadText
from converter.measuring.command import chunk_options, run, text_parser
from engine.wire.errors import NotAModel


def test_the_options_are_those_of_the_measuring_functions(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = text_parser("converter.x", "Measures.").parse_args(["--ctx", "64", "--chunks", "3"])
    options = chunk_options(arguments)
    options.pop("on_chunk")(1, 3)
    assert options == {"n_ctx": 64, "n_chunks": 3, "special": False}
    assert capsys.readouterr().err == "chunk 2 of 3\n"
    assert chunk_options(text_parser("converter.x", None).parse_args([]))["n_ctx"] == 512


def test_a_result_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(lambda: "the result") == 0
    assert capsys.readouterr() == ("the result\n", "")


@pytest.mark.parametrize("error", [BadText("No text."), NotAModel("No model.")])
def test_what_cannot_be_done_is_one_sentence_and_status_2(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> str:
        raise error

    assert run(fail) == 2
    assert capsys.readouterr() == ("", f"{error}\n")


def test_an_interrupt_is_silent() -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    assert run(interrupted) == 130
