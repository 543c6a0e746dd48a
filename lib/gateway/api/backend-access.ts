import { TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import type { IOpenAIBackend } from '../../backend/openai-backend';

/** Lets an API call a backend as its identity, unless it calls with a key. */
export function letIn(api: Construct, backend: IOpenAIBackend, grantee: string, principalId: string | undefined): void {
  if (backend.authentication._source.kind !== 'identity' || principalId === undefined) return;
  refuseCircle(api, backend, principalId);
  backend.grantInvoke(grantee, principalId);
}

/** The role stands in the stack of the backend and names the identity, the API stands in its own and names the backend. */
function refuseCircle(api: Construct, backend: IOpenAIBackend, principalId: string): void {
  const own = TerraformStack.of(api);
  const other = TerraformStack.of(backend);
  if (own === other || !Token.isUnresolved(principalId)) return;
  throw new Error(
    `the backend ${backend.node.path} is in the stack '${other.node.id}' and the API ${api.node.path} in '${own.node.id}', ` +
      'so that each stack would need the other for the role on the account; put them into one stack, or take the account ' +
      `into '${own.node.id}' with RegionalOpenAIBackend.fromAccountAttributes()`,
  );
}
