import { createHash, timingSafeEqual } from 'node:crypto';

/** Why a request is refused, in the words of the reference implementation. */
export type Refusal = 'Authentication credentials were not provided.' | 'Invalid token';

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
