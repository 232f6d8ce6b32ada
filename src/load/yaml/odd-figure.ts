/**
 * Whether YAML takes a plain text for a figure that is not what people read: 010 is ten or eight, 0x10 sixteen,
 * and .nan and .inf are none at all.
 */
export function isOddFigure(text: string): boolean {
  return oddFigure.test(text);
}

const oddFigure = /^[-+]?(?:0[0-9][0-9.]*(?:e[-+]?[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|\.inf|\.nan)$/i;
