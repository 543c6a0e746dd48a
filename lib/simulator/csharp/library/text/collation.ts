/**
 * How texts are compared: by code unit (ordinal) or as the invariant culture does, `a < A < b < B`.
 *
 * The culture is ICU's root collation, as in .NET since 5; the older NLS tables differ in where punctuation goes.
 */

const culture = new Intl.Collator('en', { sensitivity: 'variant' });
const cultureIgnoringCase = new Intl.Collator('en', { sensitivity: 'accent' });

/** The kinds of System.StringComparison. CurrentCulture is the invariant one. */
export type Comparison = 'culture' | 'culture ignoring case' | 'ordinal' | 'ordinal ignoring case';

const comparisons: readonly Comparison[] = [
  'culture', 'culture ignoring case', 'culture', 'culture ignoring case', 'ordinal', 'ordinal ignoring case',
]; // prettier-ignore

/** By the number of the member of StringComparison; undefined when there is no such member. */
export function comparisonOf(member: number): Comparison | undefined {
  return comparisons[member];
}

export function compareTexts(one: string | null, other: string | null, comparison: Comparison): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  switch (comparison) {
    case 'culture':
      return culture.compare(one, other);
    case 'culture ignoring case':
      return cultureIgnoringCase.compare(one, other);
    case 'ordinal':
      return compareUnits(one, other);
    case 'ordinal ignoring case':
      return compareUnits(toUpper(one), toUpper(other));
  }
}

/** The distance of the first two code units that differ, as .NET gives it. */
function compareUnits(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  for (let at = 0; at < end; at++) {
    const distance = one.charCodeAt(at) - other.charCodeAt(at);
    if (distance !== 0) return distance;
  }
  return one.length - other.length;
}

export function equalTexts(one: string | null, other: string | null, comparison: Comparison): boolean {
  if (one === null || other === null || comparison === 'ordinal') return one === other;
  return compareTexts(one, other, comparison) === 0;
}

/** A text that is the same for all that are equal. */
export function hashText(text: string, comparison: Comparison): string {
  switch (comparison) {
    case 'ordinal':
      return text;
    case 'ordinal ignoring case':
      return toUpper(text);
    case 'culture':
      return text.normalize('NFKD').replace(ignorable, '');
    case 'culture ignoring case':
      return text.normalize('NFKD').replace(ignorable, '').toLowerCase();
  }
}

/** What the collation passes over: controls, formats and the like. */
const ignorable = /[\p{Cc}\p{Cf}\p{Mn}]/gu;

// ── case ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const isAscii = /^[\0-\x7f]*$/;

/** Character by character and never longer, as .NET does it: ß stays what it is. */
export function toUpper(text: string): string {
  return isAscii.test(text)
    ? text.toUpperCase()
    : Array.from({ length: text.length }, (_, at) => upperUnit(text[at])).join('');
}

export function toLower(text: string): string {
  return isAscii.test(text)
    ? text.toLowerCase()
    : Array.from({ length: text.length }, (_, at) => lowerUnit(text[at])).join('');
}

function upperUnit(unit: string): string {
  const upper = unit.toUpperCase();
  // The invariant culture leaves the dotless i alone.
  return upper.length === 1 && unit !== 'ı' && unit !== 'ſ' ? upper : unit;
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 && unit !== 'K' && unit !== 'Å' ? lower : unit;
}

// ── search ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A text of which the culture's search finds exactly what an ordinal search does. */
const plain = /^[\t\n\r -~\xa0-\xac\xae-\xff]*$/;

/** Both in a form in which plain search gives the comparison's answer, or undefined where there is none. */
function searchable(text: string, comparison: Comparison): string | undefined {
  switch (comparison) {
    case 'ordinal':
      return text;
    case 'ordinal ignoring case':
      return toUpper(text);
    default:
      if (!plain.test(text)) return undefined;
      return comparison === 'culture' ? text : toUpper(text);
  }
}

/** The first place from `start` to `end` where the value stands, and how long it is there. */
export function findText(
  text: string,
  value: string,
  comparison: Comparison,
): { readonly index: number; readonly length: number } | undefined {
  const [where, what] = [searchable(text, comparison), searchable(value, comparison)];
  if (where !== undefined && what !== undefined) return found(where.indexOf(what), value.length);
  for (let index = 0; index <= text.length; index++) {
    const length = prefixLength(text.slice(index), value, comparison);
    if (length !== undefined) return { index, length };
  }
  return undefined;
}

export function findLastText(text: string, value: string, comparison: Comparison): number {
  const [where, what] = [searchable(text, comparison), searchable(value, comparison)];
  if (where !== undefined && what !== undefined) return where.lastIndexOf(what);
  for (let index = text.length; index >= 0; index--) {
    if (prefixLength(text.slice(index), value, comparison) !== undefined) return index;
  }
  return -1;
}

function found(index: number, length: number): { readonly index: number; readonly length: number } | undefined {
  return index < 0 ? undefined : { index, length };
}

export function startsWithText(text: string, value: string, comparison: Comparison): boolean {
  const [where, what] = [searchable(text, comparison), searchable(value, comparison)];
  if (where !== undefined && what !== undefined) return where.startsWith(what);
  return prefixLength(text, value, comparison) !== undefined;
}

export function endsWithText(text: string, value: string, comparison: Comparison): boolean {
  const [where, what] = [searchable(text, comparison), searchable(value, comparison)];
  if (where !== undefined && what !== undefined) return where.endsWith(what);
  return candidates(text, value).some((length) => equalTexts(text.slice(text.length - length), value, comparison));
}

function prefixLength(text: string, value: string, comparison: Comparison): number | undefined {
  return candidates(text, value).find((length) => equalTexts(text.slice(0, length), value, comparison));
}

/** Lengths a piece may have that is equal to the value: composed and decomposed forms differ by a few characters. */
function candidates(text: string, value: string): number[] {
  const most = Math.min(text.length, value.length * 2 + 8);
  return Array.from({ length: most + 1 }, (_, length) => length);
}
