import { describeRule, inbound, onError, set, setHeader } from './marked-document';

// None of these opens anything: they are made up of letters in the shape of a secret.
const random = 'q7Xw2Lr9Tz4Vb1Nm8Kd3';
const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJnYXRld2F5In0`;

describeRule('RUN033', [
  ['a row of one letter', inbound(set('c', 'Endpoint=sb://a.example/;SharedAccessKey=AAAAAAAAAAAAAAAAAAAA'))],
  ['a key in a header', inbound(setHeader('Ocp-Apim-Subscription-Key', `⟦${random}⟧`))],
  ['a token in a header', inbound(setHeader('Authorization', `⟦Bearer ${random}⟧`))],
  ['a password', inbound('<authentication-basic username="gateway" password="⟦hunter2⟧" />')],
  ['a connection string', inbound(set('c', `Endpoint=sb://a.example/;SharedAccessKey=⟦${random}=⟧;EntityPath=b`))],
  ['a shared access signature in C#', inbound(set('u', `@("https://a.example/b?sv=2024&sig=⟦${random}%3D⟧")`))],
  ['a client secret in a form', onError(set('f', `grant_type=client_credentials&amp;client_secret=⟦~${random}⟧`))],
  ['a token in an expression', inbound(set('t', `@("⟦${token}⟧")`))],
  ['a key in a comment', inbound(`<!-- AccountKey=⟦${random}==⟧ -->`)],
  [
    'a key of a signature',
    inbound(
      `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>⟦${random}${random}⟧</key></issuer-signing-keys></validate-jwt>`,
    ),
  ],
  ['a named value', inbound(setHeader('api-key', '{{key}}'))],
  ['an expression', inbound(setHeader('Authorization', '@("Bearer " + (string)context.Variables["token"])'))],
  ['a stand-in', inbound(setHeader('api-key', 'your-api-key-0123456789'))],
  ['a placeholder of a template', inbound(setHeader('api-key', '{api-key}'))],
  ['a word', inbound(setHeader('Authorization', 'Bearer anonymous'))],
  ['another header', inbound(setHeader('X-Correlation-Id', random))],
  ['a secret that is put in', inbound(set('f', 'client_secret={{client-secret}}&amp;scope=a'))],
  ['a secret from a variable', inbound(set('f', '@("client_secret=" + (string)context.Variables["client-secret"])'))],
  ['a password from a named value', inbound('<authentication-basic username="gateway" password="{{password}}" />')],
]);

const identity = (name: string): string =>
  `<authentication-managed-identity resource="https://example.com" output-token-variable-name="${name}" />`;
const bearer = setHeader('Authorization', '@("Bearer " + (string)context.Variables["token"])');

describeRule('RUN037', [
  ['nobody reads it', inbound(identity('⟦token⟧'))],
  ['somebody reads another', inbound(identity('⟦other⟧'), bearer)],
  ['the header is set', inbound(identity('token'), bearer)],
  [
    'an interpolated read',
    inbound(identity('token'), setHeader('Authorization', '@($"Bearer {context.Variables["token"]}")')),
  ],
  ['a fragment may read it', inbound(identity('token'), '<include-fragment fragment-id="send" />')],
  ['a narrower scope may read it', inbound(identity('token')), { scope: 'product' }],
  ['no variable', inbound('<authentication-managed-identity resource="https://example.com" />')],
]);
