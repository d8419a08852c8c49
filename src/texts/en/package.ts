/** What `laget-runt package` says. */
export const packaging = {
  cliPackage: 'makes the app package for Teams, validated',
  cliPackageEnv: 'the environment: its values are in env/.env.<environment>',
  cliPackageOut: 'file to write, instead of build/laget-runt.<environment>.zip',
  cliPackageAfter: 'the package that is out: the id is the same, and the version higher where anything has changed',
  packageNone: ({ file }: { file: string }) => `${file} can't be read as a package for Teams.`,
  packageValueMissing: ({ setting, file }: { setting: string; file: string }) =>
    `${setting} is missing. Fill it in in ${file}, or in the environment.`,
  packageFault: ({ file, problem }: { file: string; problem: string }) => `manifest/${file}: ${problem}`,
  packageWritten: ({ file, version }: { file: string; version: string }) => `Wrote ${file}, version ${version}.`,
};
