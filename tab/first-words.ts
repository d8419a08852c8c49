import type { Plugin } from 'vite';
import { buttons as enButtons } from '../src/texts/en/buttons.ts';
import { tab as en } from '../src/texts/en/tab.ts';
import { buttons as svButtons } from '../src/texts/sv/buttons.ts';
import { tab as sv } from '../src/texts/sv/tab.ts';

const PLACE = '<!-- first words -->';

const inBoth = (svText: string, enText: string): string => `<p>${svText}</p><p lang="en">${enText}</p>`;

/**
 * What stands there until the tab has drawn itself: no script, no file, and both languages, because nobody has said yet
 * which. After two seconds, or without scripts at once, it says what to do; the link loads the page again.
 */
const WORDS = `<style>
      .first { box-sizing: border-box; min-height: 100vh; padding: 1rem; font: 0.875rem/1.4 "Segoe UI", system-ui, sans-serif; background: #fff; color: #242424; }
      .first p { margin: 0 0 0.5rem; }
      .first a { display: inline-block; padding: 0.7rem 0; color: inherit; }
      .first .late { visibility: hidden; animation: late 0s 2s forwards; }
      .first.broken .late { animation: none; visibility: visible; }
      .first.broken .loading, .first:not(.broken) .why { display: none; }
      @keyframes late { to { visibility: visible; } }
      @media (prefers-color-scheme: dark) { .first { background: #1f1f1f; color: #fff; } }
    </style>
    <noscript><style>.first .late { animation: none; visibility: visible; }</style></noscript>
    <main class="first" id="first">
      <div class="loading" role="status">${inBoth(sv.tabLoading, en.tabLoading)}</div>
      <div class="late">
        <div class="loading">${inBoth(sv.tabSlow, en.tabSlow)}</div>
        <div class="why" role="alert">${inBoth(sv.tabBroken, en.tabBroken)}</div>
        <a href="">${svButtons.buttonRetry} / <span lang="en">${enButtons.buttonRetry}</span></a>
      </div>
    </main>`;

/** Writes the first words of the tab, out of the house's texts, into its page. */
export const firstWords: Plugin = {
  name: 'first-words',
  transformIndexHtml: (html) => html.replace(PLACE, WORDS),
};
