"""Primary information and immigration in GraphQL: what is not the person's own field."""

import strawberry

from models.registration import Registration
from models.registration.consents import CONSENTS
from models.registration.immigration import IMMIGRATION
from models.registration.primary_information import (
    PRIMARY_INFORMATION,
    AsLanguageOfLetters,
    PreferredOfficialLanguage,
)
from schema.info import Info
from schema.registration.section_output import section_output
from schema.relation import computed


async def _preferred(
    root: strawberry.Parent[Registration], info: Info
) -> PreferredOfficialLanguage | None:
    person = await info.context.loaders.jobseeker_by_id.load(root.jobseeker_id)
    return await AsLanguageOfLetters().load(person, root, "") if person else None


RegistrationPrimaryInformation = section_output(
    PRIMARY_INFORMATION,
    preferred_official_language=(
        PreferredOfficialLanguage | None,
        computed(
            _preferred,
            sql="select case when {row}.prefers_official_language then"
            " case j.preferred_language when 'fr' then 'FRENCH' else 'ENGLISH' end"
            " when not {row}.prefers_official_language then 'UNKNOWN' end"
            " from jobseeker j where j.id = {row}.jobseeker_id",
            description="Preferred Official Language; null until the client was asked.",
        ),
    ),
)
RegistrationImmigration = section_output(IMMIGRATION)
RegistrationConsents = section_output(CONSENTS)
