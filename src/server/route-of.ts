import type { Request } from 'express';

/** Where routers are mounted: a route knows its own part of the path only. */
const MOUNTED = ['/api', '/tab', '/room'];

/** The pattern that a request was answered under, `/api/meetings/:id/agenda`; `none` where there is no such route. */
export function routeOf(req: Request): string {
  const path: unknown = req.route?.path;
  if (path === undefined) return 'none';
  const pattern = Array.isArray(path) ? String(path[0]) : String(path);
  const under = MOUNTED.find((prefix) => req.originalUrl.startsWith(prefix)) ?? '';
  return pattern.startsWith(under) ? pattern : `${under}${pattern}`;
}
