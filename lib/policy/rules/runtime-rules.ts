import type { Rule } from './rule';
import { attemptsFitInTime } from './runtime/attempts-fit-in-time';
import { backendForwards } from './runtime/backend-forwards';
import { bodyIsPreserved } from './runtime/body-is-preserved';
import { bodyReadOnce } from './runtime/body-read-once';
import { boolTextIsCapitalized } from './runtime/bool-text-is-capitalized';
import { cacheMissIsTested } from './runtime/cache-miss-is-tested';
import { cachedListLosesUpdates } from './runtime/cached-list-loses-updates';
import { callBodyHasContentType } from './runtime/call-body-has-content-type';
import { conditionDecides } from './runtime/condition-decides';
import { cooldownBeforeCall } from './runtime/cooldown-before-call';
import { copyInOutboundSetsBody } from './runtime/copy-in-outbound-sets-body';
import { forwardTimeoutIsHonoured } from './runtime/forward-timeout-is-honoured';
import { headerOnEveryExit } from './runtime/header-on-every-exit';
import { ignoredErrorIsTested } from './runtime/ignored-error-is-tested';
import { lastErrorExists } from './runtime/last-error-exists';
import { literalVariableIsText } from './runtime/literal-variable-is-text';
import { literalVariableTypedGet } from './runtime/literal-variable-typed-get';
import { noMatchOnStatusReason } from './runtime/no-match-on-status-reason';
import { noSecretLiteral } from './runtime/no-secret-literal';
import { noWaitBetweenBackends } from './runtime/no-wait-between-backends';
import { privateCacheVaries } from './runtime/private-cache-varies';
import { regionIsDisplayName } from './runtime/region-is-display-name';
import { responseExists } from './runtime/response-exists';
import { retryAfterIsLimited } from './runtime/retry-after-is-limited';
import { retryAfterIsNoNumber } from './runtime/retry-after-is-no-number';
import { retryBuffersRequestBody } from './runtime/retry-buffers-request-body';
import { retryCountsNoResponse } from './runtime/retry-counts-no-response';
import { retryLeavesCallersErrors } from './runtime/retry-leaves-callers-errors';
import { retryShowsBrokenIdentity } from './runtime/retry-shows-broken-identity';
import { retrySurvivesNoResponse } from './runtime/retry-survives-no-response';
import { semanticCacheVaries } from './runtime/semantic-cache-varies';
import { setBodyNeedsBody } from './runtime/set-body-needs-body';
import { sideCallIgnoresErrors } from './runtime/side-call-ignores-errors';
import { streamPassesUnread } from './runtime/stream-passes-unread';
import { testedCallIgnoresErrors } from './runtime/tested-call-ignores-errors';
import { tokenIsSent } from './runtime/token-is-sent';
import { variableComparedAsText } from './runtime/variable-compared-as-text';

/** What the service takes and what then fails, in the order of the codes. */
export const runtimeRules: readonly Rule[] = [
  retryBuffersRequestBody,
  retrySurvivesNoResponse,
  retryCountsNoResponse,
  retryLeavesCallersErrors,
  retryShowsBrokenIdentity,
  noWaitBetweenBackends,
  attemptsFitInTime,
  forwardTimeoutIsHonoured,
  cooldownBeforeCall,
  noMatchOnStatusReason,
  backendForwards,
  responseExists,
  lastErrorExists,
  ignoredErrorIsTested,
  testedCallIgnoresErrors,
  sideCallIgnoresErrors,
  cacheMissIsTested,
  literalVariableIsText,
  literalVariableTypedGet,
  variableComparedAsText,
  boolTextIsCapitalized,
  bodyIsPreserved,
  bodyReadOnce,
  streamPassesUnread,
  setBodyNeedsBody,
  copyInOutboundSetsBody,
  callBodyHasContentType,
  retryAfterIsNoNumber,
  retryAfterIsLimited,
  cachedListLosesUpdates,
  privateCacheVaries,
  semanticCacheVaries,
  noSecretLiteral,
  regionIsDisplayName,
  conditionDecides,
  headerOnEveryExit,
  tokenIsSent,
];
