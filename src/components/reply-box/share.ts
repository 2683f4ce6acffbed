// Ships to the browser with the decoder.

// What is longer makes an address that chat programs and mail cut.
const longestFragment = 30_000;
const prefix = '#log=';

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text as the fragment of an address, which browsers never send to a server. Undefined when it would be too long. */
export async function fragmentOf(text: string): Promise<string | undefined> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const encoded = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return encoded.length > longestFragment ? undefined : prefix + encoded;
}

/** The text in a fragment; undefined when there is none, or it is damaged. */
export async function textOf(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(prefix)) return undefined;
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}
