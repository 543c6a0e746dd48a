import type { XmlNode } from '../xml/tree';
import { PolicyElement } from './policy-element';

/** What the policies of a list are as XML; throws at the first item that is none, which other languages let through. */
export function policyNodes(policies: readonly PolicyElement[], where: string): XmlNode[] {
  if (!Array.isArray(policies))
    throw new Error(`${where}: is not a list of policies; make them with factories of Policy`);
  return policies.map((policy: unknown, index) => {
    if (policy instanceof PolicyElement) return policy._toXml();
    throw new Error(`${where}: item ${index + 1} is not a policy; make it with a factory of Policy`);
  });
}
