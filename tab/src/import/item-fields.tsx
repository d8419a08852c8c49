import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { DECISION_KINDS } from '../../../src/core/vocabulary.ts';
import type { ImportedItem } from '../../../src/import/reading.ts';
import { useHouse } from '../house.ts';
import { ListField, LongField, NumberField, TextField } from './fields.tsx';
import { Rows } from './rows.tsx';
import { Titled } from './titled.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  fields: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
  },
});

interface Props {
  readonly item: ImportedItem;
  readonly index: number;
  /** Null takes the item away. */
  readonly mend: (index: number, change: ((item: ImportedItem) => ImportedItem) | null) => void;
}

type Paragraph = ImportedItem['paragraphs'][number];
type Decision = ImportedItem['decisions'][number];
type Action = ImportedItem['actions'][number];

const NEW_PARAGRAPH: Paragraph = { kind: 'note', text: '', answer: null, sources: [] };
const NEW_DECISION: Decision = { kind: 'decision', text: '', vote: null, dissents: [], sources: [] };
const NEW_ACTION: Action = { number: null, what: '', who: [], due: null, status: 'open', sources: [] };

/** One item: what it is called, who answers for it, and what came of it. */
export const ItemFields = memo(({ item, index, mend }: Props) => {
  const { texts } = useHouse();
  const styles = useStyles();
  const set = (change: (item: ImportedItem) => Partial<ImportedItem>): void => mend(index, (before) => ({ ...before, ...change(before) }));
  const paragraph = (at: number, text: string): void =>
    set(({ paragraphs }) => ({ paragraphs: paragraphs.with(at, { ...NEW_PARAGRAPH, ...paragraphs[at], text }) }));
  const decision = (at: number, part: Partial<Decision>): void =>
    set(({ decisions }) => ({ decisions: decisions.with(at, { ...NEW_DECISION, ...decisions[at], ...part }) }));
  const action = (at: number, part: Partial<Action>): void =>
    set(({ actions }) => ({ actions: actions.with(at, { ...NEW_ACTION, ...actions[at], ...part }) }));
  return (
    <div className={styles.parts}>
      <div className={styles.fields}>
        <NumberField label={texts.mendNumberOfItem} value={item.number} onValue={(number) => set(() => ({ number }))} />
        <TextField label={texts.mendItemTitle} value={item.title} onValue={(title) => set(() => ({ title: title ?? '' }))} />
        <TextField label={texts.mendResponsible} value={item.responsible} onValue={(responsible) => set(() => ({ responsible }))} />
      </div>
      <Titled title={texts.mendParagraphs}>
        <Rows
          label={texts.mendParagraphs}
          all={item.paragraphs}
          named={(_, at) => texts.mendParagraph({ number: at + 1 })}
          adds={texts.mendAddParagraph}
          onAdd={() => set(({ paragraphs }) => ({ paragraphs: [...paragraphs, NEW_PARAGRAPH] }))}
          onRemove={(at) => set(({ paragraphs }) => ({ paragraphs: paragraphs.toSpliced(at, 1) }))}
          row={({ text }, at) => (
            <LongField label={texts.mendParagraph({ number: at + 1 })} value={text} onValue={(value) => paragraph(at, value)} />
          )}
        />
      </Titled>
      <Titled title={texts.mendDecisions}>
        <Rows
          label={texts.mendDecisions}
          all={item.decisions}
          named={(_, at) => texts.mendDecision({ number: at + 1 })}
          adds={texts.mendAddDecision}
          onAdd={() => set(({ decisions }) => ({ decisions: [...decisions, NEW_DECISION] }))}
          onRemove={(at) => set(({ decisions }) => ({ decisions: decisions.toSpliced(at, 1) }))}
          row={({ kind, text }, at) => (
            <>
              <LongField label={texts.mendDecision({ number: at + 1 })} value={text} onValue={(value) => decision(at, { text: value })} />
              <Field label={texts.mendDecisionKind}>
                <Select
                  style={{ minWidth: 0 }}
                  value={kind}
                  onChange={(_, { value }) => decision(at, { kind: DECISION_KINDS.find((one) => one === value) ?? 'decision' })}
                >
                  {DECISION_KINDS.map((one) => (
                    <option key={one} value={one}>
                      {texts.decisionKind[one]}
                    </option>
                  ))}
                </Select>
              </Field>
            </>
          )}
        />
      </Titled>
      <Titled title={texts.mendActions}>
        <Rows
          label={texts.mendActions}
          all={item.actions}
          named={(_, at) => texts.mendAction({ number: at + 1 })}
          adds={texts.mendAddAction}
          onAdd={() => set(({ actions }) => ({ actions: [...actions, NEW_ACTION] }))}
          onRemove={(at) => set(({ actions }) => ({ actions: actions.toSpliced(at, 1) }))}
          row={(one, at) => <ActionFields action={one} onAction={(part) => action(at, part)} />}
        />
      </Titled>
      <Button size="small" icon={<DeleteRegular />} onClick={() => mend(index, null)}>
        {texts.mendRemove({ what: texts.mendItem({ number: item.number ?? index + 1, title: item.title }) })}
      </Button>
    </div>
  );
});
ItemFields.displayName = 'ItemFields';

function ActionFields({ action, onAction }: { readonly action: Action; readonly onAction: (part: Partial<Action>) => void }) {
  const { texts } = useHouse();
  const { what, who, due } = action;
  const setDue = (text: string | null, date: string | null): void =>
    onAction({ due: text === null && date === null ? null : { text: text ?? '', date } });
  return (
    <>
      <LongField label={texts.mendActionWhat} value={what} onValue={(value) => onAction({ what: value })} />
      <ListField
        label={texts.mendActionWho}
        hint={texts.mendActionWhoHint}
        between=", "
        values={who}
        onValues={(names) => onAction({ who: names })}
      />
      <TextField label={texts.mendActionDue} value={due?.text ?? null} onValue={(text) => setDue(text, due?.date ?? null)} />
      <TextField
        label={texts.mendActionDueDate}
        type="date"
        value={due?.date ?? null}
        onValue={(date) => setDue(due?.text ?? null, date)}
      />
    </>
  );
}
