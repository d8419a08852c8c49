import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Member, SeriesSettings } from '../../../src/core/series.ts';
import type { Texts } from '../../../src/texts/texts.ts';
import { useHouse } from '../house.ts';

const useStyles = makeStyles({
  parts: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    '& > *': { minWidth: 0 },
  },
  title: { margin: 0, fontSize: 'inherit' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  name: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const memberText = ({ organisation, role, coOpted, from, to, aliases }: Member, texts: Texts): string =>
  [organisation, role, coOpted ? texts.proposeCoOpted : null, ...aliases, texts.proposeMembership({ from, to })]
    .filter((part) => part !== null)
    .join(', ');

/** What a series file would say, in parts to be looked at. */
export function ProposedParts({ settings }: { readonly settings: SeriesSettings }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const { name, department, chair, secretary, nextNumber, nextDate, members, agenda, unapprovedMinutes, openActions } = settings;
  const head = [
    [texts.mendCouncil, name],
    [texts.mendDepartment, department],
    [texts.mendChair, chair],
    [texts.mendSecretary, secretary],
    [texts.proposeNextMeeting, [texts.meetingNumber({ number: nextNumber }), nextDate].filter((part) => part !== null).join(', ')],
  ] as const;
  return (
    <div className={styles.parts}>
      <Part
        title={texts.mendHead}
        lines={head.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ what: value, more: label }]))}
      />
      <Part title={texts.proposeMembers} lines={members.map((one) => ({ what: one.name, more: memberText(one, texts) }))} />
      <Part title={texts.proposeStanding} lines={agenda.map(({ title, responsible }) => ({ what: title, more: responsible }))} />
      <Part
        title={texts.proposeUnapproved}
        lines={unapprovedMinutes.map(({ number, date }) => ({ what: texts.meetingNumber({ number }), more: date }))}
      />
      <Part
        title={texts.proposeActions}
        lines={openActions.map(({ number, what, who, due }) => ({
          what: `${number}. ${what}`,
          more: [...who, ...(due === null ? [] : [due.text])].join(', '),
        }))}
      />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly { readonly what: string; readonly more: string | null }[];
}

function Part({ title, lines }: PartProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>
        <Text weight="semibold">{title}</Text>
      </h3>
      <ul className={styles.list} aria-label={title}>
        {lines.map(({ what, more }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a person has several memberships, one after the other
          <li key={index}>
            <Text className={`written ${styles.name}`}>{what}</Text>
            {more !== null && more !== '' && (
              <Text size={200} className={`written ${styles.quiet}`}>
                {more}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
