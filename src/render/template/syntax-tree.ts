import Handlebars from "handlebars";

/**
 * The syntax tree of a template's text. Not to be changed: the check and the compiler share it.
 *
 * @throws the parser's error where the text is no template
 */
export function syntaxTree(text: string): hbs.AST.Program {
  const tree = trees.get(text) ?? Handlebars.parse(text);
  trees.set(text, tree);
  return tree;
}

// Parsing is slow, and a partial is checked at every call and then compiled: each text is parsed once a run.
const trees = new Map<string, hbs.AST.Program>();
