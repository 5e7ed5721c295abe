"""Enums of the intake form, with what each value means."""

from models.registration.form import RequiredBy
from schema.described import described as _enum

_enum(
    RequiredBy,
    "Who requires an answer.",
    PORTAL="The portal: nobody is registered without it. Colour it green.",
    ICARE="Nobody is reported to iCARE without it. Colour it yellow.",
)
