import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useHouse } from './house.ts';

/** Ends the meeting, after asking once: an ended meeting can't be opened again. */
export function EndMeetingButton({ busy, onEnd }: { readonly busy: boolean; readonly onEnd: () => void }) {
  const { texts } = useHouse();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" disabledFocusable={busy}>
          {texts.buttonEnd}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.buttonEnd}</DialogTitle>
          <DialogContent>{texts.tabConfirmEnd}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.buttonCancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onEnd}>
                {texts.buttonEnd}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
