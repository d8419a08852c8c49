import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { textsFor } from '../../src/texts/texts.ts';
import { Api } from './api.ts';
import { Broken } from './broken.tsx';
import { ConfigurePage } from './configure-page.tsx';
import { CouncilPages } from './council-pages.tsx';
import type { Host } from './host.ts';
import { type House, HouseContext } from './house.ts';
import { MyActionsPage } from './my-actions-page.tsx';
import { THEMES } from './themes.ts';
import './tab.css';

/** A link to a meeting leads there from wherever the tab stands. */
function PageFor({ host: { page, meeting, item, chat } }: { readonly host: Host }) {
  if (page === 'configure') return <ConfigurePage chat={chat} />;
  if (page === 'my-actions' && meeting === null) return <MyActionsPage />;
  return <CouncilPages chat={chat} asked={meeting} item={item} first={page === 'import' ? 'import' : null} />;
}

/** The whole tab, inside whatever host it was opened in. */
export function Tab({ host }: { readonly host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => host.shown(), [host]);
  const house = useMemo<House>(
    () => ({
      api: new Api(host.authorization, host.language),
      language: host.language,
      texts: textsFor(host.language),
      frame: host.frame,
      anonymous: host.anonymous,
      stage: host.stage,
    }),
    [host],
  );
  return (
    <FluentProvider theme={THEMES[theme]} className="tab" data-theme={theme} data-frame={host.frame}>
      <HouseContext value={house}>
        <Broken texts={house.texts} onBroken={host.failed}>
          <PageFor host={host} />
        </Broken>
      </HouseContext>
    </FluentProvider>
  );
}
