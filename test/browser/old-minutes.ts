/** Minutes of an invented council, as somebody typed them: their day can't be, and stands on the third line. */
export const OLD_MINUTES = `Minnesanteckningar
Rådet för digital samverkan
Mötesdatum: 31 februari 2019, möte nr 7.
Tid: Kl. 09.00 – 11.00.
Plats: Stadshuset, Björkfors

Deltagare
Ylva Brandt\tKommunförbundet Sjöland, ordförande
Amina Warsame\tBjörkfors kommun, på distans
Förhinder
Rasmus Hellgren

Dagordning\tÄrende/Anteckning\tAnsvarig
1. Laget runt\tAlla berättade om våren.\tAlla
2. Fiber till skärgården\tBeslut: Kommunerna söker bidrag tillsammans.\tAmina
3. Nästa möte\t2 april 2019\tYlva

Vid protokollet: Petter Nordin
`;

/** The line of the day that can't be. */
export const DOUBTFUL_LINE = 3;
