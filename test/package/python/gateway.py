import json
import os

from cdktf import App, TerraformStack
from cdktf_cdktf_provider_azurerm.provider import AzurermProvider, AzurermProviderFeatures
from cdktf_resilient_openai import (
    ApiManagementLocation,
    ApiManagementTopology,
    DataBoundary,
    OpenAIDeploymentProps,
    RegionalOpenAIBackend,
    ResilientOpenAIGateway,
)

app = App()
stack = TerraformStack(app, "gateway")
AzurermProvider(stack, "azurerm", features=[AzurermProviderFeatures()])

deployments = [OpenAIDeploymentProps(name="chat", model="gpt-4.1", model_version="2025-04-14", capacity=100)]
gateway = ResilientOpenAIGateway(
    stack,
    "gateway",
    api_management=ApiManagementTopology.multi_region(
        publisher_name="Contoso",
        publisher_email="ai-platform@contoso.com",
        locations=[ApiManagementLocation(region="swedencentral"), ApiManagementLocation(region="francecentral")],
    ),
    backends=[
        RegionalOpenAIBackend(stack, "sweden", region="swedencentral", deployments=deployments),
        RegionalOpenAIBackend(stack, "france", region="francecentral", deployments=deployments, priority=2),
    ],
    data_boundary=DataBoundary.EU,
)
gateway.add_consumer("team-a", tokens_per_minute=20_000)

assessment = gateway.assess()
assert assessment.availability.meets_target
assert assessment.capacity[0].tokens_per_minute == 200_000
assert not assessment.findings, [finding.message for finding in assessment.findings]

app.synth()
with open(os.path.join(os.environ["CDKTF_OUTDIR"], "stacks", "gateway", "cdk.tf.json")) as file:
    resources = json.load(file)["resource"]
assert "azurerm_api_management_api_policy" in resources
assert len(resources["azurerm_cognitive_account"]) == 2
print("ok")
