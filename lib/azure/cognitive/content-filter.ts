import {
  CognitiveAccountRaiPolicy,
  type CognitiveAccountRaiPolicyContentFilter,
} from '@cdktf/provider-azurerm/lib/cognitive-account-rai-policy';
import type { Construct, IDependable } from 'constructs';
import { dependsOnAll } from '../dependencies';
import { ContentCategory, ContentFilterMode, type ContentFilterProps, ContentSource } from './content-filter-props';

/** The content filter of new deployments, which Microsoft maintains. */
export const defaultContentFilter = 'Microsoft.DefaultV2';

/** A content filter policy of an account. */
export interface ContentFilterRequest {
  readonly policy: ContentFilterProps;
  readonly accountId: string;
  readonly tags: { readonly [key: string]: string };
  readonly dependencies: readonly IDependable[];
}

/** A content filter policy. */
export function contentFilter(scope: Construct, id: string, request: ContentFilterRequest): CognitiveAccountRaiPolicy {
  const { policy, accountId } = request;
  return new CognitiveAccountRaiPolicy(scope, id, {
    name: policy.name,
    cognitiveAccountId: accountId,
    basePolicyName: policy.basePolicy ?? defaultContentFilter,
    mode: policy.mode ?? ContentFilterMode.BLOCKING,
    contentFilter: filtersOf(policy),
    tags: { ...request.tags },
    // A policy under another name has to be there before the deployments let go of the old one.
    lifecycle: { createBeforeDestroy: true },
    dependsOn: dependsOnAll(request.dependencies),
  });
}

/** In an order of our own, since Terraform compares the filters as a list. */
function filtersOf({ rules }: ContentFilterProps): CognitiveAccountRaiPolicyContentFilter[] {
  return Object.values(ContentCategory).flatMap((category) =>
    Object.values(ContentSource).flatMap((source) => {
      const rule = rules.find((one) => one.category === category && (one.source ?? source) === source);
      if (rule === undefined) return [];
      const { threshold, block = true, enabled = true } = rule;
      return { name: category, source, severityThreshold: threshold, filterEnabled: enabled, blockEnabled: block };
    }),
  );
}
