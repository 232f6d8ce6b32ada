import { expect, test } from "vitest";
import { attributeOf, readXml } from "../../../src/opc/read-xml.ts";

/** What a reader is told, texts that follow one another put together. */
function told(xml: string | Uint8Array, budget = Number.POSITIVE_INFINITY): string[] {
  const events: string[] = [];
  let text = "";
  const tell = (event: string) => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
    events.push(event);
  };
  readXml(
    typeof xml === "string" ? Buffer.from(xml) : xml,
    {
      open: (name, attributes) => tell(["open", name, ...Object.entries(attributes).flat()].join(" ")),
      text: (more) => void (text += more),
      close: (name) => tell(`close ${name}`),
    },
    { left: budget },
  );
  return events;
}

test("an attribute is read by its name, whatever stands in the others, in whatever order and quotes", () => {
  const refs: (string | undefined)[] = [];
  for (const xml of [
    `<table displayName="x ref='A1:B2'" ref="C1:D9"/>`,
    `<table ref='C1:D9' displayName='x ref="A1:B2"'/>`,
    `<table\n  ref = "C1:D9"\tother=""/>`,
  ])
    readXml(Buffer.from(xml), { open: (_, { ref }) => void refs.push(ref) });
  expect(refs).toEqual(["C1:D9", "C1:D9", "C1:D9"]);
});

test("prefixes are each program's own: elements come without, attributes are found without", () => {
  expect(told(`<x:a xmlns:x="m"><x:b/></x:a>`)).toEqual(["open a xmlns:x m", "open b", "close b", "close a"]);
  expect(attributeOf({ "xmlns:val": "m", "ns0:val": "Heading1" }, "val")).toBe("Heading1");
  expect(attributeOf({ interval: "2", "xmlns:val": "m" }, "val")).toBeUndefined();
});

test("references, CDATA, comments, instructions and line ends are read as XML has them", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- <b> --><a n="&lt;&#x4E00;&quot;&#10;">1 &amp; <![CDATA[<2> &amp;]]><?go on?><!-- no -->&#x1F600;\r\n</a>\n<!-- end -->`;
  expect(told(xml).slice(-3)).toEqual(['open a n <一"\n', "text 1 & <2> &amp;😀\n", "close a"]);
});

test.each([
  ["a DOCTYPE", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
  ["an entity of its own", "<a>&b;</a>"],
  ["an open element", "<a><b></a>"],
  ["two roots", "<a/><b/>"],
  ["an attribute without quotes", "<a b=c/>"],
  ["an attribute without value", "<a b/>"],
  ["an attribute that stands twice", `<a b="1" b="2"/>`],
  ["no blank between attributes", `<a b="1"c="2"/>`],
  ["a tag within a value", `<a b="<c>"/>`],
  ["a character that XML cannot hold", "<a>&#0;</a>"],
  ["text beside the root", "<a/>x"],
  ["nothing", ""],
  ["a cut tag", "<a"],
  ["endless nesting", `${"<a>".repeat(300)}${"</a>".repeat(300)}`],
  ["what is no UTF-8", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
])("%s is damage", (_, xml) => {
  expect(() => told(xml)).toThrow(/the file is damaged: its XML holds|damaged/);
});

test("UTF-16 with its mark is read, and so is UTF-8 with one", () => {
  const xml = `<a b="研究">事業</a>`;
  const expected = ["open a b 研究", "text 事業", "close a"];
  expect(told(`\ufeff${xml}`)).toEqual(expected);
  const little = Buffer.from(`\ufeff${xml}`, "utf16le");
  expect(told(little)).toEqual(expected);
  expect(told(Buffer.from(little).swap16())).toEqual(expected);
});

test("a large part says the same as a small one, though it is read in pieces that end within characters", () => {
  const row = `<row r="1"><c t="str"><v>令和７年度 𠮷野家 &amp; 1,229,833</v></c></row>`;
  const [before, , , inside, , , after] = told(`<a>${row}</a>`);
  const count = 20_000;
  const large = told(`<a>${row.repeat(count)}</a>`);
  expect(large).toHaveLength(7 * count + 2);
  expect(before).toBe(large[0]);
  expect(new Set(large).size).toBe(9);
  expect([large.filter((one) => one === inside).length, large.includes(after ?? "")]).toEqual([count, true]);
});

test.each(["<c>", "<c r='", "<c><!--", "<c><![CDATA["])("what begins with %s and does not end is refused", (start) => {
  expect(() => told(`<a>${start}${"1".repeat(3_000_000)}`)).toThrow(/longer than any paper has/);
});

test("the budget of a file bounds its elements", () => {
  expect(told("<a><b/></a>", 2)).toHaveLength(4);
  expect(() => told("<a><b/></a>", 1)).toThrow(/too large/);
});
