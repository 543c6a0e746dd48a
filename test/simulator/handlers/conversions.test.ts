import type { SimulatedResponse } from '../../../lib/simulator/simulated-response';
import { simulate } from '../simulate';

const backend = 'https://backend.example';

function convert(policy: string, body: string, contentType = 'text/plain', accept = '*/*'): SimulatedResponse {
  const answer = { headers: { 'Content-Type': contentType }, body };
  return simulate({ outbound: policy }, { backends: { [backend]: answer } }, { headers: { Accept: accept } });
}

describe('xml-to-json', () => {
  const toJson = (xml: string, attributes = 'kind="direct"'): unknown =>
    JSON.parse(convert(`<xml-to-json ${attributes} apply="always" consider-accept-header="false" />`, xml).body);

  test('is direct as the service was seen to do it', () => {
    const xml = `<?xml version="1.0"?>
      <soap:Envelope xmlns="http://fyicenter.com/" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
        <soap:Body><GetOrders><Customer>1234567</Customer></GetOrders></soap:Body>
      </soap:Envelope>`;
    expect(toJson(xml)).toEqual({
      version: '1.0',
      soap$Envelope: {
        '@xmlns': 'http://fyicenter.com/',
        '@xmlns$soap': 'http://schemas.xmlsoap.org/soap/envelope/',
        soap$Body: { GetOrders: { Customer: '1234567' } },
      },
    });
  });

  test('leaves out what JavaScript has no use for when it is friendly', () => {
    const xml = '<?xml version="1.0"?><s:a xmlns:s="urn:s" s:id="1"><s:b>x</s:b></s:a>';
    expect(toJson(xml, 'kind="javascript-friendly"')).toEqual({ a: { id: '1', b: 'x' } });
  });

  test.each([
    ['elements of one name are an array', '<a><b>1</b><b>2</b><c/></a>', { a: { b: ['1', '2'], c: null } }],
    ['text beside attributes has a name', '<a i="1">t</a>', { a: { '@i': '1', '#text': 't' } }],
    ['CDATA is text', '<a><![CDATA[1 < 2]]></a>', { a: '1 < 2' }],
    ['comments are dropped', '<a><!-- c --><b>1</b></a>', { a: { b: '1' } }],
    ['any name may be a member', '<a><__proto__>1</__proto__></a>', JSON.parse('{"a":{"__proto__":"1"}}') as object],
  ])('%s', (_, xml, expected) => {
    expect(toJson(xml)).toEqual(expected);
  });

  test('always-array-child-elements, trim-values and empty-values', () => {
    expect(toJson('<a><b>1</b></a>', 'kind="direct" always-array-child-elements="true"')).toEqual({ a: { b: ['1'] } });
    expect(toJson('<a> 1 </a>', 'kind="direct" trim-values="true"')).toEqual({ a: '1' });
    expect(toJson('<a><b/></a>', 'kind="direct" empty-values="preserve"')).toEqual({ a: { b: '' } });
  });

  test.each([
    ['no XML', 'nonsense'],
    ['a DTD', '<!DOCTYPE a [<!ENTITY e "x">]><a>1</a>'],
    ['XML that is too deep', '<a>'.repeat(2000) + '</a>'.repeat(2000)],
  ])('%s fails', (_, xml) => {
    const result = convert('<xml-to-json kind="direct" apply="always" consider-accept-header="false" />', xml);
    expect(result).toMatchObject({ statusCode: 500, lastError: { reason: 'ConversionFailure' } });
  });
});

describe('json-to-xml', () => {
  const toXml = (json: string, attributes = ''): string =>
    convert(`<json-to-xml apply="always" consider-accept-header="false" ${attributes} />`, json).body;

  test('has a root, repeats arrays and marks nulls as the service was seen to do it', () => {
    const json = '{"name":"J","isAlive":true,"age":25,"at":{"city":"NY"},"n":[{"t":"h"},{"t":"m"}],"c":[],"s":null}';
    expect(toXml(json)).toBe(
      '<Document><name>J</name><isAlive>True</isAlive><age>25</age><at><city>NY</city></at><n><t>h</t></n><n><t>m</t></n><c /><s xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /></Document>',
    );
  });

  test('takes namespaces and attributes as the example of the reference page does', () => {
    const json = {
      'soapenv:Envelope': {
        'xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
        'xmlns:v1': 'http://localdomain.com/core/v1',
        'soapenv:Header': {},
        'soapenv:Body': { 'v1:QueryList': { '#attrs': { queryName: 'test' }, 'v1:QueryItem': { name: 'dummy text' } } },
      },
    };
    expect(
      toXml(JSON.stringify(json), 'parse-date="false" namespace-separator=":" attribute-block-name="#attrs"'),
    ).toBe(
      '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://localdomain.com/core/v1"><soapenv:Header /><soapenv:Body><v1:QueryList queryName="test"><v1:QueryItem><name>dummy text</name></v1:QueryItem></v1:QueryList></soapenv:Body></soapenv:Envelope>',
    );
  });

  test.each([
    ['an underscore is no separator where no prefix is declared', '{"first_name":"x"}', '<first_name>x</first_name>'],
    ['what no name may hold is encoded', '{"1 a:b":"x"}', '<_x0031__x0020_a_x003A_b>x</_x0031__x0020_a_x003A_b>'],
    ['text is escaped', '{"a":"<&>"}', '<a>&lt;&amp;&gt;</a>'],
    ['an empty text is no empty element', '{"a":""}', '<a></a>'],
    ['a date is written as XML does', '{"a":"2026-01-15T10:20:30.500Z"}', '<a>2026-01-15T10:20:30.5Z</a>'],
  ])('%s', (_, json, expected) => {
    expect(toXml(json)).toBe(expected);
  });

  test('dates are copied where that is wanted', () => {
    expect(toXml('{"a":"2026-01-15T10:20:30.500Z"}', 'parse-date="false"')).toContain('30.500Z');
  });

  test.each([
    ['no JSON', '{'],
    ['an array', '[1]'],
    ['an array inside an array', '{"a":[[1]]}'],
    ['JSON that is too deep', '{"a":'.repeat(2000) + '1' + '}'.repeat(2000)],
  ])('%s fails', (_, json) => {
    const result = convert('<json-to-xml apply="always" consider-accept-header="false" />', json);
    expect(result.lastError?.reason).toBe('ConversionFailure');
  });

  test('attributes that no page describes are refused', () => {
    expect(() => toXml('{}', 'null-values="as-null"')).toThrow('does not model json-to-xml with null-values');
  });
});

describe('a body is converted', () => {
  const [policy, xml] = ['<xml-to-json kind="direct" apply="content-type-xml" />', '<a>1</a>'];

  test.each([
    ['when it is XML and the caller accepts JSON', 'text/xml', 'application/json', '{"a":"1"}', 'application/json'],
    ['not when its Content-Type says otherwise', 'text/plain', 'application/json', xml, 'text/plain'],
    ['not when the caller accepts anything', 'application/xml', '*/*', xml, 'application/xml'],
  ])('%s', (_, contentType, accept, body, type) => {
    expect(convert(policy, xml, contentType, accept)).toMatchObject({ body, headers: { 'Content-Type': type } });
  });

  test('in inbound it is that of the request', () => {
    const inbound = '<json-to-xml apply="always" consider-accept-header="false" />';
    expect(simulate({ inbound }, {}, { body: { a: 1 } }).attempts[0]).toMatchObject({
      body: '<a>1</a>',
      headers: { 'Content-Type': 'application/xml' },
    });
  });
});
