import { readFileSync } from 'node:fs';
import { isBlock } from '../policy/terraform/configuration';
import type { Answers } from './backends/declared-answer';
import { DeclaredBackends } from './backends/declared-backends';
import { KnownBackends } from './backends/known-backends';
import { MixedTransport } from './backends/mixed-transport';
import { SeededChance } from './chance';
import { GatewayInstance } from './service/gateway-instance';
import type { Service } from './service/service';
import { ValueCache } from './service/value-cache';
import { Budget } from './pipeline/bounds';
import { loadSections } from './pipeline/load-sections';
import type { Sections } from './pipeline/loader';
import { runPipeline } from './pipeline/pipeline';
import { Records } from './pipeline/records';
import { RequestRun } from './pipeline/request-run';
import { Target } from './pipeline/target';
import { Trace } from './pipeline/trace';
import { requestContext } from './request-context';
import type { SimulatedRequest } from './simulated-request';
import { simulatedResponse, type SimulatedResponse } from './simulated-response';
import { resolveSettings, type Settings, type SimulatorOptions } from './simulator-options';
import { stackOptions, type StackOptions } from './terraform/stack-options';
import { VirtualClock, type PassingClock } from './time/clock';
import type { Flow } from './time/flow';
import { Scheduler } from './time/scheduler';

/**
 * Runs policy documents as API Management does, without it: in this process, on a virtual clock, against backends whose
 * answers are declared. The same documents, answers, requests and seed always give the same result.
 *
 * @example
 * const simulator = new PolicySimulator({
 *   policy: new FailoverPolicy({ backends }).document(),
 *   backends: { 'https://sweden.example': 429, 'https://france.example': { status: 200, body: { ok: true } } },
 * });
 * simulator.send({ url: '/openai/v1/responses', body: { model: 'gpt' } }).statusCode; // 200
 */
export class PolicySimulator {
  /**
   * A simulator of the policies, fragments, named values and backends of a synthesized stack: the path of its
   * `cdk.tf.json`, or what that file holds. Throws a `PolicyLoadError` with all that is not known before Terraform runs.
   */
  public static fromTerraform(stack: string | object, options: StackOptions = {}): PolicySimulator {
    const configuration: unknown = typeof stack === 'string' ? JSON.parse(readFileSync(stack, 'utf8')) : stack;
    if (!isBlock(configuration)) throw new Error('the stack is no Terraform configuration; give a cdk.tf.json');
    return new PolicySimulator(stackOptions(configuration, options));
  }

  private readonly settings: Settings;
  private readonly clock: VirtualClock | PassingClock;
  private readonly chance: SeededChance;
  private readonly scheduler: Scheduler;
  private readonly backends: DeclaredBackends;
  private readonly service: Service;
  private readonly sections: Sections;
  private readonly gateways: ReadonlyMap<string, GatewayInstance>;

  /** Throws a `PolicyLoadError` with all that cannot be run. */
  public constructor(options: SimulatorOptions) {
    this.settings = resolveSettings(options);
    this.clock = options.clock ?? new VirtualClock(this.settings.startTime);
    this.chance = new SeededChance(this.settings.seed);
    this.scheduler = new Scheduler(this.clock);
    this.backends = new DeclaredBackends(options.backends);
    const { transport: others } = options;
    const transport = others === undefined ? this.backends : new MixedTransport(this.backends, others);
    this.service = {
      ...this.settings,
      backends: new KnownBackends(this.settings.backends, transport),
      transport,
      externalCache: this.settings.externalCache ? new ValueCache(this.clock) : undefined,
      prompts: new ValueCache(this.clock),
    };
    this.sections = loadSections(this.settings);
    this.gateways = new Map(this.settings.regions.map((region) => [region, new GatewayInstance(region, this.clock)]));
  }

  /** Milliseconds since 1970 on the simulator's clock. */
  public now(): number {
    return this.clock.now();
  }

  /** Lets time pass between two requests; what still runs goes on meanwhile. */
  public advance(milliseconds: number): void {
    this.scheduler.advance(milliseconds);
  }

  /** Declares what a backend answers from now on. */
  public declare(backend: string, answers: Answers): void {
    this.backends.declare(backend, answers);
  }

  /** Sends a request and gives what the caller gets; the clock moves on by the time that it takes. */
  public send(request: SimulatedRequest): SimulatedResponse {
    return this.scheduler.run(this.handle(request));
  }

  /**
   * The same for a simulator whose clock passes by itself or whose transport leaves this process. Requests that are sent
   * in one turn of the event loop begin at the same moment.
   */
  public sendAsync(request: SimulatedRequest): Promise<SimulatedResponse> {
    return this.scheduler.runAsync(this.handle(request));
  }

  /** Sends requests side by side, each after its own delay in milliseconds. */
  public sendAll(requests: readonly (SimulatedRequest & { readonly after?: number })[]): readonly SimulatedResponse[] {
    const responses: SimulatedResponse[] = [];
    const tasks = requests.map((request, index) => {
      return this.scheduler.start(keep(this.handle(request), responses, index), request.after ?? 0);
    });
    this.scheduler.runUntil(tasks);
    return responses;
  }

  private *handle(request: SimulatedRequest): Flow<SimulatedResponse> {
    const run = this.begin(request);
    yield* runPipeline(this.sections, run);
    return simulatedResponse(run);
  }

  private begin(request: SimulatedRequest): RequestRun {
    const gateway = this.gatewayOf(request);
    const requestId = this.chance.guid();
    const { context, serviceUrl, path } = requestContext(this.settings, gateway, request, requestId, this.clock);
    return new RequestRun({
      context,
      target: new Target(serviceUrl, context.request, path),
      service: this.service,
      gateway,
      clock: this.clock,
      chance: this.chance,
      trace: new Trace(this.clock, this.settings.trace),
      records: new Records(),
      budget: new Budget(this.settings.bounds),
    });
  }

  private gatewayOf({ region }: SimulatedRequest): GatewayInstance {
    const wanted = region ?? this.settings.regions[0];
    const gateway = this.gateways.get(wanted);
    if (gateway !== undefined) return gateway;
    throw new Error(
      `there is no gateway in '${wanted}', only in ${this.settings.regions.join(', ')}; add it to regions`,
    );
  }
}

function* keep(flow: Flow<SimulatedResponse>, responses: SimulatedResponse[], index: number): Flow {
  responses[index] = yield* flow;
}
