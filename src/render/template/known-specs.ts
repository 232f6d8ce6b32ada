/**
 * Templates that are compiled beforehand, by their text: what Handlebars' runtime makes a function of.
 *
 * The bundler puts the built-in ones in here: compiling them takes longer than filling them in.
 * Run from source there are none, and a text comes out the same either way.
 */
export const knownSpecs: ReadonlyMap<string, TemplateSpecification> = new Map();
