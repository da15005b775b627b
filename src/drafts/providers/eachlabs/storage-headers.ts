/**
 * Headers for an upload: its type, and those that the API requires. Headers about the object are allowed (Amazon S3, "PutObject");
 * an answer must not set any other header, such as `host` or `cookie`. Undefined when a value is not a legal header value.
 *
 * @param required as the API names them, in any letter case
 */
export function storageHeaders(
  mediaType: string,
  required: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const wanted = Object.entries(required)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => aboutObject.test(name));
  if (!wanted.every(([, value]) => fieldValue.test(value))) return undefined;
  return { 'content-type': mediaType, ...Object.fromEntries(wanted) };
}

const aboutObject = /^(?:content-(?:type|disposition|md5)|cache-control|x-amz-[a-z0-9-]{1,100})$/;

/** RFC 9110, 5.5, without the octets above ASCII, whose meaning is not defined: no line break can begin another header. */
const fieldValue = /^[\t\x20-\x7e]{0,2000}$/;
