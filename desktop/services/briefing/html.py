"""A briefing as one HTML file: slides by keyboard, nothing fetched, nothing outside of it.

Each slide is a vector drawing with a text twin for screen readers. The content security policy
lets in this file's own style and script by their hashes, its fonts and pictures, and nothing else.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from desktop.services.briefing.layout.sheet import Sheet
from desktop.services.drawing.commands import Run
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.svg import attribute, is_safe, svg, words
from desktop.services.drawing.text import lines_of

Fonts = Mapping[str, Sequence[tuple[int, bytes]]]
"""By family, each weight with its TrueType file."""


def html(sheets: Sequence[Sheet], title: str, fonts: Fonts, *, language: str = "en") -> str:
    """Return the briefing as one HTML file, without its speaker notes.

    Args:
        sheets: In the order of the slides.
        title: Of the file.
        fonts: Only the letters that are used are taken from them.
        language: BCP 47.
    """
    style = _STYLE + "".join(_faces(sheets, fonts))
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(_SCRIPT)}';"
        " img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
    slides = "\n".join(_slide(sheet) for sheet in sheets)
    return (
        f"<!doctype html>\n<html lang={attribute(language)}>\n<head>\n"
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"'
        f' content="{policy}">\n<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{words(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<main>\n{slides}\n</main>\n<div id="cover" hidden></div>\n'
        f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


def _slide(sheet: Sheet) -> str:
    drawn = svg(
        sheet.drawings,
        sheet.width,
        sheet.height,
        ground=sheet.ground,
        name=f"s{sheet.number}",
        is_file=False,
    )
    label = attribute(f"{sheet.number} of {sheet.of}: {sheet.title}")
    return (
        f'<section id="s{sheet.number}" aria-label={label}>'
        f'<div class="drawn" aria-hidden="true">{drawn}</div>'
        f'<div class="twin"><h2>{words(sheet.title)}</h2>{"".join(_twin(sheet))}</div></section>'
    )


def _twin(sheet: Sheet) -> Iterable[str]:
    """Write the slide's texts as paragraphs, for those who hear it."""
    for text in texts_of(sheet.drawings):
        runs = " ".join("".join(map(_said, line)) for line in lines_of(text))
        if runs.strip():
            yield f'<p dir="auto">{runs}</p>'


def _said(run: Run) -> str:
    said = f" [{words(run.text.strip())}]" if run.is_raised else words(run.text)
    if run.address and is_safe(run.address):
        return f'<a href={attribute(run.address)} rel="noopener noreferrer">{said}</a>'
    return said


def _faces(sheets: Sequence[Sheet], fonts: Fonts) -> Iterable[str]:
    used = {
        letter for sheet in sheets for t in texts_of(sheet.drawings) for letter in t.paragraph.text
    }
    for family, weights in fonts.items():
        for weight, whole in weights:
            part = _subset(whole, used)
            if part:
                data = b64encode(part).decode()
                yield (
                    f"@font-face{{font-family:'{family}';font-weight:{weight};"
                    f"src:url(data:font/woff;base64,{data}) format('woff')}}"
                )


def _subset(whole: bytes, letters: set[str]) -> bytes:
    """Return the part of a font that ``letters`` need, their joined forms too; empty for none."""
    from io import BytesIO  # late, as the library: only this export needs them

    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(BytesIO(whole))
    wanted = {ord(letter) for letter in letters} & set(font.getBestCmap())
    # A space is in every font: alone it is no reason to bring one along.
    if not wanted - {0x20, 0xA0}:
        return b""
    options = Options()
    options.layout_features = ["*"]
    options.flavor = "woff"
    options.drop_tables += ["DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.recalcTimestamp = False
    font.flavor = "woff"
    made = BytesIO()
    font.save(made)
    return made.getvalue()


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


_STYLE = """
html,body{margin:0;background:#12161c}
main{display:block}
section{margin:0 auto 24px;max-width:1280px;position:relative}
.drawn svg{display:block;width:100%;height:auto}
.twin{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{text-decoration:none}
#cover{position:fixed;inset:0;background:#000;z-index:2}
#cover.white{background:#fff}
body.one{overflow:hidden}
body.one section{display:none;margin:0;max-width:none}
body.one section.now{display:block}
body.one .drawn svg{width:100vw;height:100vh}
@media print{html,body{background:#fff}section,body.one section{display:block!important;margin:0;
max-width:none;break-after:page;break-inside:avoid}#cover{display:none}
body.one .drawn svg{width:100%;height:auto}}
"""
_SCRIPT = """
(function(){
"use strict";
var all=[].slice.call(document.querySelectorAll("section"));
var cover=document.getElementById("cover");
var at=0,typed="";
function show(n){
at=Math.max(0,Math.min(all.length-1,n));
all.forEach(function(s,i){s.classList.toggle("now",i===at);});
try{history.replaceState(null,"","#s"+(at+1));}catch(e){}
}
function blank(white){
var same=!cover.hidden&&cover.classList.contains("white")===white;
cover.hidden=same;
cover.classList.toggle("white",white);
}
document.body.classList.add("one");
show((parseInt(location.hash.slice(2),10)||1)-1);
document.addEventListener("keydown",function(e){
if(e.ctrlKey||e.altKey||e.metaKey){return;}
var k=e.key;
if(k>="0"&&k<="9"){typed+=k;return;}
if(k==="Enter"&&typed){show(parseInt(typed,10)-1);}
else if(k==="ArrowRight"||k==="PageDown"||k===" "){show(at+1);}
else if(k==="ArrowLeft"||k==="PageUp"){show(at-1);}
else if(k==="Home"){show(0);}
else if(k==="End"){show(all.length-1);}
else if(k==="b"||k==="B"){blank(false);}
else if(k==="w"||k==="W"){blank(true);}
else if(k==="f"||k==="F"){if(document.fullscreenElement){document.exitFullscreen();}
else{document.documentElement.requestFullscreen();}}
else if(k==="Escape"){cover.hidden=true;}
else{return;}
typed="";
e.preventDefault();
});
document.addEventListener("click",function(e){
if(!e.target.closest("a")){show(at+(e.clientX<window.innerWidth/4?-1:1));}
});
})();
"""
