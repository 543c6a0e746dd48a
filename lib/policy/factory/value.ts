import { nearest } from '../../core/nearest';
import { Expression } from '../../expression/expression';
import type { ValueType } from '../catalogue/types';
import type { PropertyPath } from './problem';
import { literalForms } from './literal-forms';

/** What attributes and texts have in common. */
export interface ValueSpec {
  readonly type: ValueType;
  readonly expressions: boolean;
  readonly expressionsUndocumented?: boolean;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

const notXml = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u;

/** The text of a property's value, or an error when the service would refuse it. */
export function valueText(at: PropertyPath, spec: ValueSpec, value: unknown): string {
  const text = textOf(at, spec, value);
  const bad = notXml.exec(text);
  if (bad) {
    const code = bad[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    throw at.problem(`has the character U+${code}, which XML cannot hold`, 'write it as an escape in an expression');
  }
  return text;
}

function textOf(at: PropertyPath, spec: ValueSpec, value: unknown): string {
  if (value instanceof Expression) return expressionText(at, spec, value.toString());
  switch (typeof value) {
    case 'number':
      return numberText(at, spec, value);
    case 'boolean':
      if (spec.type !== 'bool') throw at.problem(`is ${value}, expected ${wanted(spec)}`, 'give a value of that type');
      return String(value);
    case 'string':
      return stringText(at, spec, value);
    default:
      throw at.problem(`is of type ${typeof value}, expected ${wanted(spec)}`, 'give a value of that type');
  }
}

function expressionText(at: PropertyPath, spec: ValueSpec, text: string): string {
  if (spec.expressions || spec.expressionsUndocumented) return text;
  throw at.problem(`is the expression ${text}, but expressions are not allowed here`, `give ${wanted(spec)}`);
}

function numberText(at: PropertyPath, spec: ValueSpec, value: number): string {
  if (spec.type !== 'int' && spec.type !== 'number') {
    throw at.problem(`is ${value}, expected ${wanted(spec)}`, 'give a value of that type');
  }
  const whole = spec.type === 'int';
  if (whole ? !Number.isSafeInteger(value) : !Number.isFinite(value)) {
    throw at.problem(`is ${value}, expected ${wanted(spec)}`, 'give a number that is known when the policy is written');
  }
  if (value < (spec.min ?? -Infinity) || value > (spec.max ?? Infinity)) {
    throw at.problem(`is ${value}, allowed are ${range(spec)}`, 'give a number in this range');
  }
  return decimal(value);
}

/** Digits only: the service does not read `1e-7`. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function range({ min, max }: ValueSpec): string {
  if (max === undefined) return `${min} and more`;
  return min === undefined ? `${max} and less` : `${min} to ${max}`;
}

function stringText(at: PropertyPath, spec: ValueSpec, value: string): string {
  if (/^\s*@[({]/.test(value)) return expressionText(at, spec, checkedExpression(at, value));
  if (isOpaque(value)) return value;
  if (spec.values && !spec.values.includes(value)) throw unknownWord(at, spec.values, value);
  if (spec.type === 'int' || spec.type === 'number' || spec.type === 'bool') {
    throw at.problem(`is '${value}', expected ${wanted(spec)}`, 'give a value of that type');
  }
  const form = literalForms[spec.type];
  if (form && !form.pattern.test(value)) throw at.problem(`is '${value}', expected ${form.name}`, form.fix);
  return value;
}

function checkedExpression(at: PropertyPath, text: string): string {
  try {
    return Expression.parse(text.trim()).toString();
  } catch (error) {
    throw at.because(error);
  }
}

/** A named value, or a token that Terraform resolves: what it says is not known here. */
function isOpaque(value: string): boolean {
  return value.includes('{{') || value.includes('${');
}

function unknownWord(at: PropertyPath, words: readonly string[], value: string): Error {
  const meant = nearest(value, words);
  const fix = meant === undefined ? 'give one of them' : `did you mean ${meant}`;
  return at.problem(`is '${value}', allowed are ${words.join(', ')}`, fix);
}

function wanted({ type, values, expressions }: ValueSpec): string {
  const literal = values ? `one of ${values.join(', ')}` : (typeNames[type] ?? literalForms[type]?.name ?? 'a text');
  return expressions ? `${literal} or an expression` : literal;
}

const typeNames: Partial<Record<ValueType, string>> = {
  bool: 'true or false',
  int: 'a whole number',
  number: 'a number',
};
