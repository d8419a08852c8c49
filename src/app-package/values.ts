import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { type Environment, filled } from '../environment.ts';

const PLACEHOLDER = /\$\{\{([A-Za-z_]\w*)\}\}/g;

/** The host of the address that people reach us by: the domain of the tab. */
const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/** What an environment says of the app, where it is named as for the server. */
const asForServer = ({ MicrosoftAppId, PUBLIC_URL }: Environment): Environment => ({
  BOT_ID: MicrosoftAppId,
  TAB_DOMAIN: hostOf(PUBLIC_URL),
});

/**
 * The values of `${{NAME}}` in the manifest: of the file in `env/`, where there is one, and of the environment, which
 * wins. What the server is called there (`MicrosoftAppId`, `PUBLIC_URL`) is taken where the names of the toolkit are not set.
 * @param file "env/.env.dev", as the toolkit writes it
 */
export function valuesFor(file: string, environment: Environment): Environment {
  const given = filled({ ...inFile(file), ...filled(environment) });
  return { ...filled(asForServer(given)), ...given };
}

function inFile(file: string): Environment {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** @returns the names of what the text wants and nobody has said, each once */
export const missingFor = (text: string, values: Environment): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => values[name] === undefined)),
];

/** The text with the values in their places; they stand inside JSON strings. */
export const fill = (text: string, values: Environment): string =>
  text.replaceAll(PLACEHOLDER, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
