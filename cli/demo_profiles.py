"""A demo person's portal profile: step 4 of adding a client as staff may have filled it in."""

from datetime import date
from typing import TypeVar

from cli.demo_agency import Provider, demo_id
from cli.demo_people import Someone, Source
from gateways.cams_simulator.draw import Draw
from models import (
    CaseworkerChannel,
    JobPostFrequency,
    Jobseeker,
    Language,
    SelfIdentification,
)
from models.cams_snapshot import AssessmentSnapshot
from models.identity import Kind
from models.phone_number import parse_phone_number

T = TypeVar("T")

OWN_ACCOUNT_EMAIL = "jobseeker@mail.example"

_PREFERRED_NAMES = {
    "Michael": "Mike", "David": "Dave", "Robert": "Rob", "James": "Jamie", "Matthew": "Matt",
    "Jessica": "Jess", "Susan": "Sue", "Megan": "Meg", "Mary-Anne": "Mary", "Heather": "Hettie",
    "Jean-Philippe": "JP", "Marc-André": "Marc", "Geneviève": "Gen", "Marie-Ève": "Marie",
    "Anne-Sophie": "Anne", "Françoise": "Fran", "Stéphane": "Steph", "Jean-Luc": "J.-L.",
    "Maria Cristina": "Tina", "Mark Anthony": "Mark", "Jose Mari": "Joey", "Ma. Luisa": "Luisa",
    "Xiaoyan": "Joy", "Zhiyuan": "Kevin", "Wei": "伟", "Li Na": "李娜", "Mei-Ling": "May",
    "Thị Hồng": "Rose", "Văn Đức": "Duc", "Abdul Rahman": "Rahman", "Khaled": "خالد",
    "Amir Hossein": "Amir", "Parisa": "پریسا", "Fereshta": "Angel", "Olena": "Олена",
    "Kateryna": "Katya", "Oleksandr": "Олександр", "Serhii": "Serge", "Harpreet": "ਹਰਪ੍ਰੀਤ",
    "Gurpreet": "Gary", "Kavitha": "கவிதா", "Chukwuemeka": "Emeka", "Oluwaseun": "Seun",
    "Selam": "ሰላም", "Abdirahman": "Abdi", "Małgorzata": "Gosia", "Luz Marina": "Luz",
}  # fmt: skip
"""What people with these first names may like to be called, in the script they write it in."""

_PRONOUNS = {
    (Language.ENGLISH, True): {"she/her": 90, "they/them": 7, "she/they": 3},
    (Language.ENGLISH, False): {"he/him": 90, "they/them": 7, "he/they": 3},
    (Language.FRENCH, True): {"elle": 93, "iel": 7},
    (Language.FRENCH, False): {"il": 93, "iel": 7},
}
_SELF_IDENTIFICATION = {
    "Francophone": SelfIdentification.FRANCOPHONE,
    "Newcomer": SelfIdentification.NEWCOMER,
    "Experiencing Disability": SelfIdentification.EXPERIENCING_DISABILITY,
    "Racialized": SelfIdentification.RACIALIZED,
    "Indigenous": SelfIdentification.INDIGENOUS,
    "Youth (<30) with higher support needs": SelfIdentification.YOUTH,
}
_REFERRAL_SOURCES = {
    "Self-Referred (Walk-In)": 34, "Ontario Works": 20, "Friend/family": 10,
    "Direct Contact with SSM": 8, "EI/Service Canada": 7, "Settlement agency": 6, "ODSP": 5,
    "Community agency": 4, "Another EO service provider": 3, "School": 2, "Employer": 1,
}  # fmt: skip
_SERVICE_NEEDS = (
    "Resume help", "Job search help", "Interview preparation", "Career counselling",
    "Skills training", "Digital skills", "Credential assessment", "English or French classes",
    "Work clothing or tools", "Child care", "Transportation", "Mental health support",
)  # fmt: skip
_TRANSPORTATION = {
    "PUBLIC_TRANSIT": 46, "OWN_VEHICLE": 28, "RIDES_FROM_OTHERS": 8, "SHARED_VEHICLE": 7,
    "ON_FOOT": 4, "BICYCLE": 3, "ACCESSIBLE_TRANSIT": 2, "NONE": 2,
}  # fmt: skip
_CHANNELS = {CaseworkerChannel.EMAIL: 40, CaseworkerChannel.PHONE: 30, CaseworkerChannel.TEXT: 30}
_FREQUENCIES = {JobPostFrequency.WEEKLY: 65, JobPostFrequency.DAILY: 35}
_NOTES = {
    Language.ENGLISH: (
        "Came with a friend.",
        "Prefers afternoons: picks up the children at 15:30.",
        "Was laid off in the spring after eleven years with one employer.",
        "Has a diploma from abroad and asks how to have it assessed.",
        "Is available for night shifts.",
        "Would like large print on paper forms.",
        "No voice mail; send a text before calling.",
        "Has worked in Canada for two summers, no reference letters yet.",
    ),
    Language.FRENCH: (
        "Souhaite être servi(e) en français.",
        "Est disponible le soir et la fin de semaine.",
        "A travaillé dix ans dans le même domaine et cherche à se réorienter.",
        "Demande comment faire évaluer un diplôme obtenu à l’étranger.",
    ),
}


def jobseeker_of(someone: Someone, provider: Provider) -> Jobseeker:
    """The row without its place: who works with the person, and since when, comes later."""
    who, draw = someone.who, Draw("demo profile", someone.key)
    language = Language.FRENCH if who.preferred_language == "French" else Language.ENGLISH
    phone = str(parse_phone_number(someone.phone)) if someone.phone else None
    profile = Jobseeker(
        id=demo_id(Kind.JOBSEEKER, provider.name, someone.key),
        provider_id=provider.id,
        first_name=who.first_name,
        last_name=who.last_name,
        preferred_name=_sometimes(draw, 60, _PREFERRED_NAMES.get(who.first_name)),
        pronouns=_sometimes(draw, 45, draw.weighted(_PRONOUNS[language, who.is_woman])),
        date_of_birth=_date_of_birth(draw, someone),
        email=_email(draw, someone),
        phone=phone,
        self_identification=_self_identification(draw, someone),
        preferred_language=language,
        referral_source=_referral_source(draw, someone),
        referral_reference_number=_sometimes(draw, 35, f"R-{draw.between(100, 9999)}"),
        referral_notes=_sometimes(draw, 40, draw.pick(_NOTES[language])),
        service_needs=draw.several(_SERVICE_NEEDS, draw.weighted({0: 15, 1: 35, 2: 30, 3: 20})),
        access_to_transportation=_sometimes(draw, 75, draw.weighted(_TRANSPORTATION)),
    )
    _set_communication(draw, profile)
    if someone.assessment is not None:
        _import_assessment(profile, someone.assessment)
    return profile


def occupations_of(someone: Someone, known: frozenset[str]) -> list[str]:
    """Codes of the target occupations: the goal of the plan, what the assessment says, or a wish."""
    draw = Draw("demo occupations", someone.key)
    wishes = draw.several(sorted(known), draw.weighted({1: 55, 2: 25, 0: 20}))
    if someone.assessment is not None:
        wishes = someone.assessment.target_occupations
    elif someone.client is not None:
        plans = someone.client.employment_action_plans
        goals = [plan.goal_occupation for plan in reversed(plans) if plan.goal_occupation]
        wishes = goals[:2] or wishes
    return [code for code in dict.fromkeys(wishes) if code in known]


def _date_of_birth(draw: Draw, someone: Someone) -> date | None:
    """Not asked of everybody who walks in."""
    is_asked = draw.chance(85)
    return someone.who.date_of_birth if is_asked or someone.source is not Source.NEITHER else None


def _email(draw: Draw, someone: Someone) -> str:
    made = f"{someone.who.mail_name}{draw.between(1000, 9999)}@mail.example"
    return OWN_ACCOUNT_EMAIL if someone.has_own_account else someone.email or made


def _self_identification(draw: Draw, someone: Someone) -> list[SelfIdentification]:
    groups = someone.who.inclusion_groups
    said = [value for group, value in _SELF_IDENTIFICATION.items() if group in groups]
    if draw.chance(5):
        said.append(SelfIdentification.TWO_SPIRIT_LGBTQ)
    if draw.chance(12):
        return [SelfIdentification.PREFER_NOT_TO_ANSWER]
    return said if draw.chance(80) else []


def _referral_source(draw: Draw, someone: Someone) -> str:
    """What the first plan says, where there is one."""
    plans = someone.client.employment_action_plans if someone.client else []
    told = plans[0].referral_source if plans else None
    return told or draw.weighted(_REFERRAL_SOURCES)


def _set_communication(draw: Draw, profile: Jobseeker) -> None:
    channel = draw.weighted(_CHANNELS)
    if profile.phone is None:
        channel = CaseworkerChannel.EMAIL
    profile.caseworker_channel = _sometimes(draw, 85, channel)
    profile.job_post_updates = draw.chance(60)
    if profile.job_post_updates:
        profile.job_post_frequency = draw.weighted(_FREQUENCIES)


def _import_assessment(profile: Jobseeker, assessment: AssessmentSnapshot) -> None:
    """What the assessment says, as though staff had left these fields to it."""
    names = {text.upper().replace(" ", "_") for text in assessment.self_identification}
    profile.common_assessment_number = assessment.number
    profile.preferred_name = assessment.preferred_name
    profile.pronouns = assessment.pronouns
    profile.self_identification = [value for value in SelfIdentification if value in names]
    imported = {
        "date_of_birth": profile.date_of_birth,
        "phone": profile.phone,
        "preferred_name": profile.preferred_name,
        "pronouns": profile.pronouns,
        "self_identification": profile.self_identification,
        "preferred_language": profile.preferred_language,
        "target_occupations": assessment.target_occupations,
    }
    profile.imported_fields = [name for name, value in imported.items() if value]


def _sometimes(draw: Draw, percent: int, value: T | None) -> T | None:
    return value if draw.chance(percent) else None
