"""What an agency does, for tests: its programmes, its sessions, its volunteers, its catalogues."""

from typing import Any

from models import AgencyProgram, Catalogue, CatalogueEntry, PrivacyStatement
from models.date_range import today_in_ontario
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.api import Api

SESSION = """
  id kind service topics language heldOn beganAt lengthMinutes unnamedParticipants
  program { name } site { name } worker { displayName } correctionReason correctedBy { displayName }
  attendances { id outcome notes jobseeker { id firstName } }
  removedAttendances { id removalReason removedBy { displayName } }
  anonymousAttendances { id outcome removedAt removalReason anonymousClient { id number } }
"""
TODAY = today_in_ontario(now()).isoformat()
ENTRIES = (
    (Catalogue.SESSION_TOPIC, "HOUSING", "Housing", "Logement"),
    (Catalogue.SESSION_TOPIC, "HEALTH", "Health", "Santé"),
    (Catalogue.SESSION_OUTCOME, "ISSUE_RESOLVED", "Issue resolved", "Problème réglé"),
    (Catalogue.MATCH_OUTCOME, "COMPLETED", "Completed as planned", "Mené à terme comme prévu"),
    (Catalogue.GENDER, "WOMAN", "Woman", "Femme"),
    (
        Catalogue.IMMIGRATION_STATUS,
        "PERMANENT_RESIDENT",
        "Permanent resident",
        "Résident permanent",
    ),
    (Catalogue.LEARNED_ABOUT, "SCHOOL", "School", "École"),
)


def doing(mutation: str, payload: str = f"session {{ {SESSION} }}") -> str:
    """The document of a mutation."""
    type_ = f"{mutation[0].upper()}{mutation[1:]}Input"
    errors = "userErrors { code field message }"
    return f"mutation($input: {type_}!) {{ {mutation}(input: $input) {{ {payload} {errors} }} }}"


async def with_catalogues() -> None:
    await CatalogueEntry.bulk_create(
        CatalogueEntry(
            catalogue=catalogue, name=name, label_en=english, label_fr=french, position=place
        )
        for place, (catalogue, name, english, french) in enumerate(ENTRIES)
    )


async def with_statement(agency: Agency, provider: Any = None, version: int = 1) -> None:
    """A privacy statement in force."""
    await PrivacyStatement.create(
        provider_id=(provider or agency.north).id,
        version=version,
        text_en="We keep what you tell us.",
        text_fr="Nous gardons ce que vous nous dites.",
        published_by_id=agency.accounts["coordinator.north"].id,
    )


async def program(agency: Agency, name: str = "Settlement", **columns: Any) -> AgencyProgram:
    """Of North, unless told otherwise."""
    values = {"provider": agency.north, "name_en": name, "name_fr": f"{name} (fr)"} | columns
    return await AgencyProgram.create(**values)


async def recorded(api: Api, *people: Any, **changed: Any) -> Any:
    """The payload of `recordSession` for these clients: an hour of orientation today."""
    given: dict[str, Any] = {
        "jobseekerIds": [str(one.id) for one in people],
        "kind": "ONE_ON_ONE" if len(people) == 1 else "WORKSHOP",
        "service": "INFORMATION_AND_ORIENTATION",
        "heldOn": TODAY,
        "lengthMinutes": 60,
    } | changed
    viewer = given.pop("viewer", "caseworker.north")
    return await api.do(doing("recordSession"), given, viewer=viewer)


async def anonymous(api: Api, **given: Any) -> Any:
    """The payload of `registerAnonymousClient`."""
    document = doing("registerAnonymousClient", "anonymousClient { id number registeredOn }")
    return await api.do(document, {"privacyStatementVersion": 1} | given)
