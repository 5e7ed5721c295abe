"""Employment, languages, housing and how the client learned about the agency, in GraphQL."""

from models.registration.academic_certificate import AcademicCertificate as AcademicCertificateRow
from models.registration.employment import CERTIFICATES, EMPLOYMENT
from models.registration.housing import HOUSING
from models.registration.languages import LANGUAGES, LANGUAGES_SPOKEN
from models.registration.learned_about import LEARNED_ABOUT
from models.registration.spoken_language import SpokenLanguage as SpokenLanguageRow
from schema.occupation import Occupation
from schema.registration.section_output import row_output, section_output
from schema.relation import part, relation

AcademicCertificate = row_output(CERTIFICATES, AcademicCertificateRow)
SpokenLanguage = row_output(LANGUAGES_SPOKEN, SpokenLanguageRow)

RegistrationEmployment = section_output(
    EMPLOYMENT,
    current_profession=(
        Occupation | None,
        part(
            prefix="current_profession_",
            when="current_profession_code",
            description="Current Profession. What is desired is the person's `targetOccupations`.",
        ),
    ),
    academic_certificates=(
        list[AcademicCertificate],  # type: ignore[valid-type]
        relation(
            "academic_certificates_by_jobseeker",
            "jobseeker_id",
            description="Academic Certificates, in their order.",
        ),
    ),
)
RegistrationLanguages = section_output(
    LANGUAGES,
    spoken_languages=(
        list[SpokenLanguage],  # type: ignore[valid-type]
        relation(
            "spoken_languages_by_jobseeker",
            "jobseeker_id",
            description="Languages Spoken, in their order.",
        ),
    ),
)
RegistrationHousing = section_output(HOUSING)
RegistrationLearnedAboutAgency = section_output(LEARNED_ABOUT)
