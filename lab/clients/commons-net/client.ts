import { readdirSync } from 'node:fs';
import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'for (var file : ftp.listFiles()) System.out.println(file);\n            var done = FTPReply.isPositiveCompletion(ftp.getReplyCode());';
    case 'download':
      return `var done = false;
            try (var file = new FileOutputStream("${path}")) {
                done = ftp.retrieveFile("${path}", file);
            }`;
    case 'upload':
      return `var done = false;
            try (var file = new FileInputStream("${path}")) {
                done = ftp.storeFile("${path}", file);
            }`;
    case 'delete':
      return `var done = ftp.deleteFile("${path}");`;
    case 'make-directory':
      return `var done = ftp.makeDirectory("${path}");`;
    case 'change-directory':
      return `var done = ftp.changeWorkingDirectory("${path}");`;
    case 'size':
      return `var size = ftp.getSize("${path}");\n            System.out.println(size);\n            var done = size != null;`;
    case 'rename':
      return `var done = ftp.rename("${path}", "renamed.txt");`;
  }
}

function programFor(request: Request): string {
  const { tls } = request;
  return `import java.io.*;
import org.apache.commons.net.ftp.*;

class Program {
    public static void main(String[] arguments) {
        var ftp = new ${tls ? 'FTPSClient()' : 'FTPClient()'};
        try {
            ftp.setConnectTimeout(3000);
            ftp.setDefaultTimeout(3000);
            ftp.setDataTimeout(java.time.Duration.ofSeconds(3));
            ftp.connect("127.0.0.1");
            check(ftp, FTPReply.isPositiveCompletion(ftp.getReplyCode()));
            check(ftp, ftp.login("anna", "secret"));${tls ? '\n            ftp.execPBSZ(0);\n            ftp.execPROT("P");' : ''}
            ftp.enterLocalPassiveMode();
            check(ftp, ftp.setFileType(FTP.BINARY_FILE_TYPE));
            ${callFor(request)}
            check(ftp, done);
            ftp.logout();
            ftp.disconnect();
        } catch (IOException error) {
            var message = error.getMessage() == null ? "" : error.getMessage();
            System.err.println("exception: {\\"name\\":\\"" + error.getClass().getName() + "\\",\\"message\\":\\"" + message.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"").replace("\\r\\n", "\\\\n").replace("\\n", "\\\\n").replace("\\t", " ") + "\\"}");
            System.exit(1);
        }
    }

    static void check(FTPClient ftp, boolean done) {
        if (done) return;
        System.err.print(ftp.getReplyString());
        System.exit(1);
    }
}
`;
}

export const client: Client = {
  id: 'commons-net',
  origins: [{ suite: 'bookworm', packages: ['libcommons-net-java', 'openjdk-17-jdk-headless'] }],
  settings: ['connect, default and data time-outs of 3 seconds; the default is to wait for ever'],
  // No package brings this link; an installation chooses it.
  prepare: (machine) => {
    const [home = ''] = readdirSync(machine.path('/usr/lib/jvm')).filter((name) => name.startsWith('java-17'));
    machine.link(`/usr/lib/jvm/${home}/bin/java`, '/usr/bin/java');
  },
  // FTPSClient takes any certificate whose dates are right.
  invoke: (request) =>
    request.tls === 'verified'
      ? undefined
      : {
          argv: ['java', '-cp', '/usr/share/java/commons-net.jar', 'Program.java'],
          program: { name: 'Program.java', text: programFor(request) },
        },
};
