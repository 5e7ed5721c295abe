"""The answers of sensitive information, with what each of them means."""

from models import sensitive_groups
from schema.described import described

_PREFERS_NOT = "Prefers not to answer."

described(
    sensitive_groups.HealthInsuranceStatus,
    "How a person is insured.",
    OHIP="Ontario Health Insurance Plan.",
    OTHER_PROVINCE="The plan of another province or territory.",
    IFHP="Interim Federal Health Program, for refugees and claimants.",
    PRIVATE="A private insurer, or a school's plan.",
    APPLIED="Applied for, and not yet covered.",
    NONE="Not insured.",
    UNKNOWN="The person does not know.",
    PREFER_NOT_TO_ANSWER=_PREFERS_NOT,
)
described(
    sensitive_groups.GenderIdentity,
    "A person's gender, as they say it.",
    WOMAN="Woman.",
    MAN="Man.",
    NON_BINARY="Non-binary.",
    TWO_SPIRIT="Two-Spirit.",
    ANOTHER="Another gender.",
    PREFER_NOT_TO_ANSWER=_PREFERS_NOT,
)
described(
    sensitive_groups.SexualOrientation,
    "A person's sexual orientation, as they say it.",
    HETEROSEXUAL="Heterosexual.",
    GAY="Gay.",
    LESBIAN="Lesbian.",
    BISEXUAL="Bisexual.",
    QUEER="Queer.",
    TWO_SPIRIT="Two-Spirit.",
    ASEXUAL="Asexual.",
    ANOTHER="Another orientation.",
    PREFER_NOT_TO_ANSWER=_PREFERS_NOT,
)
described(
    sensitive_groups.IndigenousIdentity,
    "Whether a person identifies as Indigenous to what is now Canada.",
    FIRST_NATIONS="First Nations.",
    METIS="Métis.",
    INUIT="Inuit.",
    NOT_INDIGENOUS="Not Indigenous; stands alone.",
    PREFER_NOT_TO_ANSWER="Prefers not to answer; stands alone.",
)
described(
    sensitive_groups.RacialIdentity,
    "How a person describes themselves: the categories of Ontario's Data Standards.",
    BLACK="Black.",
    EAST_ASIAN="East Asian.",
    INDIGENOUS="Indigenous.",
    LATINO="Latino.",
    MIDDLE_EASTERN="Middle Eastern.",
    SOUTH_ASIAN="South Asian.",
    SOUTHEAST_ASIAN="Southeast Asian.",
    WHITE="White.",
    ANOTHER="Another category.",
    PREFER_NOT_TO_ANSWER="Prefers not to answer; stands alone.",
)
described(
    sensitive_groups.Disability,
    "Whether a person says that they have a disability.",
    YES="Yes.",
    NO="No.",
    PREFER_NOT_TO_ANSWER=_PREFERS_NOT,
)
described(
    sensitive_groups.IncomeBand,
    "What a family has in a year before tax, in Canadian dollars.",
    UNDER_20000="Less than 20,000.",
    FROM_20000="20,000 to 39,999.",
    FROM_40000="40,000 to 59,999.",
    FROM_60000="60,000 to 79,999.",
    FROM_80000="80,000 to 99,999.",
    FROM_100000="100,000 or more.",
    PREFER_NOT_TO_ANSWER=_PREFERS_NOT,
)
described(
    sensitive_groups.IncomeSource,
    "What a family lives on.",
    EMPLOYMENT="Wages.",
    SELF_EMPLOYMENT="A business of their own.",
    EMPLOYMENT_INSURANCE="Employment Insurance.",
    ONTARIO_WORKS="Ontario Works.",
    ODSP="Ontario Disability Support Program.",
    RESETTLEMENT_ASSISTANCE="Resettlement Assistance Program.",
    CHILD_BENEFIT="Child benefits.",
    PENSION="A pension.",
    SUPPORT_PAYMENTS="Spousal or child support.",
    OTHER="Something else.",
    NO_INCOME="No income; stands alone.",
    PREFER_NOT_TO_ANSWER="Prefers not to answer; stands alone.",
)
