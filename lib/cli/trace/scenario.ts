import { findRegion } from '../../core/regions';
import { backendsFormat, type DeclaredWorld } from '../../simulator/formats/backends-format';
import type { Format } from '../../simulator/formats/format';
import { namedValuesFormat } from '../../simulator/formats/named-values-format';
import { referencesFormat } from '../../simulator/formats/references-format';
import { requestFormat } from '../../simulator/formats/request-format';
import { serviceFormat, serviceOptions } from '../../simulator/formats/service-format';
import type { SimulatedRequest } from '../../simulator/simulated-request';
import type { SimulatorOptions } from '../../simulator/simulator-options';
import { stackOptions } from '../../simulator/terraform/stack-options';
import type { ParsedArguments } from '../arguments';
import type { Environment } from '../environment';
import { readFormatFile } from '../format-file';
import { UserError } from '../user-error';
import { readDocuments, type TracedDocuments } from './documents';
import { readStack } from './stack';

/** All that a command line names: the policies, the world around them, and the request. */
export interface Scenario {
  /** Throws a `PolicyLoadError` for a stack that does not tell enough. */
  readonly options: () => SimulatorOptions;
  readonly request: SimulatedRequest;
  /** The file behind what the simulator calls `api` or `fragment 'capture'`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every backend answers so when nobody says otherwise. */
const allHealthy: DeclaredWorld = { answers: { '*': 200 } };

/** Reads all files that the command line names, or throws a `UserError`. */
export async function readScenario(args: ParsedArguments, environment: Environment): Promise<Scenario> {
  const read = async <T>(option: string, format: Format<T>): Promise<T | undefined> => {
    const file = args.value(option);
    return file === undefined ? undefined : readFormatFile(file, format, environment);
  };
  const request = await read('request', requestFormat);
  if (request === undefined) throw new UserError('no request was given; name its file with --request FILE');
  const stack = await readStack(args, environment);
  const documents = stack === undefined ? await readDocuments(args, environment) : undefined;
  const world = (await read('backends', backendsFormat)) ?? allHealthy;
  const service = (await read('service', serviceFormat)) ?? {};
  const region = displayName(args.value('region') ?? request.region);
  const around = {
    ...serviceOptions(service),
    namedValues: await read('named-values', namedValuesFormat),
    backends: world.answers,
    entities: world.entities,
    regions: regionsWith(region, service.regions),
  };
  const references = await read('references', referencesFormat);
  const options = (): SimulatorOptions =>
    documents === undefined && stack !== undefined
      ? stackOptions(stack.configuration, { ...around, documents: stack.documents, references })
      : { ...around, ...(documents as TracedDocuments) };
  return { options, request: { ...request, region }, files: documents?.files ?? new Map() };
}

/** `swedencentral` is known to policies as `Sweden Central`; a name that no list knows is taken as it is. */
function displayName<T extends string | undefined>(region: T): T | string {
  return region === undefined ? region : (findRegion(region)?.displayName ?? region);
}

function regionsWith(region: string | undefined, declared: readonly string[] | undefined): string[] | undefined {
  const regions = declared?.map((name) => displayName(name));
  if (region === undefined || regions?.includes(region) === true) return regions;
  if (regions === undefined) return [region];
  throw new UserError(`there is no gateway in '${region}', only in ${regions.join(', ')}; add it to the service file`);
}
