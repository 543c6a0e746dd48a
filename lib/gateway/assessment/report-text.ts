import type { AssessedCapacity, AssessedRegion, GatewayAssessment } from './gateway-assessment';
import { percent } from './availability';

/** An assessment as a page of plain text. */
export function textOf(assessment: GatewayAssessment): string {
  const { availability, longestTrail, findings } = assessment;
  return [
    'Regions',
    ...assessment.regions.map((region) => `  ${region.region}: ${whatIsThere(region)}`),
    'Tiers',
    ...assessment.tiers.map(({ priority, backends }) => `  ${priority}: ${backends.join(', ')}`),
    `Availability: ${percent(availability.composed)} by the SLAs, ${availability.meetsTarget ? 'reaches' : 'misses'} the target of ${percent(availability.target)}`,
    ...availability.layers.map(({ layer, availability: share, basis }) => `  ${layer}: ${percent(share)} (${basis})`),
    '  if:',
    ...availability.assumptions.map((assumption) => `  - ${assumption}`),
    'Capacity',
    ...assessment.capacity.flatMap(capacityLines),
    ...(longestTrail === undefined
      ? []
      : [
          `Longest trail: ${longestTrail.seconds} s, ${longestTrail.attempts.length} attempts of at most ${longestTrail.attempts.join(', ')} s and ${longestTrail.reserveSeconds} s for the gateway`,
        ]),
    findings.length === 0 ? 'Findings: none' : 'Findings',
    ...findings.map(({ severity, code, message, fix }) => `  ${severity} ${code}: ${message}; ${fix}`),
    '',
  ].join('\n');
}

function whatIsThere({ gateway, backends }: AssessedRegion): string {
  return [...(gateway ? ['API Management'] : []), ...backends.map((name) => `backend ${name}`)].join(', ');
}

function capacityLines({ deployment, withoutRegion, ...all }: AssessedCapacity): string[] {
  return [
    `  ${deployment}: ${amount(all)}`,
    ...withoutRegion.map((loss) => `    without ${loss.region}: ${amount(loss)}`),
  ];
}

function amount({ tokensPerMinute, provisioned }: { tokensPerMinute: number; provisioned: number }): string {
  const parts = [
    ...(tokensPerMinute > 0 ? [`${tokensPerMinute.toLocaleString('en-US')} tokens a minute`] : []),
    ...(provisioned > 0 ? [`${provisioned} PTU`] : []),
  ];
  return parts.join(' and ') || 'nothing';
}
