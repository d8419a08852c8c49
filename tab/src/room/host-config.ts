import { HostConfig } from 'adaptivecards';

const colours = (colour: string) => ({ default: colour, subtle: 'var(--colorNeutralForeground3)' });

/** Colours are those of the theme around the card, so that a card follows it by itself. */
const style = (background: string) => ({
  backgroundColor: background,
  borderColor: 'var(--colorNeutralStroke2)',
  foregroundColors: {
    default: colours('var(--colorNeutralForeground1)'),
    dark: colours('var(--colorNeutralForeground1)'),
    light: colours('var(--colorNeutralForeground3)'),
    accent: colours('var(--colorBrandForeground1)'),
    good: colours('var(--colorPaletteGreenForeground1)'),
    warning: colours('var(--colorPaletteDarkOrangeForeground1)'),
    attention: colours('var(--colorPaletteRedForeground1)'),
  },
});

/** How Teams draws cards: its sizes, its spacing, six actions in a row at most. */
export const cardHostConfig = (): HostConfig =>
  new HostConfig({
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
    imageSizes: { small: 32, medium: 52, large: 100 },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style('transparent'),
      emphasis: style('var(--colorNeutralBackground3)'),
      accent: style('var(--colorBrandBackground2)'),
      good: style('var(--colorPaletteGreenBackground1)'),
      warning: style('var(--colorPaletteYellowBackground1)'),
      attention: style('var(--colorPaletteRedBackground1)'),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
    },
    factSet: { title: { weight: 'bolder', maxWidth: 150, wrap: true }, value: { wrap: true }, spacing: 12 },
  });
