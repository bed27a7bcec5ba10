import type { Readable } from 'node:stream';

/**
 * Where run artifacts are, as the data plane needs it. URIs are absolute, e.g. `s3://bucket/root/1/<run>/artifacts`; paths are
 * relative to the URI, with `/` between their parts and none in front. A URI that is not on S3 is refused with an MlflowError
 * INVALID_PARAMETER_VALUE.
 */
export interface ArtifactStore {
  /** Files and folders directly under `uri` (and `path` in it), sorted by path; `path` of an entry is relative to `uri`. A folder that is not there is empty. */
  list(uri: string, path: string | undefined, pageToken?: string, maxResults?: number): Promise<ArtifactPage>;
  /** The file at `uri`, or undefined when there is none. */
  open(uri: string): Promise<OpenArtifact | undefined>;
  /** A URL that accepts one PUT of the file at `uri` without further credentials, and the headers that PUT must carry. */
  presignPut(uri: string, expiresInSeconds: number): PresignedPut;
}

export interface ArtifactPage {
  readonly files: ArtifactFile[];
  readonly nextPageToken?: string;
}

export interface ArtifactFile {
  readonly path: string;
  readonly is_dir: boolean;
  /** Bytes; absent on folders. */
  readonly file_size?: number;
}

export interface OpenArtifact {
  readonly body: Readable;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
}

export interface PresignedPut {
  readonly url: string;
  readonly headers: Record<string, string>;
}
