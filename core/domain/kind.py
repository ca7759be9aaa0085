"""A form of record: its fields, without which of them it is a draft, and by which a list names and dates it."""

from dataclasses import dataclass

from core.domain.fields import Field, FieldType, Owner


@dataclass(frozen=True, slots=True)
class Kind:
    """needed: without these the record is a draft; titled, dated: the fields a list shows first, '' where there is none."""

    name: str
    fields: dict[str, Field]
    needed: tuple[str, ...] = ()
    titled: str = ""
    dated: str = ""


def make_kind(name: str, *fields: Field, needed: tuple[str, ...] = (), titled: str = "", dated: str = "") -> Kind:
    """A kind with the mark of deletion, which every record may carry."""
    deleted = Field("deleted", FieldType.YES_NO, Owner.EITHER)
    return Kind(name, {field.name: field for field in (*fields, deleted)}, needed, titled, dated)
