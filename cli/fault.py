"""What stops a command is said to the person who typed it, without a traceback."""


class Fault(Exception):
    """The command cannot do its work; the message says what is wrong and what to do."""
