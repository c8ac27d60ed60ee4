import { createReadStream } from 'node:fs';

/** A digest that is fed in pieces. */
interface Digest {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/** Rejects if Node.js or its OpenSSL lacks the algorithm. */
type MakeDigest = () => Promise<Digest>;

const node =
  (name: string): MakeDigest =>
  async () => {
    const { createHash } = await import('node:crypto');
    const hash = createHash(name);
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
  };

interface NobleHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

const noble =
  (create: () => Promise<NobleHash>): MakeDigest =>
  async () => {
    const hash = await create();
    return { update: (bytes) => void hash.update(bytes), hex: () => Buffer.from(hash.digest()).toString('hex') };
  };

const blake2b = (dkLen: number): MakeDigest =>
  noble(async () => (await import('@noble/hashes/blake2.js')).blake2b.create({ dkLen }));
const blake2s = (dkLen: number): MakeDigest =>
  noble(async () => (await import('@noble/hashes/blake2.js')).blake2s.create({ dkLen }));
const blake3 = (dkLen: number): MakeDigest =>
  noble(async () => (await import('@noble/hashes/blake3.js')).blake3.create({ dkLen }));

/**
 * The digests that may have made a checksum, for an algorithm of data-model.md and the checksum's length in hexadecimal
 * digits. Two variants of BLAKE2 have the same length.
 */
function digestsFor(algorithm: string, length: number): readonly MakeDigest[] {
  switch (algorithm) {
    case 'md5':
    case 'sha1':
    case 'sha224':
    case 'sha256':
    case 'sha384':
    case 'sha512':
      return [node(algorithm)];
    case 'sha3':
      return [node(`sha3-${length * 4}`)];
    case 'blake2':
      if (length === 128) return [node('blake2b512')];
      return length === 64
        ? [node('blake2s256'), blake2b(32)]
        : [blake2b(length / 2), ...(length < 64 ? [blake2s(length / 2)] : [])];
    case 'blake3':
      return [blake3(length / 2)];
    default:
      return [];
  }
}

/**
 * Whether the bytes of a file have a checksum. The file is streamed: memory does not grow with it.
 * @returns undefined if the algorithm is not available.
 * @throws {NodeJS.ErrnoException} if the file cannot be read.
 */
export async function hasChecksum(
  file: string,
  { algorithm, checksum }: { readonly algorithm: string; readonly checksum: string },
  onBytes: (count: number) => void,
): Promise<{ readonly matches: boolean; readonly actual: string } | undefined> {
  const digests: Digest[] = [];
  for (const make of digestsFor(algorithm, checksum.length)) {
    try {
      digests.push(await make());
    } catch {
      // This build of Node.js or OpenSSL lacks the algorithm.
    }
  }
  if (digests.length === 0) return undefined;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    for (const digest of digests) digest.update(chunk);
    onBytes(chunk.byteLength);
  }
  const found = digests.map((digest) => digest.hex());
  const wanted = checksum.toLowerCase();
  const matches = found.includes(wanted);
  return { matches, actual: matches ? wanted : (found[0] ?? '') };
}
