import { findMember } from '../../../expression/check/lookup';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, unknown } from '../../../expression/types/type';
import { AnonymousObject } from '../anonymous';
import { boxFor, unbox } from '../boxing';
import { NotModelled } from '../exception';
import { tokenFromObject } from '../json/from-object';
import { JObject } from '../json/token';
import { namedType } from '../known-types';
import { typeOf } from '../value';
import type { Code } from './code';
import type { Compiler } from './compiler';
import { bindingFailure } from './conversion';
import { declarationOf, instanceMember, memberFunction } from './member-call';
import type { Names } from './names';
import { keptCode, type Place } from './place';

const jsonObject = namedType('JObject');

/** A property of a value whose type only the value tells. */
export function memberAtRunTime(compiler: Compiler, target: Code, name: string): Code {
  const readers = new Map<Type, (self: unknown) => unknown>();
  const { run } = target;
  return {
    type: unknown,
    run: (frame) => {
      const self = run(frame);
      if (self instanceof AnonymousObject && self.members.has(name)) return self.get(name);
      const type = typeOf(self);
      if (type === undefined) throw bindingFailure('Cannot perform runtime binding on a null reference');
      let read = readers.get(type);
      if (read === undefined) readers.set(type, (read = readerOf(compiler, type, name)));
      return read(self);
    },
  };
}

/** A JObject that is taken for dynamic takes what is assigned to its own properties. */
export function memberPlaceAtRunTime(compiler: Compiler, target: Code, name: string, names: Names): Place {
  const self = keptCode(target, names);
  return {
    type: unknown,
    prepare: self.keep,
    read: memberAtRunTime(compiler, self.code, name).run,
    write: (frame, value) => {
      const object = self.code.run(frame);
      if (!(object instanceof JObject)) throw new NotModelled(`an assignment to ${name} of a dynamic value`);
      object.set(name, tokenFromObject(value));
    },
  };
}

/** Reads the property of a value in boxed form, in boxed form. */
function readerOf(compiler: Compiler, type: Type, name: string): (self: unknown) => unknown {
  const found = findMember(type, name);
  if (found.kind === 'uncertain') {
    const bound = compiler.bindings.forType(type, name);
    if (bound === undefined) throw new NotModelled(`${display(type)}.${name}`);
    return bound as (self: unknown) => unknown;
  }
  if (found.kind !== 'property') {
    // A JObject that is taken for dynamic gives its own properties as members.
    if (type === jsonObject) return (self) => (self as JObject).get(name);
    throw bindingFailure(`'${display(type)}' does not contain a definition for '${name}'`);
  }
  const { property } = found;
  const read = memberFunction(instanceMember(compiler, type, property.owner, property.name));
  const box = isUnknown(declarationOf(property).type) ? undefined : boxFor(property.type);
  return (self) => {
    const value = read(unbox(self));
    return box === undefined ? value : box(value);
  };
}
