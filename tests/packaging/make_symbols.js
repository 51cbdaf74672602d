// Makes resources/symbols from milsymbol; run by hand when its drawings change.
//
//     npm pack milsymbol@3.0.4    (and unpack it)
//     node tests/packaging/make_symbols.js MILSYMBOL_FOLDER
//
// anchors.json tells which spot of each drawing lies on the place: a headquarters stands on its staff.
// One file for each frame and kind of base: neutral-air-base.svg. Codes are those of APP-6(D) and
// MIL-STD-2525D: the standard has one symbol for airports and air bases, and none but a frame for
// what it does not know.
const fs = require("fs");
const path = require("path");

const [folder] = process.argv.slice(2);
const { Symbol: MilitarySymbol } = require(path.resolve(folder, "dist", "milsymbol.js"));
const target = path.join(__dirname, "..", "..", "resources", "symbols");

const frames = { unknown: "1", neutral: "4" };
// Symbol set, headquarters or not, entity.
const kinds = {
  airport: ["20", "0", "121301"],
  "air-base": ["20", "0", "121301"],
  "naval-base": ["20", "0", "121309"],
  garrison: ["20", "0", "120802"],
  depot: ["20", "0", "112000"],
  "radar-site": ["15", "0", "220300"],
  headquarters: ["20", "2", "120802"],
  outpost: ["25", "0", "160100"],
  other: ["20", "0", "000000"],
};

const anchors = {};
for (const [frame, identity] of Object.entries(frames)) {
  for (const [kind, [set, staff, entity]] of Object.entries(kinds)) {
    const code = `100${identity}${set}0${staff}00${entity}0000`;
    const symbol = new MilitarySymbol(code, { size: 40 });
    if (!symbol.isValid()) throw new Error(`${kind}: ${code}`);
    fs.writeFileSync(path.join(target, `${frame}-${kind}.svg`), symbol.asSVG() + "\n");
    const { x, y } = symbol.getAnchor();
    anchors[`${frame}-${kind}`] = [x, y];
  }
}
fs.writeFileSync(path.join(target, "anchors.json"), JSON.stringify(anchors, null, 2) + "\n");
