import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * The tab, and what pages are made of. The page of the local meeting room is not among them, though it is built into
 * the same folder: it is served by the room, in local mode only.
 * @param pages the folder that `npm run build` writes to
 */
export function tabPages(pages: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(pages, 'assets')));
  router.get(['/', '/index.html'], (req, res) => {
    // The page names its parts from where it stands, so it has to stand behind the slash.
    if (req.originalUrl.startsWith(`${req.baseUrl}/`)) res.sendFile(join(pages, 'index.html'));
    else res.redirect(req.originalUrl.replace(req.baseUrl, `${req.baseUrl}/`));
  });
  return router;
}
