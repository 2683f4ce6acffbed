import type { ServerId } from './servers.ts';

/** Why the lab has never seen a code. */
export type UnseenReason =
  /** None of the servers that can be run has it. */
  | 'no-server-sends-it'
  /** A server that can be run has it, and no session brought it out. */
  | 'not-brought-out'
  /** A server has it, but the packages leave that part out. */
  | 'needs-special-build'
  /** Software that cannot be run here sends it. */
  | 'vendor-only'
  /** It is defined or listed in a document, and nowhere else. */
  | 'document-only';

/** A code that no capture holds. */
export interface Unseen {
  reason: UnseenReason;
  /** The servers that were tried for it, by id. */
  tried: readonly ServerId[];
}

/** Every code with a page that no capture of a server holds. */
export const unseen: Readonly<Partial<Record<number, Unseen>>> = {
  // GridFTP reports how far a transfer has come with 111 and 112.
  110: { reason: 'no-server-sends-it', tried: ['gridftp', 'arc-gridftpd', 'proftpd', 'twisted'] },
  120: { reason: 'no-server-sends-it', tried: ['proftpd', 'twisted'] },
  205: { reason: 'vendor-only', tried: [] },
  // Only a gateway between IPv6 and IPv4 would send it.
  216: { reason: 'document-only', tried: [] },
  // ProFTPD's mod_digest answers MD5 with 251, and knows no MMD5.
  252: { reason: 'document-only', tried: ['proftpd'] },
  253: { reason: 'vendor-only', tried: [] },
  254: { reason: 'vendor-only', tried: [] },
  255: { reason: 'vendor-only', tried: [] },
  300: { reason: 'vendor-only', tried: [] },
  332: { reason: 'no-server-sends-it', tried: ['proftpd', 'twisted', 'gridftp'] },
  336: { reason: 'needs-special-build', tried: ['inetutils-ftpd', 'netkit-ftpd', 'proftpd'] },
  // The TLS handshake fails before the server could say it.
  430: { reason: 'vendor-only', tried: [] },
  509: { reason: 'vendor-only', tried: [] },
  525: { reason: 'vendor-only', tried: [] },
  531: { reason: 'vendor-only', tried: [] },
  // ARC's has the reply, and closes the connection instead.
  535: { reason: 'not-brought-out', tried: ['gridftp', 'arc-gridftpd'] },
  537: { reason: 'no-server-sends-it', tried: ['gridftp', 'arc-gridftpd'] },
  555: { reason: 'no-server-sends-it', tried: ['proftpd', 'inetutils-ftpd', 'netkit-ftpd'] },
  // Both answer what MIC protects with 632.
  631: { reason: 'not-brought-out', tried: ['gridftp', 'arc-gridftpd'] },
  633: { reason: 'no-server-sends-it', tried: ['gridftp', 'arc-gridftpd'] },
};
