import { matchTemplate } from '../../lib/simulator/url-template';

test.each([
  ['/items/{id}', '/items/a%20b', { id: 'a b' }],
  ['/items/{id}/parts/{part}', '/ITEMS/1/parts/2/', { id: '1', part: '2' }],
  ['/items({id})', '/items(7)', { id: '7' }],
  ['/files/{*path}', '/files/a/b/c', { path: 'a/b/c' }],
  ['/*', '/a/b', {}],
  ['/items/{id}', '/items', {}],
  ['/items/{id}', '/items/1/more', {}],
  ['/items/{id}?q={q}', '/items/1', { id: '1' }],
])('%s of %s', (template, path, expected) => {
  expect(matchTemplate(template, path)).toEqual(expected);
});
