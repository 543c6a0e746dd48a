import { refuseBadResourceId } from '../../azure/resource-id';
import type { FrontDoorWafProps } from './front-door-waf-props';

/** The firewall before an edge: one that is made, one that exists, or none. */
export class FrontDoorWaf {
  /** A firewall policy of its own. */
  public static standard(props: FrontDoorWafProps = {}): FrontDoorWaf {
    return new FrontDoorWaf({ kind: 'own', props });
  }

  /** A firewall policy that exists. Its tier has to be that of the profile; its rules are its owner's business. */
  public static existing(firewallPolicyId: string): FrontDoorWaf {
    refuseBadResourceId(firewallPolicyId, 'firewall policy', 'the firewall policy of the edge');
    return new FrontDoorWaf({ kind: 'existing', firewallPolicyId });
  }

  /** No firewall: where the endpoint has a security policy already, or in a test. */
  public static none(): FrontDoorWaf {
    return new FrontDoorWaf({ kind: 'none' });
  }

  /** @internal */
  public readonly _source: WafSource;

  private constructor(source: WafSource) {
    this._source = source;
  }
}

/** Where a firewall comes from. */
export type WafSource =
  | { readonly kind: 'own'; readonly props: FrontDoorWafProps }
  | { readonly kind: 'existing'; readonly firewallPolicyId: string }
  | { readonly kind: 'none' };
