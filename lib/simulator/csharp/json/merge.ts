import { enumerate } from '../enumerate';
import { namedType } from '../known-types';
import type { CsObject } from '../value';
import { deepEquals } from './compare';
import { tokenFromObject } from './from-object';
import { JArray, JObject, JToken, type JContainer } from './token';

/** Newtonsoft's JsonMergeSettings. */
export class MergeSettings implements CsObject {
  public readonly csType = namedType('JsonMergeSettings');
  public arrays = 'Concat';
  public nulls = 'Ignore';
  public ignoresCase = false;
}

/** `JContainer.Merge`: puts what `content` holds over what the container holds; an object takes nothing but a JObject. */
export function merge(into: JContainer, content: unknown, settings = new MergeSettings()): void {
  if (into instanceof JObject) {
    if (content instanceof JObject) mergeObjects(into, content, settings);
    return;
  }
  const other = content instanceof JToken ? content : tokenFromObject(content);
  if (into instanceof JArray && other instanceof JArray) mergeArrays(into, other, settings);
}

function mergeObjects(into: JObject, other: JObject, settings: MergeSettings): void {
  for (const { name, value } of other.children) {
    const existing = into.property(name) ?? (settings.ignoresCase ? ignoringCase(into, name) : null);
    if (existing === null) into.add(name, value);
    else if (isContainer(existing.value) && existing.value.kind === value.kind) merge(existing.value, value, settings);
    else if (value.kind !== 'Null' || settings.nulls === 'Merge') existing.setValue(value);
  }
}

function ignoringCase(object: JObject, name: string): ReturnType<JObject['property']> {
  return object.children.find((property) => property.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function isContainer(token: JToken): token is JContainer {
  return token instanceof JObject || token instanceof JArray;
}

function mergeArrays(into: JArray, other: JArray, settings: MergeSettings): void {
  switch (settings.arrays) {
    case 'Union':
      for (const item of enumerate(other)) {
        if (!into.children.some((known) => deepEquals(known, item as JToken))) into.push(item as JToken);
      }
      break;
    case 'Replace':
      if (into === other) return;
      into.clear();
      for (const item of other.children) into.push(item);
      break;
    case 'Merge':
      other.children.forEach((item, index) => {
        mergeItem(into, item, index, settings);
      });
      break;
    default:
      for (const item of [...other.children]) into.push(item);
  }
}

function mergeItem(into: JArray, item: JToken, index: number, settings: MergeSettings): void {
  if (index >= into.children.length) {
    into.push(item);
    return;
  }
  const existing = into.at(index);
  if (isContainer(existing) && existing.kind === item.kind) merge(existing, item, settings);
  else if (item.kind !== 'Null') into.setAt(index, item);
}
