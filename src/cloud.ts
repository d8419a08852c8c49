/**
 * The addresses of one of Microsoft's clouds: whose signatures count there, and where the keys are found. The public one
 * unless `ChannelService` names another, as the Bot Framework SDK reads it.
 */
export interface Cloud {
  /** The SDK's own name for it; '' is the public cloud. */
  readonly channelService: string;
  /** Issues the tokens on what the channel sends us. */
  readonly channelIssuer: string;
  /** The OpenID Connect discovery of that issuer. */
  readonly channelMetadata: string;
  /** Issues the tokens of people, each tenant under its id. */
  readonly login: string;
}

const PUBLIC: Cloud = {
  channelService: '',
  channelIssuer: 'https://api.botframework.com',
  channelMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.com',
};

const US_GOVERNMENT: Cloud = {
  channelService: 'https://botframework.azure.us',
  channelIssuer: 'https://api.botframework.us',
  channelMetadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.us',
};

/** What `ChannelService` can be. */
export const CHANNEL_SERVICES = [PUBLIC.channelService, US_GOVERNMENT.channelService] as const;

export const cloudOf = (channelService: string): Cloud => (channelService === US_GOVERNMENT.channelService ? US_GOVERNMENT : PUBLIC);
