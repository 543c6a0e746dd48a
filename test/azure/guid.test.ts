import { Token } from 'cdktf';
import { refuseBadPrincipalId, refuseNoGuid } from '../../lib/azure/guid';

test('a GUID passes in any letter case, and so does a reference', () => {
  expect(() => {
    refuseNoGuid('0d5f2b3a-1c4e-4f6a-9b8c-7d6e5f4a3b2c', 'it', 'give one');
    refuseNoGuid('0D5F2B3A-1C4E-4F6A-9B8C-7D6E5F4A3B2C', 'it', 'give one');
    refuseNoGuid(Token.asString({ a: 1 }), 'it', 'give one');
  }).not.toThrow();
});

test.each(['contoso', '', '0d5f2b3a1c4e4f6a9b8c7d6e5f4a3b2c'])("'%s' is refused", (value) => {
  expect(() => refuseNoGuid(value, 'it', 'give one')).toThrow(`it is '${value}', expected a GUID; give one`);
});

test('an identity is told by its object id', () => {
  expect(() => refuseBadPrincipalId('id-gateway', 'the principalId of it')).toThrow(
    "the principalId of it is 'id-gateway', expected a GUID; give the object id",
  );
});
