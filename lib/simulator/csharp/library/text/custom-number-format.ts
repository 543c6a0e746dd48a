import type { Digits } from './digits';
import { exponentText, roundTo } from './digits';

/**
 * .NET's custom number formats, as `#,##0.00;(0)`, in the invariant culture.
 * https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings
 */
export function customFormat(format: string, number: Digits): string {
  const sections = splitSections(format);
  const isZero = number.digits === '';
  const chosen = pick(sections, number.negative, isZero);
  const section = readSection(chosen.text);
  const rounded = scaled(number, section);
  // What rounds to zero is shown as zero is, in the third section if there is one.
  if (rounded.digits === '' && !isZero && sections.length > 2) return write(readSection(sections[2]), rounded);
  const minus = chosen.showsSign && rounded.negative && rounded.digits !== '' ? '-' : '';
  return minus + write(section, rounded);
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digit'; readonly zero: boolean }
  | { readonly kind: 'point' }
  | { readonly kind: 'exponent'; readonly mark: string; readonly plus: string; readonly digits: number };

interface Section {
  readonly parts: readonly Part[];
  readonly wholePlaces: number;
  readonly fractionPlaces: number;
  /** Digits before the point that are always shown, and those after it. */
  readonly wholeZeros: number;
  readonly fractionZeros: number;
  readonly grouped: boolean;
  /** Powers of ten by which the number is multiplied: 2 for each %, -3 for each trailing comma. */
  readonly shift: number;
  readonly hasExponent: boolean;
}

function pick(sections: readonly string[], negative: boolean, zero: boolean): { text: string; showsSign: boolean } {
  if (zero && sections.length > 2 && sections[2] !== '') return { text: sections[2], showsSign: false };
  if (negative && !zero && sections.length > 1 && sections[1] !== '') return { text: sections[1], showsSign: false };
  return { text: sections[0], showsSign: true };
}

/** At the semicolons outside quotes. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const token of tokens(format)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections.slice(0, 3);
}

/** Quoted texts, escaped characters and exponents whole, all others one by one. */
function tokens(text: string): readonly string[] {
  return text.match(/\\[^]?|'[^']*'?|"[^"]*"?|[eE][+-]?0+|[^]/g) ?? [];
}

function readSection(text: string): Section {
  const parts: Part[] = [];
  const all = tokens(text);
  const pointAt = all.indexOf('.');
  let shift = 0;
  let grouped = false;
  all.forEach((token, at) => {
    if (token === ',') {
      const kind = commaKind(all, at, pointAt);
      if (kind === 'scale') shift -= 3;
      grouped ||= kind === 'group';
      return;
    }
    if (token === '%') shift += 2;
    if (token === '‰') shift += 3;
    if (token !== '.') parts.push(partOf(token));
    else if (at === pointAt) parts.push({ kind: 'point' });
  });
  return { parts, grouped, shift, ...places(parts) };
}

function commaKind(all: readonly string[], at: number, pointAt: number): 'group' | 'scale' | undefined {
  const isDigit = (token: string): boolean => token === '0' || token === '#';
  const whole = pointAt < 0 ? all : all.slice(0, pointAt);
  if (at >= whole.length || !whole.slice(0, at).some(isDigit)) return undefined;
  return whole.slice(at + 1).some(isDigit) ? 'group' : 'scale';
}

function partOf(token: string): Part {
  if (token === '0' || token === '#') return { kind: 'digit', zero: token === '0' };
  const exponent = /^([eE])([+-]?)(0+)$/.exec(token);
  if (exponent !== null) {
    return { kind: 'exponent', mark: exponent[1], plus: exponent[2] === '+' ? '+' : '', digits: exponent[3].length };
  }
  if (token.startsWith('\\')) return { kind: 'text', text: token.slice(1) };
  if (/^['"]/.test(token)) return { kind: 'text', text: token.replace(/^(['"])([^]*?)\1?$/, '$2') };
  return { kind: 'text', text: token };
}

function places(parts: readonly Part[]): Omit<Section, 'parts' | 'grouped' | 'shift'> {
  const pointAt = parts.findIndex(({ kind }) => kind === 'point');
  const zeros = (from: readonly Part[]): boolean[] =>
    from.flatMap((part) => (part.kind === 'digit' ? [part.zero] : []));
  const whole = zeros(pointAt < 0 ? parts : parts.slice(0, pointAt));
  const fraction = pointAt < 0 ? [] : zeros(parts.slice(pointAt));
  return {
    wholePlaces: whole.length,
    fractionPlaces: fraction.length,
    wholeZeros: whole.includes(true) ? whole.length - whole.indexOf(true) : 0,
    fractionZeros: fraction.lastIndexOf(true) + 1,
    hasExponent: parts.some(({ kind }) => kind === 'exponent'),
  };
}

function scaled(number: Digits, section: Section): Digits {
  if (number.digits === '') return number;
  const shifted = { ...number, point: number.point + section.shift };
  return section.hasExponent
    ? roundTo(shifted, section.wholePlaces + section.fractionPlaces)
    : roundTo(shifted, shifted.point + section.fractionPlaces);
}

function write(section: Section, number: Digits): string {
  const exponent = section.hasExponent && number.digits !== '' ? number.point - section.wholePlaces : 0;
  const { digits } = number;
  const point = number.point - exponent;
  const wholeDigits = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '';
  const fractionDigits = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const whole = separated(wholeDigits.padStart(section.wholeZeros, '0'), section);
  const fraction = fractionDigits.padEnd(section.fractionZeros, '0');
  return arrange(section, whole, fraction, exponent);
}

/** The digits of the whole part, each with the comma that follows it. */
function separated(digits: string, { grouped }: Section): string[] {
  return Array.from(digits, (digit, at) => {
    const rest = digits.length - at - 1;
    return grouped && rest > 0 && rest % 3 === 0 ? `${digit},` : digit;
  });
}

/** Digits fill the places from the point outwards; surplus ones go before the first place. */
function arrange(section: Section, whole: readonly string[], fraction: string, exponent: number): string {
  let text = '';
  let place = whole.length - section.wholePlaces;
  let behind = -1;
  let isFirst = true;
  for (const part of section.parts) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'exponent') text += exponentText(part.mark, exponent, part.digits, part.plus);
    else if (part.kind === 'point') {
      if (isFirst) text += whole.join('');
      [isFirst, behind] = [false, 0];
      if (fraction !== '') text += '.';
    } else if (behind >= 0) text += fraction[behind++] ?? '';
    else {
      if (isFirst && place > 0) text += whole.slice(0, place).join('');
      isFirst = false;
      text += whole[place++] ?? '';
    }
  }
  return text;
}
