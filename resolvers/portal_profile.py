"""The portal profile of step 4: every field read, checked, and filled from a Common Assessment."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from models import (
    CaseworkerChannel,
    Catalogue,
    CatalogueEntry,
    JobPostFrequency,
    Jobseeker,
    Language,
    TargetOccupation,
)
from models.cams_snapshot import AssessmentSnapshot
from models.errors import Mistake, invalid, say
from models.personal_details import read_date_of_birth, read_email, read_phone
from models.text import is_a_name, tidy
from resolvers.common_assessment import (
    LONGEST_NAME,
    LONGEST_PRONOUNS,
    Import,
)
from resolvers.context import Context
from resolvers.invite_client_form import InviteClient
from resolvers.occupation import known_codes

_MOST_OCCUPATIONS = 20
_MOST_SERVICE_NEEDS = 20


@dataclass(frozen=True)
class Profile:
    """Columns of a new jobseeker, named as they are in the table."""

    first_name: str
    last_name: str
    preferred_name: str | None
    pronouns: str | None
    date_of_birth: date | None
    email: str
    phone: str | None
    self_identification: list[str]
    preferred_language: Language
    referral_source: str | None
    referral_reference_number: str | None
    referral_notes: str | None
    service_needs: list[str]
    access_to_transportation: str | None
    caseworker_channel: CaseworkerChannel | None
    job_post_updates: bool
    job_post_frequency: JobPostFrequency | None
    common_assessment_number: str | None
    imported_fields: list[str]
    duplicate_reason: str | None
    target_occupation_codes: list[str]

    def columns(self) -> dict[str, Any]:
        columns = asdict(self)
        del columns["target_occupation_codes"]
        return columns


async def read_profile(
    ctx: Context,
    wanted: InviteClient,
    assessment: AssessmentSnapshot | None,
    mistakes: list[Mistake],
) -> Profile | None:
    """What is to be stored; None when something is wrong, all of which is added to `mistakes`."""
    before = len(mistakes)
    personal = _Reader("personal_details", mistakes)
    person = wanted.personal_details
    first_name = personal.name("first_name", person.first_name)
    last_name = personal.name("last_name", person.last_name)
    email = read_email(person.email, "personal_details", "email", mistakes=mistakes)
    preferred_name = personal.text("preferred_name", person.preferred_name, longest=LONGEST_NAME)
    pronouns = personal.text("pronouns", person.pronouns, longest=LONGEST_PRONOUNS)
    date_of_birth = read_date_of_birth(
        person.date_of_birth,
        "personal_details",
        "date_of_birth",
        today=ctx.now.date(),
        mistakes=mistakes,
    )
    phone = read_phone(person.phone, "personal_details", "phone", mistakes=mistakes)

    referral = _Reader("referral_details", mistakes)
    details = wanted.referral_details
    needs = details.service_needs or []
    if len(needs) > _MOST_SERVICE_NEEDS:
        mistakes.append(
            invalid(
                say("Choose at most {most}."),
                "referral_details",
                "service_needs",
                most=_MOST_SERVICE_NEEDS,
            )
        )
        needs = []
    referral_source = await _entry(Catalogue.REFERRAL_SOURCE, details.source, mistakes, "source")
    service_needs = [
        await _entry(Catalogue.SERVICE_NEED, need, mistakes, "service_needs", str(index))
        for index, need in enumerate(needs)
    ]
    transportation = await _entry(
        Catalogue.ACCESS_TO_TRANSPORTATION,
        details.access_to_transportation,
        mistakes,
        "access_to_transportation",
    )
    reference_number = referral.text("reference_number", details.reference_number, longest=50)
    notes = referral.text("notes", details.notes, longest=4000, several_lines=True)
    codes = await _occupation_codes(wanted.work_details.target_occupation_codes, mistakes)
    duplicate_reason = tidy(
        wanted.duplicate_reason,
        "duplicate_reason",
        longest=1000,
        several_lines=True,
        mistakes=mistakes,
    )
    if len(mistakes) > before or first_name is None or last_name is None or email is None:
        return None
    communication = wanted.communication_preferences
    imported = await Import.of(assessment)
    return Profile(
        first_name=first_name,
        last_name=last_name,
        email=email,
        date_of_birth=imported.take("date_of_birth", date_of_birth),
        phone=imported.take("phone", None if phone is None else str(phone)),
        preferred_name=imported.take("preferred_name", preferred_name),
        pronouns=imported.take("pronouns", pronouns),
        self_identification=imported.take(
            "self_identification", list(dict.fromkeys(map(str, person.self_identification or [])))
        ),
        preferred_language=imported.take("preferred_language", person.preferred_language)
        or Language.ENGLISH,
        referral_source=referral_source,
        referral_reference_number=reference_number,
        referral_notes=notes,
        service_needs=list(dict.fromkeys(need for need in service_needs if need is not None)),
        access_to_transportation=transportation,
        caseworker_channel=communication.caseworker_channel,
        job_post_updates=bool(communication.job_post_updates),
        job_post_frequency=communication.frequency,
        common_assessment_number=None if assessment is None else assessment.number,
        duplicate_reason=duplicate_reason,
        target_occupation_codes=imported.take("target_occupations", codes),
        imported_fields=imported.names,
    )


async def write_target_occupations(jobseeker: Jobseeker, codes: Sequence[str]) -> None:
    """Source 000: "Adding a target occupation automatically follows that occupation" ."""
    await TargetOccupation.bulk_create(
        TargetOccupation(
            jobseeker_id=jobseeker.id,
            provider_id=jobseeker.provider_id,
            occupation_id=code,
            following=True,
            position=position,
        )
        for position, code in enumerate(codes)
    )


class _Reader:
    """Texts of one section of the form."""

    def __init__(self, section: str, mistakes: list[Mistake]) -> None:
        self._section = section
        self._mistakes = mistakes

    def text(
        self, name: str, value: str | None, *, longest: int, several_lines: bool = False
    ) -> str | None:
        return tidy(
            value,
            self._section,
            name,
            longest=longest,
            several_lines=several_lines,
            mistakes=self._mistakes,
        )

    def name(self, name: str, value: str) -> str | None:
        found = tidy(
            value, self._section, name, longest=LONGEST_NAME, required=True, mistakes=self._mistakes
        )
        if found is not None and not is_a_name(found):
            self._mistakes.append(
                invalid(say("A name has at least one letter."), self._section, name)
            )
            return None
        return found


async def _entry(
    catalogue: Catalogue, text: str | None, mistakes: list[Mistake], *field: str
) -> str | None:
    """The name of an entry, whether the name itself or a label of either language was sent."""
    if text is None or not text.strip():
        return None
    wanted = text.strip().casefold()
    for entry in await CatalogueEntry.filter(catalogue=catalogue, active=True):
        if wanted in {entry.name.casefold(), entry.label_en.casefold(), entry.label_fr.casefold()}:
            return entry.name
    mistakes.append(invalid(say("Choose an entry of the catalogue."), "referral_details", *field))
    return None


async def _occupation_codes(codes: list[str] | None, mistakes: list[Mistake]) -> list[str]:
    wanted = list(dict.fromkeys(codes or []))
    if len(wanted) > _MOST_OCCUPATIONS:
        mistakes.append(
            invalid(
                say("Choose at most {most}."),
                "work_details",
                "target_occupation_codes",
                most=_MOST_OCCUPATIONS,
            )
        )
        return []
    known = set(await known_codes(wanted))
    mistakes.extend(
        invalid(
            say("There is no occupation with this NOC 2021 code."),
            "work_details",
            "target_occupation_codes",
            str(index),
        )
        for index, code in enumerate(codes or [])
        if code not in known
    )
    return [code for code in wanted if code in known]
