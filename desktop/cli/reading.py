"""The command that reads an article into proposed source notes; nothing is saved."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.group import JSON, basewatch
from desktop.cli.opening import Reading, day_of
from desktop.cli.passphrase import PASSPHRASE
from desktop.cli.printing import print_json, span_json

if TYPE_CHECKING:
    from desktop.services.reading.proposal import Place, Proposal


@basewatch.command()
@click.argument("article", type=click.Path(path_type=Path))
@click.option("--published", help="The day it was published, as 2026-01-26: dates count from it.")
@click.option("--publisher", default="", help="Who published it.")
@PASSPHRASE
@click.option(
    "--casebook", type=click.Path(path_type=Path), help="A casebook whose names are to be known."
)
@click.option("--all", "everything", is_flag=True, help="Background sentences too.")
@JSON
def read(
    article: Path,
    published: str | None,
    publisher: str,
    casebook: Path | None,
    *,
    everything: bool,
    as_json: bool,
) -> None:
    """Read an article and print the source notes that it proposes; nothing is saved."""
    from desktop.queries.known_names import Known, known_names
    from desktop.services.intake.files import read_whole
    from desktop.services.intake.intake import take_file
    from desktop.services.reading.gazetteer import shipped
    from desktop.services.reading.proposal import Article
    from desktop.services.reading.reader import ArticleReader

    taken = take_file(article.name, read_whole(article))
    day = day_of(published) or taken.published
    if published is None and day is not None:
        click.echo(f"Dates count from {day.isoformat()}, as the file says.", err=True)
    known = Known()
    if casebook is not None:
        with Reading(casebook) as reader:
            known = known_names(reader)
    found = ArticleReader(known, shipped()).read(
        Article(text=taken.text, publisher=publisher or taken.publisher, published=day)
    )
    for remark in found.remarks:
        click.echo(remark, err=True)
    shown = [one for one in found.proposals if everything or not one.is_background]
    if as_json:
        print_json([proposal_json(one) for one in shown])
    else:
        for one in shown:
            click.echo(proposal_text(one))


def proposal_json(one: "Proposal") -> dict[str, Any]:
    """Return a proposal as JSON has it; ``claim`` is the part of the sentence that it rests on."""

    def end(place: "Place | None") -> dict[str, Any] | None:
        return None if place is None else {"name": place.name, "base_id": place.base_id}

    fields = ("chain", "stance", "modality", "kind", "event_when", "report_when", "bases")
    happened, said = one.event_when.value, one.report_when.value
    return {
        "sentence": one.sentence.text,
        "start": one.sentence.start,
        "end": one.sentence.end,
        "claim": one.claim.text,
        "claim_start": one.claim.start,
        "claim_end": one.claim.end,
        "chain": [
            {"source": who.label, "relation": who.relation.value, "number": who.number}
            for who in one.chain.value
        ],
        "stance": one.stance.value.value,
        "modality": one.modality.value.value,
        "kind": one.kind.value.value,
        "event_when": None if happened is None else span_json(happened),
        "report_when": None if said is None else span_json(said),
        "bases": [
            {"name": at.place.name, "base_id": at.place.base_id, "role": at.role.value}
            for at in one.bases.value
        ],
        "from": end(one.origin.value),
        "to": end(one.destination.value),
        "actors": [actor.name for actor in one.actors],
        "basis": one.basis.value,
        "sure": {
            **{name: getattr(one, name).sure for name in fields},
            "from": one.origin.sure,
            "to": one.destination.sure,
        },
    }


def proposal_text(one: "Proposal") -> str:
    """Return a proposal in a few lines for people."""
    from desktop.domain.span_echo import echo

    who = " › ".join(speaker.label for speaker in one.chain.value) or "the publisher"
    lines = [f"{one.what}", f"  {who}: {one.stance.value.value}, {one.modality.value.value}"]
    lines[-1] += f", {one.kind.value.value}"
    if one.event_when.value is not None:
        lines.append(f"  happened {echo(one.event_when.value)}")
    if one.report_when.value is not None:
        lines.append(f"  said {echo(one.report_when.value)}")
    for at in one.bases.value:
        lines.append(f"  {at.role.value} {at.place.name}{'' if at.sure else ' (guess)'}")
    for role, place in (("from", one.origin.value), ("to", one.destination.value)):
        if place is not None and not place.is_base:
            lines.append(f"  {role} {place.name}")
    return "\n".join(lines)
