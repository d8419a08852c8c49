/** For the screen and for paper: the table's head is repeated on every page, an item's name stays with its text. */
export const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.45 "Segoe UI", Calibri, Arial, sans-serif; color: #1b1a19; background: #fff; max-width: 50rem; margin: 2rem auto; padding: 0 1.25rem; }
bdi { white-space: pre-wrap; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .4rem; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; break-after: avoid; }
h3 { font-size: 1rem; font-weight: 400; margin: .4rem 0; break-after: avoid; }
p { margin: 0 0 .5rem; break-inside: avoid; }
p:last-child { margin-bottom: 0; }
ul { margin: .2rem 0 .6rem; padding-inline-start: 1.4rem; }
li > p { margin-bottom: .25rem; }
.lines { margin: 0 0 .9rem; }
.fineprint { font-size: .75em; color: #605e5c; overflow-wrap: anywhere; }
.draft { width: fit-content; border: 1.5pt solid; padding: .1rem .6rem; font-weight: 600; letter-spacing: .1em; color: #a4262c; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: .35rem .6rem; border: .75pt solid #8a8886; }
.agenda { margin: 1.6rem 0; }
thead { display: table-header-group; }
thead th { font-weight: 600; background: #f3f2f1; }
.entry bdi:first-child, .roundQuestion { font-weight: 600; }
.decision { border-inline-start: 2.25pt solid #6264a7; padding-inline-start: .6rem; }
.people th:not([colspan]) { width: 34%; }
@media print, (min-width: 36rem) {
  .draft { float: right; }
  .agenda tbody th { width: 24%; break-inside: avoid; }
  .agenda td:last-child { width: 17%; }
}
@media screen and (max-width: 36rem) {
  .agenda, .agenda tbody, .agenda tr, .agenda th, .agenda td { display: block; }
  .agenda thead, .agenda td:empty { display: none; }
  .agenda tbody th { font-weight: 600; background: #f3f2f1; border-bottom: 0; }
  .agenda td + td { border-top: 0; }
  .agenda td[data-label]::before { content: attr(data-label) ": "; }
}
@media print {
  body { margin: 0; max-width: none; padding: 0; }
  tr, li { break-inside: avoid; }
}
@page { size: A4; margin: 2cm; }
`;
