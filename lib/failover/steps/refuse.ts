import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { ApiSurface } from '../api-surface';
import { value } from '../csharp';
import type { Contract } from '../contract';
import { errorAnswer } from './answer';

/** Answers 404 where no backend has the deployment, or the path is of a surface that is not offered. */
export function refuseUnservable(contract: Contract, report: readonly PolicyElement[]): readonly PolicyElement[] {
  const { variables: v } = contract;
  const notFound = { code: 404, reason: 'Not Found' };
  const type = '"invalid_request_error"';
  const closed = closedSurface(contract);
  return [
    Policy.choose({
      when: [
        ...(closed === undefined
          ? []
          : [
              {
                condition: value(closed),
                policies: [
                  ...report,
                  errorAnswer(contract, notFound, [], {
                    code: '"unsupported_surface"',
                    message: `"This gateway serves ${paths[contract.surfaces[0]]} only."`,
                    type,
                  }),
                ],
              },
            ]),
        {
          condition: value(`${v.candidates.its}.Count == 0`),
          policies: [
            ...report,
            errorAnswer(contract, notFound, [], {
              code: '"DeploymentNotFound"',
              message: `"No backend has the deployment '" + ${v.deployment.read} + "'."`,
              type,
            }),
          ],
        },
      ],
    }),
  ];
}

const paths: Readonly<Record<ApiSurface, string>> = {
  [ApiSurface.DEPLOYMENTS]: '/openai/deployments/NAME',
  [ApiSurface.V1]: '/openai/v1',
};

/** True for a request of the surface that this gateway does not offer. */
function closedSurface({ surfaces, variables: v }: Contract): string | undefined {
  if (!surfaces.includes(ApiSurface.V1)) return `${v.surface.read} == "v1"`;
  if (!surfaces.includes(ApiSurface.DEPLOYMENTS)) return `${v.surface.read} != "v1"`;
  return undefined;
}
