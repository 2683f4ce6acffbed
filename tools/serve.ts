import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server; `close` ends it and every connection. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a built site as a static host does: `/530/` is `530/index.html`, and what does not exist is `404.html` with
 * status 404. Listens on 127.0.0.1; port 0 takes a free one. Rejects with the error of `listen`, such as EADDRINUSE.
 */
export async function serve(directory: string, port: number): Promise<RunningServer> {
  const files = sirv(directory, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(directory, '404.html')).pipe(response);
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
