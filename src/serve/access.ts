import { createHash, timingSafeEqual } from 'node:crypto';

/** Why a request is refused, in the words of the reference implementation. */
type Refusal = 'Authentication credentials were not provided.' | 'Invalid token';

/** Decides about the `Authorization` header of a request: undefined where it may pass. */
export type CheckAccess = (authorization: string | undefined) => Refusal | undefined;

/** Lets requests pass that carry the token (`Token …` or `Bearer …`), in a time that does not depend on how much is right. */
export function createAccess(token: string | undefined): CheckAccess {
  if (token === undefined) return () => undefined;
  const expected = digest(token);
  return (authorization) => {
    const given = /^(?:Token|Bearer) +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (given === undefined) return 'Authentication credentials were not provided.';
    return timingSafeEqual(digest(given), expected) ? undefined : 'Invalid token';
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Whether a name or an address reaches this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost|[a-z\d-]+\.localhost)$/i.test(host);
}

/**
 * Decides about the `Host` header of a request to a server on a loopback address without a token: a page of another name,
 * which its owner makes point to this machine (DNS rebinding), must not read the fleet. Programs may leave the header out.
 * @param address what the server listens on
 * @param baseUrl what URLs in answers begin with, if a proxy stands before it
 */
export function createOwnHost(address: string, baseUrl: string | undefined): (header: string | undefined) => boolean {
  const own = new Set([address.toLowerCase(), ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname])]);
  return (header) => {
    if (header === undefined) return true;
    const name = header
      .toLowerCase()
      .replace(/:\d{1,5}$/, '')
      .replace(/\.$/, '');
    return isLoopback(name) || own.has(name);
  };
}
