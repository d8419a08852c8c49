import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The hosts that show tabs of Teams: those of the list in @microsoft/teams-js (validDomains) that a meeting can be in.
 * `test/server/page-headers.test.ts` holds them against it.
 */
export const TEAMS = [
  'https://teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://teams.live.com',
  'https://teams.microsoft.us',
  'https://*.teams.microsoft.us',
];

const YEAR_S = 365 * 24 * 60 * 60;

/** Nothing of ours needs these, and nothing framed in ours gets them. */
const permissions: RequestHandler = (_req, res, next) => {
  res.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  next();
};

/**
 * What browsers may do with our pages: run our own scripts only, and be framed by Teams only; in local mode by the
 * meeting room, which is our own page. Styles are inline because Fluent UI writes them so.
 */
export const pageHeaders = (local: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'https:'],
        fontSrc: ["'self'", 'data:', 'https:'],
        connectSrc: ["'self'", 'https://res.cdn.office.net'],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: local ? ["'self'"] : TEAMS,
      },
    },
    // The older header can't name hosts; frame-ancestors can, and is read by every browser that Teams runs in.
    frameguard: false,
    strictTransportSecurity: local ? false : { maxAge: YEAR_S, includeSubDomains: false },
  }),
  permissions,
];
