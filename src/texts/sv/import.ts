/** What is said of old minutes that are read in: why a file was not, and what to look at in a reading. */
export const imports = {
  importEmpty: ({ file }: { file: string }) => `${file} är tom. Välj en fil med text.`,
  importTooLarge: ({ file }: { file: string }) => `${file} är för stor. Filen får vara högst 20 MB.`,
  importTooLong: ({ file }: { file: string }) => `${file} innehåller mer text än något möte. Dela upp filen i flera.`,
  importOldWord: ({ file }: { file: string }) =>
    `${file} är från en äldre version av Word eller har lösenord. Spara filen som docx utan lösenord.`,
  importDamaged: ({ file }: { file: string }) => `${file} är skadad. Öppna filen i programmet som gjorde den och spara den igen.`,
  importEntities: ({ file }: { file: string }) =>
    `${file} har en dokumenttyp med egna beteckningar och lästes inte. Spara filen på nytt som docx.`,
  importNotMinutes: ({ file }: { file: string }) => `${file} innehåller inget möte som Laget runt har skrivit ut.`,
  importTooHeavy: ({ file }: { file: string }) => `${file} gick inte att läsa inom rimlig tid. Spara filen på nytt, eller dela upp den.`,
  importNoCouncil: ({ file }: { file: string }) => `${file} nämner inget råd. Ange rådets fil med --series.`,
  importProgress: ({ done, all }: { done: number; all: number }) => `${done} av ${all} filer är lästa.`,

  importWarning: ({ file, line, what }: { file: string; line: number; what: string }) => `${file}, rad ${line}: ${what}`,
  warnNoItems: 'Inga punkter hittades.',
  warnDate: ({ text }: { text: string }) => `Datumet är oklart: ”${text}”`,
  warnTime: ({ text }: { text: string }) => `Tiden är oklar: ”${text}”`,
  warnNumber: ({ text }: { text: string }) => `Mötets nummer är oklart: ”${text}”`,
  warnPerson: ({ text }: { text: string }) => `Personen är oklar: ”${text}”`,
  warnOrganisation: ({ text }: { text: string }) => `Organisation och roll är oklara: ”${text}”`,
  warnGuestItems: ({ text }: { text: string }) => `Vilka punkter gästen var med på är oklart: ”${text}”`,
  warnSecretary: ({ text }: { text: string }) => `Vem som skrev är oklart: ”${text}”`,
  warnPresence: ({ text }: { text: string }) => `Vem som var med är oklart: ”${text}”`,
  warnHead: ({ text }: { text: string }) => `Huvudet är oklart: ”${text}”`,
  warnItemNumber: ({ text }: { text: string }) => `Punktens nummer är oklart: ”${text}”`,
  warnAction: ({ text }: { text: string }) => `Åtgärden är oklar: ”${text}”`,
  warnDecision: ({ text }: { text: string }) => `Beslutet är oklart: ”${text}”`,
  warnNextMeeting: ({ text }: { text: string }) => `Nästa möte är oklart: ”${text}”`,
  warnLeftOut: ({ text }: { text: string }) => `Något av texten togs inte med: ”${text}”`,

  cliImport: 'läser in gamla minnesanteckningar och protokoll',
  cliImportFiles: 'filerna (docx, html, txt, md, eller json och xml ur Laget runt)',
  cliImportJson: 'skriver ut läsningen som JSON och sparar inget',
  cliImportSeries: 'mötesseriens fil; utan den gäller det råd som texten nämner',
};
