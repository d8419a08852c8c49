import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';

/** Links into the tab, for cards. Null where there is none to give. */
export interface TabLinks {
  /** To the minutes of a meeting. */
  readonly minutesOf: (meeting: string) => string | null;
  readonly pageOf: (page: 'import' | 'my-actions') => string | null;
}

export const addressOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;

/** What Teams opens inside itself: the personal tab of the app, which shows what the link is about (learn.microsoft.com, "Deep links"). */
const inTeams = (app: string, about: string): string =>
  `https://teams.microsoft.com/l/entity/${app}/my-actions?context=${encodeURIComponent(JSON.stringify({ subEntityId: about }))}`;

/**
 * Links from where people reach us: inside Teams where the app is known by its id, else by our own address, in local mode
 * that of this machine. Of a port that the system picks nobody knows before it is had: until then there are none.
 */
export function tabLinks({ bot, publicUrl, teamsAppId, host, port }: Config, server: Server): TabLinks {
  const base = (): string | null => {
    if (publicUrl !== null) return publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
    if (bot !== null) return null;
    if (port !== 0) return addressOf({ address: host, family: host.includes(':') ? 'IPv6' : 'IPv4', port });
    return server.listening ? addressOf(server.address() as AddressInfo) : null;
  };
  const link = (name: 'meeting' | 'page', about: string): string | null => {
    if (bot !== null && teamsAppId !== null) return inTeams(teamsAppId, about);
    const tab = base();
    return tab === null ? null : `${tab}tab/?${name}=${about}`;
  };
  return { minutesOf: (meeting) => link('meeting', meeting), pageOf: (page) => link('page', page) };
}
