import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LifeStep } from '../../../src/views/life-view.ts';
import { useHouse } from '../house.ts';
import { stepText } from './step-text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  at: { display: 'block', color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
});

/** Every step that the minutes have taken, with who and when, the latest first. */
export function StepList({ steps, title }: { readonly steps: readonly LifeStep[]; readonly title: string }) {
  const { texts } = useHouse();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="steps">
        <AccordionHeader as="h3" size="small">
          {texts.lifeSteps}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ol className={styles.list} reversed>
            {steps.toReversed().map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps only grow, and this one's place from the first is its own
              <li key={steps.length - index}>
                <Text size={200} className={styles.at}>
                  <time dateTime={step.at}>{texts.lifeAt({ at: step.at })}</time>
                </Text>
                <Text className="written">{stepText(step, title, texts)}</Text>
              </li>
            ))}
          </ol>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
