"""The closed lists of the intake form, with what each value means."""

import models
from models.registration.contact_information import SafeToContact
from models.registration.contact_person import AgeGroup
from models.registration.form import RequiredBy
from models.registration.primary_information import MaritalStatus, PreferredOfficialLanguage
from models.registration.spoken_language import BenchmarkLevel, LiteracyBenchmarkLevel
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
_enum(
    RequiredBy,
    "Who requires an answer.",
    PORTAL="The portal: nobody is registered without it. Colour it green.",
    ICARE="Nobody is reported to iCARE without it. Colour it yellow.",
)
_enum(
    MaritalStatus,
    "Marital Status.",
    SINGLE="Single.",
    COMMON_LAW="Common-Law.",
    MARRIED="Married.",
    DIVORCED="Divorced.",
    SEPARATED="Separated.",
    WIDOWED="Widowed.",
)
_enum(
    PreferredOfficialLanguage,
    "Which of the official languages a client prefers.",
    ENGLISH="English.",
    FRENCH="French.",
    UNKNOWN="Unknown/No Preference.",
)
_enum(
    SafeToContact,
    "What a client has said of using an address or a number; null until they were asked.",
    SAFE="They have confirmed that it is safe to use. The box is checked.",
    NOT_SAFE="They have said that it is not: nobody writes or calls there.",
)
_enum(
    AgeGroup,
    "How old a child is, in iCARE's groups.",
    INFANT="6 to 18 months.",
    TODDLER="19 to 35 months.",
    PRE_SCHOOL="36 months to 6 years.",
    SCHOOL_AGE="More than 6 years.",
)
_enum(
    BenchmarkLevel,
    "A level of listening or speaking, by the Canadian Language Benchmarks (CLB, in French NCLC).",
    CLB_1="Benchmark 1.",
    CLB_2="Benchmark 2.",
    CLB_3="Benchmark 3.",
    CLB_4="Benchmark 4.",
    CLB_5="Benchmark 5.",
    CLB_6="Benchmark 6.",
    CLB_7="Benchmark 7.",
    CLB_8="Benchmark 8.",
    CLB_9="Benchmark 9.",
    CLB_10="Benchmark 10.",
    CLB_11="Benchmark 11.",
    CLB_12="Benchmark 12.",
    PRE_CLB="Below the first benchmark.",
    NOT_APPLICABLE="Not applicable.",
    INSUFFICIENT_EVIDENCE="What was shown is too little to tell.",
)
_enum(
    LiteracyBenchmarkLevel,
    "A level of reading or writing, by the Canadian Language Benchmarks (CLB, in French NCLC).",
    LIT_FOUNDATION="Literacy, Foundation L.",
    LIT_1="Literacy 1L.",
    LIT_2="Literacy 2L.",
    LIT_3="Literacy 3L.",
    LIT_4="Literacy 4L.",
    CLB_1="Benchmark 1.",
    CLB_2="Benchmark 2.",
    CLB_3="Benchmark 3.",
    CLB_4="Benchmark 4.",
    CLB_5="Benchmark 5.",
    CLB_6="Benchmark 6.",
    CLB_7="Benchmark 7.",
    CLB_8="Benchmark 8.",
    CLB_9="Benchmark 9.",
    CLB_10="Benchmark 10.",
    CLB_11="Benchmark 11.",
    CLB_12="Benchmark 12.",
    PRE_CLB="Below the first benchmark.",
    NOT_APPLICABLE="Not applicable.",
    INSUFFICIENT_EVIDENCE="What was shown is too little to tell.",
)
