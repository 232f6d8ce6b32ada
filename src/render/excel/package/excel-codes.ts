/** A text as Excel writes it: what it would read as the code of a character, such as _x0041_ for A, is marked as text. */
export function codedText(text: string): string {
  return text.includes("_") ? text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_") : text;
}

/** The same for an attribute, in which readers take line breaks for spaces. */
export function attributeText(text: string): string {
  return codedText(text).replace(/[\n\r\t]/g, (character) => codes[character] ?? character);
}

const codes: Readonly<Record<string, string>> = { "\n": "_x000a_", "\r": "_x000d_", "\t": "_x0009_" };
