import type { CommandName } from './commands.ts';

/**
 * The commands by what they are for, in the order in which lists show them. The first five are the groups of RFC 959
 * section 5.4, of which the login and the logout are one here.
 */
export const commandGroups = {
  access: ['USER', 'PASS', 'ACCT', 'CWD', 'CDUP', 'SMNT', 'REIN', 'QUIT'],
  parameters: ['PORT', 'PASV', 'MODE', 'TYPE', 'STRU'],
  files: [
    ...['ALLO', 'REST', 'STOR', 'STOU', 'RETR', 'LIST', 'NLST', 'APPE', 'RNFR', 'RNTO', 'DELE', 'RMD', 'MKD'],
    ...['PWD', 'ABOR'],
  ],
  information: ['SYST', 'STAT', 'HELP'],
  miscellaneous: ['SITE', 'NOOP'],
  security: ['AUTH', 'ADAT', 'PBSZ', 'PROT', 'CCC', 'MIC', 'CONF', 'ENC'],
  negotiation: [
    ...['FEAT', 'OPTS', 'OPTS UTF8', 'OPTS MLST', 'OPTS HASH', 'OPTS MODE', 'LANG', 'HOST', 'CLNT', 'CSID', 'ALGS'],
  ],
  connections: [...['EPRT', 'EPSV', 'EPSV ALL', 'LPRT', 'LPSV', 'SPSV', 'CPSV', 'SSCN', 'PRET', 'ESTA', 'ESTP']],
  facts: ['MDTM', 'SIZE', 'MLST', 'MLSD', 'MFMT', 'MFCT', 'MFF', 'RANG', 'COMB', 'AVBL', 'DSIZ', 'THMB'],
  checksums: ['HASH', 'MD5', 'MMD5', 'XCRC', 'XMD5', 'XSHA', 'XSHA1', 'XSHA256', 'XSHA512'],
  experimental: ['XCWD', 'XCUP', 'XMKD', 'XRMD', 'XPWD'],
  site: [
    ...['SITE CHMOD', 'SITE UMASK', 'SITE UTIME', 'SITE IDLE', 'SITE HELP', 'SITE CHGRP', 'SITE CPFR', 'SITE CPTO'],
    ...['SITE SYMLINK', 'SITE MKDIR', 'SITE RMDIR', 'SITE QUOTA', 'SITE WHO', 'SITE EXEC'],
  ],
  grid: ['SPAS', 'SPOR', 'ERET', 'ESTO', 'SBUF', 'DCAU', 'CKSM'],
} as const satisfies Record<string, readonly CommandName[]>;

/** A group of commands. */
export type CommandGroup = keyof typeof commandGroups;

/** The groups in order, each with its commands. */
export const groupedCommands: readonly { group: CommandGroup; commands: readonly CommandName[] }[] = Object.keys(
  commandGroups,
)
  .filter(isGroup)
  .map((group) => ({ group, commands: commandGroups[group] }));

function isGroup(word: string): word is CommandGroup {
  return Object.hasOwn(commandGroups, word);
}

/** The group of a command. Throws an Error that names the file to edit when it is in none. */
export function groupOfCommand(name: CommandName): CommandGroup {
  const found = groupedCommands.find(({ commands }) => commands.includes(name));
  if (!found) throw new Error(`${name} is in no group: add it to src/data/command-groups.ts`);
  return found.group;
}

/** Every command in the order of the groups. */
export const commandsInOrder: readonly CommandName[] = groupedCommands.flatMap(({ commands }) => commands);
