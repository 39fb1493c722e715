"""The commands that views give about a question and its answers, in one object shared by all views."""

from PySide6.QtCore import QObject, Signal


class AnswerCommands(QObject):
    """Emitted where a button is pressed, heard where it is done; no view in between passes anything on."""

    ask = Signal(str)  # a new question
    follow_up = Signal(object, str)  # a question on this Transcript
    retry = Signal(object)  # an Exchange: one more attempt
    reword = Signal(object, str)  # an Exchange, its new wording: one more attempt
    resume = Signal(object)  # a Transcript that was cut
    edit = Signal(object)  # an Exchange: its words into the question field
    demonstrate = Signal(str)  # a newcomer's first question
    answer_now = Signal()  # no more thinking
    models = Signal()  # the page where a larger model is added
    work_by = Signal(object, str)  # a Transcript that algebra has answered, and the way to work it
    work_set_up = Signal(object, str)  # a Transcript, and the set-up that is to be worked in place of its own
    switched = Signal()  # another attempt is shown
