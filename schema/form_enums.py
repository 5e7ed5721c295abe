"""The closed lists of the intake form, with what each value means."""

import models
from schema.described import described as _enum

_enum(
    models.Province,
    "The provinces and territories of Canada.",
    AB="Alberta.",
    BC="British Columbia.",
    MB="Manitoba.",
    NB="New Brunswick.",
    NL="Newfoundland and Labrador.",
    NS="Nova Scotia.",
    NT="Northwest Territories.",
    NU="Nunavut.",
    ON="Ontario.",
    PE="Prince Edward Island.",
    QC="Quebec.",
    SK="Saskatchewan.",
    YT="Yukon.",
)
_enum(
    models.StreetDirection,
    "The direction in the name of a street.",
    N="North.",
    NE="Northeast.",
    E="East.",
    SE="Southeast.",
    S="South.",
    SW="Southwest.",
    W="West.",
    NW="Northwest.",
)
