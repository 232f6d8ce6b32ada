import fc from "fast-check";
import { expect, test } from "vitest";
import { ProblemError } from "../../../src/base/problem-error.ts";
import { type PartReader, partTokens } from "../../../src/audit/read/part-tokens.ts";
import { readPieces } from "../../../src/audit/read/read-part.ts";

const word = fc.constantFrom("令和7年度", "1,229,833", "a < b & c", "𠮷野", "", "▲0.1％");
const escaped = word.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));

/** XML of a part: elements in elements, attributes, texts, comments and CDATA. */
const xml = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    escaped,
    word.map((text) => `<!-- ${text.replaceAll("-", "")} -->`),
    word.map((text) => `<![CDATA[${text}]]>`),
    tie("element"),
  ),
  element: fc
    .record({
      name: fc.constantFrom("c", "x:v", "row"),
      attribute: escaped,
      inner: fc.array(tie("node"), { maxLength: 4 }),
    })
    .map(({ name, attribute, inner }) =>
      inner.length === 0
        ? `<${name} r="${attribute}" t='n>s'/>`
        : `<${name} r="${attribute}">${inner.join("")}</${name}>`,
    ),
})).element;

const cuts = fc.array(fc.nat({ max: 1000 }), { maxLength: 8 });

test("a part says the same wherever its pieces end", async () => {
  await fc.assert(
    fc.asyncProperty(xml, cuts, async (text, at) => {
      const whole = await told((reader) => feed([text], reader));
      expect(whole.fault).toBeUndefined();
      expect(await told((reader) => feed(cutText(text, at), reader))).toEqual(whole);
      expect(await told((reader) => readPieces(bytePieces(text, at), reader))).toEqual(whole);
    }),
  );
});

test("damage is told wherever the pieces end", async () => {
  const broken = fc.tuple(xml, fc.nat()).map(([text, at]) => text.slice(0, 1 + (at % (text.length - 1))));
  await fc.assert(
    fc.asyncProperty(broken, cuts, async (text, at) => {
      const whole = await told((reader) => feed([text], reader));
      expect(whole.fault).toBe("package-damaged");
      expect((await told((reader) => feed(cutText(text, at), reader))).fault).toBe("package-damaged");
    }),
  );
});

test("a text or tag without an end is refused before it fills the memory", () => {
  for (const start of ["<c>", "<c r='", "<c><!--"]) {
    const tokens = partTokens({ open: () => {}, text: () => {}, close: () => {} });
    tokens.push(start);
    const pushUntilRefused = () => {
      for (let piece = 0; piece < 1000; piece += 1) tokens.push("1".repeat(10_000));
    };
    expect(pushUntilRefused).toThrow(/no XML at character/);
  }
});

function feed(pieces: readonly string[], reader: PartReader): void {
  const tokens = partTokens(reader);
  for (const piece of pieces) tokens.push(piece);
  tokens.end();
}

function cutText(text: string, at: readonly number[]): string[] {
  const ends = [...at.map((one) => one % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** Cut between any two bytes, in the middle of a character too. */
async function* bytePieces(text: string, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, "utf8");
  const ends = [...at.map((one) => one % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  for (const [index, end] of ends.entries()) yield bytes.subarray(ends[index - 1] ?? 0, end);
}

/** What a reader is told: events, with texts that follow one another put together, and the fault, if there is one. */
async function told(read: (reader: PartReader) => void | Promise<void>) {
  const events: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
  };
  const reader: PartReader = {
    open: (name, attributes) => {
      flush();
      events.push(`open ${name} ${attributes("r") ?? ""} ${attributes("t") ?? ""}`);
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      flush();
      events.push(`close ${name}`);
    },
  };
  try {
    await read(reader);
    return { events, fault: undefined };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { events: [], fault: error.problems[0]?.code };
  }
}
