import { Token } from 'cdktf';
import { refuseNoGuid } from '../../azure/guid';
import { refuseUnknownList } from '../../azure/unknown-list';
import { refuseMissing, refuseNoList } from '../../core/given';
import { ClaimMatch } from '../../policy/elements/authentication';
import { ExistsAction } from '../../policy/elements/transformation';
import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { EntraAuthentication } from './entra-authentication';
import type { NamedTexts } from './named-texts';
import type { OpenAIApiProps } from './openai-api-props';

/** Who may call: through the right Front Door, then with the right token. The key is the matter of API Management itself. */
export function callerChecks({ frontDoorId, entra }: OpenAIApiProps, named: NamedTexts): PolicyElement[] {
  return [
    ...(frontDoorId === undefined ? [] : frontDoorLock(named.plain('front-door-id', frontDoorId))),
    ...(entra === undefined ? [] : tokenCheck(entra, named)),
  ];
}

/** Refuses an API that everybody could call, and tokens that would not say for whom they are. */
export function refuseOpenDoor({ subscriptionRequired, entra, failover }: OpenAIApiProps): void {
  const own = failover?.composition?.authenticate ?? [];
  if (subscriptionRequired === false && entra === undefined && own.length === 0) {
    throw new Error(
      'subscriptionRequired is false and nothing else asks who calls, so everybody could use the models; ' +
        'set entra, give failover.composition.authenticate policies that check the caller, or leave it true',
    );
  }
  if (entra === undefined) return;
  refuseMissing('entra', entra, ['tenantId', 'audiences']);
  refuseNoList('entra.audiences', entra.audiences);
  refuseUnknownLists(entra);
  refuseBadTenant(entra.tenantId);
  if (entra.audiences.length === 0) {
    throw new Error(
      `entra.audiences is empty, so a token that was made for any other service of the tenant would do; ` +
        "name the audience of the gateway, such as 'api://contoso-gateway'",
    );
  }
}

function refuseUnknownLists({ audiences, clientApplicationIds, requiredRoles }: EntraAuthentication): void {
  for (const [name, list] of Object.entries({ audiences, clientApplicationIds, requiredRoles })) {
    refuseUnknownList(list, `entra.${name}`);
  }
}

/** A token names its tenant by the GUID; Azure takes a domain of the tenant for it. */
function refuseBadTenant(tenantId: string): void {
  if (Token.isUnresolved(tenantId) || /^[0-9a-z-]+(?:\.[0-9a-z-]+)+$/i.test(tenantId)) return;
  refuseNoGuid(
    tenantId,
    'entra.tenantId',
    "give the id of the tenant, or one of its domains, such as 'contoso.onmicrosoft.com'",
  );
}

function frontDoorLock(namedValue: string): PolicyElement[] {
  return [
    Policy.comment('Only this Front Door; its service tag alone would let every Front Door of the world in.'),
    Policy.checkHeader({
      name: 'X-Azure-FDID',
      failedCheckHttpcode: 403,
      failedCheckErrorMessage: 'Requests are taken through the front door only.',
      ignoreCase: true,
      values: [`{{${namedValue}}}`],
    }),
    Policy.comment('No backend learns the id: whoever knows it could come past the front door.'),
    Policy.setHeader({ name: 'X-Azure-FDID', existsAction: ExistsAction.DELETE }),
  ];
}

function tokenCheck(entra: EntraAuthentication, named: NamedTexts): PolicyElement[] {
  const texts = (word: string, values: readonly string[] | undefined): string[] | undefined =>
    values?.map((value, index) => named.textFor(`${word}-${index + 1}`, value));
  return [
    Policy.validateAzureAdToken({
      tenantId: named.textFor('entra-tenant', entra.tenantId),
      headerName: 'Authorization',
      failedValidationHttpcode: 401,
      failedValidationErrorMessage: 'A valid token of Microsoft Entra is needed.',
      clientApplicationIds: texts('entra-client', entra.clientApplicationIds),
      audiences: texts('entra-audience', entra.audiences),
      ...(entra.requiredRoles && {
        requiredClaims: [{ name: 'roles', match: ClaimMatch.ANY, values: [...entra.requiredRoles] }],
      }),
    }),
  ];
}
