import { createServer } from 'node:net';
import { astro, ensureInstalled, fail, run } from './install.mjs';

const port = Number(process.env.PORT ?? 4321);

/** Asks before the build whether the port is free, so that nobody waits for a build in vain. */
function requirePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) =>
      fail(
        code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop what uses it, or choose another with PORT=8080 npm start.`
          : `Port ${port} cannot be used (${code}): choose another with PORT=8080 npm start.`,
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is "${process.env.PORT}", but must be a number from 0 to 65535.`);
}
await requirePort();
ensureInstalled();
const built = run([astro, 'build', '--silent']);
if (built !== 0) process.exit(built);
process.exit(run(['tools/show.ts', String(port)]));
