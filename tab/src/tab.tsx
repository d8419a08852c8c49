import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { textsFor } from '../../src/texts/texts.ts';
import { Api } from './api.ts';
import { CouncilPages } from './council-pages.tsx';
import type { Host } from './host.ts';
import { type House, HouseContext } from './house.ts';
import { THEMES } from './themes.ts';
import './tab.css';

/** The whole tab, inside whatever host it was opened in. */
export function Tab({ host }: { readonly host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  const house = useMemo<House>(
    () => ({
      api: new Api(host.authorization, host.language),
      language: host.language,
      texts: textsFor(host.language),
      frame: host.frame,
    }),
    [host],
  );
  return (
    <FluentProvider theme={THEMES[theme]} className="tab" data-theme={theme} data-frame={host.frame}>
      <HouseContext value={house}>
        <CouncilPages chat={host.chat} />
      </HouseContext>
    </FluentProvider>
  );
}
