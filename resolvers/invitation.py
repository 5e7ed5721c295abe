"""Invitations: another copy, taken back, accepted."""

import asyncio
from uuid import UUID

from tortoise import connections
from tortoise.exceptions import IntegrityError

from jobs import queue
from models import Account, AccountKind, CaseNoteKind, Invitation, Jobseeker, Registration
from models.audit_event import AuditKind
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.identity import Kind, new_id
from models.invitation import LIFETIME, OPEN, invitation_link, unusable
from models.personal_details import read_email
from permissions import scopes
from permissions.passwords import hash_password
from permissions.rows import also
from permissions.rules import Held, serves
from resolvers.budgets import take_invitation, telling
from resolvers.constraints import is_there_already
from resolvers.context import Context
from resolvers.email_address import is_somebody_else_s
from resolvers.idempotency import Answer, Wish, once
from resolvers.link import token_in_link
from resolvers.objects import find, nothing_here
from resolvers.password import check_new_password
from resolvers.session import SignedIn, begin, signed_in

_LONGEST_DISPLAY_NAME = 200


def link_of(ctx: Context, invitation: Invitation) -> str | None:
    """What Copy Link copies, while the link works."""
    if invitation.status_at(ctx.now) not in OPEN:
        return None
    return invitation_link(ctx.portal_url, ctx.tokens.invitation_token(invitation.id))


async def invite(ctx: Context, jobseeker: Jobseeker) -> Invitation:
    """Write the invitation and the promise to send it, in the caller's transaction."""
    id_ = new_id(Kind.INVITATION)
    invitation = await Invitation.create(
        id=id_,
        jobseeker_id=jobseeker.id,
        provider_id=jobseeker.provider_id,
        email=jobseeker.email,
        language=jobseeker.preferred_language,
        token_hash=ctx.tokens.hash_of(ctx.tokens.invitation_token(id_)),
        created_by_id=ctx.signed_in.account_id,
        expires_at=ctx.now + LIFETIME,
    )
    await queue.send_invitation(invitation, copy="first")
    return invitation


async def create(
    ctx: Context, wish: Wish, *, jobseeker_id: str, email: str | None = None
) -> Invitation:
    """A new invitation with a link of its own, to the address given or known; open ones end.

    For somebody whose invitation was taken back or came back: an address given here becomes the
    jobseeker's. Raise Mistake CONFLICT for somebody who has an account already, and TOO_MANY.
    """
    address = None if email is None else _address(email)

    async def act() -> Answer:
        jobseeker = await find(
            scopes.visible_jobseekers(ctx.signed_in).select_for_update(),
            jobseeker_id,
            "jobseeker_id",
        )
        await _must_be_open_to_letters(ctx, jobseeker, "jobseeker_id")
        if address is None and jobseeker.email is None:
            raise invalid(say("This person has no e-mail address. Send one."), "email")
        for earlier in await Invitation.filter(jobseeker_id=jobseeker.id).select_for_update():
            if earlier.replaced(at=ctx.now):
                await earlier.save()
        registration = await Registration.filter(jobseeker_id=jobseeker.id).get_or_none()
        is_another = address is not None and address.lower() != (jobseeker.email or "").lower()
        if registration is not None and not is_another and not registration.is_safe_to_write:
            raise _not_safe("email")
        if address is not None:
            if await is_somebody_else_s(ctx, address, than=jobseeker.id):
                raise _taken()
            jobseeker.email = address
            await jobseeker.save(update_fields=["email", "updated_at"])
            if registration is not None and is_another:
                registration.email_is_another()
                await registration.save()
        invitation = await invite(ctx, jobseeker)
        await _note(ctx, jobseeker, CaseNoteKind.INVITATION_CREATED)
        ctx.audit.wrote(jobseeker.id)
        await take_invitation(ctx, jobseeker.id)
        return {"invitation": invitation.id}

    async with telling(ctx):
        answer = await once(ctx, wish, act)
    return await _again(ctx, answer)


async def resend(ctx: Context, wish: Wish, *, invitation_id: str) -> Invitation:
    """Another copy of the same letter: same link, same Message-ID, a new deadline."""

    async def act() -> Answer:
        invitation, jobseeker = await _locked(ctx, invitation_id)
        await _must_be_open_to_letters(ctx, jobseeker, "invitation_id")
        registration = await Registration.filter(jobseeker_id=jobseeker.id).get_or_none()
        if registration is not None and not registration.is_safe_to_write:
            raise _not_safe("invitation_id")
        invitation.send_again(at=ctx.now)
        await invitation.save()
        await queue.send_invitation(invitation, copy=ctx.now.isoformat())
        await _note(ctx, jobseeker, CaseNoteKind.INVITATION_RESENT)
        ctx.audit.wrote(jobseeker.id)
        await take_invitation(ctx, jobseeker.id)
        return {"invitation": invitation.id}

    async with telling(ctx):
        answer = await once(ctx, wish, act)
    return await _again(ctx, answer)


async def revoke(ctx: Context, wish: Wish, *, invitation_id: str) -> Invitation:
    async def act() -> Answer:
        invitation, jobseeker = await _locked(ctx, invitation_id)
        invitation.revoke(at=ctx.now)
        await invitation.save()
        await _note(ctx, jobseeker, CaseNoteKind.INVITATION_REVOKED)
        ctx.audit.wrote(jobseeker.id)
        return {"invitation": invitation.id}

    answer = await once(ctx, wish, act)
    return await _again(ctx, answer)


async def can_create(ctx: Context, person: Jobseeker) -> bool:
    """What `create` would say now, given an address that is nobody else's."""
    has_account = await ctx.loaders.has_account_by_jobseeker.load(person.id)
    return why_not_invited(ctx, person, "jobseeker_id", has_account=has_account) is None


async def can_resend(ctx: Context, invitation: Invitation) -> bool:
    """What `resend` would say now."""
    has_account = await ctx.loaders.has_account_by_jobseeker.load(invitation.jobseeker_id)
    mistake = why_not_invited(ctx, invitation, "invitation_id", has_account=has_account)
    if mistake or invitation.why_not_sent_again():
        return False
    registration = await ctx.loaders.registration_by_jobseeker.load(invitation.jobseeker_id)
    return registration is None or registration.is_safe_to_write


def can_revoke(ctx: Context, invitation: Invitation) -> bool:
    """What `revoke` would say now."""
    return serves(ctx.signed_in, invitation) and invitation.why_not_revoked(at=ctx.now) is None


def why_not_invited(ctx: Context, held: Held, field: str, *, has_account: bool) -> Mistake | None:
    """One rule for the mutations and for what the viewer is told before them."""
    if not serves(ctx.signed_in, held):
        return nothing_here(field)
    if has_account:
        text = say("This person has opened their account already.")
        return Mistake(ErrorCode.CONFLICT, text, field=(field,))
    return None


async def accept(ctx: Context, wish: Wish, *, token: str, password: str) -> SignedIn:
    """The jobseeker's own account. Unknown, used, revoked and expired links all look the same.

    The whole link is as good as its last part: people paste what they have.
    """
    ctx.answers_evenly = True
    check_new_password(password, "password")
    # Before anything is looked up, so that a link that works takes no longer than one that does not.
    password_hash = await asyncio.to_thread(hash_password, password)
    token = token_in_link(token)
    token_hash = ctx.tokens.hash_of(token)
    invited: list[UUID] = []

    async def act() -> Answer:
        known = await connections.get("default").execute_query_dict(
            "select id, provider_id from invitation_of_token($1)", [token_hash]
        )
        # One of another secret is none: changing it ends what is open.
        if not ctx.tokens.is_invitation_token(token, known[0]["id"] if known else None):
            raise unusable()
        await also(known[0]["provider_id"])
        found = await Invitation.get(id=known[0]["id"])
        invitation, jobseeker = await _both_locked(found)
        invitation.accept(at=ctx.now)
        await invitation.save()
        if await Account.opened_by([jobseeker.id]):
            raise unusable()
        invited.append(jobseeker.id)
        account = await Account.create(
            kind=AccountKind.JOBSEEKER,
            email=invitation.email.lower(),
            password_hash=password_hash,
            display_name=_display_name(jobseeker),
            language=jobseeker.preferred_language,
            jobseeker_id=jobseeker.id,
        )
        await note(
            jobseeker,
            CaseNoteKind.INVITATION_ACCEPTED,
            author_id=None,
            language=jobseeker.preferred_language,
        )
        ctx.audit.wrote(jobseeker.id)
        ctx.audit.record(AuditKind.SIGN_IN, about_account_id=account.id)
        return {"session": (await begin(ctx, account.id)).id}

    try:
        answer = await once(ctx, wish, act, stand_in=token_hash)
    except IntegrityError as error:
        if not is_there_already(error, "account"):
            raise
        ctx.audit.record(AuditKind.INVITATION_REFUSED, jobseeker_ids=invited)
        raise Mistake(
            ErrorCode.CONFLICT,
            say(
                "Somebody already signs in with this e-mail address."
                " Ask your service provider to invite you at an address of your own."
            ),
            field=("token",),
        ) from None
    answered = await signed_in(ctx, answer["session"])
    if answered is None:
        raise unusable()
    return answered


def _address(email: str) -> str:
    mistakes: list[Mistake] = []
    address = read_email(email, "email", mistakes=mistakes)
    if address is None:
        raise Mistakes(mistakes)
    return address


def _display_name(jobseeker: Jobseeker) -> str:
    """Two names of a hundred characters and the space between them are one too many."""
    name = f"{jobseeker.preferred_name or jobseeker.first_name} {jobseeker.last_name}"
    return name[:_LONGEST_DISPLAY_NAME]


async def _locked(ctx: Context, invitation_id: str) -> tuple[Invitation, Jobseeker]:
    visible = scopes.visible_invitations(ctx.signed_in)
    both = await _both_locked(await find(visible, invitation_id, "invitation_id"), "invitation_id")
    # While we waited for the lock the person may have gone to another provider.
    await find(visible, invitation_id, "invitation_id")
    return both


async def _both_locked(invitation: Invitation, *field: str) -> tuple[Invitation, Jobseeker]:
    """The person first, as everywhere: two that lock in two orders wait for each other for ever.

    Raise Mistake NOT_FOUND at `field` when the person has gone to another provider meanwhile.
    """
    jobseeker = await find(Jobseeker.all().select_for_update(), invitation.jobseeker_id, *field)
    return await Invitation.filter(id=invitation.id).select_for_update().get(), jobseeker


async def _must_be_open_to_letters(ctx: Context, jobseeker: Jobseeker, field: str) -> None:
    has_account = jobseeker.id in await Account.opened_by([jobseeker.id])
    if mistake := why_not_invited(ctx, jobseeker, field, has_account=has_account):
        raise mistake


def _not_safe(field: str) -> Mistake:
    return Mistake(
        ErrorCode.CONFLICT,
        say(
            "The client has said that it is not safe to write to this e-mail address. Ask them for"
            " another one, and invite them there."
        ),
        field=(field,),
    )


def _taken() -> Mistake:
    return Mistake(
        ErrorCode.CONFLICT,
        say(
            "Somebody else already has this e-mail address, and everybody signs in with an"
            " address of their own."
        ),
        field=("email",),
    )


async def _again(ctx: Context, answer: Answer) -> Invitation:
    return await find(
        scopes.visible_invitations(ctx.signed_in), answer["invitation"], "invitation_id"
    )


async def _note(ctx: Context, jobseeker: Jobseeker, kind: CaseNoteKind) -> None:
    viewer = ctx.signed_in
    await note(jobseeker, kind, author_id=viewer.account_id, language=viewer.language)
