import { expect, test } from "vitest";
import { svgFault } from "../../../../../src/render/word/body/svg-fault.ts";

const links = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const fault = (inside: string, more = "") => svgFault(Buffer.from(`<svg ${links} ${more}>${inside}</svg>`));

test.each([
  [
    "Inkscape",
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg width="40mm" viewBox="0 0 40 20" version="1.1" inkscape:version="1.3" sodipodi:docname="図.svg"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<sodipodi:namedview id="v" pagecolor="#ffffff" inkscape:zoom="1.2" />
<metadata><rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /></cc:Work></rdf:RDF></metadata>
<svg:defs><linearGradient id="a"><stop style="stop-color:#000;stop-opacity:1" offset="0" /></linearGradient>
<linearGradient xlink:href="#a" id="b" gradientTransform="matrix(1,0,0,1,2,3)" /></svg:defs>
<g inkscape:label="層 1" inkscape:groupmode="layer"><path style="fill:url(#b);-inkscape-stroke:none" d="M 0,0 H 10" sodipodi:nodetypes="cc" />
<text xml:space="preserve" style="font-family:'MS Mincho';-inkscape-font-specification:'MS Mincho, Normal'"><tspan sodipodi:role="line">予算 (案)</tspan></text></g></svg>`,
  ],
  [
    "Illustrator",
    `<?xml version="1.0" encoding="iso-8859-1"?><!-- Generator: Adobe Illustrator 27.0 -->
<svg version="1.1" id="Layer_1" ${links} x="0px" y="0px" viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve">
<style type="text/css"> .st0{fill:#FFFFFF;clip-path:url(#SVGID_2_);} .cls-1 { font-family: KozMinPr6N-Regular-90ms-RKSJ-H; } </style>
<g data-name="Layer 2"><defs><rect id="SVGID_1_" width="9" height="9"/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
<image style="overflow:visible" width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo=" transform="matrix(1 0 0 1 0 0)"></image></g></svg>`,
  ],
  [
    "draw.io",
    `<svg ${links} version="1.1" width="121px" height="61px" viewBox="-0.5 -0.5 121 61" content="&lt;mxfile host=&quot;app.diagrams.net&quot;&gt;url(x)&lt;/mxfile&gt;" host="app.diagrams.net">
<defs/><g><g data-cell-id="2"><rect x="0" y="0" width="120" height="60" fill="rgb(255, 255, 255)" stroke="light-dark(rgb(0,0,0),#fff)" pointer-events="all"/>
<g transform="translate(-0.5 -0.5)"><text x="60" y="34" fill="#000" font-family="&quot;Helvetica&quot;" font-size="12px" text-anchor="middle">甲</text></g></g></g></svg>`,
  ],
])("a picture of %s goes into a paper", (_, svg) => {
  expect(svgFault(Buffer.from(svg))).toBeNull();
});

test.each([
  String.raw`<rect style="fill:u\72l(http://a.example/x)"/>`,
  String.raw`<rect fill="\75rl(http://a.example/x)"/>`,
  "<style>@import 'http://a.example/x.css';</style>",
  "<style>@\\69mport 'x';</style>",
  "<style>/* */ rect{fill:url(/*#*/http://a.example/x)}</style>",
  "<style>rect{fill:url(#a/*x) ; stroke:url(http://a.example/x) /* */}</style>",
  "<style><![CDATA[rect{fill:URL( 'http://a.example/x' )}]]></style>",
  '<rect fill="&#117;rl(http://a.example/x)"/>',
  "<rect style=\"background:image-set('http://a.example/x' 1x)\"/>",
  "<rect style=\"fill:url('#a' http://a.example/x)\"/>",
  '<rect style="width:expression(1)"/>',
  '<rect cursor="url(x.cur)"/>',
  '<image href="http://a.example/x.png"/>',
  '<image xlink:href=" //a.example/x.png"/>',
  '<image href="data:image/svg+xml;base64,AAAA"/>',
  '<image href="data:image/png;base64,AAAA#http://a"/>',
  '<use href="other.svg#a"/>',
  '<a href="https://a.example/"><text>x</text></a>',
  '<feImage href="x.png"/>',
  '<rect xml:base="http://a.example/"/>',
  '<animate attributeName="href" values="http://a.example/x"/>',
  '<set attributeName="fill" to="red"/>',
  "<animateTransform/>",
  "<discard/>",
  "<foreignObject><p>x</p></foreignObject>",
  "<script>1</script>",
  "<SCRIPT>1</SCRIPT>",
  "<audio/>",
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>',
  '<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"><script>1</script></i:x>',
  '<e:listener xmlns:e="http://www.w3.org/2001/xml-events"/>',
  '<rect onclick="1"/>',
  '<rect src="x"/>',
  '<x:rect xmlns:x="http://www.w3.org/2000/svg" x:onload="1"/>',
])("%s keeps a picture out", (inside) => {
  expect(fault(inside)).not.toBeNull();
});

test("a picture is what its bytes are in UTF-8, whatever encoding they name", () => {
  const named = (encoding: string, text: string) =>
    svgFault(Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><svg ${links}><text>${text}</text></svg>`));
  expect([named("utf-8", "甲"), named("ISO-8859-1", "a")]).toEqual([null, null]);
  expect([named("utf-7", "+ADw-script"), named("Shift_JIS", "甲"), named("iso-8859-1", "甲")]).toEqual(
    Array.from({ length: 3 }, () => "is not UTF-8"),
  );
  expect(svgFault(Buffer.from(`<!DOCTYPE svg [<!ENTITY x "u">]><svg ${links}/>`))).toBe("is no well-formed XML");
});
