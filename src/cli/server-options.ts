import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { meaningOfSystemError } from '../files/system-error.js';
import { UserError } from '../model/user-error.js';

/** How a server is reached, and with which token. */
interface Server {
  readonly url: string;
  readonly token: string;
  readonly ca: string | undefined;
}

/**
 * The server of the options `--url` and `--ca-file`, with the token of an environment variable: a token on the command
 * line would stand in lists of processes.
 * @throws {UserError} where there is no token, or the certificates cannot be read.
 */
export function serverOf(
  { url, caFile }: { readonly url: string; readonly caFile?: string | undefined },
  tokenVariable: string,
): Server {
  const token = (process.env[tokenVariable] ?? '').trim();
  if (token === '') throw new UserError(`there is no token: put it into the environment variable ${tokenVariable}`);
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new UserError(
      `${tokenVariable} contains more than a token: remove spaces, and words such as Token or Bearer`,
    );
  return { url, token, ca: caFile === undefined ? undefined : readCertificates(caFile) };
}

function readCertificates(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot read ${file}: ${meaningOfSystemError(code)}`);
  }
  try {
    new X509Certificate(text);
  } catch {
    throw new UserError(
      `${file} contains no certificate: --ca-file takes PEM, which begins with -----BEGIN CERTIFICATE-----`,
    );
  }
  return text;
}
