import { existsSync, readFileSync } from 'node:fs';
import { type Document, OpenAPIBackend } from 'openapi-backend';

/** The channel's own description of itself (Swagger 2.0), where the shared material is at hand. */
const CHANNEL_API = new URL('../../../shared/schemas/botframework-channel.json', import.meta.url);

let api: Promise<OpenAPIBackend | null> | null = null;

/** Reads it, once: to prepare its checks takes longer than to make them. Null where it is not there. */
export function readChannelApi(): Promise<OpenAPIBackend | null> {
  api ??= prepare();
  return api;
}

async function prepare(): Promise<OpenAPIBackend | null> {
  if (!existsSync(CHANNEL_API)) return null;
  const api = new OpenAPIBackend({
    definition: openApi3(JSON.parse(readFileSync(CHANNEL_API, 'utf8'))),
    quick: true,
    ajvOpts: { strict: false, formats: { 'date-time': true, int32: true } },
  });
  await api.init();
  return api;
}

interface Swagger {
  readonly info: Document['info'];
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
  readonly definitions: Readonly<Record<string, unknown>>;
}
interface SwaggerOperation {
  readonly operationId: string;
  readonly parameters?: readonly SwaggerParameter[];
}
interface SwaggerParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: unknown;
  readonly type?: string;
}

/** The description is in Swagger 2.0, which openapi-backend does not read: bodies and schemas stand elsewhere in 3.0. */
function openApi3({ info, paths, definitions }: Swagger): Document {
  const operation = ({ operationId, parameters = [] }: SwaggerOperation) => {
    const body = parameters.find((one) => one.in === 'body');
    return {
      operationId,
      parameters: parameters
        .filter((one) => one.in !== 'body')
        .map(({ name, in: where, required, type }) => ({ name, in: where, required: required ?? false, schema: { type } })),
      ...(body === undefined
        ? {}
        : { requestBody: { required: body.required ?? false, content: { 'application/json': { schema: body.schema } } } }),
      responses: { default: { description: '' } },
    };
  };
  const path = (operations: Readonly<Record<string, SwaggerOperation>>) =>
    Object.fromEntries(Object.entries(operations).map(([method, one]) => [method, operation(one)]));
  const document = {
    openapi: '3.0.3',
    info,
    paths: Object.fromEntries(Object.entries(paths).map(([template, operations]) => [template, path(operations)])),
    components: { schemas: definitions },
  };
  return JSON.parse(JSON.stringify(document).replaceAll('#/definitions/', '#/components/schemas/'));
}
