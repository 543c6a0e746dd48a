import { ExistsAction, type SetHeaderProps } from '../../policy/elements/transformation';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { tokenSources, type Contract } from '../contract';
import { value } from '../csharp';
import { set, setByBlock } from './set';

/** Gets the token of each identity and resource once, before the first attempt. A failure is a broken configuration. */
export function fetchTokens({ backends, variables: v }: Contract): readonly PolicyElement[] {
  return tokenSources(backends).map(({ audience, clientId }, index) =>
    Policy.authenticationManagedIdentity({
      resource: audience,
      clientId: clientId === undefined ? undefined : `{{${clientId}}}`,
      outputTokenVariableName: v.token(index).name,
      ignoreError: false,
    }),
  );
}

/** Takes the credentials of this attempt's backend. */
export function chooseCredential(contract: Contract): readonly PolicyElement[] {
  const { backends, variables: v } = contract;
  const keyed = backends.filter(({ credential }) => credential.kind === 'key');
  const sources = tokenSources(backends);
  const token =
    sources.length === 1
      ? `"Bearer " + ${v.token(0).read}`
      : `"Bearer " + (string)context.Variables[(string)${v.backend.its}["bearer"]]`;
  if (keyed.length === 0) return [set(v.credential, token)];
  const cases = keyed.map(({ name, credential }) =>
    credential.kind === 'key' ? `    case "${name}": return "{{${credential.namedValue}}}";` : '',
  );
  const choice = [
    `switch ((string)${v.backend.its}["name"])`,
    '{',
    ...cases,
    `    default: return ${sources.length === 0 ? '""' : token};`,
    '}',
  ];
  return [
    ...(sources.length === 0
      ? []
      : [set(v.credentialHeader, `${v.backend.its}["bearer"] == null ? "api-key" : "Authorization"`)]),
    setByBlock(v.credential, choice.join('\n')),
  ];
}

/** The header that proves the gateway to this attempt's backend. */
export function credentialHeader(contract: Contract): SetHeaderProps {
  const { backends, variables: v } = contract;
  const [{ credential }] = backends;
  const literal = credential.kind === 'key' ? 'api-key' : 'Authorization';
  return {
    name: hasBothKinds(contract) ? value(v.credentialHeader.read) : literal,
    existsAction: ExistsAction.OVERRIDE,
    values: [value(v.credential.read)],
  };
}

/** Puts the credentials on the caller's request. Those of the attempt before, of the other kind, must not reach this backend. */
export function authenticateRequest(contract: Contract): readonly PolicyElement[] {
  const kinds = hasBothKinds(contract) ? ['api-key', 'Authorization'] : [];
  return [
    ...kinds.map((name) => Policy.setHeader({ name, existsAction: ExistsAction.DELETE })),
    Policy.setHeader(credentialHeader(contract)),
  ];
}

function hasBothKinds({ backends }: Contract): boolean {
  return new Set(backends.map(({ credential }) => credential.kind)).size > 1;
}
