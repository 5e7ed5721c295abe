"""TLS and sign-in, against a server with a certificate of its own authority."""

import asyncio
import ssl
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from gateways.mail_failures import MailTransient
from gateways.mail_message import message_of
from gateways.mail_templates import Mail
from gateways.mailer import SmtpMailer
from models.account import Language


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that is its own authority: the path of certificate and key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("certificate") / "mail.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


class Handler:
    """Keeps what arrives, with whether it came over TLS and who had signed in."""

    def __init__(self):
        self.arrived = []

    async def handle_DATA(self, _server, session, envelope):  # noqa: N802  # aiosmtpd's name.
        self.arrived.append((envelope.rcpt_tos, session.ssl is not None, session.auth_data))
        return "250 kept"


def sign_in(_server, _session, _envelope, _mechanism, given):
    if (given.login, given.password) == (b"portal@mail.example", b"p@ss/w:rd"):
        return AuthResult(success=True, auth_data="portal")
    return AuthResult(success=False, handled=False)


@asynccontextmanager
async def serving(certificate=None, *, implicit=False, **options):
    """An aiosmtpd server: in the clear, with STARTTLS to offer, or `implicit`ly behind TLS."""
    handler, sessions = Handler(), []
    loop = asyncio.get_running_loop()
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)

    def session():
        sessions.append(
            SMTP(
                handler,
                loop=loop,
                hostname="mail.example",
                tls_context=None if implicit else context,
                **options,
            )
        )
        return sessions[-1]

    server = await loop.create_server(session, "127.0.0.1", 0, ssl=context if implicit else None)
    handler.port = server.sockets[0].getsockname()[1]
    try:
        yield handler
    finally:
        server.close()
        # A handshake that failed leaves aiosmtpd waiting for a client that has gone.
        conversations = [each._handler_coroutine for each in sessions if each._handler_coroutine]
        for conversation in conversations:
            conversation.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)


async def send(url):
    message = message_of(
        sender="no-reply@portal.example",
        recipient="zoe@mail.example",
        mail=Mail(Language.ENGLISH, "Jobs Portal", "Hello", "Hello\n", "<p>Hello</p>\n"),
        message_id="<invitation-1@portal.example>",
        at=datetime(2026, 7, 1, tzinfo=UTC),
    )
    await SmtpMailer.from_url(url, timeout=5).send(message)


@pytest.fixture
def trusted(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return certificate


async def test_a_connection_is_upgraded_when_starttls_is_offered(trusted):
    async with serving(trusted) as server:
        await send(f"smtp://127.0.0.1:{server.port}")
    assert server.arrived == [(["zoe@mail.example"], True, None)]


async def test_a_server_without_tls_is_spoken_to_in_the_clear():
    async with serving() as server:
        await send(f"smtp://127.0.0.1:{server.port}")
    assert server.arrived == [(["zoe@mail.example"], False, None)]


async def test_smtps_begins_with_tls(trusted):
    async with serving(trusted, implicit=True) as server:
        await send(f"smtps://127.0.0.1:{server.port}")
    assert [recipients for recipients, *_ in server.arrived] == [["zoe@mail.example"]]


@pytest.mark.parametrize("implicit", [False, True])
async def test_a_certificate_that_nobody_vouches_for_is_tried_later(certificate, implicit):
    scheme = "smtps" if implicit else "smtp"
    async with serving(certificate, implicit=implicit) as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"{scheme}://127.0.0.1:{server.port}")
    assert failure.value.reason == "CONNECT_CERTIFICATE_VERIFY_FAILED"
    assert server.arrived == []


async def test_a_certificate_for_another_name_is_tried_later(trusted):
    async with serving(trusted) as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"smtp://localhost:{server.port}")
    assert failure.value.reason == "CONNECT_CERTIFICATE_VERIFY_FAILED"


async def test_smtps_to_a_server_in_the_clear_is_tried_later():
    async with serving() as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"smtps://127.0.0.1:{server.port}")
    assert failure.value.reason == "CONNECT_WRONG_VERSION_NUMBER"


async def test_the_password_of_the_url_signs_in(trusted):
    async with serving(trusted, auth_required=True, authenticator=sign_in) as server:
        await send(f"smtp://portal%40mail.example:p%40ss%2Fw%3Ard@127.0.0.1:{server.port}")
    assert server.arrived == [(["zoe@mail.example"], True, "portal")]


async def test_a_wrong_password_is_our_own_trouble_and_tried_later(trusted):
    async with serving(trusted, auth_required=True, authenticator=sign_in) as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"smtp://portal:wrong@127.0.0.1:{server.port}")
    assert failure.value.reason == "CONNECT_535"


async def test_a_server_that_wants_a_password_we_do_not_have_is_tried_later(trusted):
    async with serving(trusted, auth_required=True, authenticator=sign_in) as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"smtp://127.0.0.1:{server.port}")
    assert failure.value.reason == "SENDER_530"


async def test_a_server_that_offers_no_sign_in_is_tried_later():
    async with serving() as server:
        with pytest.raises(MailTransient) as failure:
            await send(f"smtp://portal:secret@127.0.0.1:{server.port}")
    assert failure.value.reason == "CONNECT_NOT_OFFERED"


def test_a_password_goes_to_another_machine_over_tls_alone():
    assert SmtpMailer.from_url("smtp://portal:secret@mail.example")._starttls is True
    assert SmtpMailer.from_url("smtp://portal:secret@127.0.0.1")._starttls is None
    assert SmtpMailer.from_url("smtp://mail.example")._starttls is None


def test_the_port_is_the_schemes_own_unless_it_is_given():
    assert SmtpMailer.from_url("smtp://mail.example")._port == 25
    assert SmtpMailer.from_url("smtps://mail.example")._port == 465
    assert SmtpMailer.from_url("smtps://mail.example:2465")._port == 2465
