import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { ENTRY_KINDS } from '../../../src/search/entry.ts';
import type { SeriesName } from '../api.ts';
import { useHouse } from '../house.ts';
import { useKept } from '../use-kept.ts';
import { isAsked, type Look, nothingIn } from './look.ts';
import { YearSelect } from './year-select.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, flexBasis: '10rem', minWidth: 0 },
  field: { minWidth: 0 },
  narrow: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
    '& input, & select': { width: '100%', minWidth: 0 },
  },
  panel: { margin: 0 },
});

/** What is typed and not yet looked for. `over`: what was looked for when it was. */
interface Typed {
  readonly draft: Look;
  readonly over: string;
}

interface Props {
  readonly look: Look;
  readonly councils: readonly SeriesName[];
  readonly years: readonly number[];
  readonly onLook: (look: Look) => void;
}

/** What to look for, in words and by what it is, who, from where and when. */
export function SearchForm({ look, councils, years, onLook }: Props) {
  const { texts } = useHouse();
  const styles = useStyles();
  const words = useRef<HTMLElement | null>(null);
  const [typed, keep] = useKept<Typed>('archive/typed');
  // What is looked for may come from elsewhere: the command box, an item of the minutes. What was typed over it is old then.
  const draft = typed?.over === JSON.stringify(look) ? typed.draft : look;
  const setDraft = (next: Look): void => keep({ draft: next, over: JSON.stringify(look) });
  const lookFor = (next: Look): void => {
    keep(null);
    onLook(next);
  };
  const clear = (): void => {
    lookFor(nothingIn(look.series));
    words.current?.focus();
  };
  const narrowed = look.kind !== null || look.year !== null || look.person !== '' || look.organisation !== '';
  const set = (part: Partial<Look>): void => setDraft({ ...draft, ...part });
  /** What is chosen from a list is looked for at once, where something is looked for. */
  const choose = (part: Partial<Look>): void => {
    const next = { ...draft, ...part };
    if (isAsked(look) || 'series' in part) lookFor(next);
    else setDraft(next);
  };
  return (
    <search aria-label={texts.archiveSearch}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          lookFor(draft);
        }}
      >
        <div className={styles.row}>
          <Field className={styles.words} label={texts.archiveWords}>
            <Input
              ref={(input: HTMLElement | null) => {
                words.current = input;
              }}
              type="search"
              style={{ minWidth: 0 }}
              contentBefore={<SearchRegular />}
              value={draft.words}
              onChange={(_, { value }) => set({ words: value })}
            />
          </Field>
          <Button type="submit" appearance="primary">
            {texts.archiveFind}
          </Button>
          {isAsked(look) && <Button onClick={clear}>{texts.archiveClear}</Button>}
        </div>
        <Accordion collapsible defaultOpenItems={narrowed ? ['narrow'] : []}>
          <AccordionItem value="narrow">
            <AccordionHeader as="h3" size="small">
              {texts.archiveFilters}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={styles.narrow}>
                <Field label={texts.archiveKind}>
                  <Select
                    value={draft.kind ?? ''}
                    onChange={(_, { value }) => choose({ kind: ENTRY_KINDS.find((one) => one === value) ?? null })}
                  >
                    <option value="">{texts.archiveAny}</option>
                    {ENTRY_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {texts.searchKind[kind]}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={texts.archiveYear}>
                  <YearSelect years={years} year={draft.year} onYear={(year) => choose({ year })} />
                </Field>
                <Field label={texts.archivePerson}>
                  <Input value={draft.person} onChange={(_, { value }) => set({ person: value })} />
                </Field>
                <Field label={texts.archiveOrganisation}>
                  <Input value={draft.organisation} onChange={(_, { value }) => set({ organisation: value })} />
                </Field>
                {councils.length > 1 && (
                  <Field label={texts.archiveCouncil}>
                    <Select value={draft.series ?? ''} onChange={(_, { value }) => choose({ series: value === '' ? null : value })}>
                      <option value="">{texts.archiveAny}</option>
                      {councils.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </Select>
                  </Field>
                )}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </form>
    </search>
  );
}
