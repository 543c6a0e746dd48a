import { Body } from '../../../lib/simulator/message/body';
import { Headers } from '../../../lib/simulator/message/headers';
import { Url } from '../../../lib/simulator/message/url';

describe('headers', () => {
  test('are found whatever their case, and keep the spelling that came first', () => {
    const headers = Headers.of({ 'X-A': ['1', '2'] });
    headers.set('x-a', ['3']);
    headers.append('X-a', ['4']);
    expect([...headers]).toEqual([['X-A', ['3', '4']]]);
    expect(headers.joined('x-A')).toBe('3,4');
  });

  test('a copy is a copy', () => {
    const headers = Headers.of({ A: '1' });
    headers.copy().delete('a');
    expect(headers.has('A')).toBe(true);
  });
});

describe('a body', () => {
  const text = (bytes: Uint8Array | null): string | undefined =>
    bytes === null ? undefined : Buffer.from(bytes).toString();

  test('is gone once it is read', () => {
    const body = Body.text('x');
    expect([text(body.read(false)), text(body.read(false))]).toEqual(['x', undefined]);
  });

  test('stays when it is preserved', () => {
    const body = Body.text('x');
    expect([text(body.read(true)), text(body.read(false)), text(body.read(true))]).toEqual(['x', 'x', undefined]);
  });

  test('that broke off throws when it is read', () => {
    expect(() => Body.brokenOff(Buffer.from('x')).read(true)).toThrow('System.IO.IOException');
  });
});

describe('a URL', () => {
  test.each([
    ['https://a.example', 'https://a.example/'],
    ['HTTPS://a.example:443/x/?b=c&b=d#e', 'https://a.example/x/?b=c&b=d'],
    ['http://a.example:8080/x?q=%20+&r=&s', 'http://a.example:8080/x?q=%20+&r=&s'],
    ['https://a.example/?f=%2Fé b"', 'https://a.example/?f=%2F%C3%A9%20b%22'],
    ['https://[::1]:8443/', 'https://[::1]:8443/'],
    ['https://a.example/x?p=a:b/c', 'https://a.example/x?p=a:b/c'],
    ['https://a.example/100%?x=%zz', 'https://a.example/100%?x=%25zz'],
  ])('%s', (text, expected) => {
    expect(Url.parse(text)?.toString()).toBe(expected);
  });

  test('keeps its query as it was written until a parameter is changed', () => {
    const url = Url.parse('https://a.example/?to=https%3A%2F%2Fb.example&a=1+2') as Url;
    expect(url.copy().queryString).toBe('?to=https%3A%2F%2Fb.example&a=1+2');
    url.query.set('n', ['3']);
    expect([url.queryString, url.copy().queryString]).toEqual(Array(2).fill('?to=https://b.example&a=1%202&n=3'));
  });

  test.each(['', 'x', '/x', 'https://', '//a.example'])('%p is none', (text) => {
    expect(Url.parse(text)).toBeUndefined();
  });
});
