import { type ITerraformDependable, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { Duration } from '../../core/duration';
import { TimeProvider } from './time-provider';

/** How long to wait, and for what. */
export interface TimeSleepProps {
  /** How long the apply waits once what the sleep depends on is there. */
  readonly createDuration: Duration;

  /**
   * Values that make the sleep begin anew when they change: the id of what was waited for.
   * @default - the sleep happens once
   */
  readonly triggers?: { [key: string]: string };

  /**
   * What must be there before the wait begins.
   * @default - what the triggers refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** `time_sleep` of `hashicorp/time`: a wait in the middle of an apply, for what Azure finishes after it has answered. */
export class TimeSleep extends TerraformResource {
  private readonly sleepProps: TimeSleepProps;

  /** Waits, and adds the provider to the stack where it is not there. */
  public constructor(scope: Construct, id: string, props: TimeSleepProps) {
    super(scope, id, {
      terraformResourceType: 'time_sleep',
      terraformGeneratorMetadata: { providerName: 'time', providerVersionConstraint: '~> 0.12' },
      dependsOn: props.dependsOn,
    });
    this.sleepProps = props;
    TimeProvider.ensure(this);
  }

  /** What stands in the JSON. */
  protected override synthesizeAttributes(): { [name: string]: unknown } {
    const { createDuration, triggers } = this.sleepProps;
    return { create_duration: `${createDuration.toSeconds()}s`, triggers };
  }
}
