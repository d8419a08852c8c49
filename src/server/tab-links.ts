import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';

/** Links into the tab, for cards. Null where there is none to give. */
export interface TabLinks {
  /** To the minutes of a meeting; `item`: to that item of them. */
  readonly minutesOf: (meeting: string, item?: number | null) => string | null;
  /** To a page, and, where it is about a chat without a council, to that chat's. */
  readonly pageOf: (page: 'import' | 'my-actions', chat?: string) => string | null;
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
  const link = (name: 'meeting' | 'page', about: string, chat = ''): string | null => {
    if (bot !== null && teamsAppId !== null) return inTeams(teamsAppId, chat === '' ? about : `${about}/${chat}`);
    const tab = base();
    return tab === null ? null : `${tab}tab/?${name}=${about}${chat === '' ? '' : `&chat=${encodeURIComponent(chat)}`}`;
  };
  const minutesOf: TabLinks['minutesOf'] = (meeting, item = null) => link('meeting', item === null ? meeting : `${meeting}/${item}`);
  return { minutesOf, pageOf: (page, chat) => link('page', page, chat) };
}
