import type { Client, Request } from '../../client.ts';

// FileZilla's own numbers: plain FTP, and FTP that requires TLS.
function siteFor({ tls }: Request): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3><Servers><Server>
<Host>127.0.0.1</Host><Port>21</Port><Protocol>${tls ? 4 : 6}</Protocol><Type>0</Type>
<User>anna</User><Pass encoding="base64">c2VjcmV0</Pass><Logontype>1</Logontype>
<EncodingType>Auto</EncodingType><BypassProxy>0</BypassProxy><Name>lab</Name><LocalDir>/tmp/work</LocalDir>
</Server></Servers></FileZilla3>
`;
}

// Without these a dialog about insecure FTP, and the welcome, would stand before the window.
const trusted = `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3><InsecureHosts><Host Port="21">127.0.0.1</Host></InsecureHosts></FileZilla3>
`;
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3><Settings>
<Setting name="Timeout">10</Setting>
<Setting name="Logging file">/home/anna/filezilla.log</Setting>
<Setting name="Logging show detailed logs">0</Setting>
<Setting name="Greeting version">3.63.0</Setting>
<Setting name="Update Check">0</Setting>
<Setting name="Show Tree Local">0</Setting>
<Setting name="Show Tree Remote">0</Setting>
<Setting name="Window position and size">0 0 0 1000 700 </Setting>
</Settings></FileZilla3>
`;

// Where a file stands in its window: the server's files to the right, those of the working directory to the left.
const rows: Readonly<Record<string, string>> = { 'hello.txt': '560 551', 'big.bin': '560 528' };
const local = '60 505';

function scriptFor({ task, path }: Request): string {
  const place = task === 'download' ? rows[path] : local;
  const click = task === 'list' ? '' : `wait_for 'Directory listing of .* successful|Error:' 20\nclick ${place}\n`;
  return `# The display of the run before was killed, and could not clear up.
rm -f /tmp/.X97-lock /tmp/.X11-unix/X97
Xvfb :97 -screen 0 1000x700x24 2>/dev/null &
export DISPLAY=:97
log=$HOME/filezilla.log

wait_for() {
  for i in $(seq $(($2 * 5))); do
    sleep 0.2
    grep -qE "$1" $log 2>/dev/null && return
  done
}
click() {
  sleep 1
  xdotool mousemove $1 $2 click --repeat 2 --delay 80 1
}
settle() {
  # Until it has written nothing for as long as it waits before it tries again.
  last=
  while [ "$last" != "$(stat -c %s $log)" ]; do
    last=$(stat -c %s $log)
    sleep 7
  done
}

sleep 1
filezilla -c 0/lab >/dev/null 2>&1 &
wait_for "Status:" 30
# More room for the messages.
sleep 1
xdotool mousemove 400 211 mousedown 1 mousemove 400 300 mousemove 400 400 mouseup 1
${click}settle
import-im6.q16 -window root +dither -colors 32 -depth 8 -strip PNG8:window.png
sed -E 's/^[^ ]+ [^ ]+ [0-9]+ [0-9]+ //' $log
kill -9 $$
`;
}

export const client: Client = {
  id: 'filezilla',
  origins: [
    {
      suite: 'bookworm',
      packages: [
        'filezilla',
        'fonts-dejavu-core',
        'imagemagick',
        'x11-xkb-utils',
        'xauth',
        'xdotool',
        'xkb-data',
        'xvfb',
      ],
    },
  ],
  settings: ['Timeout: 10 seconds; the default is 20'],
  prepare: (machine) => {
    // What the installation of GTK's packages would have done.
    machine.run('update-mime-database', '/usr/share/mime');
    machine.run('sh', '-c', '/usr/lib/*/glib-2.0/glib-compile-schemas /usr/share/glib-2.0/schemas');
    machine.run('fc-cache');
  },
  limit: 150,
  only: [
    'all-well-list',
    'all-well-download',
    'all-well-upload',
    'auth-534',
    'greeting-421',
    'list-425',
    'pass-530',
    'passive-refused',
    'pasv-unreachable',
    'retr-426',
    'retr-550',
    'stor-550',
    'stor-552',
    'tls-certificate-unknown',
    'user-530-tls-required',
  ],
  invoke: (request) => ({
    argv: ['sh', '-c', scriptFor(request)],
    shown: 'filezilla -c 0/lab',
    files: {
      '~/.config/filezilla/sitemanager.xml': siteFor(request),
      '~/.config/filezilla/trustedcerts.xml': trusted,
      '~/.config/filezilla/filezilla.xml': settings,
    },
    screenshot: 'window.png',
  }),
};
