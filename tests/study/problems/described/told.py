"""What a task says, in one line of plain typing."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Const, Num, Sym


def told(value):
    """The task, its parts in plain typing: OfPoints(slope, ((1, 2), (4, 8)))."""
    if isinstance(value, Num | Sym | Const | Apply):
        return to_text(value)
    if isinstance(value, tuple):
        return f"({', '.join(map(told, value))})"
    if hasattr(value, "__dataclass_fields__"):
        parts = (getattr(value, name) for name in value.__dataclass_fields__)
        return f"{type(value).__name__}({', '.join(told(part) for part in parts if part not in ('', None))})"
    return str(value)
