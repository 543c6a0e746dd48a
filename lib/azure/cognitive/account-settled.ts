import type { Construct, IDependable } from 'constructs';
import { Duration } from '../../core/duration';
import { dependsOnAll } from '../dependencies';
import { TimeSleep } from '../time/time-sleep';

/**
 * The moment from which an account can be the target of a private endpoint. Each write to the account or to what it
 * holds puts it into the state `Accepted`, in which the network refuses it, and the network learns of the end of that
 * state later than the account itself says so:
 * https://github.com/hashicorp/terraform-provider-azurerm/issues/31712,
 * https://github.com/Azure/bicep-registry-modules/issues/5957
 *
 * @param writes what is written to the account
 */
export function settled(scope: Construct, id: string, accountId: string, writes: readonly IDependable[]): TimeSleep {
  return new TimeSleep(scope, id, {
    createDuration: Duration.seconds(60),
    triggers: { account: accountId },
    dependsOn: dependsOnAll(writes),
  });
}
