import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import MarkdownIt from 'markdown-it';
import { onlyBy } from './api.ts';

/** The pages that the manifest of the app names, each written in a file of `docs/`. They are for everybody. */
const PAGES = { support: 'Hjälp och kontakt', privacy: 'Så hanteras uppgifter', terms: 'Villkor' } as const;

const markdown = new MarkdownIt();
const STYLE = `body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
:root{color-scheme:light dark}table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}`;

const pageOf = (title: string, text: string): string => `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Laget runt</title>
<style>${STYLE}</style></head>
<body><main>${markdown.render(text)}</main></body>
</html>
`;

const showing =
  (name: keyof typeof PAGES): RequestHandler =>
  async (_req, res) => {
    const text = await readFile(fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url)), 'utf8');
    res.type('html').send(pageOf(PAGES[name], text));
  };

/** `GET /support`, `/privacy` and `/terms`: without sign-in, and without anything of any council. */
export function publicPages(): Router {
  const router = Router();
  router.route('/support').get(showing('support')).all(onlyBy('GET, HEAD'));
  router.route('/privacy').get(showing('privacy')).all(onlyBy('GET, HEAD'));
  router.route('/terms').get(showing('terms')).all(onlyBy('GET, HEAD'));
  return router;
}
