import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Named after what is in them: another content is another file. */
const FOREVER = { immutable: true, maxAge: '365d' } as const;

/** What the browser can unpack goes out as the build has packed it. */
const packed =
  (folder: string): RequestHandler =>
  (req, res, next) => {
    const file = basename(req.path);
    res.vary('Accept-Encoding');
    if (req.acceptsEncodings('br') === false || !existsSync(join(folder, `${file}.br`))) return next();
    res.set('Content-Encoding', 'br').type(extname(file));
    return res.sendFile(`${file}.br`, { root: folder, ...FOREVER });
  };

/**
 * The tab, and what pages are made of. The page of the local meeting room is not among them, though it is built into
 * the same folder: it is served by the room, in local mode only.
 * @param pages the folder that `npm run build` writes to
 */
export function tabPages(pages: string): Router {
  const router = Router();
  router.use('/assets', packed(join(pages, 'assets')), express.static(join(pages, 'assets'), FOREVER));
  router.get(['/', '/index.html'], (req, res) => {
    // The page names its parts from where it stands, so it has to stand behind the slash.
    if (req.originalUrl.startsWith(`${req.baseUrl}/`)) res.sendFile(join(pages, 'index.html'));
    else res.redirect(req.originalUrl.replace(req.baseUrl, `${req.baseUrl}/`));
  });
  return router;
}
