import type { RequestHandler } from 'express';

/** The hosts that show tabs of Teams: those of the list in @microsoft/teams-js (validDomains) that a meeting can be in. */
const TEAMS = [
  'https://teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://teams.live.com',
  'https://teams.microsoft.us',
  'https://*.teams.microsoft.us',
];

/**
 * What browsers may do with our pages: run our own scripts only, and be framed by Teams only; in local mode by the
 * meeting room, which is our own page. Styles are inline because Fluent UI writes them so.
 */
export function pageHeaders(local: boolean): RequestHandler {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self' data: https:",
    "connect-src 'self' https://res.cdn.office.net",
    "object-src 'none'",
    "base-uri 'self'",
    `frame-ancestors ${local ? "'self'" : TEAMS.join(' ')}`,
  ].join('; ');
  return (_req, res, next) => {
    res.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    next();
  };
}
