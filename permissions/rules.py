"""Every yes/no question about a viewer, and about a viewer and one object. No queries here."""

from typing import Protocol
from uuid import UUID

from models import Account, AccountKind, Permission, TransferRequest
from permissions.viewer import Viewer


class Held(Protocol):
    """What one provider holds: a person, an invitation, a request for a transfer."""

    provider_id: UUID


def anyone(_viewer: Viewer) -> bool:
    """Whoever can see the object can see this field."""
    return True


def works_with_clients(viewer: Viewer) -> bool:
    """Source 000: "Portal Staff who have the Clients permission; Administrators" ."""
    return viewer.holds(Permission.CLIENTS)


def links_to_cams(viewer: Viewer) -> bool:
    """Source: "Portal Staff with the Clients and CaMS Linking/Unlinking permissions; Administrators".

    Source 001. A jobseeker's own account never: "none of the CaMS data shown in the Jobs Portal is
    visible to clients".
    """
    return viewer.holds(Permission.CLIENTS) and viewer.holds(Permission.CAMS_LINKING)


def reports(viewer: Viewer) -> bool:
    """A program that holds Reporting: it reads what Clients and CaMS Linking open, and does nothing.

    It opens no mutation, no look-up, no preview, no sensitive information and no audit trail; those
    rules do not ask this one. That it reads by persisted documents alone is said in docs/reporting.md.
    """
    return viewer.kind is AccountKind.SERVICE and viewer.holds(Permission.REPORTING)


def reads_clients(viewer: Viewer) -> bool:
    """Who is shown clients and referrals; who works with them is `works_with_clients`."""
    return works_with_clients(viewer) or reports(viewer)


def reads_cams(viewer: Viewer) -> bool:
    """Who is shown CaMS data; who links, unlinks and refreshes is `links_to_cams`."""
    return links_to_cams(viewer) or reports(viewer)


def takes_reports(viewer: Viewer) -> bool:
    """Whoever works here, and their tools; what stands in a report the matrix decides as ever."""
    return viewer.kind is not AccountKind.JOBSEEKER


def subscribes(viewer: Viewer) -> bool:
    """Whoever reads their mail: a program asks for its reports itself."""
    return viewer.is_staff


def publishes(viewer: Viewer) -> bool:
    """Who may publish a document at run time: administrators, and staff who hold Reporting."""
    return viewer.is_staff and viewer.holds(Permission.REPORTING)


def exports_to_icare(viewer: Viewer) -> bool:
    """Who sends people's data to IRCC, and reads what comes back: staff who work with clients and are
    answerable for the agency's reporting. No program does: somebody has to have looked.
    """
    answerable = viewer.holds(Permission.AGENCY_COORDINATOR) or viewer.holds(Permission.REPORTING)
    return viewer.is_staff and works_with_clients(viewer) and answerable


def assigns_service_providers(viewer: Viewer) -> bool:
    """Source 000: "Visible only to those with Service Provider Group permissions" ."""
    return viewer.holds(Permission.SERVICE_PROVIDER_GROUP)


def assigns_caseworkers(viewer: Viewer) -> bool:
    """Source 000: "Visible only to those with Service Provider Admin permissions" ."""
    return viewer.holds(Permission.SERVICE_PROVIDER_ADMIN)


def reads_service_providers(viewer: Viewer) -> bool:
    """Who is shown which provider a person is with: a report on a group has to tell them apart."""
    return assigns_service_providers(viewer) or reports(viewer)


def reads_caseworkers(viewer: Viewer) -> bool:
    """Who is shown whose client a person is: the caseload is a report."""
    return assigns_caseworkers(viewer) or reports(viewer)


def reads_caseloads(viewer: Viewer) -> bool:
    """Who compares caseworkers: those who assign them, of the clients whom they reach."""
    return reads_clients(viewer) and reads_caseworkers(viewer)


def oversees(viewer: Viewer) -> bool:
    """Who reads the audit trail: those who run a provider, of the people whom they work with.

    A caseworker does not watch colleagues, and whoever reaches no clients learns of none.
    """
    return viewer.holds(Permission.CLIENTS) and viewer.holds(Permission.SERVICE_PROVIDER_ADMIN)


def is_the_person(viewer: Viewer) -> bool:
    """A jobseeker's own account."""
    return viewer.jobseeker_id is not None


def reads_the_schema(viewer: Viewer) -> bool:
    """Who works with the API, by hand or with a tool; nobody else needs a map of it."""
    return viewer.kind is not AccountKind.JOBSEEKER


def runs_documents_alone(viewer: Viewer) -> bool:
    """The contract: "persisted documents only". Whatever a service account holds, it is held to them."""
    return viewer.kind is AccountKind.SERVICE


def administers(viewer: Viewer) -> bool:
    """Source 000 and 001: "Administrators", who alone see and change what accounts may do."""
    return viewer.holds(Permission.ADMINISTRATOR)


def grants(viewer: Viewer, permission: Permission) -> bool:
    """Nobody gives what they do not hold themselves."""
    return administers(viewer) and viewer.holds(permission)


def serves(viewer: Viewer, held: Held) -> bool:
    """Staff act on what their providers hold. A jobseeker sees their own profile; staff act on it."""
    return works_with_clients(viewer) and held.provider_id in viewer.provider_ids


def links(viewer: Viewer, person: Held) -> bool:
    """Who makes, removes and refreshes this person's link to CaMS."""
    return links_to_cams(viewer) and serves(viewer, person)


def assigns_caseworker_to(viewer: Viewer, person: Held) -> bool:
    return assigns_caseworkers(viewer) and viewer.is_staff and serves(viewer, person)


def coordinates(viewer: Viewer) -> bool:
    """Source 002: "Agency Coordinators"; administrators too."""
    return viewer.is_staff and viewer.holds(Permission.AGENCY_COORDINATOR)


def changes_registration_date(viewer: Viewer, registered_by: UUID) -> bool:
    """Source 002: "Only Agency Coordinators and the person who created the Profile" ."""
    return coordinates(viewer) or viewer.account_id == registered_by


def opens_sensitive_information(viewer: Viewer) -> bool:
    """Source 002: "Only unlock this information if you have been granted access" ."""
    return works_with_clients(viewer) and viewer.holds(Permission.SENSITIVE_INFORMATION)


def decides_transfer(viewer: Viewer, request: TransferRequest) -> bool:
    """Only the provider that holds the profile decides, never the one that asks."""
    return serves(viewer, request)


def is_caseworker_of(provider_id: UUID, account: Account) -> bool:
    """Staff of the provider who may work with its clients; an account that was closed does not."""
    return (
        account.provider_id == provider_id
        and account.disabled_at is None
        and account.holds(Permission.CLIENTS)
    )
