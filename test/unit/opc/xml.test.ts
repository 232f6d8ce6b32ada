import { expect, test } from "vitest";
import { escapeXml } from "../../../src/opc/escape-xml.ts";
import { parseXml } from "../../../src/opc/parse-xml.ts";

test("escaped text comes back as it was, in elements and in attributes", () => {
  const text = "a < b & \"c\" > 'd'\n\t\r 𠮷野家 ＆";
  const element = parseXml(`<?xml version="1.0"?><a b="${escapeXml(text)}">${escapeXml(text)}<c/></a>`);
  expect(element.text).toBe(text);
  expect(element.attributes["b"]).toBe(text);
});

test("characters that XML cannot hold are refused, never dropped", () => {
  for (const text of ["a\u0000", "\u001b[0m", "\ud800", "\udc00x", "\uffff"])
    expect(() => escapeXml(text)).toThrow(/U\+/);
  for (const text of ["\u0085", "\u00a0", "𠮷", "\ufffd"]) expect(escapeXml(text)).toBe(text);
});

test("elements know where they stand", () => {
  const xml = '<w:a><w:b w:val="1">x</w:b><!-- no --><w:c/></w:a>';
  const [b, c] = parseXml(xml).children;
  expect(xml.slice(b?.start, b?.end)).toBe('<w:b w:val="1">x</w:b>');
  expect(xml.slice(c?.start, c?.end)).toBe("<w:c/>");
});

test("a DOCTYPE, open elements, two roots and endless nesting are refused", () => {
  const bad = [
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "<a><b></a>",
    "<a/><b/>",
    "<a",
    "",
    `${"<a>".repeat(300)}${"</a>".repeat(300)}`,
  ];
  for (const xml of bad) expect(() => parseXml(xml)).toThrow("XML");
});
