"""The Admiralty code in words."""

from desktop.domain.grading import Reliability
from desktop.ui.saying import translate


def reliability_words(letter: Reliability) -> str:
    """Return what a letter of the Admiralty code says of a source: "usually reliable"."""
    return {
        Reliability.A: translate("Reliability", "completely reliable"),
        Reliability.B: translate("Reliability", "usually reliable"),
        Reliability.C: translate("Reliability", "fairly reliable"),
        Reliability.D: translate("Reliability", "not usually reliable"),
        Reliability.E: translate("Reliability", "unreliable"),
        Reliability.F: translate("Reliability", "not judged"),
    }[letter]
