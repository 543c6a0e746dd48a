import type { XmlComment } from '../xml/tree';
import { PolicyElement } from './policy-element';

/** `<base />`, which no catalogue entry describes: it stands for policies and is none. */
export function baseElement(): PolicyElement {
  return PolicyElement._of({ kind: 'element', name: 'base', attributes: [], children: [] });
}

/** A comment between policies. */
export function commentElement(text: string): PolicyElement {
  return PolicyElement._of(commentNode(text));
}

/** A comment with a blank on each side. */
export function commentNode(text: string): XmlComment {
  if (text.includes('--') || text.endsWith('-')) {
    throw new Error(`the comment '${text}' has two dashes in a row, which XML does not allow; take one`);
  }
  return { kind: 'comment', value: ` ${text} ` };
}
