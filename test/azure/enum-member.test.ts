import { Token } from 'cdktf';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { refuseNoMember } from '../../lib/azure/enum-member';

const refuse = (value: unknown) => refuseNoMember(value as string, 'DeploymentSku', DeploymentSku, 'the sku of it');

test('a member passes, as do what is left out and a reference', () => {
  expect(() => {
    refuse(DeploymentSku.GLOBAL_STANDARD);
    refuse(undefined);
    refuse(Token.asString({ a: 1 }));
  }).not.toThrow();
});

test.each([
  ['the name of a member', 'GLOBAL_STANDARD', 'GLOBAL_STANDARD'],
  ['another letter case', 'globalstandard', 'GLOBAL_STANDARD'],
  ['a slip', 'Standrd', 'STANDARD'],
])('%s is refused with the member that was meant', (_, value, member) => {
  expect(() => refuse(value)).toThrow(`the sku of it is '${value}', expected one of DeploymentSku (`);
  expect(() => refuse(value)).toThrow(new RegExp(`; use DeploymentSku\\.${member}$`));
});

test('what is like no member is refused without a guess', () => {
  expect(() => refuse('S0')).toThrow(/\)$/);
});
