import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  ApiManagementSku,
  ApiManagementTopology,
  BackendAuthentication,
  FrontDoorSku,
  GatewayEdge,
  GatewayObservability,
  RegionalOpenAIBackend,
  ResilientOpenAIGateway,
} from 'cdktf-resilient-openai';

const app = new App();
const stack = new TerraformStack(app, 'existing-resources');
new AzurermProvider(stack, 'azurerm', { features: [{}] });

const group = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-contoso-ai/providers';

// Everything is there already; what is made is the API with its policy, the roles, and the way through Front Door.
export const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
  apiManagement: ApiManagementTopology.existing({
    instances: [
      {
        name: 'apim-contoso',
        resourceGroupName: 'rg-contoso-ai',
        apiManagementId: `${group}/Microsoft.ApiManagement/service/apim-contoso`,
        sku: ApiManagementSku.PREMIUM,
        locations: [
          { region: 'westeurope', hostName: 'apim-contoso-westeurope-01.regional.azure-api.net' },
          { region: 'northeurope', hostName: 'apim-contoso-northeurope-01.regional.azure-api.net' },
        ],
        identityClientId: '11111111-1111-1111-1111-111111111111',
        identityPrincipalId: '22222222-2222-2222-2222-222222222222',
      },
    ],
  }),
  backends: [
    RegionalOpenAIBackend.fromAccountAttributes(stack, 'west', {
      accountId: `${group}/Microsoft.CognitiveServices/accounts/contoso-west`,
      customSubdomain: 'contoso-west',
      region: 'westeurope',
    }),
    RegionalOpenAIBackend.fromAccountAttributes(stack, 'north', {
      accountId: `${group}/Microsoft.CognitiveServices/accounts/contoso-north`,
      customSubdomain: 'contoso-north',
      region: 'northeurope',
      priority: 2,
    }),
    // A partner's endpoint, for the day when both are down. Its key lies in a vault that the identity may read.
    RegionalOpenAIBackend.fromEndpoint(stack, 'partner', {
      endpoint: 'https://fabrikam-models.example.com',
      region: 'westeurope',
      priority: 3,
      authentication: BackendAuthentication.keyVaultKey({
        secretId: 'https://contoso.vault.azure.net/secrets/partner-key',
      }),
    }),
  ],
  edge: GatewayEdge.existingFrontDoor({
    profile: {
      profileId: `${group}/Microsoft.Cdn/profiles/afd-contoso`,
      frontDoorId: '33333333-3333-3333-3333-333333333333',
    },
    sku: FrontDoorSku.STANDARD,
  }),
  observability: GatewayObservability.existing({
    workspaceId: `${group}/Microsoft.OperationalInsights/workspaces/log-contoso`,
  }),
  resourceGroupName: 'rg-contoso-ai',
});

app.synth();
