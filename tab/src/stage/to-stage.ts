/** The way to the meeting's stage, which everybody in the meeting sees. */
export interface Stage {
  /** Whether the host lets this app share to it. */
  readonly offered: () => Promise<boolean>;
  /** Shows the tab there. Rejects where the host does not do it, as for who may not present. */
  readonly share: () => Promise<void>;
}

type Meeting = typeof import('@microsoft/teams-js').meeting;

/** The stage beside the panel. It shows the meeting of the chat, as the panel does. */
export const stageOf = ({ getAppContentStageSharingCapabilities, shareAppContentToStage }: Meeting): Stage => ({
  offered: () =>
    new Promise((resolve) => {
      getAppContentStageSharingCapabilities((_, can) => resolve(can?.doesAppHaveSharePermission === true));
    }),
  share: () =>
    new Promise((resolve, reject) => {
      shareAppContentToStage(
        (error, shared) => (shared === true ? resolve() : reject(new Error(`not shared: ${error?.errorCode}`))),
        new URL('./', location.href).href,
      );
    }),
});
