import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Texts } from '../../src/texts/texts.ts';
import type { Api } from './api.ts';
import { Broken } from './broken.tsx';
import { ConfigurePage } from './configure-page.tsx';
import { CouncilPages } from './council-pages.tsx';
import type { Host } from './host.ts';
import { type House, HouseContext } from './house.ts';
import { MyActionsPage } from './my-actions-page.tsx';
import { THEMES } from './themes.ts';
import type { FirstLook } from './use-meeting.ts';
import './tab.css';

export interface TabProps {
  readonly host: Host;
  readonly api: Api;
  /** In the language of the host. */
  readonly texts: Texts;
  readonly look: FirstLook;
}

/** A link to a meeting leads there from wherever the tab stands. */
function PageFor({ host: { page, meeting, item, chat }, look }: Pick<TabProps, 'host' | 'look'>) {
  if (page === 'configure') return <ConfigurePage chat={chat} />;
  if (page === 'my-actions' && meeting === null) return <MyActionsPage />;
  return <CouncilPages chat={chat} asked={meeting} item={item} first={page === 'import' ? 'import' : null} look={look} />;
}

/** The whole tab, inside whatever host it was opened in. */
export function Tab({ host, api, texts, look }: TabProps) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => host.shown(), [host]);
  const house = useMemo<House>(
    () => ({
      api,
      language: host.language,
      texts,
      frame: host.frame,
      anonymous: host.anonymous,
      stage: host.stage,
    }),
    [host, api, texts],
  );
  return (
    <FluentProvider theme={THEMES[theme]} className="tab" data-theme={theme} data-frame={host.frame}>
      <HouseContext value={house}>
        <Broken texts={house.texts} onBroken={host.failed}>
          <PageFor host={host} look={look} />
        </Broken>
      </HouseContext>
    </FluentProvider>
  );
}
