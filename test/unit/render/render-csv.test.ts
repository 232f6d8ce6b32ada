import { expect, test } from "vitest";
import { renderCsv } from "../../../src/render/render-csv.ts";

const text = (rows: { name: string; value: number | null }[]) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(renderCsv({ headers: { name: "名", value: "値" }, rows }));

test("figures stay figures, no figure is empty, quotes and lines are kept", () => {
  const rows = [
    { name: '"a",\nb', value: -5 },
    { name: "c", value: null },
  ];
  expect(text(rows)).toBe('\ufeff名,値\r\n"""a"",\nb",-5\r\nc,\r\n');
});

test("no text is a formula", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"])
    expect(text([{ name: `${start}1`, value: 0 }]), JSON.stringify(start)).toMatch(/\n"?'/);
});
