import { SourceText } from '../core/source-text';
import { OffsetMap } from '../policy/terraform/offset-map';
import type { PolicySource } from './policy-source';
import type { TerraformPolicy } from '../policy/terraform/policies';
import { readTemplate, withoutReferences } from '../policy/terraform/template';

/** A file of which the policies are read; standard input has no path. */
export interface TerraformFile {
  readonly name: string;
  readonly path?: string;
}

/** A policy of a synthesized file as something to check: escapes undone, references opaque, places kept. */
export function terraformSource(file: TerraformFile, json: SourceText, policy: TerraformPolicy): PolicySource {
  const template = readTemplate(policy.string);
  const inJson = offsetsInJson(policy.string);
  const start = startInFile(json.text, policy);
  return {
    name: `${file.name}#${policy.address}`,
    path: file.path,
    source: new SourceText(template.text),
    checkedText: withoutReferences(template),
    place: policy.place,
    opaque: template.references,
    container: {
      address: policy.address,
      source: json,
      offsetOf: (offset) => start + inJson.map(template.inString(offset)),
    },
  };
}

/**
 * Where the policy's string begins in the file, after its quote. It is looked for as JSON writes it, from the key of
 * the resource on; a file that was written otherwise gives the key of the resource, and a policy inside a string of
 * JSON its resource too.
 */
function startInFile(file: string, { address, string }: TerraformPolicy): number {
  const dot = address.indexOf('.');
  const type = Math.max(0, file.indexOf(JSON.stringify(address.slice(0, dot))));
  const name = Math.max(type, file.indexOf(JSON.stringify(address.slice(dot + 1)), type));
  const value = file.indexOf(JSON.stringify(string), name);
  return value < 0 ? name : value + 1;
}

/** Where the characters of a string are when it stands in JSON, counted from its quote. */
function offsetsInJson(string: string): OffsetMap {
  const offsets = new OffsetMap();
  for (const { 0: character, index } of string.matchAll(/["\\\u0000-\u001f]|\p{Cs}/gu)) {
    offsets.add(index, JSON.stringify(character).length - 3);
  }
  return offsets;
}
