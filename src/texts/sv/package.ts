/** What `laget-runt package` says, to whoever runs it. */
export const packaging = {
  cliPackage: 'gör appens paket för Teams, kontrollerat',
  cliPackageEnv: 'miljön: värdena hämtas ur env/.env.<miljö>',
  cliPackageOut: 'filen att skriva, i stället för build/laget-runt.<miljö>.zip',
  cliPackageAfter: 'paketet som är ute: id är detsamma, och versionen är högre om något är ändrat',
  packageNone: ({ file }: { file: string }) => `${file} går inte att läsa som ett paket för Teams.`,
  packageValueMissing: ({ setting, file }: { setting: string; file: string }) => `${setting} saknas. Fyll i det i ${file}, eller i miljön.`,
  packageFault: ({ file, problem }: { file: string; problem: string }) => `manifest/${file}: ${problem}`,
  packageWritten: ({ file, version }: { file: string; version: string }) => `Skrev ${file}, version ${version}.`,
};
