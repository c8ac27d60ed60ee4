import type { FieldMap, Filter, SourceData } from '../record.js';

/** What a live system is read with. */
interface LiveOptions {
  readonly url: string;
  readonly token: string;
  /** PEM certificates to trust besides those of Node.js. */
  readonly ca?: string | undefined;
  readonly fields: FieldMap;
  readonly filters: readonly Filter[] | undefined;
  /** Called after each page with (read, total). */
  readonly onProgress?: ((read: number, total: number) => Promise<void>) | undefined;
}

/** A source that is read over the network. What it gives is what its saved answers give. */
export interface LiveSource {
  /** The environment variable that holds the token. */
  readonly tokenVariable: string;
  /** @throws {UserError} where the server cannot be read as a whole. */
  read(options: LiveOptions): Promise<SourceData>;
}
