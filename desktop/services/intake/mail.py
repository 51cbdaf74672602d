"""Reads a saved message: a press release as it came by mail."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from desktop.services.intake.taken import TakenIn
from desktop.services.intake.web_page import text_of


def _content_of(body: EmailMessage) -> str:
    try:
        return str(body.get_content())
    except LookupError:  # It names a code page that nobody has.
        payload = body.get_payload(decode=True)
        assert isinstance(payload, bytes), "a part with text in it"
        return payload.decode("utf-8", "replace")


def read_mail(content: bytes) -> TakenIn:
    """Return a message's text, subject, sender and day."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain", "html"))
    text = ""
    if isinstance(body, EmailMessage):
        text = _content_of(body)
        if body.get_content_type() == "text/html":
            text = text_of(text)
    name, address = parseaddr(str(message.get("from", "")))
    sent = getattr(message.get("date"), "datetime", None)
    return TakenIn(
        text=text.strip(),
        title=str(message.get("subject", "")).strip(),
        publisher=name or address,
        published=None if sent is None else sent.date(),
    )
