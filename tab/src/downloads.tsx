import { useHouse } from './house.ts';
import { SaveAs } from './save-as.tsx';

/** The minutes as files. The server names them: a draft is called so by its name as well as inside. */
export function Downloads({ meeting }: { readonly meeting: string }) {
  const { api, texts } = useHouse();
  return <SaveAs label={texts.tabDownloadAs} meeting={meeting} fetchAs={(form) => api.download(meeting, form)} />;
}
