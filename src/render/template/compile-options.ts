/** How Handlebars compiles every template: a field that is not there is an error, and nothing is changed unasked. */
export const compileOptions = { strict: true, noEscape: true, preventIndent: true };
