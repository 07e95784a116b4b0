const MOST = 100;

/**
 * A name to show and to save under, made of one that somebody sent: no path, nothing unseen, nothing that turns the
 * line round, and the ending that its bytes deserve.
 */
export function displayName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/["<>:|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const stem = [...plain].slice(0, MOST).join('').trimEnd() || 'file';
  return `${stem}.${extension}`;
}

/** How a name travels in Content-Disposition: plain letters for old programs, all of it for the others. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
