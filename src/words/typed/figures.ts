/** A text typed where a number is due, taken apart. */
export type TypedNumber = { readonly isNegative: boolean; readonly rest: string };

/** Half-width, without spaces and marks of currency; the sign apart: ▲, △, −, or brackets around the whole. */
export function typedNumber(text: string): TypedNumber {
  const plain = text.normalize("NFKC").replace(/[\s'¥\\]/g, "");
  const [, bracketed] = /^\((.*)\)$/.exec(plain) ?? [];
  if (bracketed !== undefined) return { isNegative: true, rest: bracketed };
  const [, sign = "", rest = plain] = /^([▲△+\-−‐‑–])?(.*)$/.exec(plain) ?? [];
  return { isNegative: sign !== "" && sign !== "+", rest };
}

/** Whether a text says that there is nothing: a dash alone, なし, none or n/a. */
export function saysNothing(text: string): boolean {
  return /^[-‐‑‒–—―−ー─]*$|^(なし|無し?|該当なし|none|n\/a)$/i.test(text.normalize("NFKC").replace(/\s/g, ""));
}

/** Digits with or without commas at every third place, perhaps decimals; undefined for anything else. */
export function plainDigits(text: string): string | undefined {
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : undefined;
}

/**
 * Yen in an amount with its unit: 1,234千円, 5百万円, 1.2億円, 1億2千万円, 1,234thousandyen, 1.2millionyen. Half-width,
 * without spaces.
 *
 * Exact: undefined where the text has no 円 or yen at its end, where its parts do not fall from large to small (2千5百万円 can
 * be read two ways), or where it comes to no whole yen.
 */
export function yenOf(text: string): number | undefined {
  const [, english = "", size = ""] = /^([\d,.]+)(thousand|million|billion|trillion)?yen$/i.exec(text) ?? [];
  if (english !== "") return safeYen(exactYen(english, englishUnits[size.toLowerCase()] ?? 1));
  const body = /^(.+)円$/.exec(text)?.[1];
  if (body === undefined || !/^(?:[\d,.]+[千百十]?[兆億万]?)+$/.test(body)) return undefined;
  let sum = 0n;
  let before = Number.POSITIVE_INFINITY;
  for (const [, figure = "", small = "", large = ""] of body.matchAll(/([\d,.]+)([千百十]?)([兆億万]?)/g)) {
    const unit = (smallUnits[small] ?? 1) * (largeUnits[large] ?? 1);
    const yen = exactYen(figure, unit);
    if (yen === undefined || unit >= before) return undefined;
    before = unit;
    sum += yen;
  }
  return safeYen(sum);
}

function safeYen(yen: bigint | undefined): number | undefined {
  return yen !== undefined && yen <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(yen) : undefined;
}

const englishUnits: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const smallUnits: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };
const largeUnits: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4 };

function exactYen(figure: string, unit: number): bigint | undefined {
  const digits = plainDigits(figure);
  if (digits === undefined || digits.length > 20) return undefined;
  const [whole = "", decimals = ""] = digits.split(".");
  const scaled = BigInt(whole + decimals) * BigInt(unit);
  const scale = 10n ** BigInt(decimals.length);
  return scaled % scale === 0n ? scaled / scale : undefined;
}

/**
 * What a text can mean that somebody typed into a file: one reading where it is exact, several where nobody can tell, none
 * where it is nothing of the kind. Nothing is guessed.
 */
export type Readings<T> = readonly T[];

/** A text without quotation marks around it, half-width, without spaces but those between digits. */
export function bareText(text: string): string {
  const plain = text.normalize("NFKC").replace(/(?<!\d)\s+|\s+(?!\d)/g, "");
  return /^["'“”„‟〝「『](.*)["'“”‟〞〟」』]$/.exec(plain)?.[1] ?? plain;
}

/**
 * A figure: ２９７, 2,973,107, ▲50.5. A comma or point that could part thousands or decimals gives both readings, and so
 * do brackets: they stand for a minus, and for a part of another figure.
 */
export function figureReadings(text: string, hasDecimals: boolean): Readings<number> {
  const bare = bareText(text);
  if (/[\s'¥\\]/.test(bare)) return [];
  const { isNegative, rest } = typedNumber(bare);
  const values = digitsReadings(rest, hasDecimals).map((value) => (isNegative && value !== 0 ? -value : value));
  return bare.startsWith("(") ? [...new Set(values.flatMap((value) => [Math.abs(value), value]))] : values;
}

function digitsReadings(digits: string, hasDecimals: boolean): Readings<number> {
  if (/^0\d/.test(digits)) return [];
  const [, whole, part] = /^(\d{1,3})[.,](\d+)$/.exec(digits) ?? [];
  if (whole !== undefined && part !== undefined && !isClear(digits, hasDecimals)) {
    return [Number(`${whole}.${part}`), Number(whole + part)];
  }
  const plain = plainDigits(digits);
  return plain === undefined ? [] : exactNumber(plain);
}

/** 1,234 are thousands everywhere in Japan, 1.234 decimals where there can be any: elsewhere it may be thousands, too. */
function isClear(digits: string, hasDecimals: boolean): boolean {
  return digits.includes(",") ? /^\d+,\d{3}$/.test(digits) : hasDecimals || !/^\d+\.\d{3}$/.test(digits);
}

/** Figures with more digits than a number keeps have no exact reading. */
function exactNumber(digits: string): Readings<number> {
  const [whole = "", decimals = ""] = digits.split(".");
  return whole.length + decimals.length <= 15 ? [Number(digits)] : [];
}

/**
 * An amount in thousand yen: 1,234千円 and 1,234 are 1234, 29億円 is 2900000, 63,480円 is 63.48. With a unit that lacks its
 * 円, as 29億, or ¥ before it, both are readings: yen, and the unit of the field.
 */
export function amountReadings(text: string): Readings<number> {
  const plain = figureReadings(text, false);
  const bare = bareText(text);
  if (plain.length > 0 || /[\s']/.test(bare)) return plain;
  const { isNegative, rest } = typedNumber(bare);
  const isYen = yenOf(rest) !== undefined;
  const hasUnit = /[円兆億万千百十]|yen|thousand|million|billion/i.test(rest) || /[¥\\]/.test(bare);
  const yen = hasUnit ? (yenOf(rest) ?? yenOf(`${rest}円`) ?? yenOf(`${rest}yen`)) : undefined;
  if (yen === undefined) return [];
  const signed = (isYen ? [yen / 1000] : [yen / 1000, yen]).map((value) =>
    isNegative && value !== 0 ? -value : value,
  );
  return bare.startsWith("(") ? [...new Set(signed.flatMap((value) => [Math.abs(value), value]))] : signed;
}

/** はい, ○, いいえ, × and their like. */
export function yesOrNo(text: string): Readings<boolean> {
  const bare = bareText(text).toLowerCase();
  if (/^(?:はい|有|有り|あり|[○〇◯]|yes|true)$/.test(bare)) return [true];
  return /^(?:いいえ|無|無し|なし|[×✕✖]|no|false)$/.test(bare) ? [false] : [];
}

/** A word out of several, typed in the other width or case, in brackets, or as people write signs. */
export function choiceReadings<Choice extends string>(text: string, choices: readonly Choice[]): Readings<Choice> {
  const bare = bareText(text).toLowerCase();
  const inner = /^\((.*)\)$/.exec(bare)?.[1];
  const wanted = new Set([bare, inner, signs[bare]]);
  return choices.filter((choice) => wanted.has(bareText(choice).toLowerCase()));
}

const signs: Readonly<Record<string, string>> = { "≧": ">=", "≥": ">=", "≦": "<=", "≤": "<=", 以上: ">=", 以下: "<=" };

/** An id: full-width or capital letters are those meant, for ids have neither. */
export function idReadings(text: string): Readings<string> {
  const id = bareText(text).toLowerCase();
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [id] : [];
}

/** Two whole numbers: 120～135. */
export function rangeReadings(text: string): Readings<{ from: number; to: number }> {
  const [, from, to] = /^(\d{1,9})[~〜\-–—](\d{1,9})$/.exec(bareText(text)) ?? [];
  return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }];
}

/** What commas part in a figure that was typed with them: its first digits, and each three behind, the last with its unit. */
export const figureGroups = {
  first: /^[-+▲△]?[0-9]{1,3}$/,
  next: /^[0-9]{3}(?:\.[0-9]+)?[千百十]?[兆億万]?円?$/,
} as const;
