import { useEffect, useRef } from 'react';
import type { Texts } from '../../../src/texts/texts.ts';
import { onLink } from './follow-link.ts';
import type { Scene } from './scene.ts';
import { type PlayedHost, playHost } from './teams-host.ts';

interface Props {
  readonly scene: Scene;
  readonly chat: string;
  readonly texts: Texts;
  /** The tab is to be shown on the stage. */
  readonly onShare: () => void;
}

/** The tab as it runs in Teams, in a frame with a played host around it. A change of colours reaches it while it runs. */
export function TabFrame({ scene, chat, texts, onShare }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<PlayedHost>(null);
  const { theme } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever the scene is for, the frame is made anew; only its theme changes within
  useEffect(() => {
    if (frame.current === null) return;
    host.current = playHost(frame.current, scene, chat, onShare);
    frame.current.src = 'index.html';
    const ended = onLink((search) => {
      if (frame.current !== null) frame.current.src = `index.html${search}`;
    });
    return () => {
      ended();
      host.current?.stop();
    };
  }, []);
  useEffect(() => host.current?.setTheme(theme), [theme]);
  return <iframe ref={frame} className="tab-frame" title={texts.roomTabFrame} />;
}
