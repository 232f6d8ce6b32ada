import type { Sentences } from "../form/sentence.ts";

type Path = { path: string };
type Unreadable = Path & { reason: WhyUnreadable };
type Versions = { version: number; newest: number };
type Untold = { untold: number; unread: number };
type NotWritten =
  | { reason: "folder" | "no-file" }
  | { reason: "file-above"; above: string }
  | { reason: "system"; error: string };

/** Files and folders that are not there or cannot be read, are no YAML, or hold too much to be told one by one. */
export const problemsOfFiles = {
  "file-missing": ({ what, path }: Path & { what: "file" | "folder" }) => ({
    message: `there is no ${what} ${path}`,
    hint: "check the path given with --data, or make a dataset with: shiryo import FILE --into DIR",
  }),
  "file-missing.templates": ({ path }: Path) => ({
    message: `there is no folder ${path}`,
    hint: "check the path given with --templates",
  }),
  "file-unreadable": ({ path, reason }: Unreadable) => ({
    message: `${path} cannot be read: ${reasonText(reason)}`,
    hint: "check that it is there, closed in other programs, and readable for you",
  }),
  "file-unreadable.templates": ({ path, reason }: Unreadable) => ({
    message: `${path} cannot be read: ${reasonText(reason)}`,
    hint: "check the path given with --templates",
  }),
  "file-unknown": ({ path, record }: Path & { record: string | null }) => ({
    message: `${path} is not read`,
    hint:
      record === null
        ? "move it out of the dataset's folder"
        : `rename it to ${record} if it is a record, and put it into the right folder`,
  }),
  "file-unknown.template": ({ path }: Path) => ({
    message: `${path} is no template`,
    hint: "templates are NAME.md.hbs, partials/NAME.md.hbs, packet/NAME.md.hbs, workbook*.yaml, reference.docx, and .png, .jpg or .svg images",
  }),
  "file-empty": () => ({ message: "the file holds no record", hint: "fill it in, or delete the file" }),
  "yaml-syntax": ({ fault }: { fault: SyntaxFault }) => ({
    message: `this is not valid YAML: ${syntaxFaults[fault]}`,
    hint: syntaxHints[fault] ?? "check the indentation, and put texts with special characters into quotes",
  }),
  "yaml-syntax.deep": () => ({
    message: "lists and groups lie too deep inside one another",
    hint: "check that this is a file of the dataset",
  }),
  "yaml-syntax.older": () => ({
    message: "the file asks for YAML 1.1, in which some values mean something else",
    hint: "delete the line %YAML and the line --- below it",
  }),
  "yaml-syntax.key": () => ({ message: "a key is a list or a group", hint: "give the key a plain name" }),
  "yaml-duplicate-key": ({ key }: { key: string }) => ({
    message: `the key "${key}" stands here a second time`,
    hint: "keep one of the two",
  }),
  "yaml-alias": ({ name }: { name: string }) => ({
    message: `*${name} stands for a value written elsewhere`,
    hint: "write the value out: each field must have its own place in the file",
  }),
  "schema-unknown-key.lost": ({ key }: { key: string }) => ({
    message: `there is no key "${key}"`,
    hint: "delete the key",
  }),
  "schema-type.commas": ({ text, right }: { text: string; right: string }) => ({
    message: `found ${text}, but YAML takes its commas for the ends of fields`,
    hint: `write the figure without commas: ${right}`,
  }),
  "schema-newer": ({ version, newest }: Versions) => ({
    message: `the dataset has schemaVersion ${version}, but this program reads ${newest} at most`,
    hint: "install the newest version of Shiryo, or ask for the dataset in the older form",
  }),
  "schema-older": ({ version, newest }: Versions) => ({
    message: `the dataset has schemaVersion ${version}, and is read as ${newest}`,
    hint: `write schemaVersion: ${newest} when its files are in today's form`,
  }),
  "file-double": ({ file, other }: { file: string; other: string }) => ({
    message: `${other} and ${file} hold the same record`,
    hint: "both endings are read: keep the file that is right, and move the other out of the dataset's folder",
  }),
  "file-too-large": ({ file, size, most }: { file: string; size: number; most: number }) => ({
    message: `${file} has ${size} bytes, more than the ${most} that are read`,
    hint: "check that this is the right file; a programme's file usually has some ten thousand bytes",
  }),
  "file-not-utf8": ({ isUtf16 }: { isUtf16: boolean }) => ({
    message: isUtf16 ? "the text begins as UTF-16 does, but is none" : "this line is neither UTF-8 nor Shift_JIS",
    hint: "open the file in an editor that shows it rightly, and save it as UTF-8",
  }),
  "file-name": ({ found, id }: { found: string; id: string }) => ({
    message: `the id is "${found}", but the file is called ${id}.yaml`,
    hint: `rename the file to ${found}.yaml, or write id: ${id}`,
  }),
  "file-too-large.record": ({ most }: { most: number }) => ({
    message: `the record holds more than the ${most} values that are read`,
    hint: "check that this is the right file; a programme usually has some hundred",
  }),
  "file-many-problems": (values: Untold) => manyMore(values),
  "file-many-warnings": (values: Untold) => manyMore(values),
  "output-not-written": (values: NotWritten) => ({
    message: `nothing was written: ${whyNotWritten(values)}`,
    hint: "name another file, or make room for this one",
  }),
} satisfies Sentences;

/** What a parser finds wrong with a text, by its codes. */
const syntaxFaults = {
  ALIAS_PROPS: "an alias (*) has a tag or an anchor of its own",
  BAD_ALIAS: "an alias (*) or anchor (&) has no name, or one that ends in a colon",
  BAD_COLLECTION_TYPE: "a tag (!) does not fit the list or group behind it",
  BAD_DIRECTIVE: "a line that begins with % says something unknown",
  BAD_DQ_ESCAPE: "in quotes, a backslash stands before a character that it cannot change",
  BAD_INDENT: "a line is not indented as it should be, or a bracket before it is not closed",
  BAD_PROP_ORDER: "a tag (!) or anchor (&) stands in the wrong place",
  BAD_SCALAR_START: "a text begins with a character that means something else without quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second key, or a list, begins on the line of a key",
  BLOCK_IN_FLOW: "a list or group in lines stands inside brackets",
  DUPLICATE_KEY: "a key stands twice",
  IMPOSSIBLE: "a text or comment is cut off in the middle",
  KEY_OVER_1024_CHARS: "a key has more than 1024 characters",
  MISSING_CHAR: "a comma, colon, space or bracket is missing",
  MISSING_QUOTE: "a quotation mark is not closed",
  MULTILINE_IMPLICIT_KEY: "a key goes over several lines, or has no colon",
  MULTIPLE_ANCHORS: "a value has two anchors (&)",
  MULTIPLE_DOCS: "a second document begins here",
  MULTIPLE_TAGS: "a value has two tags (!)",
  NON_STRING_KEY: "a key is no text",
  RESOURCE_EXHAUSTION: "there is more inside one another than is read",
  TAB_AS_INDENT: "a tab stands where spaces should indent",
  TAG_RESOLVE_FAILED: "a tag (!) is not known",
  UNEXPECTED_TOKEN: "something stands here that does not belong here",
} as const;
export type SyntaxFault = keyof typeof syntaxFaults;

const syntaxHints: Readonly<Partial<Record<SyntaxFault, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " into quotes, and start each key on a line of its own',
  BAD_INDENT: "indent keys of the same group by the same number of spaces",
  MISSING_CHAR: "close every quote and bracket",
  MISSING_QUOTE: "close every quote and bracket",
  MULTILINE_IMPLICIT_KEY: 'write "key: value" with a colon and a space',
  MULTIPLE_DOCS: "keep one record in the file: remove the line ---",
  TAB_AS_INDENT: "indent with spaces, not with tabs",
  TAG_RESOLVE_FAILED: "remove the tag that starts with !",
};

/** Why the system does not give a file: a code of its own, or its words where we have none for it. */
export type WhyUnreadable = keyof typeof reasons | { readonly words: string };

const reasons = {
  EACCES: "there is no permission to read it",
  EBUSY: "another program holds it",
  ELOOP: "its links go in a circle",
  EMFILE: "too many files are open",
  ENOENT: "it is not there",
  ENOTDIR: "it is no folder",
  EPERM: "there is no permission to read it",
  "no-file": "it is no file",
} as const;

export function isKnownReason(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}

export function reasonText(reason: WhyUnreadable): string {
  return typeof reason === "string" ? reasons[reason] : reason.words;
}

function manyMore({ untold, unread }: Untold) {
  const more = `… and ${untold} more in this file`;
  const message = unread === 0 ? more : `${more}; ${unread} records behind them were not looked at`;
  return { message, hint: "mend those above, and check again" };
}

function whyNotWritten(values: NotWritten): string {
  if (values.reason === "system") return values.error;
  if (values.reason === "file-above") return `${values.above} is a file, not a folder`;
  return values.reason === "folder" ? "a folder has this name" : "what has this name is no file";
}
