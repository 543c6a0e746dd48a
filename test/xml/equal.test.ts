import { sameXml } from '../../lib/xml/equal';
import type { XmlNode } from '../../lib/xml/tree';
import { element, read } from './sample';

const comment: XmlNode = { kind: 'comment', value: 'c' };

describe('sameXml', () => {
  test('does not ask where a tree came from', () => {
    expect(sameXml(read('<a x="1"><b>c</b></a>').root, element('a', { x: '1' }, element('b', {}, 'c')))).toBe(true);
  });

  test('does not ask how text is cut', () => {
    expect(sameXml(element('a', {}, 'b', '', 'c'), element('a', {}, 'bc'))).toBe(true);
    expect(sameXml(element('a', {}, ''), element('a'))).toBe(true);
  });

  test.each<[string, XmlNode, XmlNode]>([
    ['names', element('a'), element('b')],
    ['values of attributes', element('a', { x: '1' }), element('a', { x: '2' })],
    ['names of attributes', element('a', { x: '1' }), element('a', { y: '1' })],
    ['numbers of attributes', element('a', { x: '1' }), element('a', { x: '1', y: '1' })],
    ['orders of attributes', element('a', { x: '1', y: '1' }), element('a', { y: '1', x: '1' })],
    ['texts', element('a', {}, 'b'), element('a', {}, 'c')],
    ['blanks', element('a', {}, ' '), element('a')],
    ['children', element('a', {}, element('b')), element('a', {}, element('c'))],
    ['numbers of children', element('a', {}, element('b')), element('a')],
    ['kinds of children', element('a', {}, 'c'), element('a', {}, comment)],
    [
      'what is deep inside',
      element('a', {}, element('b', {}, element('c', {}, 'd'))),
      element('a', {}, element('b', {}, element('c'))),
    ],
  ])('tells different %s', (_, a, b) => {
    expect(sameXml(a, b)).toBe(false);
    expect(sameXml(b, a)).toBe(false);
  });

  test('compares the comments around the root', () => {
    expect(sameXml(read('<!--c--><a/>'), read('<!--c--><a/>'))).toBe(true);
    expect(sameXml(read('<!--c--><a/>'), read('<a/><!--c-->'))).toBe(false);
    expect(sameXml(read('<!--c--><a/>'), read('<!--d--><a/>'))).toBe(false);
    expect(sameXml(read('<a/>'), element('a'))).toBe(true);
  });
});
