import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import { useHouse } from '../house.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '85vh',
    overflowY: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '2.5rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 1.25rem',
    '&::before': { content: 'attr(data-line)', color: tokens.colorNeutralForeground3, textAlign: 'end', userSelect: 'none' },
  },
  marked: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A line to be shown; a new one each time that somebody asks, be it for the same line. */
export interface Asked {
  readonly line: number;
}

/** The whole text that minutes were read out of, letter by letter, with its lines counted. */
export function OriginalText({ text, asked }: { readonly text: string; readonly asked: Asked | null }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = asked === null ? null : box.current?.querySelector<HTMLElement>(`[data-line="${asked.line}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [asked]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section ref={box} className={styles.text} aria-label={texts.archiveOriginalTitle} tabIndex={0}>
      {text.split('\n').map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <Line key={index} number={index + 1} words={words} marked={asked?.line === index + 1} />
      ))}
    </section>
  );
}

const Line = memo(({ number, words, marked }: { readonly number: number; readonly words: string; readonly marked: boolean }) => {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.line, marked && styles.marked)}
      data-line={number}
      tabIndex={-1}
      {...(marked && { 'aria-current': true })}
    >
      <span className="written">{words}</span>
    </div>
  );
});
Line.displayName = 'Line';
