import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../apollo/index.ts';
import type { Failure } from '../../acts/index.ts';
import type { Purpose } from './upload-file.ts';

const FileLimits = graphql(`
  query FileLimits {
    fileLimits {
      picture
      document
    }
  }
`);

const isPicture = (file: File) => file.type.startsWith('image/');

/**
 * What is wrong with a file that can be told before it is sent, so that nobody waits for a refusal; undefined when
 * nothing is. The server looks again.
 */
export async function problemBefore(
  client: ApolloClient,
  file: File,
  purpose: Purpose,
): Promise<Failure | undefined> {
  const { data } = await client.query({ query: FileLimits }).catch(() => ({ data: undefined }));
  if (!data) return undefined;
  const { picture, document } = data.fileLimits;
  const most = purpose === 'portrait' || isPicture(file) ? picture : document;
  if (file.size <= most) return undefined;
  const max = Math.floor(most / 100_000) / 10;
  return {
    code: 'INVALID_INPUT',
    params: {},
    fields: [{ path: 'file', code: 'TOO_LARGE', params: { max } }],
  };
}
