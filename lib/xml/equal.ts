import type { XmlDocument, XmlElement, XmlNode } from './tree';

/** Whether two trees say the same; places do not matter, and neither does how a text is cut into nodes. */
export function sameXml(a: XmlDocument | XmlNode, b: XmlDocument | XmlNode): boolean {
  const left = nodesOf(a);
  const right = nodesOf(b);
  // Pairs still to compare wait here and not on the call stack: a built tree may be of any depth.
  const pairs: [readonly XmlNode[], readonly XmlNode[]][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [ones, others] = [joinTexts(pair[0]), joinTexts(pair[1])];
    if (ones.length !== others.length) return false;
    for (const [index, one] of ones.entries()) {
      const other = others[index];
      if (!sameNode(one, other)) return false;
      if (one.kind === 'element' && other.kind === 'element') pairs.push([one.children, other.children]);
    }
  }
  return true;
}

/** A document is told from its root element alone by a comment that stands before or after the root. */
function nodesOf(tree: XmlDocument | XmlNode): readonly XmlNode[] {
  return 'root' in tree ? [...tree.before, tree.root, ...tree.after] : [tree];
}

function joinTexts(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  for (const node of nodes) {
    const last = joined[joined.length - 1] as XmlNode | undefined;
    if (node.kind !== 'text') joined.push(node);
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', value: last.value + node.value };
    else if (node.value !== '') joined.push(node);
  }
  return joined;
}

function sameNode(a: XmlNode, b: XmlNode): boolean {
  if (a.kind === 'element') return b.kind === 'element' && sameTag(a, b);
  return a.kind === b.kind && a.value === b.value;
}

function sameTag(a: XmlElement, b: XmlElement): boolean {
  return (
    a.name === b.name &&
    a.attributes.length === b.attributes.length &&
    a.attributes.every(({ name, value }, index) => {
      const other = b.attributes[index];
      return name === other.name && value === other.value;
    })
  );
}
