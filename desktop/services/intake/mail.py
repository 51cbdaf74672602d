"""Reads a saved message: a press release as it came by mail."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from desktop.services.intake.taken import TakenIn
from desktop.services.intake.web_page import text_of


def read_mail(content: bytes) -> TakenIn:
    """Return a message's text, subject, sender and day."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain", "html"))
    text = ""
    if body is not None:
        text = body.get_content()
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
