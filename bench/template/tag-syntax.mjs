/**
 * How each engine writes a value and a loop. A scope says where a field is looked up.
 * `block` gives the scope inside a loop and the tags that stand in paragraphs of their own around it;
 * `rows` the table rows of a loop, each a list of cell texts. `inParagraph`, where an engine has it, gives tags that
 * stand within the first and the last paragraph of a loop and leave no empty paragraphs behind.
 */
export const tagSyntax = {
  carbone: carbone(),
  docxtemplater: mustache(),
  "easy-template-x": { ...mustache(), inParagraph: (list) => [`{#${list} [loopOver: "paragraph"]}`, `{/${list}}`] },
  "docx-templates": docxTemplates(),
};

function mustache() {
  const value = (_scope, field) => `{${field}}`;
  return {
    root: null,
    value,
    block: (scope, list) => ({ inner: scope, before: `{#${list}}`, after: `{/${list}}` }),
    rows: (scope, list, fields) => {
      const cells = fields.map((field) => value(scope, field));
      cells[0] = `{#${list}}${cells[0]}`;
      cells.push(`${cells.pop()}{/${list}}`);
      return [cells];
    },
  };
}

/** A loop is an example [i] and a second one [i+1], which carbone takes out. */
function carbone() {
  const value = (scope, field) => `{${scope}.${field}}`;
  return {
    root: "d",
    value,
    block: (scope, list, field) => ({
      inner: `${scope}.${list}[i]`,
      before: null,
      after: value(`${scope}.${list}[i+1]`, field),
    }),
    rows: (scope, list, fields) => [
      fields.map((field) => value(`${scope}.${list}[i]`, field)),
      fields.map((field) => value(`${scope}.${list}[i+1]`, field)),
    ],
  };
}

/** Commands are JavaScript; each list has a loop variable of its own. */
function docxTemplates() {
  const path = (scope, field) => (scope === null ? field : `$${scope}.${field}`);
  const value = (scope, field) => `+++INS ${path(scope, field)}+++`;
  const loop = (scope, list) => ({
    inner: `${list}Item`,
    before: `+++FOR ${list}Item IN ${path(scope, list)}+++`,
    after: `+++END-FOR ${list}Item+++`,
  });
  return {
    root: null,
    value,
    block: loop,
    rows: (scope, list, fields) => {
      const { inner, before, after } = loop(scope, list);
      const blank = fields.slice(1).map(() => "");
      return [[before, ...blank], fields.map((field) => value(inner, field)), [after, ...blank]];
    },
  };
}
