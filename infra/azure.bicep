// The server on Azure App Service (Linux, Node 20) and the bot that leads to it. docs/deploy.md says what each is for.
@description('Names the resources; it becomes the host name too.')
@minLength(3)
@maxLength(40)
param name string
@description('The registration in Entra ID that bot and tab share.')
param botId string
@secure()
param botPassword string
@description('The app in Teams, so that links open inside it.')
param teamsAppId string
param location string = resourceGroup().location
@description('One instance: the files of the meetings have one writer.')
param sku string = 'B1'

var host = '${name}.azurewebsites.net'

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: 1 }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|20-lts'
      alwaysOn: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/healthz'
      appCommandLine: 'node src/cli/laget-runt.mjs serve'
      appSettings: [
        { name: 'NODE_ENV', value: 'production' }
        { name: 'HOST', value: '0.0.0.0' }
        { name: 'PORT', value: '8080' }
        { name: 'TRUST_PROXY', value: '1' }
        { name: 'DATA_DIR', value: '/home/laget-runt' }
        { name: 'PUBLIC_URL', value: 'https://${host}' }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'MicrosoftAppId', value: botId }
        { name: 'MicrosoftAppPassword', value: botPassword }
        { name: 'MicrosoftAppType', value: 'SingleTenant' }
        { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'true' }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Laget runt'
    endpoint: 'https://${host}/api/messages'
    msaAppId: botId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  location: 'global'
  name: 'MsTeamsChannel'
  properties: { channelName: 'MsTeamsChannel' }
}

output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
output TAB_DOMAIN string = host
