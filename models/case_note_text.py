"""What the portal writes into a case note by itself, in the language of whoever caused it."""

from uuid import UUID

from models.account import Language
from models.case_note import CaseNote, CaseNoteKind
from models.jobseeker import Jobseeker

_TEXT: dict[CaseNoteKind, dict[Language, str]] = {
    CaseNoteKind.ACCOUNT_CREATED: {
        Language.ENGLISH: ("Client portal account created. An invitation is being sent by e-mail."),
        Language.FRENCH: "Compte du portail créé. Une invitation est envoyée par courriel.",
    },
    CaseNoteKind.REGISTERED: {
        Language.ENGLISH: "Registered with the intake form.",
        Language.FRENCH: "Inscription au moyen du formulaire d’accueil.",
    },
    CaseNoteKind.CASEWORKER_ASSIGNED: {
        Language.ENGLISH: "A caseworker was assigned.",
        Language.FRENCH: "Responsable de dossier désigné.",
    },
    CaseNoteKind.CAMS_LINKED: {
        Language.ENGLISH: "Account linked to CaMS.",
        Language.FRENCH: "Compte associé au système CaMS.",
    },
    CaseNoteKind.CAMS_LINK_REMOVED: {
        Language.ENGLISH: "CaMS link removed.",
        Language.FRENCH: "Association au système CaMS supprimée.",
    },
    CaseNoteKind.TRANSFERRED: {
        Language.ENGLISH: "Transferred to {provider}.",
        Language.FRENCH: "Transfert à {provider}.",
    },
    CaseNoteKind.FAMILY_CHANGED: {
        Language.ENGLISH: "Family: {before} → {after}. {reason}",
        Language.FRENCH: "Famille\N{NO-BREAK SPACE}: {before} → {after}. {reason}",
    },
    CaseNoteKind.INVITATION_CREATED: {
        Language.ENGLISH: "New invitation created.",
        Language.FRENCH: "Nouvelle invitation créée.",
    },
    CaseNoteKind.INVITATION_RESENT: {
        Language.ENGLISH: "Invitation sent again.",
        Language.FRENCH: "Invitation envoyée de nouveau.",
    },
    CaseNoteKind.INVITATION_REVOKED: {
        Language.ENGLISH: "Invitation revoked.",
        Language.FRENCH: "Invitation révoquée.",
    },
    CaseNoteKind.INVITATION_ACCEPTED: {
        Language.ENGLISH: "Invitation accepted.",
        Language.FRENCH: "Invitation acceptée.",
    },
}


async def note(
    jobseeker: Jobseeker,
    kind: CaseNoteKind,
    *,
    author_id: UUID | None,
    language: Language,
    **parameters: str,
) -> CaseNote:
    """Write the note in the caller's transaction. Numbers of other systems stay out of the text."""
    return await CaseNote.create(
        jobseeker_id=jobseeker.id,
        provider_id=jobseeker.provider_id,
        kind=kind,
        body=_TEXT[kind][language].format(**parameters),
        author_id=author_id,
    )


def in_language(kind: CaseNoteKind, body: str, language: Language) -> str:
    """What `note` has written, in another language; a text that it has not written stays."""
    for text in _TEXT[kind].values():
        before, _, after = text.partition("{provider}")
        if before + after == text and body != text:
            continue
        if body.startswith(before) and body.endswith(after):
            provider = body[len(before) : len(body) - len(after)]
            return _TEXT[kind][language].format(provider=provider)
    return body
