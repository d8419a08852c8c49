import type { Express } from 'express';

/** What Express keeps of a router: its layers, in the order in which they are tried. */
interface Layer {
  readonly rawPath: unknown;
  /** Stands before everything. */
  readonly slash: boolean;
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

const pathsOf = (path: unknown): readonly string[] => (Array.isArray(path) ? path : [path]).map(String);
const methodsOf = (methods: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(methods)
    .filter((method) => method !== '_all')
    .map((method) => method.toUpperCase());

const isRouter = (layer: Layer): boolean => layer.route === undefined && layer.handle.stack !== undefined;

function* routesIn(layers: readonly Layer[], prefix: string): Generator<string> {
  for (const layer of layers) {
    const { rawPath, slash, route, handle } = layer;
    if (route !== undefined) {
      for (const path of pathsOf(route.path)) for (const method of methodsOf(route.methods)) yield `${method} ${prefix}${path}`;
    } else if (isRouter(layer)) for (const path of pathsOf(rawPath)) yield* routesIn(handle.stack ?? [], `${prefix}${slash ? '' : path}`);
    else if (!slash) for (const path of pathsOf(rawPath)) yield `USE ${prefix}${path}`;
  }
}

/** Every way in that the app has, as Express itself tells it: "GET /api/series", and "USE /tab/assets" for what serves a whole folder. */
export const routesOf = (app: Express): readonly string[] =>
  [...new Set(routesIn((app.router as unknown as { stack: readonly Layer[] }).stack, ''))].toSorted();
