"""Every enum that clients see, with what each value means."""

import models
from models import audit_event, cams_failure, cams_snapshot, date_range, errors, printout
from models.resemblance import MatchReason
from resolvers import jobseeker
from schema.described import described as _enum

_enum(
    errors.ErrorCode,
    "Why something was not done; the message says it in words.",
    NO_MATCH="CaMS has nobody with this number.",
    NOT_SUBMITTED="The Common Assessment is not Submitted.",
    ALREADY_LINKED="The CaMS record, or the jobseeker, is linked already.",
    NOT_LINKED="The jobseeker is not linked to CaMS.",
    POSSIBLE_DUPLICATE="The person may be registered already; review the matches.",
    LOOK_UP_REQUIRED="Look the person up first, and send the token of that look-up.",
    FORBIDDEN="You do not hold the permission that this needs.",
    INVALID="What was sent cannot be used as it is.",
    CAMS_UNAVAILABLE="CaMS gives no usable answer; the message says whether to try again.",
    CONFLICT="It does not fit what has happened meanwhile, or the key was used for something else.",
    NOT_FOUND="There is nothing with this id that you can see.",
    STEP_UP_REQUIRED="Confirm your password first.",
    TOO_MANY="So much was asked for that no more is answered yet; the message says when to go on.",
)
_enum(
    models.Permission,
    "What an account may be given.",
    CLIENTS="Work with clients and referrals.",
    CAMS_LINKING="CaMS Linking/Unlinking: link to CaMS and read CaMS data; goes with Clients.",
    SERVICE_PROVIDER_GROUP="Service Provider Group: see and assign every provider of the group.",
    SERVICE_PROVIDER_ADMIN="Service Provider Admin: assign caseworkers.",
    AGENCY_COORDINATOR="Agency Coordinator: goes with Clients; exports to iCARE.",
    SENSITIVE_INFORMATION="Open sensitive information after confirming the password.",
    REPORTING=(
        "Reporting: a service account reads what Clients and CaMS Linking open, through persisted"
        " documents; staff may publish such documents. It opens nothing else."
    ),
    ADMINISTRATOR="Everything but Sensitive Information, which is given by name.",
)
_enum(
    models.Language,
    "The official languages of Canada.",
    name="OfficialLanguage",
    ENGLISH="English.",
    FRENCH="French.",
)
_enum(
    models.AccountKind,
    "Who an account is for.",
    STAFF="Somebody who works at a service provider, its group, or the portal.",
    JOBSEEKER="A jobseeker's own account; it never sees CaMS data.",
    SERVICE="A program, such as a reporting tool.",
)
_enum(
    models.ReportFormat,
    "What a report is sent as.",
    CSV="Comma-separated values, for Power BI, pandas and anything else.",
    NDJSON="A line of JSON for each object of the report's list.",
    XLSX="An Excel workbook.",
    PARQUET="Apache Parquet, where the installation has it.",
    SVG="A plot, of reports that can be drawn.",
)
_enum(
    models.ReportFrequency,
    "How often somebody is told of a report; days are Toronto's.",
    DAILY="Every day.",
    WEEKLY="On Mondays.",
    MONTHLY="On the first of a month.",
)
_enum(
    models.ReferralStatus,
    "What a referral waits for.",
    AWAITING_INTAKE="A site is named; its intake comes next.",
    AWAITING_ASSIGNMENT="A caseworker is to be assigned.",
    FURTHER_ACTION="Something else has to be done first.",
)
_enum(
    models.SelfIdentification,
    "How a person identifies.",
    FRANCOPHONE="Francophone.",
    NEWCOMER="Newcomer to Canada.",
    EXPERIENCING_DISABILITY="Experiencing a disability.",
    RACIALIZED="Racialized.",
    INDIGENOUS="First Nations, Métis or Inuit.",
    TWO_SPIRIT_LGBTQ="Two-Spirit or LGBTQ+.",
    YOUTH="Youth (under 30) with higher support needs.",
    PREFER_NOT_TO_ANSWER="Prefers not to answer.",
)
_enum(
    models.CaseworkerChannel,
    "How a client prefers to hear from the caseworker.",
    PHONE="By phone.",
    EMAIL="By e-mail.",
    TEXT="By text message.",
)
_enum(
    models.JobPostFrequency,
    "How often job post updates are sent.",
    DAILY="Every day.",
    WEEKLY="Every week.",
)
_enum(
    models.Catalogue,
    "Lists that administrators edit and people choose from.",
    REFERRAL_SOURCE="Who referred the person.",
    SERVICE_NEED="What the person needs help with.",
    ACCESS_TO_TRANSPORTATION="How the person gets around.",
    FINANCIAL_SUPPORT=(
        "Sub-goals whose plan items are employment-related financial supports, by their names in CaMS."
    ),
    GENDER="The person's gender.",
    IMMIGRATION_CLASS="The class in which the person first entered Canada.",
    IMMIGRATION_STATUS="The status with which the person has access to services.",
    IMMIGRATION_CARD_TYPE="The immigration card that the person has.",
    ABORIGINAL_STATUS="Whether the person is First Nations, Métis or Inuit.",
    STREET_TYPE="Road, rue, circle, …: both languages are official names of streets.",
    EMPLOYMENT_STATUS="Whether, and how much, the person works.",
    EDUCATION_LEVEL="The highest level of education.",
    HOUSING_STATUS="How the person is housed.",
    RELATIONSHIP="Who somebody is to the person: mother, brother, friend, ….",
    LEARNED_ABOUT="How the person learned about the agency.",
    SESSION_TOPIC="What a service session is about.",
    SESSION_OUTCOME="What comes of a service session for a client.",
    MATCH_OUTCOME="What comes of a mentor's or tutor's work with a client.",
)
_enum(
    models.IcareColumn,
    "A column of iCARE's Client Profile, named as the template names it.",
    CLIENT_VALIDATION_TYPE_ID="Unique Identifier: which kind it is. Mandatory.",
    CLIENT_VALIDATION_ID="Unique Identifier Value. Mandatory.",
    CLIENT_BIRTH_DT="Date of Birth. Mandatory.",
    PHONE_NO="Phone Number; with consent to research it or an Email Address is mandatory.",
    EMAIL_TXT_IND="Does the Client Have an Email Address.",
    EMAIL_TXT="Email Address.",
    STREET_NO="Street Number.",
    STREET_NME="Street Name.",
    STREET_TYPE_ID="Street Type.",
    STREET_DIRECTION_ID="Street Direction.",
    UNIT_TXT="Unit/Suite/Apt.",
    CITY_TXT="City.",
    PROVINCE_ID="Province.",
    POSTAL_TXT="Postal Code. Mandatory.",
    OFFICIAL_LANGUAGE_ID="Official Language of Preference. Mandatory.",
    CONSENT_IND="Consent for Future Research/Consultation. Mandatory.",
)
_enum(
    models.IcareTemplate,
    "A template of iCARE, in the order in which they are sent: the Client Profile goes first.",
    CLIENT_PROFILE="Who the clients are: 17 columns.",
    NEEDS_ASSESSMENT_AND_REFERRALS="Needs Assessment and Referrals (NARS): 92 columns.",
    INFORMATION_AND_ORIENTATION="Information and Orientation: 95 columns.",
    EMPLOYMENT="Employment: 69 columns.",
    COMMUNITY_CONNECTIONS="Community Connections: 68 columns.",
    LANGUAGE_TRAINING_COURSE="Language training, setting up a course: 118 columns. By hand alone.",
    LANGUAGE_TRAINING_ENROLMENT="Language training, enrolling a client: 31 columns. By hand alone.",
    LANGUAGE_TRAINING_EXIT="Language training, a client's exit: 38 columns. By hand alone.",
)
_enum(
    models.IcareExportStatus,
    "How an export stands at iCARE.",
    PENDING="Not processed yet, as far as the portal was told: do not upload another one.",
    PROCESSED="Processed by iCARE, or there was nothing to process.",
)
_enum(
    date_range.Period,
    "Days as people who report say them. The fiscal year runs from 1 April to 31 March.",
    FISCAL_YEAR_TO_DATE="From 1 April to today.",
    LAST_FISCAL_YEAR="The whole fiscal year before this one.",
    FISCAL_YEAR="The whole fiscal year that `fiscalYear` names.",
    LAST_90_DAYS="Today and the 89 days before.",
    THIS_QUARTER="The whole fiscal quarter that today is in; the first one is April to June.",
    PREVIOUS_QUARTER="The whole fiscal quarter before this one.",
    CUSTOM="From `firstDay` to `lastDay`.",
)
_enum(
    models.CaseNoteKind,
    "What a case note is about.",
    ACCOUNT_CREATED="The portal account was created.",
    REGISTERED="The person was registered with the intake form.",
    CASEWORKER_ASSIGNED="A caseworker was assigned.",
    CAMS_LINKED="The account was linked to CaMS.",
    CAMS_LINK_REMOVED="The CaMS link was removed.",
    TRANSFERRED="The profile went to another provider.",
    FAMILY_CHANGED="The person went to another family, to a new one, or out of theirs.",
    INVITATION_CREATED="A new invitation took the place of an earlier one.",
    INVITATION_RESENT="The invitation was sent again.",
    INVITATION_REVOKED="The invitation was taken back.",
    INVITATION_ACCEPTED="The jobseeker accepted the invitation.",
)
_enum(
    models.TransferStatus,
    "How a transfer request stands.",
    PENDING="The provider that holds the profile has not decided.",
    ACCEPTED="The profile went to the provider that asked.",
    DECLINED="The profile stays where it is.",
)
_enum(
    models.TransferDecision,
    "What the provider that holds the profile says.",
    ACCEPT="Hand the profile over.",
    DECLINE="Keep it.",
)
_enum(
    models.CamsRefreshStatus,
    "How a refresh stands.",
    QUEUED="It waits for a worker.",
    RUNNING="CaMS is being asked.",
    SUCCEEDED="What is shown is what CaMS says now.",
    FAILED="CaMS gave no usable answer; what is shown is the last good one.",
)
_enum(
    models.CamsRecordState,
    "How a link to CaMS stands.",
    OK="What is shown is what CaMS said at `syncedAt`.",
    UNREACHABLE="CaMS gave no usable answer lately; `lastFailure` says why.",
    NOT_FOUND_IN_CAMS="CaMS no longer has this number; the last data are kept.",
    WRONG_PERSON="CaMS answered with somebody else's record; it was not taken over.",
    QUARANTINED="CaMS's answers cannot be used; the nightly sync leaves the record out.",
)
_enum(
    models.SyncRunKind,
    "What started a sync.",
    NIGHTLY="The night.",
    MANUAL="A person.",
)
_enum(
    models.SyncRunStatus,
    "How a sync stands.",
    RUNNING="It is going on.",
    SUSPENDED="It waits until CaMS answers again.",
    AWAITING_REVIEW="Too much would change at once; a person has to look.",
    DONE="Every record was brought up to date.",
    DONE_WITH_FAILURES="Done, but some records could not be brought up to date.",
    ABORTED="It was ended by a person, or a newer one took its place.",
)
_enum(
    cams_snapshot.Stream,
    "The client stream of CaMS.",
    name="ClientStream",
    A="Lowest risk of long-term unemployment.",
    B="In between.",
    C="Highest risk of long-term unemployment.",
)
_enum(
    cams_snapshot.PlanStatus,
    "The badge of a plan.",
    ACTIVE="The plan is being worked on.",
    CLOSED="The plan has ended.",
)
_enum(
    cams_snapshot.SubGoalStatus,
    "How far a sub-goal is.",
    NOT_STARTED="Not begun.",
    IN_PROGRESS="Begun.",
    COMPLETED="Done.",
)
_enum(
    cams_snapshot.PlanItemStatus,
    "How far a plan item is.",
    UNAPPROVED="Not approved.",
    NOT_STARTED="Approved, not begun.",
    IN_PROGRESS="Begun.",
    COMPLETED="Done.",
)
_enum(
    cams_snapshot.PlanOutcome,
    "What became of a sub-goal or a plan item.",
    ATTAINED="Attained.",
    NOT_ATTAINED="Not attained.",
    CANCELLED="Cancelled.",
)
_enum(
    cams_snapshot.SubmissionStatus,
    "How a submission of a plan item stands.",
    SUBMITTED="Submitted, not decided.",
    APPROVED="Approved.",
    REJECTED="Rejected; the comments say why.",
)
_enum(
    cams_failure.CamsFailure,
    "Why CaMS gave no usable answer.",
    TIMEOUT="It took too long.",
    UNREACHABLE="There was no connection.",
    BUSY="It had too many questions.",
    DOWN="It failed itself.",
    REFUSED="It did not accept the portal's credentials.",
    NOT_FOUND="It has nobody with this number.",
    GONE="The record was merged into another one, or withdrawn.",
    REDIRECTED="It sent the portal elsewhere.",
    TOO_LARGE="The answer was too large.",
    MALFORMED="The answer could not be read.",
    INVALID_RECORD="The answer is not a record as agreed.",
    WRONG_PERSON="The answer was somebody else's record.",
    NOT_LINKED="The link was removed before CaMS was asked.",
)
_enum(
    jobseeker.JobseekerOrder,
    "What a list of clients or referrals is sorted by.",
    NAME="Last name, then first name.",
    ADDED="When they were added.",
)
_enum(
    models.InvitationStatus,
    "How an invitation stands.",
    QUEUED="It waits to be sent.",
    SENDING="It is being handed to the mail server.",
    SENT="The mail server took it.",
    RETRY="The mail server asked to try again later.",
    UNCERTAIN="It was probably delivered; nobody can say. Send it again only after asking.",
    FAILED="It could not be sent; the address may be wrong. The link still works by hand.",
    BOUNCED="The address sent it back; it may be wrong. The link still works by hand.",
    ACCEPTED="The jobseeker has opened the account.",
    REVOKED="It was taken back.",
    EXPIRED="Its time is over.",
)
_enum(
    cams_snapshot.AssessmentStatus,
    "How a Common Assessment stands.",
    name="CommonAssessmentStatus",
    IN_PROGRESS="It is being filled in.",
    SUBMITTED="It can be imported.",
    CANCELLED="It was cancelled.",
)
_enum(
    MatchReason,
    "What a match has in common with what was looked up.",
    NAME_EXACT="The whole name.",
    NAME_SIMILAR="A name that is written or sounds alike.",
    NAME_PARTIAL="A part of the name.",
    PREFERRED_NAME="The preferred name.",
    DATE_OF_BIRTH="The date of birth.",
    EMAIL="The e-mail address.",
    PHONE="The phone number.",
    IDENTIFIER="The number of an identification document.",
)

_enum(
    audit_event.AuditKind,
    "What was done with somebody's data.",
    READ="Fields were shown.",
    WRITE="Something was changed, or done for the person.",
    LOOK_UP="Somebody was looked for, and the person was found.",
    SIGN_IN="Somebody signed in.",
    SIGN_IN_REFUSED="A password was wrong, or an address unknown.",
    SIGN_OUT="Somebody signed out.",
    SESSION_REUSED="A refresh token was used again, and its sessions were ended.",
    PASSWORD_CHANGED="A password was changed.",  # noqa: S106 - not one
    PASSWORD_REFUSED="The old password was wrong.",  # noqa: S106 - not one
    SECOND_FACTOR_CHANGED="The second factor was turned on or off, or a recovery code was used.",
    CODE_REFUSED="The code of the second factor was wrong.",
    SENSITIVE_UNLOCKED="The sensitive information was opened.",
    SENSITIVE_REFUSED="The sensitive information was asked for, and stayed locked.",
    PERMISSION_GRANTED="A permission was given.",
    PERMISSION_TAKEN="A permission was taken away.",
    ACCOUNT_CREATED="An account was made for a colleague or a reporting tool.",
    ACCOUNT_INVITED="A colleague was sent another link to choose a password.",
    ACCOUNT_CLOSED="An account was closed.",
    ACCOUNT_REOPENED="An account was opened again.",
    SERVICE_KEY_CREATED="A reporting tool was given a key.",
    SERVICE_KEY_REVOKED="A reporting tool's key was revoked.",
    IDENTITY_LINKED="An outside identity was linked to an account.",
    IDENTITY_UNLINKED="An outside identity was unlinked from an account.",
    PRINTED="A document about the person was printed; `fields` says which.",
    DOCUMENT_PUBLISHED="A program may run a document from then on.",
    DOCUMENT_RETIRED="A program may run a document no more.",
    CATALOGUE_CHANGED="A list that people choose from was edited.",
    CONSUMER_CHANGED="What a program may send was changed.",
    BUDGET_EXCEEDED="More was asked than a person may ask; it was refused.",
    INVITATION_REFUSED="A link was opened, and its address signs in somewhere already.",
    RETENTION="Events went because their time was over.",
    ERASURE="Words and network addresses of the person's events were erased.",
    SEALING_BEGUN="An operator let the sealing of the audit trail begin anew.",
)
_enum(
    printout.PrintoutKind,
    "A document about a person.",
    REGISTRATION_RECEIPT="Settlement Program Registration Receipt: the client's printed profile.",
    CLIENT_CARD="The card that the client carries; `?paper=card` is for a printer of cards.",
    CLIENT_HISTORY="All notes and services; `?from=` and `&to=` choose days.",
    MENTORING_HISTORY="Client Mentor/Tutor History; `?from=` and `&to=` choose days.",
)
