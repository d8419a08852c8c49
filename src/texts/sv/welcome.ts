import { joinNames } from '../grammar/join-names.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { capital } from '../grammar/sentence.ts';

/** First use, and what is stored of whom. `title` is the series' document title. */
export const welcome = {
  /** Where no series has said otherwise. */
  defaultDocumentTitle: 'Minnesanteckningar',
  welcomeTitle: ({ title }: { title: string }) => `Laget runt är med på mötet och för ${minutesWord(title).indefinite}.`,
  welcomeSetup:
    'Vad heter gruppen? Skriv namnet, eller läs in anteckningarna från förra mötet på fliken. Du är sekreterare tills ni ändrar det.',
  setupHow: 'Skriv till exempel ”serie: Rådet för digital samverkan”.',
  setupDone: ({ name }: { name: string }) => `Chatten hör nu till ${name}. Skriv ”starta mötet” när ni är redo.`,
  welcomeCommands: 'Skriv ”starta mötet”, sedan till exempel ”närvarande”, ”laget runt” och ”beslut: …”.',
  welcomeChannel: 'I en kanal hör jag bara det som nämner mig.',
  welcomeRoles: 'Ordföranden och sekreteraren leder mötet, och av åhörare sparas inget.',
  welcomeLedInChat: 'Själva mötet leds i möteschatten.',
  welcomeHelp: 'Vad du kan skriva',
  whichCouncil: ({ names }: { names: readonly string[] }) =>
    `Du är med i flera grupper. Vilken gäller det: ${joinNames(names, 'sv', 'or')}? Skriv i den gruppens möteschatt.`,
  noCouncil: 'Du är inte med i någon grupp än. Skriv till Laget runt i en möteschatt först.',
  welcomePersonal: 'Här skriver du till Laget runt på egen hand: se dina åtgärder, sök, eller lämna ditt inlägg i förväg.',
  privacyPersonal: 'Allt du skriver här är riktat till mig. I en möteschatt sparar jag bara det som riktas till mig.',
  helpPersonal: 'Skriv ”mina åtgärder”, ”sök: ord” eller ”hjälp”.',
  setupName: 'Vad heter gruppen?',
  setupNameMissing: 'Skriv vad gruppen heter.',
  setupNameButton: 'Spara namnet',
  setupChoose: 'Välj ett råd som finns',
  setupOffer: 'Välj vilket råd chatten hör till.',
  setupChooseButton: 'Välj',
  setupNoneToChoose: 'Du leder inget råd än. Skriv namnet i stället.',
  setupImport: 'Läs in tidigare anteckningar på fliken',
  removedKept: ({ council }: { council: string }) =>
    `Laget runt är inte längre med i möteschatten för ${council}. Allt som är sparat finns kvar på fliken. Lägg till Laget runt i chatten igen om ni vill fortsätta.`,
  privacyAddressed: 'Jag sparar bara det du riktar till mig: kommandon, omnämnanden, knapptryckningar och ditt inlägg när du har turen.',
  privacyOffRecord: 'Börja med // så antecknas det inte, inte ens när du har turen.',
  privacyHistory: ({ title }: { title: string }) =>
    `Det som sparas ser du på fliken. Det du ångrar stryks ur ${minutesWord(title).definite} men finns kvar i historiken.`,
  onlookerOnce: 'Du är med som åhörare, så det du skriver sparas inte. Be ordföranden lägga till dig om du ska delta.',
  unverifiedOnce: 'Teams har inte bekräftat vem du är, så det du skriver sparas inte. Logga in i Teams om du ska delta.',
  /** The name of the minutes at the start of a line or on a tab: "Minnesanteckningar". */
  minutesTitle: ({ title }: { title: string }) => capital(title),
};
