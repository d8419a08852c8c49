import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaFor } from '../../src/server/agenda-for.ts';
import { EndMeetingButton } from './end-meeting-button.tsx';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { type Acting, useAct } from './use-act.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& > button': { minWidth: 'auto' } },
});

/** What chair and secretary do with a press. Steps carry the item that they leave, so that two presses are one step. */
export function LeadButtons({ agenda }: { readonly agenda: AgendaFor }) {
  const { texts } = useHouse();
  const styles = useStyles();
  const acting = useAct();
  return (
    <div>
      <RefusalBar acting={acting} />
      {/* biome-ignore lint/a11y/useSemanticElements: a toolbar, not a form's fieldset */}
      <div className={styles.buttons} role="group" aria-label={texts.helpLeads}>
        <Buttons agenda={agenda} acting={acting} />
      </div>
    </div>
  );
}

function Buttons({ agenda, acting }: { readonly agenda: AgendaFor; readonly acting: Acting }) {
  const { api, texts } = useHouse();
  const { meeting, status } = agenda;
  const press = (command: { readonly type: string; readonly [key: string]: unknown }) => (): void => {
    void acting.act(() => api.press(meeting, command));
  };
  switch (status) {
    case 'planned':
      return (
        <Button appearance="primary" disabledFocusable={acting.busy} onClick={press({ type: 'startMeeting' })}>
          {texts.buttonStart}
        </Button>
      );
    case 'paused':
      return (
        <Button appearance="primary" disabledFocusable={acting.busy} onClick={press({ type: 'resumeMeeting' })}>
          {texts.buttonResume}
        </Button>
      );
    case 'open': {
      const item = agenda.items.find(({ number }) => number === agenda.current);
      const leaving = item?.id ?? null;
      const inTurns = agenda.round?.status === 'open' && agenda.round.speaker !== null;
      const takesRound = item?.round === true && agenda.round === null;
      return (
        <>
          <Button
            appearance={takesRound ? 'secondary' : 'primary'}
            disabledFocusable={acting.busy}
            onClick={press({ type: 'takeNext', leaving })}
          >
            {inTurns ? texts.buttonNextTurn : texts.buttonNext}
          </Button>
          {/* A round that goes on would be closed by a new one: who wants that writes it. */}
          {agenda.round?.status !== 'open' && (
            <Button
              appearance={takesRound ? 'primary' : 'secondary'}
              disabledFocusable={acting.busy || item === undefined}
              onClick={press({ type: 'startRound', question: null, free: false })}
            >
              {texts.buttonRound}
            </Button>
          )}
          <Button appearance="subtle" disabledFocusable={acting.busy} onClick={press({ type: 'goBack', leaving })}>
            {texts.buttonBack}
          </Button>
          <Button appearance="subtle" disabledFocusable={acting.busy} onClick={press({ type: 'pauseMeeting' })}>
            {texts.buttonPause}
          </Button>
          <EndMeetingButton busy={acting.busy} onEnd={press({ type: 'endMeeting' })} />
        </>
      );
    }
    case 'draft':
    case 'circulated':
    case 'verified':
    case 'approved':
    case 'archived':
      return null;
  }
}
