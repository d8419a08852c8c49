import type { RequestHandler } from 'express';
import type { Parts } from '../parts.ts';

/** `GET /healthz`: the process answers. */
export const healthz: RequestHandler = (_req, res) => {
  res.json({ status: 'ok' });
};

/** `GET /readyz`: the stored councils can be read, and the server is not closing. */
export const readyz =
  ({ councils, closing }: Parts): RequestHandler =>
  async (_req, res) => {
    await councils.series();
    res.status(closing.aborted ? 503 : 200).json({ status: closing.aborted ? 'closing' : 'ok' });
  };
