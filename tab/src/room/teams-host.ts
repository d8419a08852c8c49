import { ROOM_HOST, type ThemeName } from '../host.ts';
import type { Scene } from './scene.ts';

/** One call of teams-js over postMessage: the name of a function, its arguments, and by what to know the answer. */
interface Call {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const isCall = (data: unknown): data is Call =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';

/** What this host can do, in the form that teams-js 2 reads at start. */
const RUNTIME = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { app: { notifySuccessResponse: {} }, authentication: {}, chat: {}, meeting: {}, pages: {} },
};

function contextOf({ me, layout, theme, language }: Scene, chat: string) {
  return {
    locale: language === 'sv' ? 'sv-se' : 'en-gb',
    theme,
    frameContext: layout,
    hostName: ROOM_HOST,
    hostClientType: 'web',
    userObjectId: me.aadObjectId,
    userDisplayName: me.name,
    chatId: chat,
    meetingId: btoa(`0#${chat}#0`),
    entityId: 'laget-runt',
    sessionId: crypto.randomUUID(),
  };
}

export interface PlayedHost {
  readonly setTheme: (theme: ThemeName) => void;
  readonly stop: () => void;
}

/**
 * Plays the Teams client around a frame: answers what the tab asks over the protocol of teams-js 2.
 * @param onShare the tab is to be shown on the stage
 */
export function playHost(frame: HTMLIFrameElement, scene: Scene, chat: string, onShare: () => void): PlayedHost {
  const handlers = new Set<unknown>();
  const context = contextOf(scene, chat);
  let { theme } = scene;
  const answers: Readonly<Record<string, (...args: readonly unknown[]) => readonly unknown[] | undefined>> = {
    initialize: () => [scene.layout, 'web', JSON.stringify(RUNTIME), '2.1.2'],
    getContext: () => [{ ...context, theme }],
    'appInitialization.success': () => [{}],
    // Local mode has no account: whoever asks for a token is told what Teams says when nobody is signed in.
    'authentication.getAuthToken': () => [false, 'CancelledByUser'],
    'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
    'meeting.shareAppContentToStage': () => {
      onShare();
      return [null, true];
    },
    registerHandler: (name) => {
      handlers.add(name);
      return undefined;
    },
  };
  const onMessage = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== location.origin || !isCall(data)) return;
    const args = answers[data.func]?.(...(data.args ?? []));
    if (args !== undefined) frame.contentWindow?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  };
  addEventListener('message', onMessage);
  return {
    setTheme: (next) => {
      theme = next;
      if (handlers.has('themeChange')) frame.contentWindow?.postMessage({ func: 'themeChange', args: [next] }, location.origin);
    },
    stop: () => removeEventListener('message', onMessage),
  };
}
