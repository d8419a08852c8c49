/** What is stored about oneself, and what may be given out, in the tab. */
export const privacy = {
  aboutMeTitle: 'Sparat om dig',
  aboutMeHint: 'Allt som Laget runt har sparat om dig, råd för råd, som en fil.',
  aboutMeSave: ({ council }: { council: string }) => `Hämta det som är sparat om dig: ${council}`,
  publicOpen: 'Version att lämna ut',
  publicHint: 'Utan arbetet med utkastet. Det du maskar står inte i filen. Läs den innan du lämnar ut den.',
  publicNames: 'Namn att maska, ett på varje rad',
  publicPassages: 'Stycken att maska, ett på varje rad, ord för ord',
  publicSaveAs: 'Hämta versionen som',
};
