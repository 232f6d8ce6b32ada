import type { Sentences } from "../form/sentence.ts";

/** `near` are those of the known names that may have been meant. */
type UnknownField = {
  readonly missing: string;
  readonly path: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
};

/** Templates of papers and the look of Word files. */
export const problemsOfTemplates = {
  "template-syntax": ({ reason }: { reason: string }) => ({
    message: `the template cannot be read: ${reason}`,
    hint: "close every {{#block}} with {{/block}} and every {{ with }}",
  }),
  "template-syntax.broken": ({ reason }: { reason: string }) => ({
    message: `the template cannot be filled in here: ${reason}`,
    hint: "write this tag in another way, or leave it out",
  }),
  "template-unknown-field": ({ missing, path, near, known }: UnknownField) => ({
    message: `there is no field "${missing}" in "${path}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : `the fields here are: ${known.join(", ") || "none"}`,
  }),
  "template-unknown-field.above": ({ path }: { path: string }) => ({
    message: `"${path}" leads above the top of this file`,
    hint: "take ../ away outside of {{#each}} and {{#with}}; give a partial the value: {{> NAME title=../title}}",
  }),
  "template-unknown-field.loop": ({ path }: { path: string }) => ({
    message: `"${path}" stands in no {{#each}} that it could tell of`,
    hint: "@index, @key, @first and @last are there inside {{#each}}, and @root everywhere",
  }),
  "template-no-value": ({ name }: { name: string }) => ({
    message: `there is nothing to print for "${name}": what it is part of is not there in this paper`,
    hint: "ask for it first: {{#if budget.request}}{{budget.request.text}}{{/if}}",
  }),
  "template-not-text": ({ name }: { name: string }) => ({
    message: `"${name}" is a list or a group of fields and cannot be printed as it stands`,
    hint: 'go through it with {{#each}}, join it with {{join LIST "、"}}, or name one of its fields',
  }),
  "template-not-list": () => ({
    message: "{{#each}} needs a list, and this is none",
    hint: "use {{#if}} or {{#with}}",
  }),
  "template-not-list.texts": () => ({
    message: "{{join}} needs a list of texts, and this is none",
    hint: "go through a list of records with {{#each}}; print a text as it is",
  }),
  "template-not-list.group": () => ({
    message: "{{lookup}} needs a list or a group of fields, and this is none",
    hint: "give the list first, then the name or number: {{lookup list @index}}",
  }),
  "template-unknown-helper": ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `there is no helper "${name}"`,
    hint: `the helpers are: ${known.join(", ")}`,
  }),
  "template-unknown-word": ({ name, near }: { name: string; near: readonly string[] }) => ({
    message: `there is no word "${name}"`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "docs/words.md names every word that papers print",
  }),
  "template-unknown-word.value": ({ word, name, slots }: { word: string; name: string; slots: readonly string[] }) => ({
    message: `the word "${word}" has no place for "${name}"`,
    hint: slots.length > 0 ? `it has places for: ${slots.join(", ")}` : "give its name alone",
  }),
  "template-unknown-word.missing": ({ word, missing }: { word: string; missing: readonly string[] }) => ({
    message: `the word "${word}" needs a value for ${missing.join(", ")}`,
    hint: `write {{say "${word}" ${missing.map((name) => `${name}=…`).join(" ")}}}`,
  }),
  "template-arguments.count": ({ name, takes, given }: { name: string; takes: number; given: number }) => ({
    message: `{{${name}}} takes ${takes === 1 ? "one value" : `${takes} values`}, and here ${given === 1 ? "is 1" : `are ${given}`}`,
    hint: "docs/templates.md shows each helper with an example",
  }),
  "template-arguments.named": ({ helper, name }: { helper: string; name: string }) => ({
    message: `{{${helper}}} takes no ${name}=`,
    hint: "only calls of partials have named values: {{> NAME mark=…}}",
  }),
  "template-arguments.text": ({ helper }: { helper: string }) => ({
    message: `{{${helper}}} needs a text or a number here, and this is a list or a group of fields`,
    hint: "docs/templates.md shows each helper with an example",
  }),
  "template-arguments.block": ({ name }: { name: string }) => ({
    message: `{{${name}}} opens a block and cannot print or stand in brackets`,
    hint: `write {{#${name} …}} … {{/${name}}}; in brackets use eq, not, and, or`,
  }),
  "template-arguments.names": ({ name, most, given }: { name: string; most: number; given: number }) => ({
    message: `{{#${name}}} gives ${most === 0 ? "no names" : most === 1 ? "one name" : `${most} names`} in |bars|, and here ${given === 1 ? "is 1" : `are ${given}`}`,
    hint: "{{#each list as |item index|}} gives two names, {{#with record as |name|}} one",
  }),
  "template-arguments.taken": ({ name }: { name: string }) => ({
    message: `"${name}" cannot be given as a name`,
    hint: "use letters and digits, and no name of a helper",
  }),
  "template-unknown-partial": ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `there is no partial "${name}"`,
    hint: `the partials are: ${known.join(", ") || "none"}`,
  }),
  "template-recursion": ({ name }: { name: string }) => ({
    message: `the partial "${name}" calls itself here, perhaps by way of others, and would never end`,
    hint: "go through a list with {{#each}} instead",
  }),
  "template-not-supported": ({ form }: { form: keyof typeof forms }) => ({
    message: `${forms[form]} is not supported`,
    hint: asFile,
  }),
  "template-not-supported.literal": ({ name }: { name: string }) => ({
    message: `{{${name}}} names no field`,
    hint: "write a fixed text or number as it is, without {{ and }}",
  }),
  "template-not-supported.same": ({ path }: { path: string }) => ({
    message: `"${path}" leads out of a text inside another: where both are the same, it would lead one step too far`,
    hint: "give the outer one a name: {{#each list as |item|}}",
  }),
  "reference-content": ({ why, name }: { why: keyof typeof referenceFaults; name: string }) => ({
    message: `reference document: ${referenceFaults[why](name)}`,
    hint: "start from the file that shiryo reference prints, and edit it in Word",
  }),
  "template-too-large.tags": ({ most }: { most: number }) => ({
    message: `the template has more than the ${most} tags that are read`,
    hint: smaller,
  }),
  "template-too-large.tag-text": ({ most }: { most: number }) => ({
    message: `the tags of the template have more than the ${most} characters that are read`,
    hint: smaller,
  }),
  "template-too-large.depth": ({ most }: { most: number }) => ({
    message: `tags stand more than ${most} deep inside one another`,
    hint: smaller,
  }),
  "template-too-large.calls": ({ most }: { most: number }) => ({
    message: `with the partials that it calls, the template has more than the ${most} tags that are gone through`,
    hint: smaller,
  }),
  "template-too-large.steps": ({ most }: { most: number }) => ({
    message: `filling in the template took more than ${most} steps`,
    hint: smaller,
  }),
  "template-too-large.characters": ({ most }: { most: number }) => ({
    message: `the template prints more than ${most} characters`,
    hint: smaller,
  }),
  "template-too-large.memory": () => ({
    message: "the template prints more than there is room for, or stands too deep inside itself",
    hint: smaller,
  }),
} satisfies Sentences;

const forms = {
  "partial-block": "{{#> partial}} with a block",
  decorator: "a decorator {{* name}}",
  inline: "{{#* inline}}",
  computed: "{{> (…)}}, a computed name",
} as const;

const asFile = "put the text into a file partials/NAME.md.hbs, and call it with {{> NAME}}";

const smaller =
  "a template of a paper is far smaller: look for a loop inside a loop, or partials that call one another";

/** What keeps a Word file from being a look; `name` is the style, field, part or length that does. */
const referenceFaults = {
  "no-word": () => "it is no Word file (.docx)",
  "no-styles": () => "it has no styles",
  "no-lists": () => "it has no lists",
  "no-page": () => "it has no page size or margins",
  "no-length": (text: string) => `"${text}" is no length of a page or margin`,
  "bullet-pictures": () => "pictures as bullets are not supported",
  "style-without-list": (name: string) => `the style "${name}" has no list of its own`,
  "running-part": (type: string) => `its header or footer holds something else than pictures (${type})`,
  field: (name: string) => `the field ${name} may not stand in its header or footer`,
} as const;
