import { Token } from 'cdktf';
import { shown } from '../core/given';
import { nearest } from '../core/nearest';

/** Refuses what is no value of an enum, and offers the member that was meant, by its value or its name. */
export function refuseNoMember(
  value: string | undefined,
  enumName: string,
  members: { readonly [name: string]: string },
  what: string,
): void {
  if (value === undefined || Token.isUnresolved(value) || Object.values(members).includes(value)) return;
  const meant = memberFor(String(value), members);
  const use = meant === undefined ? '' : `; use ${enumName}.${meant}`;
  throw new Error(`${what} is ${shown(value)}, expected one of ${enumName} (${Object.keys(members).join(', ')})${use}`);
}

function memberFor(value: string, members: { readonly [name: string]: string }): string | undefined {
  const words = Object.entries(members).flatMap(([name, word]) => [
    { word: compact(name), name },
    { word: compact(word), name },
  ]);
  const near = nearest(
    compact(value),
    words.map(({ word }) => word),
  );
  return words.find(({ word }) => word === near)?.name;
}

function compact(word: string): string {
  return word.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
