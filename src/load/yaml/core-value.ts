import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";

/**
 * What a YAML text says, read by js-yaml with the core schema of YAML 1.2: dates stay texts, and so do figures that
 * mean something else than they look like (`isOddFigure`).
 *
 * Undefined where js-yaml refuses the text, or where it could read it otherwise than YAML 1.2 does: the parser that
 * knows places looks into these, and tells what is wrong.
 */
export function coreValue(text: string): Group | unknown[] | undefined {
  if (unclear.test(text)) return undefined;
  try {
    const value = load(text, { schema, onWarning: refuse });
    return typeof value === "object" && value !== null && !hasLostKeys(value, text) ? (value as Group) : undefined;
  } catch {
    return undefined;
  }
}

type Group = { readonly [key: string]: unknown };

/** Of quotes whose text goes on too far to the left js-yaml only warns: most often one of them is not closed. */
function refuse(warning: unknown): never {
  throw warning;
}

// Each is rare in data. Found inside a text they mean nothing, and the text is only read more slowly.
const unclear = new RegExp(
  [
    // Anchors and aliases, tags, keys with a question mark of their own.
    /(?:^|[\s,[{:])(?:[&*](?![ \t\n,[\]{}])|!|\?(?:\s|$))/,
    // A list or a group as a key, which js-yaml makes a text.
    /[\]}]\s*:/,
    // Directives, and what stands on a line with the mark of a document.
    /^%|^(?:---|\.\.\.)(?! *$)/,
    // Block texts that keep all lines at their end, state their indentation, or begin with spaces alone.
    /[|>](?:\+|[-+]?[0-9][-+]?)[ \t]*(?:#.*)?$/,
    /[|>][-+]?[ \t]*(?:#.*)?\n+ +\n/,
    // An item in which nothing stands, further in than the next.
    /^ +-[ \t]*\r?$/,
    // Tabs as indentation, and comments that nothing separates from what stands before.
    /^ *\t|\r(?!\n)/,
    /(?:[^\s:,[{]["']|[\]}]|[,[{](?=#[^,#0]))#/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "m",
);

/**
 * Whether there are keys that JavaScript or js-yaml would change, or keys without a colon: those come of a list or group
 * as a key, or of the commas in a figure such as 1,304,596.
 */
function hasLostKeys(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasLostKeys(item, text));
  return Object.entries(value).some(
    ([key, inner]) => lostKeys.has(key) || (inner === null ? !hasColon(key, text) : hasLostKeys(inner, text)),
  );
}

const lostKeys = new Set(["__proto__", "null", ""]);

function hasColon(key: string, text: string): boolean {
  return ["", '"', "'"].some((quote) => text.includes(`${key}${quote}:`));
}

/**
 * Whether YAML takes a plain text for a figure that is not what people read: 010 is ten or eight, 0x10 sixteen,
 * and .nan and .inf are none at all.
 */
export function isOddFigure(text: string): boolean {
  return oddFigure.test(text);
}

const oddFigure = /^[-+]?(?:0[0-9][0-9.]*(?:e[-+]?[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|\.inf|\.nan)$/i;
const figure = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** js-yaml's own figures include 0b11 and 1_000, which are texts in YAML 1.2. */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalarType(
      "null",
      (text) => text === "" || /^(?:~|null|Null|NULL)$/.test(text),
      () => null,
    ),
    scalarType(
      "bool",
      (text) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text),
      (text) => /^t/i.test(text),
    ),
    scalarType("float", (text) => figure.test(text) && !isOddFigure(text), Number),
  ],
});

function scalarType(name: string, isOfType: (text: string) => boolean, construct: (text: string) => unknown): Type {
  const resolve = (text: string | null) => isOfType(text ?? "");
  return new Type(`tag:yaml.org,2002:${name}`, { kind: "scalar", resolve, construct });
}
