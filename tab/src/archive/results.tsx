import { Button, Text } from '@fluentui/react-components';
import type { Found, Hit } from '../../../src/search/question.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { FailedBar } from '../failed-bar.tsx';
import { useHouse } from '../house.ts';
import { Loading } from '../loading.tsx';
import { RefusalBar } from '../refusal-bar.tsx';
import { Section } from '../section.tsx';
import { HitList } from './hit-list.tsx';
import type { Look } from './look.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly look: Look;
  readonly councils: ReadonlyMap<string, string>;
  readonly onHit: (hit: Hit) => void;
}

/** How much was found, and for which words where nothing has those that were written. */
function foundText({ words }: Look, { instead }: Found, shown: number, next: number | null, texts: Texts): string {
  if (shown === 0) return words.trim() === '' ? texts.archiveNothing : texts.searchNone({ words: words.trim() });
  const others = instead.map(({ word, words: choices }) => texts.searchInstead({ word, choices }));
  return [...others, next === null ? texts.archiveHits({ n: shown }) : texts.archiveMoreHits({ n: shown })].join(' ');
}

/** What was found, page by page. */
export function Results({ look, councils, onHit }: Props) {
  const { texts } = useHouse();
  const { first, hits, next, more, showMore, again } = useSearch(look);
  return (
    <Section title={texts.archiveHitList}>
      {first.status === 'fetching' && <Loading onAgain={again} />}
      {first.status === 'failed' && <FailedBar said={first.said} onAgain={again} />}
      {/* It stands there before it says something: only then a screen reader notices. */}
      <Text block role="status">
        {first.status === 'fetched' && foundText(look, first.value, hits.length, next, texts)}
      </Text>
      <HitList label={texts.archiveHitList} hits={hits} councils={councils} kinds onHit={onHit} />
      <RefusalBar acting={more} />
      {next !== null && (
        <Button disabledFocusable={more.busy} onClick={showMore}>
          {texts.archiveMore}
        </Button>
      )}
    </Section>
  );
}
