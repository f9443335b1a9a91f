"""Answer of an operation of which little more than the path is known."""

from ..model import Model


class PreviewAnswer(Model):
    """Answer of an operation of which little more than the path is known. No field is described; every field that arrives is kept as it is."""

    __slots__ = ()
