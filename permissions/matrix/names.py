"""Names that stand in several lines of the matrix."""

CATALOGUE_LABELS = ("label_en", "label_fr", "icare_id", "icare_name")
SENSITIVE_GROUPS = ("health_insurance", "illnesses", "self_identity", "family_income")
HEALTH_INSURANCE = ("status", "insurer", "number", "expires_on")
ILLNESSES = ("conditions", "notes")
SELF_IDENTITY = (
    "gender_identity",
    "sexual_orientation",
    "indigenous_identity",
    "racial_identity",
    "disability",
    "in_own_words",
)
ANONYMOUS = (
    "registered_on",
    "gender",
    "age_group",
    "country_of_origin",
    "language",
    "immigration_status",
    "postal_area",
    "family_size",
    "learned_about",
)
FAMILY_INCOME = ("annual_amount", "band", "household_size", "sources")
