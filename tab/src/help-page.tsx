import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { commandHelp } from '../../src/texts/command-help.ts';
import { useHouse } from './house.ts';

const useStyles = makeStyles({
  group: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  write: { width: '45%', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** Everything that can be written, in the chat as here. */
export function HelpPage() {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <>
      <Text>{texts.privacyAddressed}</Text>
      <Text>{texts.privacyOffRecord}</Text>
      {commandHelp(true, texts).map(({ title, rows }) => (
        <section key={title}>
          <h2 className={styles.title}>
            <Subtitle2>{title}</Subtitle2>
          </h2>
          <table className={styles.group}>
            <thead className="unseen">
              <tr>
                <th scope="col">{texts.helpWrite}</th>
                <th scope="col">{texts.helpDoes}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ write, does, leads }) => (
                <tr key={write}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.write)}>
                    {write}
                  </th>
                  <td className={styles.cell}>
                    {does}
                    {leads && (
                      <Text size={200} className={styles.quiet}>
                        {texts.helpLeads}
                      </Text>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section>
        <h2 className={styles.title}>
          <Subtitle2>{texts.helpKindsTitle}</Subtitle2>
        </h2>
        <Text>{texts.helpKinds}</Text>
      </section>
    </>
  );
}
