/** What the house could not do, the connection, and the reading of old minutes. */
export const errors = {
  errorDiskFull: 'Disken är full, så det du skrev är inte sparat. Skicka det igen när det finns plats.',
  errorReadOnly: 'Det går inte att skriva i datamappen, så det du skrev är inte sparat. Kontakta den som sköter servern.',
  errorNotSaved: 'Det gick inte att spara. Skicka det igen om en stund.',
  errorDamaged: ({ file }: { file: string }) => `Filen ${file} går inte att läsa. Den är orörd. Kontakta den som sköter servern.`,
  errorNoAccess: 'Du har inte tillgång till den här mötesserien. Be sekreteraren lägga till dig.',
  errorNoIdentity: 'Jag vet inte vem du är. Logga in och försök igen.',
  errorNotFound: 'Det finns inget här. Kontrollera adressen.',
  errorBadRequest: 'Begäran går inte att läsa. Skicka ”id” och ”text” eller ”command”.',
  errorLoopbackOnly: 'Servern svarar bara på anrop från den här datorn.',
  errorMethod: 'Det går inte att göra så med den här adressen.',
  errorTooLarge: 'Begäran är för stor. Dela upp den i flera.',
  errorTooMany: 'Det var mycket på en gång. Vänta en stund och försök igen.',
  errorFailed: 'Något gick fel hos servern. Försök igen om en stund.',
  errorSlow: 'Det tog för lång tid, så du fick inget svar. Försök igen om en stund.',
  connectionLost: 'Ingen anslutning. Det du ser kan vara gammalt.',
  connectionSignedOut: 'Du är utloggad. Det du ser kan vara gammalt. Logga in för att följa mötet igen.',
  connectionBack: 'Ansluten igen. Allt är uppdaterat.',
  connectionConnecting: 'Ansluter …',
  localMode: 'Lokalt läge: utan inloggning, bara på den här datorn.',

  importDone: ({ items, people, warnings }: { items: number; people: number; warnings: number }) =>
    `Inläst. Punkter: ${items}. Deltagare: ${people}. Att kontrollera: ${warnings}.`,
  importNoDate: ({ file }: { file: string }) => `Det finns inget mötesdatum i ${file}. Fyll i det själv.`,
  importSkipped: ({ line, text }: { line: number; text: string }) => `Rad ${line} gick inte att tolka: ”${text}”`,
  importSamePerson: ({ a, b }: { a: string; b: string }) => `”${a}” och ”${b}” kan vara samma person. Kontrollera.`,
  importUnreadable: ({ file }: { file: string }) => `${file} går inte att läsa. Använd docx, html eller txt.`,
};
