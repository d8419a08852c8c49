/** What `laget-runt package` says, to whoever runs it. */
export const packaging = {
  cliPackage: 'gör appens paket för Teams, kontrollerat',
  cliPackageEnv: 'miljön: värdena hämtas ur env/.env.<miljö>',
  cliPackageOut: 'filen att skriva, i stället för build/laget-runt.<miljö>.zip',
  packageValueMissing: ({ setting, file }: { setting: string; file: string }) => `${setting} saknas. Fyll i det i ${file}, eller i miljön.`,
  packageFault: ({ file, problem }: { file: string; problem: string }) => `manifest/${file}: ${problem}`,
  packageWritten: ({ file, version }: { file: string; version: string }) => `Skrev ${file}, version ${version}.`,
};
