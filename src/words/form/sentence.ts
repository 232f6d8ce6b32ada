/** What a problem says: what was found, with the value, and what to do about it. */
export type Sentence = { readonly message: string; readonly hint?: string };

/**
 * Sentences by name: the code of a problem, or `code.case` where a code has several. Each is made from the values that
 * its problem carries; these are plain data, so that a problem can be kept, sent and told in another language.
 */
export type Sentences = Readonly<Record<string, (values: never, tell: Tell) => Sentence>>;

/** Another problem among the values of one: what it was that kept a thing from being done. */
export type Cause = { readonly says: string; readonly values: object };

/** The message of a cause, in the language of the sentence that holds it. */
export type Tell = (cause: Cause) => string;

/** The same sentences in another language: neither fewer nor more, each made from the same values. */
export type SentencesLike<Given> = {
  readonly [Name in keyof Given]: Given[Name] extends (...values: infer Values) => Sentence
    ? (...values: Values) => Sentence
    : never;
};

// Where a sentence holds a phrase that depends on something (what the system refused, which of two forms was found), its
// values hold a code or a boolean, and the phrase stands in the catalogue: never a piece of English in the values.
