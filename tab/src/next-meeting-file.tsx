import { Button } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useHouse } from './house.ts';
import { RefusalBar } from './refusal-bar.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSaved } from './use-saved.ts';

/** The next meeting that the minutes name, for one's own calendar. */
export function NextMeetingFile({ meeting }: { readonly meeting: string }) {
  const { api, texts } = useHouse();
  const { acting, saved, saveFile } = useSaved();
  return (
    <div>
      <RefusalBar acting={acting} />
      <Button
        appearance="subtle"
        size="small"
        icon={<CalendarAddRegular />}
        disabledFocusable={acting.busy}
        onClick={() => saveFile(() => api.nextMeeting(meeting), `${meeting}.ics`)}
      >
        {texts.tabNextMeetingFile}
      </Button>
      <SavedNote saved={saved} />
    </div>
  );
}
