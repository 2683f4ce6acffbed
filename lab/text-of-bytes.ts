const decoder = new TextDecoder('utf-8', { fatal: true });

function escaped(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Bytes as text: UTF-8 is decoded; control characters but the tab, and every byte above 127 of a text that is no UTF-8,
 * stand as `\xNN`. A backslash that would read as such an escape is escaped itself.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const plain = isUtf8(bytes)
    ? new TextDecoder().decode(bytes)
    : Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\u0000${escaped(byte)}`)).join('');
  return plain
    .replace(/\\x/g, (found, at: number) => (plain[at - 1] === '\u0000' ? found : '\\x5cx'))
    .replace(/\u0000(?=\\x[89a-f])/g, '')
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, (character) => escaped(character.charCodeAt(0)));
}
